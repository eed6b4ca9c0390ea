import { letter, type Template } from '../letter.ts'
import type { DataOf } from '../message.ts'

export const recognitionTask: Template<DataOf['recognition-task']> = (data, say) => {
  const years = data.years.join(say({ zh: '、', en: ', ' }))
  return letter({
    subject: `[鞍山科技 ${data.number}] ${say({ zh: '请告知拟取消资格：', en: 'Serve a notice of revocation: ' })}${say(data.programme)}`,
    to: data.name,
    paragraphs: [
      say({
        zh: `“${data.companyName}”累计未填报年度发展情况已达到规定的年数（${years}）。请核实后送达拟取消资格的告知；系统不会自动取消资格。`,
        en: `${data.companyName} lacks the annual reports of as many years as the rule names (${years}). Look into it and serve the notice of revocation; nothing is revoked automatically.`,
      }),
    ],
    facts: [
      { label: say({ zh: '申报编号', en: 'Number' }), value: data.number },
      { label: say({ zh: '项目', en: 'Programme' }), value: say(data.programme) },
    ],
    action: { label: say({ zh: '办理告知', en: 'Serve the notice' }), path: data.path },
  })
}
