import { dayText } from '../dates.ts'
import { letter, type Template } from '../letter.ts'
import type { DataOf } from '../message.ts'

/** Says nothing of who applies: the panel may be blind. */
export const expertInvitation: Template<DataOf['expert-invitation']> = (data, say, language) => {
  const programme = say(data.programme)
  const day = dayText(data.answerBy, language)
  return letter({
    subject: `[鞍山科技] ${say({ zh: '评审邀请：', en: 'Invitation to review: ' })}${programme}`,
    to: data.name,
    paragraphs: [
      say({
        zh: '您被随机抽取为评审专家。请先申明有无利益冲突，再决定是否接受；接受后才能看到申报内容。',
        en: 'You were drawn by lot as an expert. First declare whether you have a conflict of interest, then accept or decline; what was applied for is shown after that.',
      }),
    ],
    mustDo: say({
      zh: `请在 ${day} 前（含当日）答复；不能参加的请尽早说明，以便递补。`,
      en: `Please answer by ${day}, that day included; if you cannot take part, say so early so that the next expert can be asked.`,
    }),
    facts: [{ label: say({ zh: '项目', en: 'Programme' }), value: programme }],
    action: {
      label: say({ zh: '查看邀请并答复', en: 'See the invitation and answer' }),
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
