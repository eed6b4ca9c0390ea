import { caseLetter } from '../case-letter.ts'
import type { Template } from '../letter.ts'
import type { DataOf } from '../message.ts'

export const expired: Template<DataOf['expired']> = (data, say, language) =>
  caseLetter(
    data,
    { say, language },
    {
      about: { zh: '有效期届满', en: 'Validity ended' },
      happened: {
        zh: '贵单位的资格有效期已满。',
        en: "The validity of your company's recognition has ended.",
      },
    },
  )
