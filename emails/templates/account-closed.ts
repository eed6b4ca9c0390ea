import { accountLetter } from '../account-letter.ts'
import { instantText } from '../dates.ts'
import type { Template } from '../letter.ts'
import type { DataOf } from '../message.ts'

export const accountClosed: Template<DataOf['account-closed']> = (data, say, language) =>
  accountLetter(
    { say, language },
    {
      about: { zh: '账号已注销', en: 'Your account was closed' },
      name: data.name,
      paragraphs: [
        {
          zh: `您的账号已于 ${instantText(data.at, language)} 注销，姓名、邮箱和密码已删除，今后不再收到本平台的邮件。已提交的申请和办理记录按规定留存在企业名下。`,
          en: `Your account was closed on ${instantText(data.at, language)}. Name, address and password were erased and no further mail follows. What was submitted, and its records, stay with the company as the rules ask.`,
        },
      ],
      action: { zh: '打开平台首页', en: 'Open the portal' },
      path: data.path,
      notYou: {
        zh: '如果不是您本人操作，请立即联系本企业的管理员和主办单位。',
        en: 'If this was not you, turn to an owner of your company and to the bureau at once.',
      },
    },
  )
