import type { Words } from '#rules/words.ts'
import { reasonFact } from '../decision-parts.ts'
import { letter, type Template } from '../letter.ts'
import type { DataOf } from '../message.ts'

type Data = DataOf['objection-result-to-objector']

const happened: Record<Data['outcome'], Words> = {
  inadmissible: { zh: '市局决定不予受理。', en: 'The bureau did not accept it.' },
  dismissed: {
    zh: '市局核查后认为异议不成立。',
    en: 'After its review the bureau dismissed it.',
  },
  sustained: {
    zh: '市局核查后认为异议成立，决定不予认定。',
    en: 'After its review the bureau sustained it; the company is not recognised.',
  },
  moot: {
    zh: '该企业已撤回申请，异议不再处理。',
    en: 'The company has withdrawn its application; the objection is closed.',
  },
}

export const objectionResultToObjector: Template<Data> = (data, say) =>
  letter({
    subject: `[鞍山科技 ${data.receipt}] ${say({ zh: '异议处理结果', en: 'Result of your objection' })}`,
    to: data.name,
    paragraphs: [
      say({
        zh: `您对“${data.about}”提出的异议已处理完毕。`,
        en: `Your objection to ${data.about} has been dealt with.`,
      }),
      say(happened[data.outcome]),
    ],
    facts: [
      { label: say({ zh: '回执编号', en: 'Receipt' }), value: data.receipt },
      ...(data.reason === '' ? [] : reasonFact(data.reason, say)),
    ],
    action: { label: say({ zh: '查看公示', en: 'See the public notices' }), path: data.path },
  })
