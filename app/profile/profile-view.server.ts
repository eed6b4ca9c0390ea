import { profileOf, type ProfileSection } from '#db/profiles.ts'
import type { Db } from '#db/transaction.ts'
import type { Section } from '#rules/facts/fact.ts'
import type { Language } from '#rules/words.ts'
import type { FactFieldView } from '../components/fact-form.tsx'
import { factFieldViews, issueList } from '../forms/fact-form.server.ts'
import { formatInstant } from '../words/format.ts'
import {
  progressOf,
  readEntries,
  sumOf,
  type Progress,
  type ReadEntries,
} from './entries.server.ts'
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
  savedAt: string | null
  next: Section | null
}

/** One section as its form shows it; `typed` stands over what is saved, where it is given. */
export function profileSectionView(
  profile: Profile,
  section: Section,
  { language, typed = {} }: { language: Language; typed?: Readonly<Record<string, string>> },
): SectionView {
  const { day } = profile.read
  const read = readEntries({ ...profile.read.typed, ...typed }, day)
  const facts = factsAskedIn(section)
  return {
    section,
    fields: factFieldViews(facts, read.typed, read.issues, language, day),
    issues: issueList(facts, read.issues, language, day),
    version: savedSection(profile, section)?.version ?? 0,
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
