import type { Answers } from '#db/answers-json.ts'
import type { Db } from '#db/transaction.ts'
import { factByKey, isFactKey, type FactKey } from '#rules/facts/dictionary.ts'
import type { Fact, Section } from '#rules/facts/fact.ts'
import { comparisonOf, type Comparison } from '../merging/comparison.server.ts'
import type { KeptSection } from '../merging/save-merging.server.ts'
import { shownOf } from '../merging/seen-entries.server.ts'
import { entrySpeech, namedEntries } from '../profile/entry-text.server.ts'
import { readProfile, savedSection, type Profile } from '../profile/profile-view.server.ts'
import { saveEntries, type Saver, type SavingContext } from '../profile/save-entries.server.ts'
import { profileSectionNamed } from '../profile/sections.server.ts'
import { issuesOf, stepBack, stepOn, typedFor, type TypedIssue } from './steps.server.ts'
import type { WalkView } from './view.ts'
import { factOfEntry, programmesToSettle, readNames, readWalk, type Walk } from './walk.server.ts'
import { walkView, type Reader } from './walk-view.server.ts'

export type CompanyWalkView = WalkView & {
  /** The version of the section of the profile that the question belongs to. */
  version: number
  /** The entries of the question as that version has them. */
  was: Answers
  /** What somebody else filled in differently meanwhile. */
  comparison: Comparison | null
  /** What was sent is none of our walks; it begins again. */
  isBroken: boolean
}

export type CompanyAnswer = { view: CompanyWalkView; status: 200 | 400 | 409 | 422 }

type Place = { db: Db; organisationId: string; reader: Reader }

/** The first page of a company: what its profile settles, and the first thing that it lacks. */
export async function companyStart(place: Place): Promise<CompanyWalkView> {
  const { day } = place.reader
  const profile = await readProfile(place.db, place.organisationId, day)
  const programmes = programmesToSettle(day)
  return viewOf({ programmes, answers: profile.read.typed, steps: [] }, profile, place.reader)
}

type Sent = {
  actor: Saver
  entries: Readonly<Record<string, string>>
  reader: Reader
}

/**
 * Takes one step of a company. What belongs to the profile is saved there at once; answers about
 * an application itself travel with the form.
 */
export async function companyStep(
  context: SavingContext,
  { actor, entries, reader }: Sent,
): Promise<CompanyAnswer> {
  const { day } = reader
  const profile = await readProfile(context.db, actor.organisation.id, day)
  const carried = readWalk(entries, day)
  const names = readNames(entries['question'] ?? '', day)
  const intent = entries['intent'] ?? 'resume'
  const isStep = intent === 'answer' || intent === 'skip'
  if (carried === null || (isStep && names === null)) {
    const place = { db: context.db, organisationId: actor.organisation.id, reader }
    return { view: { ...(await companyStart(place)), isBroken: true }, status: 400 }
  }
  const walk = withProfile(carried, profile)
  if (intent === 'answer') {
    return answer(context, { actor, entries, reader }, { walk, profile, names: names ?? [] })
  }
  if (intent === 'skip')
    return { view: viewOf(skipped(walk, names ?? []), profile, reader), status: 200 }
  if (intent === 'back') {
    const { walk: before, taken } = stepBack(walk)
    return { view: viewOf(before, profile, reader, { typed: taken }), status: 200 }
  }
  return { view: viewOf(walk, profile, reader, { finished: intent === 'finish' }), status: 200 }
}

type At = { walk: Walk; profile: Profile; names: readonly string[] }

async function answer(
  context: SavingContext,
  { actor, entries, reader }: Sent,
  { walk, profile, names }: At,
): Promise<CompanyAnswer> {
  const { day, language } = reader
  const typed = typedFor(names, entries)
  const issues = issuesOf(names, typed, day)
  // Asked again as it was, whatever the profile says of it.
  const open = stepBack(stepOn(walk, names, {})).walk
  if (issues.length > 0)
    return { view: viewOf(open, profile, reader, { typed, issues }), status: 422 }
  const facts = [...new Set(names.flatMap(name => factOfEntry(name, day) ?? []))]
  const section = profileSectionNamed(facts[0]?.section)
  if (section === null)
    return { view: viewOf(stepOn(walk, names, typed), profile, reader), status: 200 }
  const typedIn = { ...savedFor(facts, profile), ...entries, ...blanks(names), ...typed }
  const result = await saveEntries(context, { actor, section, facts, entries: typedIn })
  const now = await readProfile(context.db, actor.organisation.id, day)
  if (result.kind === 'too long') return { view: viewOf(open, now, reader, { typed }), status: 409 }
  const { meanwhile } = result
  const say = entrySpeech(namedEntries(facts, day), { language, day })
  const to = { reader: actor.account.id, say }
  const comparison = meanwhile === null ? null : await comparisonOf(context.db, meanwhile, to)
  if (result.kind === 'saved') {
    const view = viewOf(stepOn(withProfile(walk, now), names, typed), now, reader)
    return { view: { ...view, comparison }, status: 200 }
  }
  const { merged, theirs } = result.meanwhile
  const view = viewOf(open, now, reader, { typed: merged.entries, over: theirs })
  return { view: { ...view, comparison }, status: 409 }
}

/** Skipped entries are asked no more; what the profile says of them stays. */
function skipped(walk: Walk, names: readonly string[]): Walk {
  return { ...walk, steps: [...walk.steps, names] }
}

/** Of what travelled, only what the profile has no place for counts beside it. */
function withProfile(walk: Walk, { read }: Profile): Walk {
  const beside = Object.entries(walk.answers).filter(([name]) => sectionOf(name) === null)
  return { ...walk, answers: { ...Object.fromEntries(beside), ...read.typed } }
}

/** Years that the question does not show keep what is saved. */
function savedFor(facts: readonly Fact<FactKey>[], { read }: Profile): Answers {
  const shown = namedEntries(facts, read.day).map(({ name }) => name)
  return Object.fromEntries(Object.entries(read.typed).filter(([name]) => shown.includes(name)))
}

function blanks(names: readonly string[]): Answers {
  return Object.fromEntries(names.map(name => [name, '']))
}

type Asking = {
  typed?: Answers
  issues?: readonly TypedIssue[]
  finished?: boolean
  /** What the answer will be compared with, else what the profile holds. */
  over?: KeptSection
}

function viewOf(walk: Walk, profile: Profile, reader: Reader, shown: Asking = {}): CompanyWalkView {
  const typed = { ...profile.read.typed, ...shown.typed }
  const view = walkView(walk, reader, {
    ...shown,
    typed,
    kept: name => sectionOf(name) === null,
  })
  const names = view.question?.names.split(',') ?? []
  const section = sectionOf(names[0] ?? '')
  const saved = shown.over ?? (section === null ? undefined : savedSection(profile, section))
  return {
    ...view,
    version: saved?.version ?? 0,
    was: shownOf(saved?.answers ?? {}, names),
    comparison: null,
    isBroken: false,
  }
}

/** The section of the profile that an entry belongs to; null for what applications ask. */
function sectionOf(name: string): Section | null {
  const key = name.split('.')[0] ?? ''
  return isFactKey(key) ? profileSectionNamed(factByKey(key).section) : null
}
