import type { AppLoadContext } from '@remix-run/node'
import type { Answers } from '#db/answers-json.ts'
import { reviewOf } from '#db/panel-reviews.ts'
import type { Rubric } from '#rules/experts/rubric.ts'
import type { Language } from '#rules/words.ts'
import type { AutosaveAnswer } from '../components/autosave/autosave-answer.ts'
import type { Shown } from '../components/autosave/use-autosave.ts'
import type { FieldIssue } from '../components/error-summary.tsx'
import { autosaveAnswer } from '../merging/autosave-answer.server.ts'
import { comparisonOf, type Comparison } from '../merging/comparison.server.ts'
import { saveMerging } from '../merging/save-merging.server.ts'
import { typedText } from '../merging/typed-text.ts'
import { saveReview, submitReview } from '../use-cases/save-review.ts'
import type { CasePlace } from './case-places.server.ts'
import {
  entryNames,
  gapIssues,
  keptReview,
  reviewIn,
  reviewSheet,
  reviewSpeech,
  type ReviewSheet,
} from './review-form.server.ts'

/** The sheet as it was typed, and what it is to be compared with. */
export type SheetAgain = {
  sheet: ReviewSheet
  shown: Shown
  comparison: Comparison | null
}

export type WrittenReview =
  | { kind: 'autosaved'; answer: AutosaveAnswer }
  | { kind: 'done'; done: 'saved' | 'submitted' }
  | { kind: 'again'; status: 400 | 409; again: SheetAgain; issues: FieldIssue[] }
  /** With what was written, in words. */
  | { kind: 'not open'; text: string }

export type WriteInput = {
  memberId: string
  actor: { id: string; role: 'expert' }
  entries: Readonly<Record<string, string>>
  language: Language
  intent: 'save' | 'autosave' | 'submit'
  isOpen: boolean
  rubric: Rubric
  /** What a mark may point to. */
  places: readonly CasePlace[]
}

/** Keeps what an expert wrote, merged with what they wrote elsewhere; hands it in where asked. */
export async function writeReview(
  context: AppLoadContext,
  input: WriteInput,
): Promise<WrittenReview> {
  const { entries, rubric, intent, actor } = input
  const { db } = context
  const say = reviewSpeech(rubric, input)
  const to = { reader: actor.id, say }
  const result = input.isOpen ? await keep(context, input) : notOpen
  if (intent === 'autosave')
    return {
      kind: 'autosaved',
      answer: await autosaveAnswer(db, result, { ...to, now: context.now() }),
    }
  if (result.kind === 'not open')
    return { kind: 'not open', text: typedText(entries, entryNames(rubric), say) }
  const { meanwhile } = result
  const comparison = meanwhile === null ? null : await comparisonOf(db, meanwhile, to)
  const again = (typed: Answers, shown: Shown): SheetAgain => ({
    sheet: reviewSheet(reviewIn(typed, rubric), rubric, input.language),
    shown,
    comparison,
  })
  if (result.kind === 'conflict') {
    const { merged, theirs } = result.meanwhile
    const now = { version: theirs.version, was: theirs.answers }
    return { kind: 'again', status: 409, again: again(merged.entries, now), issues: [] }
  }
  const { version, kept } = result
  // Nobody hands in what they have not seen.
  if (comparison !== null)
    return { kind: 'again', status: 409, again: again(kept, { version, was: kept }), issues: [] }
  if (intent === 'save') return { kind: 'done', done: 'saved' }
  return handIn(context, input, { version, kept })
}

const notOpen = { kind: 'not open' } as const

async function keep(context: AppLoadContext, { memberId, actor, entries, rubric }: WriteInput) {
  const kept = await saveMerging<'not open'>(entries, entryNames(rubric), {
    read: async () => keptReview(await reviewOf(context.db, memberId), { rubric, by: actor.id }),
    write: async (answers, seen) => {
      const content = reviewIn(answers, rubric)
      const saved = await saveReview(context, { memberId, actor, content, seen })
      return saved.kind === 'saved' ? saved : saved.kind === 'stale' ? 'conflict' : 'not open'
    },
  })
  return kept === 'not open' ? notOpen : kept
}

async function handIn(
  context: AppLoadContext,
  { memberId, actor, rubric, language, places }: WriteInput,
  { version, kept }: { version: number; kept: Answers },
): Promise<WrittenReview> {
  const content = reviewIn(kept, rubric)
  const say = reviewSpeech(rubric, { language, places })
  const result = await submitReview(context, { memberId, actor, content, seen: version })
  const again = (saved: number): SheetAgain => ({
    sheet: reviewSheet(content, rubric, language),
    shown: { version: saved, was: kept },
    comparison: null,
  })
  switch (result.kind) {
    case 'submitted':
      return { kind: 'done', done: 'submitted' }
    case 'gaps': {
      const issues = gapIssues(result.gaps, rubric, language)
      return { kind: 'again', status: 400, again: again(version + 1), issues }
    }
    // Saved elsewhere in this very moment: the next press compares.
    case 'stale':
    case 'saved':
      return { kind: 'again', status: 409, again: again(version), issues: [] }
    case 'not open':
      return { kind: 'not open', text: typedText(kept, entryNames(rubric), say) }
  }
}
