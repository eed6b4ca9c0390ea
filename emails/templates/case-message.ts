import { letter, type Template } from '../letter.ts'
import type { DataOf } from '../message.ts'

export const caseMessage: Template<DataOf['case-message']> = (data, say) =>
  letter({
    subject: `[鞍山科技 ${data.number}] ${say({ zh: '新留言：', en: 'New message: ' })}${say(data.programme)}`,
    to: data.name,
    paragraphs: [
      say({
        zh: `${data.from.zh}就这项申请留言：`,
        en: `A message about this application from ${data.from.en}:`,
      }),
      data.text,
    ],
    facts: [
      { label: say({ zh: '申报编号', en: 'Number' }), value: data.number },
      { label: say({ zh: '项目', en: 'Programme' }), value: say(data.programme) },
    ],
    action: { label: say({ zh: '查看并回复', en: 'Read and answer' }), path: data.path },
    closing: [
      say({
        zh: '留言不改变办理期限，也不代替补正或决定。',
        en: 'Messages change no period and stand for no correction or decision.',
      }),
    ],
  })
