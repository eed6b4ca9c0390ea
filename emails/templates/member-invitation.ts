import { accountLetter } from '../account-letter.ts'
import type { Template } from '../letter.ts'
import type { DataOf } from '../message.ts'

export const memberInvitation: Template<DataOf['member-invitation']> = (data, say, language) =>
  accountLetter(
    { say, language },
    {
      about: { zh: `邀请您加入${data.companyName}`, en: `Invitation to join ${data.companyName}` },
      name: data.name,
      paragraphs: [
        {
          zh: `${data.inviterName}邀请您在鞍山市科技项目申报门户为${data.companyName}办理申报。`,
          en: `${data.inviterName} invites you to work for ${data.companyName} at the Anshan science and technology portal.`,
        },
      ],
      action: { zh: '接受邀请', en: 'Accept the invitation' },
      path: data.path,
      expiresAt: data.expiresAt,
      notYou: {
        zh: '如果您不认识对方，请忽略本邮件。',
        en: 'If you do not know them, ignore this mail.',
      },
    },
  )
