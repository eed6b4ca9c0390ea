import { inboxOf, type InboxItem } from '#db/inbox.ts'
import type { Db } from '#db/transaction.ts'
import { readMessage } from '#emails/message.ts'
import { gistOf, subjectOf } from '#emails/render.tsx'
import type { Language } from '#rules/words.ts'
import { adminWords } from '../words/admin.ts'
import { formatInstant } from '../words/format.ts'

export type InboxLine = {
  id: string
  title: string
  text: string
  at: string
  kind: string
  unread: boolean
}

type Asked = {
  accountId: string
  now: string
  unreadOnly: boolean
  after: string | null
  language: Language
}

/** One page of an account's messages, each in the reader's language, the newest first. */
export async function inboxPage(
  db: Db,
  { after, language, ...of }: Asked,
): Promise<{ lines: InboxLine[]; next: string | null }> {
  const { rows, next } = await inboxOf(db, of, { after })
  return { lines: rows.flatMap(row => lineOf(row, language)), next }
}

/** Where a message leads, a path of the portal; null for one that nobody can read any more. */
export function pathIn({ kind, payload }: Pick<InboxItem, 'kind' | 'payload'>): string | null {
  const read = readMessage(kind, JSON.parse(payload))
  return read.ok ? read.message.data.path : null
}

/** A subject as it stands among others of the portal: the case's number without the sender. */
function withoutPrefix(subject: string): string {
  return subject.replace(/^\[鞍山科技 ?([^\]]*)\] /, (_, number: string) =>
    number === '' ? '' : `${number} · `,
  )
}

function lineOf(row: InboxItem, language: Language): InboxLine[] {
  const read = readMessage(row.kind, JSON.parse(row.payload))
  if (!read.ok) return []
  return [
    {
      id: row.id,
      title: withoutPrefix(subjectOf(read.message, language)),
      text: gistOf(read.message, language),
      at: formatInstant(row.shown_from),
      kind: adminWords[language].mail.kinds[read.message.kind],
      unread: row.read_at === null,
    },
  ]
}
