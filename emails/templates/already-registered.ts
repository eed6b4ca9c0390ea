import { accountLetter } from '../account-letter.ts'
import type { Template } from '../letter.ts'
import type { DataOf } from '../message.ts'

export const alreadyRegistered: Template<DataOf['already-registered']> = (data, say, language) =>
  accountLetter(
    { say, language },
    {
      about: { zh: '您已有账号', en: 'You have an account already' },
      name: data.name,
      paragraphs: [
        {
          zh: '有人用这个邮箱再次注册。您已有账号，直接登录即可；忘记密码可以在登录页重设。',
          en: 'Somebody registered with this address again. You have an account: sign in; a forgotten password can be reset there.',
        },
      ],
      action: { zh: '登录', en: 'Sign in' },
      path: data.path,
      notYou: {
        zh: '如果不是您本人操作，无需处理，账号没有任何变化。',
        en: 'If this was not you, nothing need be done: the account is unchanged.',
      },
    },
  )
