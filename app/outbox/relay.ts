import { newId } from '#db/id.ts'
import { claimDueMails, settleMail, type Mail, type MailOutcome } from '#db/outbox.ts'
import type { Db } from '#db/transaction.ts'
import type { Mailer } from '#emails/mailer.ts'
import { readMessage, type Message } from '#emails/message.ts'
import { renderMessage } from '#emails/render.tsx'
import { nextAttempt } from './schedule.ts'

const LEASE_MS = 120_000

/** With less of the lease left than a slow server may take, a mail is left for the next claim. */
const RESERVE_MS = 60_000

const BATCH = 10

export type RelayParts = {
  db: Db
  mailer: Mailer
  /** The instant, ISO. */
  now: () => string
  /** Where the links lead. */
  origin: string
  /** Whether what a mail tells is still so; a mail about what was undone is cancelled. */
  stillStands?: (mail: Mail) => Promise<boolean>
  /** Where the kind of a mail is switched off, a path; null for what cannot be. */
  unsubscribePath?: (mail: Mail) => string | null
}

export type Relayed = Record<MailOutcome['status'], number>

/**
 * Sends every mail that is due: claims under a lease, in a transaction that is over before anything
 * is sent, and writes down what became of each. Any number of relays may run at once.
 */
export async function relayOutbox(parts: RelayParts): Promise<Relayed> {
  const done: Relayed = { sent: 0, retry: 0, dead: 0, cancelled: 0 }
  for (;;) {
    const begun = parts.now()
    const leaseUntil = later(begun, LEASE_MS)
    const token = newId()
    const claimed = await claimDueMails(parts.db, { token, now: begun, leaseUntil, limit: BATCH })
    if (claimed.length === 0) return done
    for (const mail of claimed) {
      if (later(parts.now(), RESERVE_MS) > leaseUntil) break
      const outcome = await outcomeOf(parts, mail)
      if (await settleMail(parts.db, mail, outcome)) done[outcome.status] += 1
    }
  }
}

/** A mail that cannot be composed or kept is tried again like one that was refused for now. */
async function outcomeOf(parts: RelayParts, mail: Mail): Promise<MailOutcome> {
  try {
    return await tried(parts, mail)
  } catch (error) {
    return again(parts, mail, error instanceof Error ? error.message : 'unknown error')
  }
}

async function tried(parts: RelayParts, mail: Mail): Promise<MailOutcome> {
  if (parts.stillStands !== undefined && !(await parts.stillStands(mail)))
    return { status: 'cancelled', error: 'what it told was undone' }
  const read = readMessage(mail.kind, parsed(mail.payload))
  if (!read.ok) return { status: 'dead', error: read.problem }
  const { origin, mailer } = parts
  const path = parts.unsubscribePath?.(mail) ?? null
  const unsubscribe = path === null ? null : `${origin}${path}`
  const rendered = renderMessage(read.message, { language: mail.language, origin, unsubscribe })
  const delivery = await mailer.send(rendered, { to: mail.recipient, id: mail.id, unsubscribe })
  switch (delivery.kind) {
    case 'sent':
      return {
        status: 'sent',
        at: parts.now(),
        answer: delivery.answer,
        said: mail.application_id === null ? null : keptWords(parts, mail, read.message),
      }
    case 'refused for good':
      return { status: 'dead', error: delivery.error, bouncedAt: parts.now() }
    case 'refused for now':
      return again(parts, mail, delivery.error)
  }
}

/**
 * What is kept for good of a mail about a case: without the link that unsubscribes. Of any other
 * mail nothing is kept, since its link may open an account.
 */
function keptWords({ origin }: RelayParts, { language }: Mail, message: Message) {
  const { subject, text } = renderMessage(message, { language, origin })
  return { subject, text }
}

function again(parts: RelayParts, mail: Mail, error: string): MailOutcome {
  const next = nextAttempt(mail.attempts + 1, parts.now())
  return next === null ? { status: 'dead', error } : { status: 'retry', nextAttemptAt: next, error }
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return null
  }
}

function later(instant: string, ms: number): string {
  return new Date(Date.parse(instant) + ms).toISOString()
}
