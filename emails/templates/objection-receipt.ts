import { instantText } from '../dates.ts'
import { letter, type Template } from '../letter.ts'
import type { DataOf } from '../message.ts'

export const objectionReceipt: Template<DataOf['objection-receipt']> = (data, say, language) =>
  letter({
    subject: `[鞍山科技 ${data.receipt}] ${say({ zh: '异议回执', en: 'Receipt of your objection' })}`,
    to: data.name,
    paragraphs: [
      say({
        zh: `市局已收到您对第 ${data.notice} 号公示中“${data.about}”的异议。`,
        en: `The bureau has received your objection to ${data.about} on public notice ${data.notice}.`,
      }),
      say({
        zh: '市局审核后决定是否受理；受理的，核查期间该企业的公示暂停。处理结果书面告知您。您的身份不会告知该企业。',
        en: 'The bureau decides whether to accept it; if it does, the listing is paused while it is reviewed. You are told the result in writing. The company is not told who you are.',
      }),
    ],
    facts: [
      { label: say({ zh: '回执编号', en: 'Receipt' }), value: data.receipt },
      { label: say({ zh: '收到时间', en: 'Received' }), value: instantText(data.at, language) },
    ],
    action: { label: say({ zh: '查看公示', en: 'See the notice' }), path: data.path },
  })
