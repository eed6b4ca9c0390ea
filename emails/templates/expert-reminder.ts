import { dayText } from '../dates.ts'
import { letter, type Template } from '../letter.ts'
import type { DataOf } from '../message.ts'

const about = {
  answer: {
    before: { zh: '评审邀请待答复', en: 'An invitation waits for your answer' },
    today: { zh: '评审邀请今日截止答复', en: 'Your answer is due today' },
    overdue: { zh: '评审邀请已过答复期限', en: 'Your answer is overdue' },
  },
  review: {
    before: { zh: '评审即将到期', en: 'Your review is due soon' },
    today: { zh: '评审今日到期', en: 'Your review is due today' },
    overdue: { zh: '评审已超期', en: 'Your review is overdue' },
  },
} as const

const mustDo = {
  answer: {
    zh: '请先申明有无利益冲突，再接受或者谢绝；不能参加的，说明后由下一位专家递补。',
    en: 'Declare whether you have a conflict of interest, then accept or decline; if you decline, the next expert is asked.',
  },
  review: {
    zh: '请填完各项评分和理由并提交；已填的内容自动保存。不能完成的，请在同一页面退出评审。',
    en: 'Complete the marks with their reasons and hand in; what you filled in is saved. If you cannot finish, leave the review on the same page.',
  },
} as const

/** Says nothing of who applies: the panel may be blind. */
export const expertReminder: Template<DataOf['expert-reminder']> = (data, say, language) => {
  const programme = say(data.programme)
  const words = about[data.awaits][data.urgency]
  return letter({
    subject: `[鞍山科技] ${say(words)}${say({ zh: '：', en: ': ' })}${programme}`,
    to: data.name,
    paragraphs: [`${say(words)}${say({ zh: '。', en: '.' })}`],
    mustDo: say(mustDo[data.awaits]),
    facts: [
      { label: say({ zh: '项目', en: 'Programme' }), value: programme },
      {
        label: say({ zh: '期限（含当日）', en: 'Due (that day included)' }),
        value: dayText(data.dueOn, language),
      },
    ],
    action: {
      label:
        data.awaits === 'answer'
          ? say({ zh: '查看邀请并答复', en: 'See the invitation and answer' })
          : say({ zh: '打开评审', en: 'Open the review' }),
      path: data.path,
    },
    closing: [
      say({
        zh: '评审内容和专家名单保密。',
        en: 'What is reviewed, and who reviews it, is confidential.',
      }),
    ],
  })
}
