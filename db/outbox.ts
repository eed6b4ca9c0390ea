import type { ExpressionBuilder, Selectable } from 'kysely'
import type { Language } from '#rules/words.ts'
import { unlessDuplicate } from './errors.ts'
import { newId } from './id.ts'
import { withdrawFromInboxes } from './inbox.ts'
import { beyond, pageOf, rowsToAsk, type Page, type PageRequest } from './keyset.ts'
import type { Database, OutboxTable } from './schema.ts'
import { inTransaction, type Db } from './transaction.ts'

export type Mail = Selectable<OutboxTable>

export type MailStatus = Mail['status']

export type NewMail = {
  kind: string
  /** Says which mail this is; a second one with the same key is the same mail. At most 191 characters. */
  dedupeKey: string
  applicationId: string | null
  accountId: string | null
  recipient: string
  language: Language
  /** JSON. */
  payload: string
  at: string
  /** The instant before which it does not leave; at once if not given. */
  notBefore?: string | undefined
}

/**
 * Puts a mail into the outbox, in the transaction of what it tells. False if it was there already,
 * which is no error: two senders meet in the unique key.
 */
export async function enqueue(db: Db, mail: NewMail): Promise<boolean> {
  return unlessDuplicate(() => db.insertInto('outbox').values(rowOf(mail)).execute())
}

function rowOf({ at, ...mail }: NewMail): Mail {
  return {
    id: newId(),
    kind: mail.kind,
    dedupe_key: mail.dedupeKey,
    application_id: mail.applicationId,
    account_id: mail.accountId,
    recipient: mail.recipient,
    language: mail.language,
    payload: mail.payload,
    status: 'pending',
    attempts: 0,
    next_attempt_at: mail.notBefore ?? at,
    lease_token: null,
    lease_until: null,
    created_at: at,
    sent_at: null,
    last_error: null,
    server_answer: null,
    sent_subject: null,
    sent_text: null,
    bounced_at: null,
  }
}

export type Claim = { token: string; now: string; leaseUntil: string; limit: number }

/**
 * Claims up to `limit` mails that are due, oldest first, in a transaction of its own that is
 * committed before anything is sent. What a person is told of one application is told in its order:
 * a mail waits for the earlier ones. A lease that has run out is claimed again. Each row is won by
 * a guarded update: locks that skip rows hold on one node of a cluster only.
 */
export async function claimDueMails(db: Db, claim: Claim): Promise<Mail[]> {
  return inTransaction(db, async trx => {
    const due = await trx
      .selectFrom('outbox')
      .selectAll()
      .where('status', '=', 'pending')
      .where('next_attempt_at', '<=', claim.now)
      .where(eb => eb.or([eb('lease_until', 'is', null), eb('lease_until', '<=', claim.now)]))
      .where(eb =>
        eb.not(
          eb.exists(
            eb
              .selectFrom('outbox as earlier')
              .select('earlier.id')
              .whereRef('earlier.application_id', '=', 'outbox.application_id')
              .whereRef('earlier.recipient', '=', 'outbox.recipient')
              .whereRef('earlier.created_at', '<', 'outbox.created_at')
              .where('earlier.status', '=', 'pending'),
          ),
        ),
      )
      .orderBy('next_attempt_at')
      .orderBy('id')
      .limit(claim.limit)
      .execute()
    const won: Mail[] = []
    for (const mail of due) {
      const lease = { lease_token: claim.token, lease_until: claim.leaseUntil }
      const { numUpdatedRows } = await trx
        .updateTable('outbox')
        .set(lease)
        .where('id', '=', mail.id)
        .where('status', '=', 'pending')
        .where('attempts', '=', mail.attempts)
        .where(eb => eb.or([eb('lease_until', 'is', null), eb('lease_until', '<=', claim.now)]))
        .executeTakeFirstOrThrow()
      if (numUpdatedRows === 1n) won.push({ ...mail, ...lease })
    }
    return won
  })
}

export type MailOutcome =
  /** With what the server said to it, and what is kept of what it said itself. */
  | {
      status: 'sent'
      at: string
      answer: string
      said: { subject: string; text: string } | null
    }
  | { status: 'retry'; nextAttemptAt: string; error: string }
  /** `bouncedAt` where a server refused it for good. */
  | { status: 'dead'; error: string; bouncedAt?: string }
  | { status: 'cancelled'; error: string }

/**
 * Writes what became of a claimed mail. False if the lease is no longer ours: then somebody else
 * has the mail and this late word is not taken.
 */
export async function settleMail(
  db: Db,
  mail: { id: string; lease_token: string | null },
  outcome: MailOutcome,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('outbox')
    .set(eb => ({
      ...changesFor(outcome),
      attempts: eb('attempts', '+', 1),
      lease_token: null,
      lease_until: null,
    }))
    .where('id', '=', mail.id)
    .where('status', '=', 'pending')
    .where('lease_token', '=', mail.lease_token)
    .executeTakeFirstOrThrow()
  return numUpdatedRows === 1n
}

function changesFor(outcome: MailOutcome) {
  switch (outcome.status) {
    case 'sent':
      return { status: 'sent' as const, ...sentNow(outcome) }
    case 'retry':
      return {
        status: 'pending' as const,
        next_attempt_at: outcome.nextAttemptAt,
        last_error: outcome.error,
      }
    case 'dead':
      return {
        status: 'dead' as const,
        last_error: outcome.error,
        bounced_at: outcome.bouncedAt ?? null,
      }
    case 'cancelled':
      return { status: 'cancelled' as const, last_error: outcome.error }
  }
}

function sentNow({ at, answer, said }: Extract<MailOutcome, { status: 'sent' }>) {
  const kept = { sent_subject: said?.subject ?? null, sent_text: said?.text ?? null }
  return { sent_at: at, last_error: null, bounced_at: null, server_answer: answer, ...kept }
}

/**
 * Cancels the mails that a move of an application wrote. False if one of them has left or is on its
 * way: the caller then undoes what it has written.
 */
export async function cancelCaseMails(
  trx: Db,
  { applicationId, version }: { applicationId: string; version: number },
): Promise<boolean> {
  const ofMove = await trx
    .selectFrom('outbox')
    .select(['id', 'status', 'dedupe_key'])
    .where('application_id', '=', applicationId)
    .where('dedupe_key', 'like', `%:${applicationId}:${version}:%`)
    .execute()
  if (ofMove.length === 0) return true
  const { numUpdatedRows } = await trx
    .updateTable('outbox')
    .set({ status: 'cancelled', last_error: 'taken back' })
    .where(
      'id',
      'in',
      ofMove.map(({ id }) => id),
    )
    .where('status', '=', 'pending')
    .where('lease_token', 'is', null)
    .executeTakeFirstOrThrow()
  await withdrawFromInboxes(
    trx,
    ofMove.map(mail => mail.dedupe_key),
  )
  return numUpdatedRows === BigInt(ofMove.length)
}

/** Cancels what waits to be mailed to an account; what is on its way arrives. */
export async function cancelMailsTo(trx: Db, accountId: string): Promise<void> {
  await trx
    .updateTable('outbox')
    .set({ status: 'cancelled', last_error: 'account closed' })
    .where('account_id', '=', accountId)
    .where('status', '=', 'pending')
    .where('lease_token', 'is', null)
    .execute()
}

export type MailedTo = Pick<Mail, 'kind' | 'recipient' | 'status' | 'sent_at'>

/** What was or will be mailed to an account, the earliest first. */
export function mailsTo(db: Db, accountId: string): Promise<MailedTo[]> {
  return db
    .selectFrom('outbox')
    .select(['kind', 'recipient', 'status', 'sent_at'])
    .where('account_id', '=', accountId)
    .orderBy('created_at')
    .orderBy('id')
    .execute()
}

export type MailFilter = {
  status?: MailStatus | undefined
  applicationId?: string | undefined
  /** Only what people of the company may know of at this instant. */
  toCompanyAt?: string | undefined
}

/** Mails of the outbox, newest first. */
export async function listMails(
  db: Db,
  filter: MailFilter,
  page: PageRequest,
): Promise<Page<Mail>> {
  let query = db
    .selectFrom('outbox')
    .selectAll()
    .where(beyond({ key: 'created_at', id: 'id' }, page, 'desc'))
  if (filter.status !== undefined) query = query.where('status', '=', filter.status)
  if (filter.applicationId !== undefined)
    query = query.where('application_id', '=', filter.applicationId)
  const { toCompanyAt } = filter
  if (toCompanyAt !== undefined) query = query.where(eb => knownToCompany(eb, toCompanyAt))
  const rows = await query
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(rowsToAsk(page))
    .execute()
  return pageOf(rows, page, row => ({ key: row.created_at, id: row.id }))
}

/** All mails about a case, the first one first; at `toCompanyAt` those that its company may know of. */
export function mailsOfCase(
  db: Db,
  { applicationId, toCompanyAt }: { applicationId: string; toCompanyAt: string | null },
): Promise<Mail[]> {
  return db
    .selectFrom('outbox')
    .selectAll()
    .where('application_id', '=', applicationId)
    .$if(toCompanyAt !== null, query => query.where(eb => knownToCompany(eb, toCompanyAt ?? '')))
    .orderBy('created_at')
    .orderBy('id')
    .execute()
}

/**
 * Mails to people of a company: staff and experts have a role, who objects has no account. What was
 * cancelled never left, and the mail of a decision that can be taken back has not left yet.
 */
function knownToCompany(eb: ExpressionBuilder<Database, 'outbox'>, now: string) {
  return eb.and([
    eb('account_id', 'is not', null),
    eb('account_id', 'not in', eb.selectFrom('staff_roles').select('account_id')),
    eb('status', '<>', 'cancelled'),
    eb.or([
      eb('status', '<>', 'pending'),
      eb('attempts', '>', 0),
      eb('next_attempt_at', '<=', now),
    ]),
  ])
}

export async function mailById(db: Db, id: string): Promise<Mail | null> {
  const row = await db.selectFrom('outbox').selectAll().where('id', '=', id).executeTakeFirst()
  return row ?? null
}

/** Puts a dead mail back into the queue, due at `at`. False if it is not dead. */
export async function sendAgain(db: Db, { id, at }: { id: string; at: string }): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('outbox')
    .set({ status: 'pending', attempts: 0, next_attempt_at: at })
    .where('id', '=', id)
    .where('status', '=', 'dead')
    .executeTakeFirstOrThrow()
  return numUpdatedRows === 1n
}

/** When the oldest mail that still waits was written, or null if none waits. */
export async function oldestWaitingMail(db: Db): Promise<string | null> {
  const row = await db
    .selectFrom('outbox')
    .select(eb => eb.fn.min('created_at').as('at'))
    .where('status', '=', 'pending')
    .executeTakeFirst()
  return row?.at ?? null
}
