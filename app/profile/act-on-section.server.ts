import type { Section } from '#rules/facts/fact.ts'
import type { Language } from '#rules/words.ts'
import type { CompanyActor } from '../access/actor.ts'
import type { AutosaveAnswer } from '../components/autosave/autosave-answer.ts'
import type { PortalContext } from '../context.ts'
import { autosaveAnswer } from '../merging/autosave-answer.server.ts'
import { comparisonOf, type Comparison } from '../merging/comparison.server.ts'
import { paths } from '../paths.ts'
import { entrySpeech, namedEntries } from './entry-text.server.ts'
import { profileSectionView, readProfile, type SectionView } from './profile-view.server.ts'
import { saveEntries } from './save-entries.server.ts'
import { factsAskedIn } from './sections.server.ts'
import { tooLongIssues } from './too-long.server.ts'

type Sent = {
  actor: CompanyActor
  section: Section
  entries: Readonly<Record<string, string>>
  language: Language
}

type Acted =
  | { kind: 'autosaved'; answer: AutosaveAnswer }
  | { kind: 'saved'; to: string }
  | {
      kind: 'shown'
      status: 200 | 400 | 409
      answer: { view: SectionView; comparison: Comparison | null }
    }

/** Does what a company sends from the form of a section of its profile. */
export async function actOnSection(context: PortalContext, sent: Sent): Promise<Acted> {
  const { actor, section, entries, language } = sent
  const { db } = context
  const day = context.today()
  const facts = factsAskedIn(section)
  const result = await saveEntries(context, { actor, section, facts, entries })
  const to = {
    reader: actor.account.id,
    say: entrySpeech(namedEntries(facts, day), { language, day }),
  }
  if (entries['intent'] === 'autosave') {
    const answer = await autosaveAnswer(db, result, { ...to, now: context.now() })
    return { kind: 'autosaved', answer }
  }
  const profile = await readProfile(db, actor.organisation.id, day)
  if (result.kind === 'too long') {
    const view = profileSectionView(profile, section, { language, typed: entries })
    const issues = tooLongIssues(facts, result.names, language, day)
    return { kind: 'shown', status: 400, answer: { view: { ...view, issues }, comparison: null } }
  }
  const { meanwhile } = result
  const comparison = meanwhile === null ? null : await comparisonOf(db, meanwhile, to)
  if (result.kind === 'conflict') {
    const { merged, theirs } = result.meanwhile
    const view = profileSectionView(profile, section, {
      language,
      typed: merged.entries,
      over: theirs,
    })
    return { kind: 'shown', status: 409, answer: { view, comparison } }
  }
  const view = profileSectionView(profile, section, { language })
  if (comparison !== null) return { kind: 'shown', status: 200, answer: { view, comparison } }
  return { kind: 'saved', to: placeAfter(view, entries['intent']) }
}

/** On to the next section only once everything can be read; else the form again. */
function placeAfter({ section, next, issues }: SectionView, intent: string | undefined): string {
  if (intent !== 'next' || issues.length > 0) return `${paths.profileSection(section)}?saved=1`
  return next === null ? paths.profile() : paths.profileSection(next)
}
