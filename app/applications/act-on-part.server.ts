import type { Language } from '#rules/words.ts'
import { notFound } from '../access/require.ts'
import type { CompanyActor } from '../access/actor.ts'
import type { AutosaveAnswer } from '../components/autosave/autosave-answer.ts'
import type { MovedOnView } from '../components/moved-on.tsx'
import type { PortalContext } from '../context.ts'
import { autosaveAnswer } from '../merging/autosave-answer.server.ts'
import { comparisonOf, type Comparison } from '../merging/comparison.server.ts'
import { typedText } from '../merging/typed-text.ts'
import { paths } from '../paths.ts'
import { applicationWords } from '../words/application.ts'
import { caseFile, type CaseFile } from './case-file.server.ts'
import { movedOn } from './moved-on.server.ts'
import { partNames, partSpeech } from './part-speech.server.ts'
import { partView, type PartView } from './part-view.server.ts'
import { partNamed, type Part } from './parts.server.ts'
import { savePart, type SavePartResult } from './save-part.server.ts'

type Sent = {
  id: string | undefined
  section: string | undefined
  actor: CompanyActor
  entries: Readonly<Record<string, string>>
  language: Language
}

export type PartAnswer =
  | { view: PartView; comparison: Comparison | null }
  /** The application has left the step, with what was typed in words. */
  | { movedOn: MovedOnView; kept: string }

type Acted =
  | { kind: 'autosaved'; answer: AutosaveAnswer }
  | { kind: 'saved'; to: string }
  | { kind: 'shown'; status: 200 | 400 | 409; answer: PartAnswer }

/**
 * Does what a company sends from the form of a part.
 *
 * @throws {Response} 404 if there is no such application or part.
 */
export async function actOnPart(context: PortalContext, sent: Sent): Promise<Acted> {
  const { actor, entries, language } = sent
  const file = await fileOf(context, sent)
  const part = partNamed(file.programme, sent.section)
  if (part === null) throw notFound()
  const isAutosave = entries['intent'] === 'autosave'
  const tick = isAutosave ? 'keep' : entries['tick'] === 'yes' ? 'give' : 'take away'
  const result = await savePart(context, { actor, file, part, entries, tick })
  const say = partSpeech(part, { language, day: context.today() })
  const to = { reader: actor.account.id, say }
  if (isAutosave && result.kind !== 'not ticked') {
    const answer = await autosaveAnswer(context.db, result, { ...to, now: context.now() })
    return { kind: 'autosaved', answer }
  }
  const meanwhile = 'meanwhile' in result ? result.meanwhile : null
  const comparison = meanwhile === null ? null : await comparisonOf(context.db, meanwhile, to)
  return answered(await fileOf(context, sent), part, { sent, result, comparison })
}

type Outcome = { sent: Sent; result: SavePartResult; comparison: Comparison | null }

function answered(file: CaseFile, part: Part, { sent, result, comparison }: Outcome): Acted {
  const { entries, language } = sent
  const words = applicationWords[language]
  const refused = (names: readonly string[], message: string): Acted => {
    const view = partView(file, part, { language, typed: entries })
    const issues = [...view.issues, ...names.map(name => ({ name, message }))]
    return { kind: 'shown', status: 400, answer: { view: { ...view, issues }, comparison } }
  }
  switch (result.kind) {
    case 'conflict': {
      const { merged, theirs } = result.meanwhile
      const view = partView(file, part, { language, typed: merged.entries, over: theirs })
      return { kind: 'shown', status: 409, answer: { view, comparison } }
    }
    case 'too long':
      return refused(result.names, words.tooLong)
    case 'not ticked':
      return refused(
        ['tick'],
        part.facts.length > 0 ? words.tickRefused : words.tickRefusedStatement,
      )
    case 'not open': {
      const reader = { language, day: file.read.day }
      const names = partNames(part, reader.day)
      const kept = typedText(entries, names, partSpeech(part, reader))
      const answer = { movedOn: movedOn(file.application, language), kept }
      return { kind: 'shown', status: 409, answer }
    }
    case 'saved': {
      const view = partView(file, part, { language })
      if (comparison !== null) return { kind: 'shown', status: 200, answer: { view, comparison } }
      return { kind: 'saved', to: placeAfter(view, entries['intent']) }
    }
  }
}

/** Back to the list only once everything can be read; else the form again. */
function placeAfter(view: PartView, intent: string | undefined): string {
  const id = view.application
  if (intent !== 'back' || view.issues.length > 0)
    return `${paths.applicationSection(id, view.name)}?saved=1`
  return view.correcting ? paths.correction(id) : paths.application(id)
}

function fileOf(context: PortalContext, { id, actor }: Sent): Promise<CaseFile> {
  const organisationId = actor.organisation.id
  return caseFile(context.db, { id, organisationId, day: context.today() })
}
