import type { Role } from '#rules/procedure/roles.ts'
import { unlessDuplicate } from './errors.ts'
import type { Db } from './transaction.ts'

export type CaseMessage = {
  id: string
  authorName: string
  authorRole: Role
  /** `bureau` = a note that the company never sees. */
  audience: 'both' | 'bureau'
  text: string
  sentAt: string
}

export type NewCaseMessage = {
  /** Made with the form, so that a form sent twice is one message. */
  id: string
  applicationId: string
  authorId: string
  authorRole: Role
  audience: 'both' | 'bureau'
  text: string
  at: string
}

/** False if the same form was sent before. */
export function insertCaseMessage(trx: Db, message: NewCaseMessage): Promise<boolean> {
  const row = {
    id: message.id,
    application_id: message.applicationId,
    author_id: message.authorId,
    author_role: message.authorRole,
    audience: message.audience,
    text: message.text,
    sent_at: message.at,
  }
  return unlessDuplicate(() => trx.insertInto('case_messages').values(row).execute())
}

const SHOWN = 200

/** What was written about a case, the newest first; notes of the bureau for the bureau only. */
export async function caseMessagesOf(
  db: Db,
  { applicationId, reader }: { applicationId: string; reader: 'company' | 'bureau' },
): Promise<CaseMessage[]> {
  const rows = await db
    .selectFrom('case_messages')
    .innerJoin('accounts', 'accounts.id', 'case_messages.author_id')
    .select([
      'case_messages.id as id',
      'accounts.name as authorName',
      'case_messages.author_role as authorRole',
      'case_messages.audience as audience',
      'case_messages.text as text',
      'case_messages.sent_at as sentAt',
    ])
    .where('case_messages.application_id', '=', applicationId)
    .where('case_messages.audience', 'in', reader === 'company' ? ['both'] : ['both', 'bureau'])
    .orderBy('case_messages.sent_at', 'desc')
    .orderBy('case_messages.id', 'desc')
    .limit(SHOWN)
    .execute()
  return rows
}
