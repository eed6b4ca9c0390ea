import { accountLetter } from '../account-letter.ts'
import type { Template } from '../letter.ts'
import type { DataOf } from '../message.ts'

export const resetPassword: Template<DataOf['reset-password']> = (data, say, language) =>
  accountLetter(
    { say, language },
    {
      about: { zh: '重设密码', en: 'Set a new password' },
      name: data.name,
      paragraphs: [
        {
          zh: '有人请求重设您的密码。打开链接可以设定新密码；设定后，所有设备都要重新登录。',
          en: 'A new password was asked for. The link lets you set one; afterwards every device must sign in again.',
        },
      ],
      action: { zh: '设定新密码', en: 'Set a new password' },
      path: data.path,
      expiresAt: data.expiresAt,
      notYou: {
        zh: '如果不是您本人操作，请忽略本邮件，密码不会改变。',
        en: 'If this was not you, ignore this mail: the password stays as it is.',
      },
    },
  )
