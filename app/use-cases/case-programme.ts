import type { Application } from '#db/applications.ts'
import { settingsIn } from '#db/rounds.ts'
import type { Duties } from '#rules/engine/duties.ts'
import type { Programme } from '#rules/engine/programme.ts'
import { usualSettings, type CaseSettings } from '#rules/procedure/settings.ts'
import { programmeById } from '#rules/programmes/index.ts'
import type { Words } from '#rules/words.ts'
import type { UseCaseContext } from './use-case-context.ts'

/** What the procedure needs to know of a programme, and of the round that a case belongs to. */
export type CaseProgramme = {
  names: Words
  level: Programme['level']
  contact: Words | null
  /** The round's, frozen when it opened; the programme's own for a case without a round. */
  settings: CaseSettings
  /** What follows a recognition. */
  duties: Duties
  /** Ids of all papers that may be handed in, and of those that must be. */
  papers: readonly string[]
  requiredPapers: readonly string[]
  /** Endings of names that a paper is taken in; any that the portal takes where it says nothing. */
  endings?: Readonly<Record<string, readonly string[]>>
}

export type OfProgramme = Pick<Application, 'programme_version' | 'round_settings'>

/** @throws {Error} if no programme has this version: an application can only point at one that had. */
export function caseProgramme(
  { programmeOf = fromRuleBook }: Pick<UseCaseContext, 'programmeOf'>,
  { programme_version: version, round_settings: settings }: OfProgramme,
): CaseProgramme {
  const programme = programmeOf(version)
  if (programme === null) throw new Error(`no programme has the version ${version}`)
  return settings === null ? programme : { ...programme, settings: settingsIn(settings) }
}

function fromRuleBook(version: string): CaseProgramme | null {
  const programme = programmeById(version)
  if (programme === null) return null
  const { names, level, contact, papers, duties = {} } = programme
  const handedIn = papers.filter(paper => paper.form !== 'online')
  return {
    names,
    level,
    contact,
    duties,
    settings: usualSettings(programme),
    papers: handedIn.map(paper => paper.id),
    requiredPapers: handedIn.filter(paper => paper.required).map(paper => paper.id),
    endings: Object.fromEntries(handedIn.map(paper => [paper.id, paper.accepts])),
  }
}
