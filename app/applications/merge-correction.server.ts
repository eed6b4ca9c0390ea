import { applicationSection } from '#db/application-sections.ts'
import type { Answers } from '#db/answers-json.ts'
import type { CompanyRole } from '#rules/procedure/roles.ts'
import { inLanguage, type Language } from '#rules/words.ts'
import type { Shown } from '../components/autosave/use-autosave.ts'
import { comparisonOf, type Comparison, type EntrySpeech } from '../merging/comparison.server.ts'
import { saveMerging, type KeptSection, type SavedMerging } from '../merging/save-merging.server.ts'
import type { SavingContext } from '../profile/save-entries.server.ts'
import { correctionDraftSection, saveCorrectionDraft } from '../use-cases/save-correction-draft.ts'
import type { CaseFile } from './case-file.server.ts'

/** The entry of the form that carries the answer to an item. */
export function answerName(index: number): string {
  return `answer-${index}`
}

/** What was written so far to a notice, by the entries of its form; null before the first word. */
export function keptAnswers({
  notice,
  draft,
}: Pick<CaseFile, 'notice' | 'draft'>): KeptSection | null {
  if (notice === null || draft === null) return null
  const written = notice.items.flatMap(({ field }, index) => {
    const answer = draft.answers[field] ?? ''
    return answer === '' ? [] : [[answerName(index), answer] as const]
  })
  return { ...draft, answers: Object.fromEntries(written) }
}

type Merging = {
  file: CaseFile
  actor: { id: string; role: CompanyRole; organisationId: string }
  form: Answers
  language: Language
  /** Else only compares: what is handed in now is kept by being handed in. */
  keeps: boolean
}

export type MergedCorrection =
  | { kind: 'not open' }
  /** The answers by the entries of the form. */
  | { kind: 'one'; answers: Answers }
  /** To be looked at: the form again, and what it is to be compared with next. */
  | { kind: 'two'; status: 200 | 409; entries: Answers; comparison: Comparison; shown: Shown }

/** Makes one of the answers in the form and of what a colleague kept since it was shown. */
export async function mergeCorrection(
  context: SavingContext,
  merging: Merging,
): Promise<MergedCorrection> {
  const result = await keptOrCompared(context, merging)
  if (result === 'not open') return { kind: result }
  if (result.meanwhile === null) return { kind: 'one', answers: result.kept }
  const { meanwhile } = result
  const { file, language, actor, keeps } = merging
  const say = correctionSpeech(file, language)
  const comparison = await comparisonOf(context.db, meanwhile, { reader: actor.id, say })
  const two = { kind: 'two', entries: meanwhile.merged.entries, comparison } as const
  // Merged without a question it is kept; handed in it is only once it has been seen.
  if (result.kind === 'saved' && keeps)
    return { ...two, status: 200, shown: { version: result.version, was: result.kept } }
  const { version, answers } = meanwhile.theirs
  return { ...two, status: 409, shown: { version, was: answers } }
}

async function keptOrCompared(
  context: SavingContext,
  { file: { application, notice }, actor, form, keeps }: Merging,
): Promise<SavedMerging | 'not open'> {
  if (notice === null) return 'not open'
  const names = notice.items.map((_, index) => answerName(index))
  const key = { applicationId: application.id, section: correctionDraftSection(notice) }
  const shown = { ...form, version: form['draft'] ?? '' }
  return saveMerging<'not open'>(shown, names, {
    read: async () => keptAnswers({ notice, draft: await applicationSection(context.db, key) }),
    write: async (answers, seen) => {
      if (!keeps) return { version: seen }
      const byField = notice.items.map(
        ({ field }, at) => [field, answers[answerName(at)] ?? ''] as const,
      )
      const saved = await saveCorrectionDraft(context, {
        applicationId: application.id,
        organisationId: actor.organisationId,
        answers: Object.fromEntries(byField),
        seen,
        actor,
      })
      if (saved.kind === 'saved') return { version: seen + 1 }
      return saved.kind === 'conflict' ? 'conflict' : 'not open'
    },
  })
}

/** How the form names the answers to a notice. */
function correctionSpeech({ notice }: CaseFile, language: Language): EntrySpeech {
  const items = notice?.items ?? []
  return {
    label: name => {
      const item = items.find((_, index) => answerName(index) === name)
      return item === undefined ? name : inLanguage(item.label, language)
    },
    text: (_, typed) => (typed.trim() === '' ? null : typed.trim()),
  }
}
