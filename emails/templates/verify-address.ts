import { accountLetter } from '../account-letter.ts'
import type { Template } from '../letter.ts'
import type { DataOf } from '../message.ts'

export const verifyAddress: Template<DataOf['verify-address']> = (data, say, language) =>
  accountLetter(
    { say, language },
    {
      about: { zh: '请确认您的邮箱', en: 'Confirm your e-mail address' },
      name: data.name,
      paragraphs: [
        {
          zh: '有人用这个邮箱在鞍山市科技项目申报门户注册了企业账号。确认后即可申报并收到通知。',
          en: 'An account was registered with this address at the Anshan science and technology portal. Once confirmed, it can apply and receives notices.',
        },
      ],
      action: { zh: '确认邮箱', en: 'Confirm the address' },
      path: data.path,
      expiresAt: data.expiresAt,
      notYou: {
        zh: '如果不是您本人操作，请忽略本邮件。',
        en: 'If this was not you, ignore this mail.',
      },
    },
  )
