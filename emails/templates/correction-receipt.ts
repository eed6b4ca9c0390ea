import { caseLetter } from '../case-letter.ts'
import type { Template } from '../letter.ts'
import type { DataOf } from '../message.ts'

export const correctionReceipt: Template<DataOf['correction-receipt']> = (data, say, language) =>
  caseLetter(
    data,
    { say, language },
    {
      about: { zh: '补正已提交', en: 'Corrections received' },
      happened: {
        zh: '您的补正已提交，市局收件期限重新计算。',
        en: 'Your corrections were submitted; the period of the bureau begins anew.',
      },
    },
  )
