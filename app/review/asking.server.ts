import type { CaseFacts } from '#rules/procedure/case-facts.ts'
import { draftRefusalOf, refusalOf, type Refusal } from '#rules/procedure/may-move.ts'
import { transitionOf } from '#rules/procedure/transitions.ts'
import type { CaseActor } from '../use-cases/move-application.ts'
import type { AskingEvent } from '../use-cases/request-correction.ts'

/** How a reviewer may ask the company now. */
export type Asking = {
  event: AskingEvent
  /** Kept for the head's signature instead of sent. */
  isDraft: boolean
  /** Whether what could have been said before may be marked; it then goes to the head. */
  mayAskAgain: boolean
  refusal: Refusal | null
}

/** What `mover` may do with the checklist, as the table of the procedure has it on `today`. */
export function askingOf(
  event: AskingEvent,
  facts: CaseFacts,
  { mover, today }: { mover: CaseActor; today: string },
): Asking {
  const mayDraft = (one: AskingEvent) => draftRefusalOf(one, facts, mover, today) === null
  if (event === 'request_correction') {
    const refusal = refusalOf(event, facts, mover, today)
    return { event, isDraft: false, mayAskAgain: mayDraft('ask_again'), refusal }
  }
  const mayAskAgain = event === 'ask_again'
  if (mayDraft(event)) return { event, isDraft: true, mayAskAgain, refusal: null }
  const drafts = transitionOf(event).draftedBy?.includes(mover.role) === true
  const refusal = (drafts ? draftRefusalOf : refusalOf)(event, facts, mover, today)
  return { event, isDraft: false, mayAskAgain, refusal }
}
