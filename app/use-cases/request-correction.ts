import { correctionNoticesOf, type Checklist, type CorrectionItem } from '#db/correction-notices.ts'
import { submissionsOf } from '#db/submissions.ts'
import { changedPaths, isAskedFor } from './corrected.ts'
import { draftDecision, type DraftResult } from './draft-decision.ts'
import { frozenContent } from './frozen.ts'
import {
  moveApplication,
  type CaseActor,
  type MoveInput,
  type MoveResult,
} from './move-application.ts'
import type { UseCaseContext } from './use-case-context.ts'

/** The ways to ask a company: once, again with the head's approval, or to clarify. */
export const askingEvents = ['request_correction', 'ask_again', 'ask_clarification'] as const

export type AskingEvent = (typeof askingEvents)[number]

export function isAskingEvent(text: string): text is AskingEvent {
  return askingEvents.some(event => event === text)
}

export type CorrectionInput = Pick<MoveInput, 'applicationId' | 'expectedVersion' | 'scope'> & {
  event: AskingEvent
  /** Kept for the head's signature instead of sent. */
  isDraft: boolean
  actor: CaseActor & { id: string }
  items: readonly CorrectionItem[]
  checklist: Checklist
  /** Why it is asked now: for what the first notice left out, and for a clarification. */
  why: string
  /** Every field of the form that must be marked before the notice can be sent. */
  toBeChecked: readonly string[]
}

export type CorrectionResult =
  | MoveResult
  | DraftResult
  /** Fields that were not marked. */
  | { kind: 'checklist incomplete'; unmarked: readonly string[] }
  /** Fields marked as a problem without an item, or items for a field not so marked. */
  | { kind: 'items do not match'; fields: readonly string[] }
  /** A later notice may only ask about what has changed since: these could have been said before. */
  | { kind: 'could have been said before'; fields: readonly string[] }

/**
 * Asks the company, once, for everything that must be corrected. What a first notice left out is
 * asked by `ask_again`, which the head signs and which says why; so does a clarification, whose
 * questions come from experts or the meeting and which needs no complete checklist.
 */
export async function requestCorrection(
  context: UseCaseContext,
  input: CorrectionInput,
): Promise<CorrectionResult> {
  const { items, checklist, event } = input
  const wrong = listProblem(input)
  if (wrong !== null) return wrong
  const asked = items.map(item => item.field)
  if (event === 'request_correction') {
    const late = await sayableBefore(context, input.applicationId, asked)
    if (late.length > 0) return { kind: 'could have been said before', fields: late }
  } else if (input.why.trim() === '') {
    return { kind: 'refused', reason: { kind: 'missing', field: 'reason' } }
  }
  const { applicationId, expectedVersion, scope, actor } = input
  return (input.isDraft ? draftDecision : moveApplication)(context, {
    applicationId,
    event,
    expectedVersion,
    actor,
    scope,
    handed: { kind: 'correction items', items, checklist, text: input.why.trim() },
  })
}

function listProblem({
  items,
  checklist,
  toBeChecked,
  event,
}: CorrectionInput): CorrectionResult | null {
  const marks = new Map(checklist.map(each => [each.field, each.mark]))
  const unmarked =
    event === 'ask_clarification' ? [] : toBeChecked.filter(field => !marks.has(field))
  if (unmarked.length > 0) return { kind: 'checklist incomplete', unmarked }
  const problems = checklist.filter(each => each.mark === 'problem').map(each => each.field)
  const asked = items.map(item => item.field)
  const unmatched = [
    ...problems.filter(field => !asked.includes(field)),
    ...asked.filter(field => marks.get(field) !== 'problem'),
  ]
  return unmatched.length > 0 ? { kind: 'items do not match', fields: unmatched } : null
}

/** In a second notice: fields whose content is what it was when the first one was sent. */
async function sayableBefore(
  { db }: UseCaseContext,
  applicationId: string,
  asked: readonly string[],
): Promise<string[]> {
  const notices = await correctionNoticesOf(db, applicationId)
  const first = notices[0]
  if (first === undefined) return []
  const submissions = await submissionsOf(db, applicationId)
  const then = submissions.find(each => each.id === first.submission_id)
  const now = submissions.at(-1)
  if (then === undefined || now === undefined) return []
  const changed = changedPaths(frozenContent(then), frozenContent(now))
  const before = first.items.map(item => item.field)
  return asked.filter(
    field => !before.includes(field) && !changed.some(path => isAskedFor([field], path)),
  )
}
