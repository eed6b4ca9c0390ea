import { caseLetter } from '../case-letter.ts'
import type { Template } from '../letter.ts'
import type { DataOf } from '../message.ts'

export const accepted: Template<DataOf['accepted']> = (data, say, language) =>
  caseLetter(
    data,
    { say, language },
    {
      about: { zh: '申请已受理', en: 'Application accepted for examination' },
      happened: {
        zh: '您的申请已受理。受理不代表已经认定。',
        en: 'Your application was accepted for examination. This is not yet a recognition.',
      },
    },
  )
