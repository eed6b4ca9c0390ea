import { accountLetter } from '../account-letter.ts'
import { instantText } from '../dates.ts'
import type { Template } from '../letter.ts'
import type { DataOf } from '../message.ts'

export const companyClaimed: Template<DataOf['company-claimed']> = (data, say, language) =>
  accountLetter(
    { say, language },
    {
      about: { zh: '有人用贵单位信用代码注册', en: 'Somebody registered with your credit code' },
      name: data.name,
      paragraphs: [
        {
          zh: `${instantText(data.at, language)}，有人用${data.companyName}的统一社会信用代码再次注册。没有建立新账号，也没有给予任何权限。`,
          en: `${instantText(data.at, language)}: somebody registered with the credit code of ${data.companyName}. No account was made and no right was given.`,
        },
        {
          zh: '如果是同事，请在“成员”页邀请。',
          en: 'If it was a colleague, invite them on the page «Members».',
        },
      ],
      action: { zh: '管理成员', en: 'Manage members' },
      path: data.path,
    },
  )
