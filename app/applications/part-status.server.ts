import type { ApplicationSection } from '#db/application-sections.ts'
import type { ProfileSection } from '#db/profiles.ts'
import { readTelephone } from '#rules/identifiers/telephone.ts'
import { progressOf, type Progress } from '../profile/entries.server.ts'
import { savedSection } from '../profile/profile-view.server.ts'
import { profileSectionNamed } from '../profile/sections.server.ts'
import { TICKED_VERSION } from '../use-cases/ticked-version.ts'
import type { CaseFile } from './case-file.server.ts'
import { STATEMENT, type Part } from './parts.server.ts'

export type PartState = 'not_started' | 'in_progress' | 'checked' | 'problems'

export type PartStatus = Progress & {
  readonly state: PartState
  /** It was checked, and changed afterwards. */
  readonly changedSince: boolean
}

/** Names of the statement's entries. */
export const statementEntries = ['contactName', 'contactTelephone', 'note'] as const

/** How far a part of the application is; checked only while it stands as it was checked. */
export function partStatus(file: CaseFile, part: Part): PartStatus {
  const progress =
    part.name === STATEMENT ? statementProgress(file) : progressOf(part.facts, file.read)
  const saved = file.sections.find(each => each.section === part.name)
  const isTicked = saved?.markedComplete === true
  const isStill = isTicked && tickedVersion(file, part) === versionOf(file, part)
  return { ...progress, state: stateOf(progress, isStill), changedSince: isTicked && !isStill }
}

/** What a part's form shows as it is kept where it lives; undefined before the first save. */
export function savedPart(
  file: CaseFile,
  part: Part,
): ProfileSection | ApplicationSection | undefined {
  const section = profileSectionNamed(part.name)
  if (part.home === 'profile' && section !== null) return savedSection(file.profile, section)
  return file.sections.find(each => each.section === part.name)
}

/** The version of what a part's form shows; 0 before the first save. */
export function versionOf(file: CaseFile, part: Part): number {
  return savedPart(file, part)?.version ?? 0
}

/** What is missing before the statement can be checked; empty when nothing is. */
export function statementFaults(
  typed: Readonly<Record<string, string>>,
): ('contactName' | 'contactTelephone')[] {
  const faults: ('contactName' | 'contactTelephone')[] = []
  if ((typed['contactName'] ?? '').trim() === '') faults.push('contactName')
  if (!readTelephone(typed['contactTelephone'] ?? '').ok) faults.push('contactTelephone')
  return faults
}

function stateOf({ answered, problems }: Progress, isChecked: boolean): PartState {
  if (problems > 0) return 'problems'
  if (isChecked) return 'checked'
  return answered === 0 ? 'not_started' : 'in_progress'
}

function tickedVersion(file: CaseFile, part: Part): number {
  const saved = file.sections.find(each => each.section === part.name)
  if (part.home === 'application') return saved?.version ?? 0
  return Number(saved?.answers[TICKED_VERSION] ?? -1)
}

function statementProgress({ read: { typed } }: CaseFile): Progress {
  const needed = ['contactName', 'contactTelephone'] as const
  const filled = needed.filter(name => (typed[name] ?? '').trim() !== '')
  const wrong = statementFaults(typed).filter(name => filled.includes(name))
  return {
    answered: filled.length - wrong.length,
    all: needed.length,
    problems: wrong.length,
  }
}
