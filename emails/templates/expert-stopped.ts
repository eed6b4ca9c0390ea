import { letter, type Template } from '../letter.ts'
import type { DataOf } from '../message.ts'

export const expertStopped: Template<DataOf['expert-stopped']> = (data, say) => {
  const programme = say(data.programme)
  return letter({
    subject: `[鞍山科技] ${say({ zh: '评审终止：', en: 'Review stopped: ' })}${programme}`,
    to: data.name,
    paragraphs: [
      say({
        zh: '这项评审不再需要您继续。已写的内容予以保留，不计入结果。谢谢您的支持。',
        en: 'Your review is no longer needed. What you wrote is kept and does not count in the result. Thank you.',
      }),
    ],
    facts: [{ label: say({ zh: '项目', en: 'Programme' }), value: programme }],
    action: { label: say({ zh: '打开评审工作台', en: 'Open the expert desk' }), path: data.path },
  })
}
