import { newId } from '#db/id.ts'
import { changeUnopenedRound, type RoundEdit } from '#db/round-changes.ts'
import { writeRoundOfficers } from '#db/round-officers.ts'
import { insertRound, roundById } from '#db/rounds.ts'
import { inTransaction, type Trx } from '#db/transaction.ts'
import type { StaffRole } from '#rules/procedure/roles.ts'
import { noteOfficeAct } from './note-office-act.ts'
import { clashOf, onRoundsOf, type Clash } from './round-clash.ts'
import type { UseCaseContext } from './use-case-context.ts'

type Actor = { id: string; role: StaffRole }

export type PlanRoundInput = {
  edit: RoundEdit
  /** Accounts of those who receive its cases; none = everybody. */
  officers: readonly string[]
  clonedFrom: string | null
  actor: Actor
}

/** Plans a round: a draft that nobody outside the office sees. Gives its id. */
export async function planRound(
  context: UseCaseContext,
  { edit, officers, clonedFrom, actor }: PlanRoundInput,
): Promise<string> {
  const id = newId()
  const at = context.now()
  await inTransaction(context.db, async trx => {
    await insertRound(trx, {
      id,
      ...edit,
      rubric: null,
      status: 'draft',
      version: 0,
      cloned_from: clonedFrom,
      created_by: actor.id,
      created_at: at,
      published_by: null,
      published_at: null,
    })
    await writeRoundOfficers(trx, { roundId: id, officers })
    const detail = { ...edit, officers, clonedFrom }
    await noteOfficeAct(trx, context, {
      action: 'round.plan',
      object: { type: 'round', id },
      actor,
      at,
      detail,
    })
  })
  return id
}

export type ChangeRoundInput = Omit<PlanRoundInput, 'clonedFrom'> & { id: string; version: number }

export type ChangeRoundResult =
  | { kind: 'changed' }
  /** Changed by another since, cancelled, or open by now. */
  | { kind: 'lost' }
  | Clash
  | { kind: 'not found' }

/** Changes a round before it opens, but for its programme; what has opened stays as it is. */
export async function changeRound(
  context: UseCaseContext,
  { id, version, edit, officers, actor }: ChangeRoundInput,
): Promise<ChangeRoundResult> {
  const at = context.now()
  const work = async (trx: Trx): Promise<ChangeRoundResult> => {
    const round = await roundById(trx, id)
    if (round?.programme_id !== edit.programme_id) return { kind: 'not found' }
    if (round.status === 'published') {
      const clash = await clashOf(trx, { id, ...edit })
      if (clash !== null) return clash
    }
    if (!(await changeUnopenedRound(trx, { id, version, at }, edit))) return { kind: 'lost' }
    await writeRoundOfficers(trx, { roundId: id, officers })
    const detail = { ...edit, officers, version: version + 1 }
    await noteOfficeAct(trx, context, {
      action: 'round.change',
      object: { type: 'round', id },
      actor,
      at,
      detail,
    })
    return { kind: 'changed' }
  }
  return onRoundsOf(context.db, edit.programme_id, work)
}
