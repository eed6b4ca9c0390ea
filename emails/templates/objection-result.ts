import { caseLetter } from '../case-letter.ts'
import { reasonFact } from '../decision-parts.ts'
import type { Template } from '../letter.ts'
import type { DataOf } from '../message.ts'

export const objectionResult: Template<DataOf['objection-result']> = (data, say, language) =>
  caseLetter(
    data,
    { say, language },
    {
      about: { zh: '异议核查结果', en: 'Result of the objection' },
      happened: {
        zh: '市局核查后认为异议不成立，公示继续。',
        en: 'After its review the bureau dismissed the objection; the notice goes on.',
      },
      facts: reasonFact(data.reason, say),
    },
  )
