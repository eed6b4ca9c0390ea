import { caseLetter } from '../case-letter.ts'
import { reasonFact } from '../decision-parts.ts'
import type { Template } from '../letter.ts'
import type { DataOf } from '../message.ts'

export const extension: Template<DataOf['extension']> = (data, say, language) =>
  caseLetter(
    data,
    { say, language },
    {
      about: { zh: '期限已延长', en: 'More time' },
      happened: {
        zh: '办理或者补正的期限已延长，新的截止日如下。',
        en: 'The period has been extended; the new last day is below.',
      },
      facts: reasonFact(data.reason, say),
    },
  )
