import { lengthenGrace } from '#db/round-changes.ts'
import { roundById } from '#db/rounds.ts'
import { inTransaction } from '#db/transaction.ts'
import { noteOfficeAct } from './note-office-act.ts'
import type { RoundStepInput, RoundStepResult } from './publish-round.ts'
import { windowPlace } from './round-window.ts'
import type { UseCaseContext } from './use-case-context.ts'

export type ExtendGraceInput = RoundStepInput & {
  /** Minutes added to those that the round has. */
  minutes: number
  /** Such as an outage, as it goes to the audit trail. */
  reason: string
}

/** The one thing that may change after the opening: more time after the close, with a reason. */
export async function extendGrace(
  context: UseCaseContext,
  { id, version, minutes, reason, actor }: ExtendGraceInput,
): Promise<Exclude<RoundStepResult, { kind: 'clash' }>> {
  const at = context.now()
  return inTransaction(context.db, async trx => {
    const round = await roundById(trx, id)
    if (round === null) return { kind: 'not found' } as const
    const place = windowPlace(round, at)
    if (place !== 'open' && place !== 'grace') return { kind: 'lost' } as const
    const graceMinutes = round.grace_minutes + minutes
    if (!(await lengthenGrace(trx, { id, version, at, graceMinutes })))
      return { kind: 'lost' } as const
    await noteOfficeAct(trx, context, {
      action: 'round.extend-grace',
      object: { type: 'round', id },
      actor,
      at,
      detail: { from: round.grace_minutes, to: graceMinutes, reason },
    })
    return { kind: 'done' } as const
  })
}
