import { markRoundCancelled, markRoundPublished } from '#db/round-changes.ts'
import { roundById } from '#db/rounds.ts'
import { inTransaction, type Trx } from '#db/transaction.ts'
import type { StaffRole } from '#rules/procedure/roles.ts'
import { noteOfficeAct } from './note-office-act.ts'
import { clashOf, onRoundsOf, type Clash } from './round-clash.ts'
import type { UseCaseContext } from './use-case-context.ts'

export type RoundStepInput = {
  id: string
  /** The version that the person saw. */
  version: number
  actor: { id: string; role: StaffRole }
}

export type RoundStepResult =
  | { kind: 'done' }
  /** Changed by another since, or its time has passed. */
  | { kind: 'lost' }
  | Clash
  | { kind: 'not found' }

/** Publishes a planned round: from its opening on the programme takes applications through it. */
export async function publishRound(
  context: UseCaseContext,
  { id, version, actor }: RoundStepInput,
): Promise<RoundStepResult> {
  const at = context.now()
  const planned = await roundById(context.db, id)
  if (planned === null) return { kind: 'not found' }
  const work = async (trx: Trx): Promise<RoundStepResult> => {
    const round = await roundById(trx, id)
    if (round === null) return { kind: 'not found' }
    const clash = await clashOf(trx, round)
    if (clash !== null) return clash
    if (!(await markRoundPublished(trx, { id, version, at, by: actor.id }))) return { kind: 'lost' }
    const { opens_at: opensAt, closes_at: closesAt, settings } = round
    await noteOfficeAct(trx, context, {
      action: 'round.publish',
      object: { type: 'round', id },
      actor,
      at,
      detail: { opensAt, closesAt, settings },
    })
    return { kind: 'done' }
  }
  return onRoundsOf(context.db, planned.programme_id, work)
}

/** Cancels a round that has not opened. */
export async function cancelRound(
  context: UseCaseContext,
  { id, version, actor }: RoundStepInput,
): Promise<RoundStepResult> {
  const at = context.now()
  return inTransaction(context.db, async (trx): Promise<RoundStepResult> => {
    const round = await roundById(trx, id)
    if (round === null) return { kind: 'not found' }
    if (!(await markRoundCancelled(trx, { id, version, at }))) return { kind: 'lost' }
    await noteOfficeAct(trx, context, {
      action: 'round.cancel',
      object: { type: 'round', id },
      actor,
      at,
      detail: { was: round.status },
    })
    return { kind: 'done' }
  })
}
