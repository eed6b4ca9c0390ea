import { caseMessagesOf } from '#db/case-messages.ts'
import { newId } from '#db/id.ts'
import type { Db } from '#db/transaction.ts'
import { roleWords } from '#rules/procedure/role-words.ts'
import { companyRoles } from '#rules/procedure/roles.ts'
import { inLanguage, type Language } from '#rules/words.ts'
import { formatInstant } from '../words/format.ts'

export type ThreadLine = {
  id: string
  who: string
  isCompany: boolean
  isNote: boolean
  at: string
  text: string
}

type Asked = { applicationId: string; reader: 'company' | 'bureau'; language: Language }

/** What was written about a case as `reader` may see it, with the key of the next message. */
export async function threadOf(
  db: Db,
  { applicationId, reader, language }: Asked,
): Promise<{ lines: ThreadLine[]; key: string }> {
  const messages = await caseMessagesOf(db, { applicationId, reader })
  const lines = messages.map(({ id, authorName, authorRole, audience, sentAt, text }) => {
    const isCompany = companyRoles.some(role => role === authorRole)
    const role = inLanguage(roleWords[authorRole], language)
    const isNamed = reader === 'bureau' || isCompany
    return {
      id,
      who: isNamed ? `${role} ${authorName}` : role,
      isCompany,
      isNote: audience === 'bureau',
      at: formatInstant(sentAt),
      text,
    }
  })
  return { lines, key: newId() }
}
