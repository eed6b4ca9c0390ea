import { accountNames } from '#db/accounts.ts'
import { applicationById, type Application, type Scope } from '#db/applications.ts'
import { reassign } from '#db/case-assignments.ts'
import { officersOf, type Officer } from '#db/officers.ts'
import { officersOfRound } from '#db/round-officers.ts'
import { inTransaction, type Trx } from '#db/transaction.ts'
import { isLeftTo, type Refusal } from '#rules/procedure/may-move.ts'
import { isEnded } from '#rules/procedure/states.ts'
import type { HandedRefusal } from './handed.ts'
import { moveWithin } from './move-application.ts'
import { officerTies, type OfficerTie } from './officer-ties.ts'
import type { UseCaseContext } from './use-case-context.ts'
import { writeAssignment, type Given } from './write-assignment.ts'

export type AssignRow = {
  applicationId: string
  /** The version and the officer that whoever assigns has seen. */
  version: number
  from: string | null
}

export type AssignProblem =
  | { kind: 'not found' }
  | { kind: 'ended' }
  | { kind: 'no such officer' }
  | { kind: 'has it already' }
  | { kind: 'reason missing' }
  /** The round names others, and no reason is given for this one. */
  | { kind: 'not of the round' }
  | { kind: 'tied'; ties: readonly OfficerTie[] }
  | { kind: 'refused'; reason: Refusal | HandedRefusal }
  /** Moved or given to somebody since; `now` holds it. */
  | { kind: 'lost'; now: string | null }

export type AssignedRow = {
  applicationId: string
  company: string
  number: string
  problem: AssignProblem | null
}

export type AssignInput = {
  rows: readonly AssignRow[]
  /** The account of the officer who receives them. */
  to: string
  /** Needed for cases that somebody has already, and for an officer whom the round does not name. */
  reason: string
  actor: Given['actor']
  scope: Scope
}

/**
 * Gives cases to an officer, each in a transaction of its own: a row that cannot be given is told
 * with its reason and holds up no other. What nobody has received is received by it.
 */
export async function assignCases(
  context: UseCaseContext,
  input: AssignInput,
): Promise<AssignedRow[]> {
  const done: AssignedRow[] = []
  for (const row of input.rows) {
    const outcome = await inTransaction(context.db, trx => assignRow(trx, context, { input, row }))
    const { application } = outcome
    done.push({
      applicationId: row.applicationId,
      company: application?.organisation_name ?? '',
      number: application?.number ?? '',
      problem: outcome.problem === 'beaten' ? await lostRow(context, input, row) : outcome.problem,
    })
  }
  return done
}

type Outcome = { application: Application | null; problem: AssignProblem | 'beaten' | null }

async function assignRow(
  trx: Trx,
  context: UseCaseContext,
  { input, row }: { input: AssignInput; row: AssignRow },
): Promise<Outcome> {
  const { to, reason, actor, scope } = input
  const application = await applicationById(trx, { id: row.applicationId, scope })
  if (application === null) return { application, problem: { kind: 'not found' } }
  const officer = (await officersOf(trx)).find(each => each.accountId === to)
  const problem =
    officer === undefined
      ? ({ kind: 'no such officer' } as const)
      : ((await problemOf(trx, application, { officer, row, reason, at: context.now() })) ??
        (await give(trx, context, { input, application })))
  if (problem === null) {
    const given = { application, to, isTie: false, reason, actor }
    await writeAssignment(trx, context, given)
  }
  return { application, problem }
}

async function problemOf(
  trx: Trx,
  application: Application,
  { officer, row, reason, at }: { officer: Officer; row: AssignRow; reason: string; at: string },
): Promise<Outcome['problem']> {
  if (application.assigned_to === officer.accountId) return { kind: 'has it already' }
  if (isEnded(application.state)) return { kind: 'ended' }
  if (application.version !== row.version || application.assigned_to !== row.from) return 'beaten'
  if (row.from !== null && reason.trim() === '') return { kind: 'reason missing' }
  const named = await officersOfRound(trx, application.round_id)
  if (reason.trim() === '' && !isLeftTo(officer.accountId, named))
    return { kind: 'not of the round' }
  const ties = await officerTies(trx, application, { officers: [officer], at })
  const found = ties.get(officer.accountId)
  return found === undefined ? null : { kind: 'tied', ties: found }
}

/** What was only submitted is received for the officer; anything else changes hands where it is. */
async function give(
  trx: Trx,
  context: UseCaseContext,
  { input, application }: { input: AssignInput; application: Application },
): Promise<Outcome['problem']> {
  const { to, actor, scope } = input
  const { id, version, assigned_to: from } = application
  if (application.state !== 'submitted')
    return (await reassign(trx, { id, version, from, to })) ? null : 'beaten'
  const outcome = await moveWithin(trx, context, {
    applicationId: id,
    event: 'claim',
    expectedVersion: version,
    actor,
    scope,
    handed: { kind: 'nothing' },
    assignee: to,
  })
  switch (outcome.kind) {
    case 'moved':
      return null
    case 'beaten':
      return 'beaten'
    case 'refused':
    case 'not found':
      return outcome
  }
}

/** Read after the transaction, which may have gone on seeing the case as it was before. */
async function lostRow(
  { db }: UseCaseContext,
  { scope }: AssignInput,
  { applicationId }: AssignRow,
): Promise<AssignProblem> {
  const now = await applicationById(db, { id: applicationId, scope })
  if (now === null) return { kind: 'not found' }
  const holder = now.assigned_to
  const names = await accountNames(db, holder === null ? [] : [holder])
  return { kind: 'lost', now: holder === null ? null : (names.get(holder) ?? null) }
}
