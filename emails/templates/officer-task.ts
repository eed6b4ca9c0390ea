import { states } from '#rules/procedure/states.ts'
import { dayText } from '../dates.ts'
import { letter, type Template } from '../letter.ts'
import type { DataOf } from '../message.ts'

const urgencies = {
  amber: { zh: '即将到期', en: 'Due soon' },
  red: { zh: '今日到期', en: 'Due today' },
  overdue: { zh: '已超期', en: 'Overdue' },
} as const

export const officerTask: Template<DataOf['officer-task']> = (data, say, language) => {
  const day = dayText(data.dueOn, language)
  const urgency = urgencies[data.urgency]
  return letter({
    subject: `[鞍山科技 ${data.number}] ${say(urgency)}${say({ zh: '：', en: ': ' })}${say(data.programme)}`,
    to: data.name,
    paragraphs: [
      say({
        zh: `“${data.companyName}”的申请${urgency.zh}，请办理。`,
        en: `${urgency.en}: the application of ${data.companyName} waits for you.`,
      }),
    ],
    facts: [
      { label: say({ zh: '申报编号', en: 'Number' }), value: data.number },
      { label: say({ zh: '项目', en: 'Programme' }), value: say(data.programme) },
      { label: say({ zh: '当前状态', en: 'State' }), value: say(states[data.state].internal) },
      { label: say({ zh: '办理期限（含当日）', en: 'Due (that day included)' }), value: day },
    ],
    action: { label: say({ zh: '打开这项申请', en: 'Open the case' }), path: data.path },
  })
}
