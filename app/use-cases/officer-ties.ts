import type { Application } from '#db/applications.ts'
import { declaredTied } from '#db/case-assignments.ts'
import { officersOf, type Officer } from '#db/officers.ts'
import type { Db } from '#db/transaction.ts'
import { dayInBeijing } from '#rules/calendar/day.ts'
import { conflictsOf, type ConflictKind } from '#rules/experts/conflict.ts'
import { knownCase } from './case-ties.ts'
import { mailMark } from './identity-marks.ts'

/** `declared` = the officer handed a case of the company back because of a tie. */
export type OfficerTie = ConflictKind | 'declared'

/** The ties of officers to the company of a case and to whom it names; who has none is left out. */
export async function officerTies(
  db: Db,
  application: Application,
  { officers, at }: { officers: readonly Officer[]; at: string },
): Promise<ReadonlyMap<string, OfficerTie[]>> {
  const declared = await declaredTied(db, application.organisation_id)
  const known = await knownCase(db, application)
  const found = new Map<string, OfficerTie[]>()
  for (const officer of officers) {
    const ties = tiesOf(officer)
    const kinds = conflictsOf(ties, known.tiesFor(ties), dayInBeijing(at)).map(each => each.kind)
    const all = declared.includes(officer.accountId) ? (['declared', ...kinds] as const) : kinds
    if (all.length > 0) found.set(officer.accountId, [...all])
  }
  return found
}

/** The accounts of all officers who may not take the case. */
export async function tiedOfficers(
  db: Db,
  application: Application,
  at: string,
): Promise<readonly string[]> {
  const officers = await officersOf(db)
  return [...(await officerTies(db, application, { officers, at })).keys()]
}

/** Of its officers the bureau keeps a name and an address, and nothing else that could tie them. */
function tiesOf({ accountId: id, name, email }: Officer) {
  return {
    id,
    name,
    city: '',
    employers: [],
    holdings: [],
    relations: [],
    phoneMark: null,
    addressMark: null,
    mailDomainMark: mailMark(email),
  }
}
