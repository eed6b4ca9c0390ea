import type { Application } from '#db/applications.ts'
import { expertTies, loadSince, standingExperts, type Expert } from '#db/experts.ts'
import type { Db } from '#db/transaction.ts'
import { beginningOf, dayInBeijing } from '#rules/calendar/day.ts'
import { conflictsOf, isBarred, type Conflict } from '#rules/experts/conflict.ts'
import { knownCase } from './case-ties.ts'

/** An expert of the pool as a case finds them on a day. */
export type Candidate = {
  expert: Expert
  conflicts: Conflict[]
  /** Not drawn for a reason that lies not in the case. */
  away: 'suspended' | 'full' | null
  asked: number
}

/** Everybody of the pool with what ties them to the case, by id. */
export async function candidatesFor(
  db: Db,
  application: Application,
  at: string,
): Promise<Candidate[]> {
  const today = dayInBeijing(at)
  const known = await knownCase(db, application)
  const load = await loadSince(db, monthBegan(today))
  const experts = await standingExperts(db)
  return experts.map(expert => {
    const ties = expertTies(expert)
    const asked = load.get(expert.id) ?? 0
    const isSuspended = expert.suspended_until !== null && today <= expert.suspended_until
    const isFull = asked >= expert.monthly_load
    return {
      expert,
      conflicts: conflictsOf(ties, known.tiesFor(ties), today),
      away: isSuspended ? 'suspended' : isFull ? 'full' : null,
      asked,
    }
  })
}

/** Whether somebody is left out of the draw whatever the officer thinks. */
export function isShutOut({ conflicts, away }: Pick<Candidate, 'conflicts' | 'away'>): boolean {
  return away !== null || isBarred(conflicts)
}

/** Midnight in Beijing with which the month of a day begins, as an instant. */
function monthBegan(today: string): string {
  return beginningOf(`${today.slice(0, 7)}-01`)
}
