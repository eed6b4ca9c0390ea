import { caseLetter } from '../case-letter.ts'
import type { Template } from '../letter.ts'
import type { DataOf } from '../message.ts'

export const lapsed: Template<DataOf['lapsed']> = (data, say, language) =>
  caseLetter(
    data,
    { say, language },
    {
      about: { zh: '申请已终止', en: 'Application closed' },
      happened: {
        zh: '补正期限已过，没有收到补正，申请终止。填写的内容仍为您保留。',
        en: 'The day for corrections has passed and none were received, so the application was closed. What you had filled in is kept.',
      },
    },
  )
