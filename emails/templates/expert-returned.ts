import { letter, type Template } from '../letter.ts'
import type { DataOf } from '../message.ts'

export const expertReturned: Template<DataOf['expert-returned']> = (data, say) => {
  const programme = say(data.programme)
  return letter({
    subject: `[鞍山科技] ${say({ zh: '请补充评审意见：', en: 'Please complete your review: ' })}${programme}`,
    to: data.name,
    paragraphs: [
      say({
        zh: '市局经办人退回了您的评审意见，请补充后重新提交。已写的内容都在。',
        en: 'The case officer sent your review back; please complete it and hand it in again. All you wrote is there.',
      }),
    ],
    facts: [
      { label: say({ zh: '项目', en: 'Programme' }), value: programme },
      { label: say({ zh: '退回原因', en: 'Reason' }), value: data.reason },
    ],
    action: { label: say({ zh: '补充评审意见', en: 'Complete the review' }), path: data.path },
  })
}
