import type { Programme } from '#rules/engine/programme.ts'
import type { ClockName } from '#rules/procedure/clocks.ts'
import { clocks } from '#rules/procedure/clocks.ts'
import { programmeById } from '#rules/programmes/index.ts'
import type { Words } from '#rules/words.ts'
import type { UseCaseContext } from './use-case-context.ts'

/** What the procedure needs to know of a programme. */
export type CaseProgramme = {
  names: Words
  level: Programme['level']
  districtStep: boolean
  contact: Words | null
  /** Working days by clock. */
  days: Readonly<Record<ClockName, number>>
  /** Ids of all papers that may be handed in, and of those that must be. */
  papers: readonly string[]
  requiredPapers: readonly string[]
}

/** @throws {Error} if no programme has this version: an application can only point at one that had. */
export function caseProgramme(
  { programmeOf = fromRuleBook }: Pick<UseCaseContext, 'programmeOf'>,
  version: string,
): CaseProgramme {
  const programme = programmeOf(version)
  if (programme === null) throw new Error(`no programme has the version ${version}`)
  return programme
}

function fromRuleBook(version: string): CaseProgramme | null {
  const programme = programmeById(version)
  if (programme === null) return null
  const { names, level, contact, papers, procedure } = programme
  const handedIn = papers.filter(paper => paper.form !== 'online')
  return {
    names,
    level,
    contact,
    districtStep: procedure.districtStep,
    days: {
      receive: procedure.receiveWorkingDays,
      company: clocks.company.workingDays,
      district: clocks.district.workingDays,
      decide: procedure.decideWorkingDays,
    },
    papers: handedIn.map(paper => paper.id),
    requiredPapers: handedIn.filter(paper => paper.required).map(paper => paper.id),
  }
}
