import { accountLetter } from '../account-letter.ts'
import { instantText } from '../dates.ts'
import type { Template } from '../letter.ts'
import type { DataOf } from '../message.ts'

export const passwordChanged: Template<DataOf['password-changed']> = (data, say, language) =>
  accountLetter(
    { say, language },
    {
      about: { zh: '密码已更改', en: 'Your password was changed' },
      name: data.name,
      paragraphs: [
        {
          zh: `您的密码已于 ${instantText(data.at, language)} 更改，其他设备都已退出。`,
          en: `Your password was changed on ${instantText(data.at, language)}; other devices were signed out.`,
        },
      ],
      action: { zh: '登录', en: 'Sign in' },
      path: data.path,
      notYou: {
        zh: '如果不是您本人操作，请立即用“忘记密码”重设。',
        en: 'If this was not you, reset it at once with «Forgotten password».',
      },
    },
  )
