import { z } from 'zod'
import { applicationById, type Scope } from '#db/applications.ts'
import { openDecisionDraft } from '#db/decision-drafts.ts'
import type { Trx } from '#db/transaction.ts'
import type { ApplicationEvent } from '#rules/procedure/transitions.ts'
import { draftWithin } from './draft-decision.ts'
import type { Handed } from './handed.ts'
import { moveWithin, type CaseActor } from './move-application.ts'
import type { ProposedRow, RowProblem } from './prepare-notice.ts'
import { rolledBack } from './rolled-back.ts'
import { underKey } from './under-key.ts'
import type { UseCaseContext } from './use-case-context.ts'

export type Batch = {
  /** Each at the version that was seen. */
  rows: readonly { applicationId: string; expectedVersion: number }[]
  /** Draft this decision for each, or sign what is drafted for each. */
  does: { kind: 'draft'; event: ApplicationEvent; handed: Handed } | { kind: 'sign' }
  actor: CaseActor & { id: string }
  scope: Scope
}

export type BatchResult =
  | { kind: 'done'; rows: ProposedRow[] }
  /** The same batch was done before; how many rows of it were. */
  | { kind: 'repeated'; done: number; all: number }
  | { kind: 'other content' }

/** What the batch would come to, row by row; nothing is kept. */
export function tryBatch(context: UseCaseContext, batch: Batch): Promise<ProposedRow[]> {
  return rolledBack(context.db, trx => batchWithin(trx, context, batch))
}

/**
 * Drafts or signs row by row, once for each key. A row that cannot be done is told with its reason
 * and holds up no other.
 */
export async function decideBatch(
  context: UseCaseContext,
  key: string,
  batch: Batch,
): Promise<BatchResult> {
  const { rows, does, actor } = batch
  const keyed = { key, accountId: actor.id, action: 'decision.batch', content: { rows, does } }
  const done = await underKey(context, keyed, async trx => ({
    keep: true,
    result: await batchWithin(trx, context, batch),
  }))
  if (done.kind === 'done') return { kind: 'done', rows: done.result }
  if (done.kind !== 'repeated') return { kind: 'other content' }
  const kept = keptRows.parse(done.result)
  const worked = kept.filter(row => row.problem === null)
  return { kind: 'repeated', done: worked.length, all: kept.length }
}

const keptRows = z.array(z.looseObject({ problem: z.unknown() }))

async function batchWithin(
  trx: Trx,
  context: UseCaseContext,
  batch: Batch,
): Promise<ProposedRow[]> {
  const done: ProposedRow[] = []
  for (const row of batch.rows) {
    const { applicationId } = row
    const application = await applicationById(trx, { id: applicationId, scope: batch.scope })
    done.push({
      applicationId,
      company: application?.organisation_name ?? '',
      number: application?.number ?? '',
      problem: application === null ? { kind: 'not found' } : await doRow(trx, context, row, batch),
    })
  }
  return done
}

async function doRow(
  trx: Trx,
  context: UseCaseContext,
  row: Batch['rows'][number],
  { does, actor, scope }: Batch,
): Promise<RowProblem | null> {
  const about = { ...row, actor, scope }
  const outcome =
    does.kind === 'draft'
      ? await draftWithin(trx, context, { ...about, event: does.event, handed: does.handed })
      : await signRow(trx, context, about)
  switch (outcome.kind) {
    case 'moved':
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

type About = Batch['rows'][number] & Pick<Batch, 'actor' | 'scope'>

/** What is listed by a public notice is signed with it, never by itself. */
async function signRow(trx: Trx, context: UseCaseContext, about: About) {
  const draft = await openDecisionDraft(trx, about.applicationId)
  if (draft === null || draft.event === 'publish_notice')
    return { kind: 'refused', reason: { kind: 'not drafted' } } as const
  return moveWithin(trx, context, { ...about, event: draft.event, handed: { kind: 'nothing' } })
}
