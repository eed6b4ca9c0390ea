import { dayText } from '../dates.ts'
import { letter, type Template } from '../letter.ts'
import type { DataOf } from '../message.ts'

const changes = {
  given: {
    about: { zh: '分派给您', en: 'Assigned to you' },
    zh: (by: string, company: string) => `${by}把“${company}”的申请分派给您办理。`,
    en: (by: string, company: string) => `${by} assigned the application of ${company} to you.`,
  },
  taken: {
    about: { zh: '改由他人办理', en: 'Given to another officer' },
    zh: (by: string, company: string) => `${by}把“${company}”的申请改派他人，不再由您办理。`,
    en: (by: string, company: string) =>
      `${by} gave the application of ${company} to another officer; it is no longer yours.`,
  },
  'handed back': {
    about: { zh: '退回待分派', en: 'Handed back' },
    zh: (by: string, company: string) =>
      `${by}退回了“${company}”的申请，现在没有人办理，请重新分派。`,
    en: (by: string, company: string) =>
      `${by} handed the application of ${company} back. Nobody handles it now: please assign it.`,
  },
} as const

export const assignment: Template<DataOf['assignment']> = (data, say, language) => {
  const { about, zh, en } = changes[data.change]
  const { by, companyName } = data
  return letter({
    subject: `[鞍山科技 ${data.number}] ${say(about)}${say({ zh: '：', en: ': ' })}${say(data.programme)}`,
    to: data.name,
    paragraphs: [say({ zh: zh(by, companyName), en: en(by, companyName) })],
    facts: [
      { label: say({ zh: '申报编号', en: 'Number' }), value: data.number },
      { label: say({ zh: '项目', en: 'Programme' }), value: say(data.programme) },
      ...(data.reason === ''
        ? []
        : [{ label: say({ zh: '原因', en: 'Reason' }), value: data.reason }]),
      ...(data.dueOn === null
        ? []
        : [
            {
              label: say({ zh: '办理期限（含当日）', en: 'Due (that day included)' }),
              value: dayText(data.dueOn, language),
            },
          ]),
    ],
    action: { label: say({ zh: '打开这项申请', en: 'Open the case' }), path: data.path },
  })
}
