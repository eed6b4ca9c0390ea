import { caseLetter } from '../case-letter.ts'
import type { Template } from '../letter.ts'
import type { DataOf } from '../message.ts'

export const notSubmitted: Template<DataOf['not-submitted']> = (data, say, language) =>
  caseLetter(
    data,
    { say, language },
    {
      about: { zh: '本批次未提交', en: 'Not submitted in this round' },
      happened: {
        zh: '申报窗口已关闭，这份草稿没有提交。填写的内容仍为您保留，可以转入下一批次。截止时的内容如下，供您留存。',
        en: 'The window closed and this draft was not submitted. What you had filled in is kept and can be carried over to the next round. This is what stood there when the window closed, for your records.',
      },
      items: data.copy.map(({ title, content }) => ({ title: say(title), text: say(content) })),
    },
  )
