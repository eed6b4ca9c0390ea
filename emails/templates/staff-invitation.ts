import { roleWords } from '#rules/procedure/role-words.ts'
import { accountLetter } from '../account-letter.ts'
import type { Template } from '../letter.ts'
import type { DataOf } from '../message.ts'

export const staffInvitation: Template<DataOf['staff-invitation']> = (data, say, language) =>
  accountLetter(
    { say, language },
    {
      about: { zh: '工作账号邀请', en: 'Invitation to a staff account' },
      name: data.name,
      paragraphs: [
        {
          zh: `已为您建立鞍山市科技项目申报门户的工作账号，角色：${roleWords[data.role].zh}。打开链接设定密码后即可使用。`,
          en: `A staff account was made for you at the Anshan science and technology portal, as: ${roleWords[data.role].en}. Open the link and set a password to use it.`,
        },
      ],
      action: { zh: '设定密码', en: 'Set a password' },
      path: data.path,
      expiresAt: data.expiresAt,
    },
  )
