import { z } from 'zod'
import { applicationById, type Application, type Scope } from '#db/applications.ts'
import { appendAudit } from '#db/audit.ts'
import { calendarOf } from '#db/calendar.ts'
import { nextNumber } from '#db/counters.ts'
import { newId } from '#db/id.ts'
import { insertNoticeRow } from '#db/public-notice-rows.ts'
import { insertPublicNotice } from '#db/public-notices.ts'
import type { Trx } from '#db/transaction.ts'
import { dayInBeijing } from '#rules/calendar/day.ts'
import { refusalOf, type Refusal } from '#rules/procedure/may-move.ts'
import { noticeEnd } from '#rules/procedure/notice-days.ts'
import { caseFactsOf } from './case-facts.ts'
import { caseProgramme } from './case-programme.ts'
import { draftWithin } from './draft-decision.ts'
import type { Handed, HandedRefusal } from './handed.ts'
import type { CaseActor } from './move-application.ts'
import { rolledBack } from './rolled-back.ts'
import { underKey } from './under-key.ts'
import type { UseCaseContext } from './use-case-context.ts'

export type NoticeProposal = {
  /** In the order of the list, each at the version that was seen. */
  rows: readonly { applicationId: string; expectedVersion: number }[]
  /** The first day before the public. */
  startsOn: string
  title: { zh: string; en: string }
  text: { zh: string; en: string }
  minutes: string
  channel: string
  actor: CaseActor & { id: string }
  scope: Scope
}

/** Why a case cannot be on the notice; `another list` = of another programme or round. */
export type RowProblem =
  Refusal | HandedRefusal | { kind: 'another list' } | { kind: 'moved on' } | { kind: 'not found' }

export type ProposedRow = {
  applicationId: string
  company: string
  number: string
  problem: RowProblem | null
}

export type PrepareResult =
  | { kind: 'prepared'; id: string; number: string; endsOn: string; rows: ProposedRow[] }
  /** None of the cases can be on it. */
  | { kind: 'nobody'; rows: ProposedRow[] }
  | { kind: 'starts too early' }
  | { kind: 'year unknown'; year: string }

/** What preparing would come to, row by row; nothing is kept. */
export function tryNotice(
  context: UseCaseContext,
  proposal: NoticeProposal,
): Promise<PrepareResult> {
  return rolledBack(context.db, trx => prepareNotice(trx, context, proposal))
}

/** Prepares a notice once for each key; one that nobody can be on is not kept. */
export async function prepareNoticeOnce(
  context: UseCaseContext,
  key: string,
  proposal: NoticeProposal,
): Promise<PrepareResult | { kind: 'prepared before'; id: string } | { kind: 'other content' }> {
  const keyed = { key, accountId: proposal.actor.id, action: 'notice.prepare' }
  const { rows, startsOn, title } = proposal
  try {
    const done = await underKey(
      context,
      { ...keyed, content: { rows, startsOn, title } },
      async trx => {
        const result = await prepareNotice(trx, context, proposal)
        if (result.kind === 'nobody') throw new Nobody(result.rows)
        return { keep: result.kind === 'prepared', result }
      },
    )
    if (done.kind === 'done') return done.result
    if (done.kind !== 'repeated') return { kind: 'other content' }
    return { kind: 'prepared before', id: z.looseObject({ id: z.string() }).parse(done.result).id }
  } catch (error) {
    if (error instanceof Nobody) return { kind: 'nobody', rows: error.rows }
    throw error
  }
}

class Nobody extends Error {
  readonly rows: ProposedRow[]
  constructor(rows: ProposedRow[]) {
    super('no case can be on the notice')
    this.rows = rows
  }
}

/**
 * Prepares a public notice for another's signature, in the caller's transaction: every case that can
 * be on it gets its draft, the others are told with their reasons and left out.
 */
async function prepareNotice(
  trx: Trx,
  context: UseCaseContext,
  proposal: NoticeProposal,
): Promise<PrepareResult> {
  const at = context.now()
  if (proposal.startsOn <= dayInBeijing(at)) return { kind: 'starts too early' }
  const cases = await casesOf(trx, proposal)
  const head = cases.find(each => each.application !== null)?.application
  const asked = head == null ? null : caseProgramme(context, head).settings.notice
  if (head == null || asked === null) return { kind: 'nobody', rows: withoutNotice(cases) }
  const end = noticeEnd(proposal.startsOn, asked, await calendarOf(trx))
  if (end.kind === 'year unknown') return end

  const id = newId()
  const year = dayInBeijing(at).slice(0, 4)
  const count = await nextNumber(trx, `public-notice:${year}`)
  const number = `GS-${year}-${String(count).padStart(3, '0')}`
  await insertPublicNotice(trx, {
    id,
    number,
    programme_version: head.programme_version,
    round_id: head.round_id,
    title_zh: proposal.title.zh,
    title_en: proposal.title.en,
    text_zh: proposal.text.zh,
    text_en: proposal.text.en,
    starts_on: proposal.startsOn,
    ends_on: end.day,
    minutes: proposal.minutes,
    channel: proposal.channel,
    list_hash: null,
    status: 'prepared',
    version: 1,
    prepared_by: proposal.actor.id,
    prepared_at: at,
    signed_by: null,
    signed_at: null,
    note: null,
  })
  const handed: Handed = {
    kind: 'notice',
    noticeId: id,
    number,
    from: proposal.startsOn,
    to: end.day,
    provisional: false,
  }
  const rows: ProposedRow[] = []
  let position = 0
  for (const each of cases) {
    const problem = await propose(trx, context, { ...each, head, handed, proposal })
    rows.push(proposedRow(each, problem))
    if (problem !== null || each.application === null) continue
    position += 1
    await insertNoticeRow(trx, {
      id: newId(),
      notice_id: id,
      application_id: each.applicationId,
      position,
      company_name: each.application.organisation_name,
      credit_code: each.application.credit_code,
      outcome: 'proposed',
    })
  }
  if (position === 0) return { kind: 'nobody', rows }
  await appendAudit(trx, {
    at,
    actorId: proposal.actor.id,
    actorRole: proposal.actor.role,
    action: 'notice.prepare',
    objectType: 'public notice',
    objectId: id,
    organisationId: null,
    requestId: context.requestId,
    detail: { number, rows: position, from: proposal.startsOn, to: end.day },
  })
  return { kind: 'prepared', id, number, endsOn: end.day, rows }
}

type CaseOnIt = {
  applicationId: string
  expectedVersion: number
  application: Application | null
}

async function casesOf(trx: Trx, { rows, scope }: NoticeProposal): Promise<CaseOnIt[]> {
  const cases: CaseOnIt[] = []
  for (const row of rows) {
    const application = await applicationById(trx, { id: row.applicationId, scope })
    cases.push({ ...row, application })
  }
  return cases
}

type Proposed = CaseOnIt & { head: Application; handed: Handed; proposal: NoticeProposal }

async function propose(
  trx: Trx,
  context: UseCaseContext,
  { applicationId, expectedVersion, application, head, handed, proposal }: Proposed,
): Promise<RowProblem | null> {
  if (application === null) return { kind: 'not found' }
  const sameList =
    application.programme_version === head.programme_version &&
    application.round_id === head.round_id
  if (!sameList) return { kind: 'another list' }
  if (application.version !== expectedVersion) return { kind: 'moved on' }
  const { settings } = caseProgramme(context, application)
  if (!settings.secondSignature) return unsignedRefusal(trx, context, { application, proposal })
  const { actor, scope } = proposal
  const draft = { applicationId, event: 'publish_notice', expectedVersion, actor, scope } as const
  const outcome = await draftWithin(trx, context, { ...draft, handed })
  switch (outcome.kind) {
    case 'drafted':
      return null
    case 'refused':
      return outcome.reason
    case 'beaten':
      return { kind: 'moved on' }
    case 'not found':
      return outcome
  }
}

/** Where the head decides alone nothing is drafted; the row is judged as the head would find it. */
async function unsignedRefusal(
  trx: Trx,
  context: UseCaseContext,
  { application, proposal }: { application: Application; proposal: NoticeProposal },
): Promise<RowProblem | null> {
  const at = context.now()
  const programme = caseProgramme(context, application)
  const facts = await caseFactsOf(trx, context, { application, programme, at })
  const head = { ...proposal.actor, role: 'head' } as const
  return refusalOf('publish_notice', facts, head, dayInBeijing(at))
}

function withoutNotice(cases: readonly CaseOnIt[]): ProposedRow[] {
  return cases.map(each =>
    proposedRow(
      each,
      each.application === null
        ? { kind: 'not found' }
        : { kind: 'guard', guard: 'a public notice is asked' },
    ),
  )
}

function proposedRow(
  { applicationId, application }: CaseOnIt,
  problem: RowProblem | null,
): ProposedRow {
  return {
    applicationId,
    company: application?.organisation_name ?? '',
    number: application?.number ?? '',
    problem,
  }
}
