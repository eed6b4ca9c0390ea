import { applicationById, type Application } from '#db/applications.ts'
import type { Role } from '#rules/procedure/roles.ts'
import type { CaseActor } from '../use-cases/move-application.ts'
import type { UseCaseContext } from '../use-cases/use-case-context.ts'
import type { City, FoundedCompany } from './found-city.ts'
import type { SampleHistory } from './histories.ts'
import type { Chance } from './random.ts'
import type { SamplePaper } from './sample-paper.ts'

/** What every act of the sample city plays on. */
export type Stage = {
  city: City
  chance: Chance
  today: string
  paper: SamplePaper
  /** Handed in with a correction. */
  betterPaper: SamplePaper
  /** The cases that were begun. */
  begun: Map<SampleHistory, string>
}

export const everything = { kind: 'everything' } as const

/** @throws {Error} if the case was never begun. */
export async function caseOn(
  { db }: UseCaseContext,
  stage: Stage,
  history: SampleHistory,
): Promise<Application> {
  const id = stage.begun.get(history)
  const found = id === undefined ? null : await applicationById(db, { id, scope: everything })
  if (found === null) throw new Error('the draft was never begun')
  return found
}

/** @throws {Error} if there is no such sample company. */
export function companyOf({ city }: Stage, { company: place }: SampleHistory): FoundedCompany {
  const company = city.companies[place - 1]
  if (company === undefined) throw new Error(`no sample company ${place}`)
  return company
}

/**
 * Somebody of the staff with one of the roles who may act on the case: whoever has it already, else
 * anybody.
 *
 * @throws {Error} if nobody may.
 */
export function staffFor(
  { city, chance }: Stage,
  application: Pick<Application, 'assigned_to' | 'district_code'>,
  roles: readonly Role[],
): CaseActor & { id: string } {
  const fitting = [...city.staff.values()].filter(
    person =>
      roles.includes(person.role) &&
      (person.districtCode === null || person.districtCode === application.district_code),
  )
  const usual = fitting.filter(person => person.accountId === application.assigned_to)
  const [first, ...rest] = usual.length > 0 ? usual : fitting
  if (first === undefined) throw new Error(`nobody is ${roles.join(' or ')}`)
  const person = chance.pick([first, ...rest])
  return { id: person.accountId, role: person.role, districtCode: person.districtCode }
}

/**
 * The result of an act of the script.
 *
 * @throws {Error} if it is another than `kind`: the script and the use cases do not fit.
 */
export function done<Result extends { kind: string }, Kind extends Result['kind']>(
  result: Result,
  kind: Kind,
): Extract<Result, { kind: Kind }> {
  if (isOfKind(result, kind)) return result
  throw new Error(`not ${kind}: ${JSON.stringify(result)}`)
}

function isOfKind<Result extends { kind: string }, Kind extends Result['kind']>(
  result: Result,
  kind: Kind,
): result is Extract<Result, { kind: Kind }> {
  return result.kind === kind
}
