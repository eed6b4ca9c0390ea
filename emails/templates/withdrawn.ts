import { caseLetter } from '../case-letter.ts'
import type { Template } from '../letter.ts'
import type { DataOf } from '../message.ts'

export const withdrawn: Template<DataOf['withdrawn']> = (data, say, language) =>
  caseLetter(
    data,
    { say, language },
    {
      about: { zh: '申请已撤回', en: 'Application withdrawn' },
      happened: {
        zh: '贵单位已撤回申请。填写的内容仍为您保留。',
        en: 'Your company withdrew the application. What you had filled in is kept.',
      },
      facts: [{ label: say({ zh: '撤回原因', en: 'Reason' }), value: data.reason }],
    },
  )
