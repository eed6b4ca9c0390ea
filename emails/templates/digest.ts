import { dayText } from '../dates.ts'
import { letter, type Template } from '../letter.ts'
import type { DataOf } from '../message.ts'

export const digest: Template<DataOf['digest']> = (data, say, language) => {
  const day = dayText(data.day, language)
  const count = data.items.length
  return letter({
    subject: say({
      zh: `[鞍山科技] 每日摘要 ${day}：${count} 条`,
      en: `[鞍山科技] Daily digest, ${day}: ${count} item(s)`,
    }),
    to: data.name,
    paragraphs: [
      say({
        zh: `您选择每日汇总接收的消息，共 ${count} 条。`,
        en: `What you chose to be told of once a day: ${count} item(s).`,
      }),
    ],
    items: data.items,
    action: { label: say({ zh: '打开消息', en: 'Open your messages' }), path: data.path },
  })
}
