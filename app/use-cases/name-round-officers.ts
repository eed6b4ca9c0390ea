import { countRoundChange } from '#db/round-changes.ts'
import { officersOfRound, writeRoundOfficers } from '#db/round-officers.ts'
import { roundById } from '#db/rounds.ts'
import { inTransaction } from '#db/transaction.ts'
import { noteOfficeAct } from './note-office-act.ts'
import type { RoundStepInput, RoundStepResult } from './publish-round.ts'
import type { UseCaseContext } from './use-case-context.ts'

export type NameRoundOfficersInput = RoundStepInput & {
  /** Accounts of those who receive the round's cases from now on; none = everybody. */
  officers: readonly string[]
}

/** Names who receives the cases of a round, also after it has opened: people come and go. */
export async function nameRoundOfficers(
  context: UseCaseContext,
  { id, version, officers, actor }: NameRoundOfficersInput,
): Promise<Exclude<RoundStepResult, { kind: 'clash' }>> {
  const at = context.now()
  return inTransaction(context.db, async trx => {
    if ((await roundById(trx, id)) === null) return { kind: 'not found' } as const
    if (!(await countRoundChange(trx, { id, version }))) return { kind: 'lost' } as const
    const from = await officersOfRound(trx, id)
    await writeRoundOfficers(trx, { roundId: id, officers })
    await noteOfficeAct(trx, context, {
      action: 'round.officers',
      object: { type: 'round', id },
      actor,
      at,
      detail: { from, to: officers },
    })
    return { kind: 'done' } as const
  })
}
