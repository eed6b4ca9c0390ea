import { correctionNoticesOf, type Checklist, type CorrectionItem } from '#db/correction-notices.ts'
import { submissionsOf } from '#db/submissions.ts'
import { changedPaths, isAskedFor } from './corrected.ts'
import { frozenContent } from './frozen.ts'
import {
  moveApplication,
  type CaseActor,
  type MoveInput,
  type MoveResult,
} from './move-application.ts'
import type { UseCaseContext } from './use-case-context.ts'

export type CorrectionInput = Pick<MoveInput, 'applicationId' | 'expectedVersion' | 'scope'> & {
  actor: CaseActor
  items: readonly CorrectionItem[]
  checklist: Checklist
  /** Every field of the form that must be marked before the notice can be sent. */
  toBeChecked: readonly string[]
}

export type CorrectionResult =
  | MoveResult
  /** Fields that were not marked. */
  | { kind: 'checklist incomplete'; unmarked: readonly string[] }
  /** Fields marked as a problem without an item, or items for a field not so marked. */
  | { kind: 'items do not match'; fields: readonly string[] }
  /** A later notice may only ask about what has changed since: these could have been said before. */
  | { kind: 'could have been said before'; fields: readonly string[] }

/** Asks the company, once, for everything that must be corrected. */
export async function requestCorrection(
  context: UseCaseContext,
  input: CorrectionInput,
): Promise<CorrectionResult> {
  const { items, checklist } = input
  const marks = new Map(checklist.map(each => [each.field, each.mark]))
  const unmarked = input.toBeChecked.filter(field => !marks.has(field))
  if (unmarked.length > 0) return { kind: 'checklist incomplete', unmarked }
  const problems = checklist.filter(each => each.mark === 'problem').map(each => each.field)
  const asked = items.map(item => item.field)
  const unmatched = [
    ...problems.filter(field => !asked.includes(field)),
    ...asked.filter(field => marks.get(field) !== 'problem'),
  ]
  if (unmatched.length > 0) return { kind: 'items do not match', fields: unmatched }
  const late = await sayableBefore(context, input.applicationId, asked)
  if (late.length > 0) return { kind: 'could have been said before', fields: late }
  const { applicationId, expectedVersion, scope, actor } = input
  return moveApplication(context, {
    applicationId,
    event: 'request_correction',
    expectedVersion,
    actor,
    scope,
    handed: { kind: 'correction items', items, checklist },
  })
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
