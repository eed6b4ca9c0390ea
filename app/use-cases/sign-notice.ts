import { applicationById, type Scope } from '#db/applications.ts'
import { appendAudit } from '#db/audit.ts'
import { endDecisionDraft, openDecisionDraft } from '#db/decision-drafts.ts'
import { leaveOutProposed, listRow, noticeRowsOf, type NoticeRow } from '#db/public-notice-rows.ts'
import {
  endPreparation,
  holdNotice,
  publicNoticeById,
  type PublicNotice,
} from '#db/public-notices.ts'
import { inTransaction, type Trx } from '#db/transaction.ts'
import { dayInBeijing } from '#rules/calendar/day.ts'
import { draftedIn, type Handed } from './handed.ts'
import { moveWithin, type CaseActor } from './move-application.ts'
import { canonicalList, listHash } from './notice-list.ts'
import type { ProposedRow, RowProblem } from './prepare-notice.ts'
import { rolledBack } from './rolled-back.ts'
import type { UseCaseContext } from './use-case-context.ts'

export type SignInput = {
  noticeId: string
  /** The version that the signer saw. */
  expectedVersion: number
  actor: CaseActor & { id: string }
  scope: Scope
}

export type SignResult =
  | { kind: 'published'; listed: number; rows: ProposedRow[] }
  | { kind: 'nobody'; rows: ProposedRow[] }
  /** Whoever prepares a notice does not sign it. */
  | { kind: 'own notice' }
  | { kind: 'starts too early' }
  /** It was signed or dropped before. */
  | { kind: 'lost' }
  | { kind: 'not found' }

/**
 * Signs a prepared notice: each case on it moves, one that cannot is told with its reason and left
 * out, and the hash is taken over what is published. One transaction.
 */
export function signNotice(context: UseCaseContext, input: SignInput): Promise<SignResult> {
  return inTransaction(context.db, trx => signWithin(trx, context, input))
}

/** What signing would come to, row by row; nothing is kept. */
export function trySigning(context: UseCaseContext, input: SignInput): Promise<SignResult> {
  return rolledBack(context.db, trx => signWithin(trx, context, input))
}

async function signWithin(
  trx: Trx,
  context: UseCaseContext,
  input: SignInput,
): Promise<SignResult> {
  const notice = await publicNoticeById(trx, input.noticeId)
  if (notice === null) return { kind: 'not found' }
  const held = { id: notice.id, version: input.expectedVersion }
  if (!(await holdNotice(trx, held))) return { kind: 'lost' }
  if (notice.prepared_by === input.actor.id) return { kind: 'own notice' }
  const at = context.now()
  if (notice.starts_on <= dayInBeijing(at)) return { kind: 'starts too early' }

  const rows: ProposedRow[] = []
  const listed: NoticeRow[] = []
  for (const row of await noticeRowsOf(trx, notice.id)) {
    const problem = await publishRow(trx, context, { notice, row, input })
    const { application_id: applicationId, company_name: company } = row
    rows.push({ applicationId, company, number: row.number ?? '', problem })
    if (problem !== null) continue
    const position = listed.length + 1
    await listRow(trx, { id: row.id, position })
    listed.push({ ...row, position })
  }
  if (listed.length === 0) return { kind: 'nobody', rows }
  await leaveOutProposed(trx, notice.id)
  await endPreparation(trx, {
    ...held,
    by: input.actor.id,
    at,
    status: 'published',
    listHash: listHash(canonicalList(notice, listed)),
  })
  await appendAudit(trx, {
    at,
    actorId: input.actor.id,
    actorRole: input.actor.role,
    action: 'notice.publish',
    objectType: 'public notice',
    objectId: notice.id,
    organisationId: null,
    requestId: context.requestId,
    detail: { number: notice.number, listed: listed.length, leftOut: rows.length - listed.length },
  })
  return { kind: 'published', listed: listed.length, rows }
}

type Publishing = { notice: PublicNotice; row: NoticeRow; input: SignInput }

async function publishRow(
  trx: Trx,
  context: UseCaseContext,
  { notice, row, input }: Publishing,
): Promise<RowProblem | null> {
  const { actor, scope } = input
  const application = await applicationById(trx, { id: row.application_id, scope })
  if (application === null) return { kind: 'not found' }
  const draft = await openDecisionDraft(trx, application.id)
  const drafted = draft === null ? null : draftedIn(draft.handed)
  if (drafted !== null && !isOf(drafted, notice)) return { kind: 'not drafted' }
  const outcome = await moveWithin(trx, context, {
    applicationId: application.id,
    event: 'publish_notice',
    expectedVersion: application.version,
    actor,
    scope,
    handed: {
      kind: 'notice',
      noticeId: notice.id,
      number: notice.number,
      from: notice.starts_on,
      to: notice.ends_on,
      provisional: false,
    },
  })
  switch (outcome.kind) {
    case 'moved':
      return null
    case 'refused':
      if (draft !== null)
        await endDecisionDraft(trx, {
          id: draft.id,
          outcome: 'replaced',
          by: actor.id,
          at: context.now(),
          note: null,
        })
      return outcome.reason
    case 'beaten':
      return { kind: 'moved on' }
    case 'not found':
      return outcome
  }
}

function isOf(drafted: Handed, notice: PublicNotice): boolean {
  return drafted.kind === 'notice' && drafted.noticeId === notice.id
}

export type DropInput = SignInput & { note: string }

/** Gives a prepared notice up, with the drafts of its cases; false if it is no longer prepared. */
export function dropNotice(context: UseCaseContext, input: DropInput): Promise<boolean> {
  const at = context.now()
  const { actor, noticeId, note } = input
  return inTransaction(context.db, async trx => {
    const end = { id: noticeId, version: input.expectedVersion, by: actor.id, at, note }
    if (!(await endPreparation(trx, { ...end, status: 'dropped' }))) return false
    const notice = await publicNoticeById(trx, noticeId)
    const isPreparer = notice?.prepared_by === actor.id
    for (const row of await noticeRowsOf(trx, noticeId)) {
      const draft = await openDecisionDraft(trx, row.application_id)
      if (draft === null || notice === null || !isOf(draftedIn(draft.handed), notice)) continue
      const outcome = isPreparer ? 'withdrawn' : 'returned'
      await endDecisionDraft(trx, { id: draft.id, outcome, by: actor.id, at, note })
    }
    await leaveOutProposed(trx, noticeId)
    await appendAudit(trx, {
      at,
      actorId: actor.id,
      actorRole: actor.role,
      action: 'notice.drop',
      objectType: 'public notice',
      objectId: noticeId,
      organisationId: null,
      requestId: context.requestId,
      detail: { reason: note },
    })
    return true
  })
}
