import type { Answers } from '#db/answers-json.ts'
import { profileOf, type ProfileSection } from '#db/profiles.ts'
import type { Db } from '#db/transaction.ts'
import type { Section } from '#rules/facts/fact.ts'
import type { Language } from '#rules/words.ts'
import type { FactFieldView } from '../components/fact-form.tsx'
import { factFieldViews, issueList } from '../forms/fact-form.server.ts'
import type { KeptSection } from '../merging/save-merging.server.ts'
import { shownOf } from '../merging/seen-entries.server.ts'
import { formatInstant } from '../words/format.ts'
import {
  progressOf,
  readEntries,
  sumOf,
  type Progress,
  type ReadEntries,
} from './entries.server.ts'
import { namedEntries } from './entry-text.server.ts'
import { factsAskedIn, profileSections, sectionAfter } from './sections.server.ts'

export type Profile = { readonly sections: readonly ProfileSection[]; readonly read: ReadEntries }

/** Everything that the company typed into its profile, read as facts of a day. */
export async function readProfile(db: Db, organisationId: string, day: string): Promise<Profile> {
  const sections = await profileOf(db, organisationId)
  const typed = Object.fromEntries(sections.flatMap(each => Object.entries(each.answers)))
  return { sections, read: readEntries(typed, day) }
}

export type SectionLine = Progress & { section: Section; savedAt: string | null }

/** The sections of the profile with how far each is filled in. */
export function profileLines(profile: Profile): SectionLine[] {
  return profileSections.map(section => ({
    section,
    ...progressOf(factsAskedIn(section), profile.read),
    savedAt: savedAtOf(profile, section),
  }))
}

export function profileProgress(profile: Profile): Progress {
  return sumOf(profileLines(profile))
}

export type SectionView = {
  section: Section
  fields: FactFieldView[]
  issues: { name: string; message: string }[]
  /** 0 before the first save. */
  version: number
  /** The entries as they are saved in that version. */
  was: Answers
  savedAt: string | null
  next: Section | null
}

/**
 * One section as its form shows it; `typed` stands over what is saved, where it is given. `over` is
 * what the form will be compared with, else what the profile holds.
 */
export function profileSectionView(
  profile: Profile,
  section: Section,
  { language, typed = {}, over }: { language: Language; typed?: Answers; over?: KeptSection },
): SectionView {
  const { day } = profile.read
  const saved = over ?? savedSection(profile, section)
  const read = readEntries({ ...profile.read.typed, ...typed }, day)
  const facts = factsAskedIn(section)
  return {
    section,
    fields: factFieldViews(facts, read.typed, read.issues, language, day),
    issues: issueList(facts, read.issues, language, day),
    version: saved?.version ?? 0,
    was: shownOf(
      saved?.answers ?? {},
      namedEntries(facts, day).map(({ name }) => name),
    ),
    savedAt: savedAtOf(profile, section),
    next: sectionAfter(section),
  }
}

function savedAtOf(profile: Profile, section: Section): string | null {
  const saved = savedSection(profile, section)
  return saved === undefined ? null : formatInstant(saved.updatedAt)
}

export function savedSection(profile: Profile, section: Section): ProfileSection | undefined {
  return profile.sections.find(each => each.section === section)
}
