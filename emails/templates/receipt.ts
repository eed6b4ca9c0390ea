import { caseLetter } from '../case-letter.ts'
import type { Template } from '../letter.ts'
import type { DataOf } from '../message.ts'

export const receipt: Template<DataOf['receipt']> = (data, say, language) =>
  caseLetter(
    data,
    { say, language },
    {
      about: { zh: '申请已提交', en: 'Application received' },
      happened: {
        zh: `您的申请已提交，编号 ${data.number}。提交的内容已固定留存，可随时查看和下载。`,
        en: `Your application was submitted under the number ${data.number}. What you submitted is kept unchanged and can be read at any time.`,
      },
    },
  )
