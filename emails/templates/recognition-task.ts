import { letter, type Letter, type Say, type Template } from '../letter.ts'
import type { DataOf } from '../message.ts'

type Task = DataOf['recognition-task']

export const recognitionTask: Template<Task> = (data, say) =>
  data.task === 'serve' ? toServe(data, say) : toNote(data, say)

function toServe(data: Extract<Task, { task: 'serve' }>, say: Say): Letter {
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
    facts: factsOf(data, say),
    action: { label: say({ zh: '办理告知', en: 'Serve the notice' }), path: data.path },
  })
}

function toNote(data: Extract<Task, { task: 'note' }>, say: Say): Letter {
  return letter({
    subject: `[鞍山科技 ${data.number}] ${say({ zh: '请登记变更报告：', en: 'Take note of a change: ' })}${say(data.programme)}`,
    to: data.name,
    paragraphs: [
      say({
        zh: `“${data.companyName}”报告了一项变更（${data.change.zh}，${data.receipt}）。请查看并登记知悉。`,
        en: `${data.companyName} reports a change (${data.change.en}, ${data.receipt}). Look at it and take note of it.`,
      }),
    ],
    facts: factsOf(data, say),
    action: { label: say({ zh: '查看变更报告', en: 'See the report' }), path: data.path },
  })
}

function factsOf(data: Pick<Task, 'number' | 'programme'>, say: Say): Letter['facts'] {
  return [
    { label: say({ zh: '申报编号', en: 'Number' }), value: data.number },
    { label: say({ zh: '项目', en: 'Programme' }), value: say(data.programme) },
  ]
}
