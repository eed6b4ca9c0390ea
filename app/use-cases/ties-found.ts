import type { Application } from '#db/applications.ts'
import { expertTies, type Expert } from '#db/experts.ts'
import type { Db } from '#db/transaction.ts'
import { dayInBeijing } from '#rules/calendar/day.ts'
import { conflictsOf, type ConflictKind } from '#rules/experts/conflict.ts'
import { knownCase } from './case-ties.ts'

/** The ties that bar an expert from a case as both stand at an instant. */
export async function tiesFound(
  db: Db,
  application: Application,
  { expert, at }: { expert: Expert; at: string },
): Promise<ConflictKind[]> {
  const ties = expertTies(expert)
  const known = await knownCase(db, application)
  return conflictsOf(ties, known.tiesFor(ties), dayInBeijing(at))
    .filter(({ weight }) => weight === 'block')
    .map(({ kind }) => kind)
}
