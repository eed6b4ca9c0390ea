import { peopleWithDigest, takeForDigest } from '#db/digest-items.ts'
import type { InboxItem } from '#db/inbox.ts'
import type { MailPerson } from '#db/mail-people.ts'
import { inTransaction, type Trx } from '#db/transaction.ts'
import { readMessage } from '#emails/message.ts'
import { gistOf, subjectOf } from '#emails/render.tsx'
import { cleanText, oneLine } from '#emails/safe-text.ts'
import { dayInBeijing } from '#rules/calendar/day.ts'
import type { Language } from '#rules/words.ts'
import { postMail } from '../outbox/post-mail.ts'
import { stillStands } from '../outbox/still-stands.ts'
import { paths } from '../paths.ts'
import type { UseCaseContext } from './use-case-context.ts'

/**
 * Sends each person one mail a day, at 08:00 in Beijing, of what they wished to be told so; nobody
 * gets an empty one. What is told after eight waits for the next day. Says how many were sent.
 */
export async function sendDigests({
  db,
  now,
}: Pick<UseCaseContext, 'db' | 'now'>): Promise<number> {
  const at = now()
  const day = dayInBeijing(at)
  const cutoff = eightInBeijing(day)
  if (at < cutoff) return 0
  let sent = 0
  for (const person of await peopleWithDigest(db, cutoff)) {
    const isSent = await inTransaction(db, trx => sendDigest(trx, person, { day, cutoff, at }))
    if (isSent) sent += 1
  }
  return sent
}

/** The instant at which it is eight o'clock in Beijing. */
export function eightInBeijing(day: string): string {
  return `${day}T00:00:00.000Z`
}

type Today = { day: string; cutoff: string; at: string }

async function sendDigest(trx: Trx, person: MailPerson, { day, cutoff, at }: Today) {
  const taken = await takeForDigest(trx, { accountId: person.accountId, day, cutoff })
  const standing: InboxItem[] = []
  for (const item of taken) if (await stillStands(trx, item)) standing.push(item)
  const items = standing.flatMap(item => itemOf(item, person.language))
  if (items.length === 0) return false
  const data = { name: oneLine(person.name), day, items, path: paths.inbox() }
  return postMail(trx, { message: { kind: 'digest', data }, to: person, subject: day, at })
}

function itemOf({ kind, payload }: InboxItem, language: Language) {
  const read = readMessage(kind, JSON.parse(payload))
  if (!read.ok) return []
  const title = oneLine(subjectOf(read.message, language))
  return [{ title, text: cleanText(gistOf(read.message, language)) }]
}
