import { applicationById, type Application, type Scope } from '#db/applications.ts'
import { officersOfRounds } from '#db/round-officers.ts'
import type { Db } from '#db/transaction.ts'
import { isLeftTo } from '#rules/procedure/may-move.ts'
import type { AssignRow } from '../use-cases/assign-cases.ts'

/** The officers whom the rounds of some cases name, case by case; who is named nowhere is left out. */
export type RoundPeople = {
  /** Cases whose round names somebody. */
  cases: number
  /** Of these, how many name the account. */
  naming: (accountId: string) => number
}

export async function roundPeople(db: Db, cases: readonly Application[]): Promise<RoundPeople> {
  const named = await officersOfRounds(
    db,
    cases.flatMap(each => each.round_id ?? []),
  )
  const people = cases.flatMap(({ round_id: round }) => {
    const officers = round === null ? undefined : named.get(round)
    return officers === undefined ? [] : [officers]
  })
  return {
    cases: people.length,
    naming: id => people.filter(officers => officers.includes(id)).length,
  }
}

/** Whether the round of some row names officers, and `to` is none of them. */
export async function isOutsideRound(
  db: Db,
  { rows, to, scope }: { rows: readonly AssignRow[]; to: string; scope: Scope },
): Promise<boolean> {
  const found = await Promise.all(
    rows.map(({ applicationId: id }) => applicationById(db, { id, scope })),
  )
  const rounds = found.flatMap(each => each?.round_id ?? [])
  const named = await officersOfRounds(db, rounds)
  return rounds.some(round => !isLeftTo(to, named.get(round) ?? []))
}
