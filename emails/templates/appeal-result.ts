import { caseLetter } from '../case-letter.ts'
import { reasonFact } from '../decision-parts.ts'
import type { Template } from '../letter.ts'
import type { DataOf } from '../message.ts'

export const appealResult: Template<DataOf['appeal-result']> = (data, say, language) =>
  caseLetter(
    data,
    { say, language },
    {
      about: { zh: '复核结果', en: 'Result of the re-review' },
      happened: {
        zh: '市局对贵单位的复核申请作出决定，结果和理由如下。',
        en: "The bureau decided on your company's request for a re-review; the result and its reasons are below.",
      },
      facts: reasonFact(data.reason, say),
    },
  )
