import type { Refusal } from '#rules/procedure/may-move.ts'
import { roleWords } from '#rules/procedure/role-words.ts'
import { states } from '#rules/procedure/states.ts'
import { inLanguage, type Language } from '#rules/words.ts'
import { formatInstant } from '../words/format.ts'
import { reviewWords } from '../words/review.ts'
import type { MoveResult } from '../use-cases/move-application.ts'
import { whoDid } from './case-story.server.ts'

/** Why a step was not taken, in words. */
export type MoveProblem = { title: string; text: string }

/** The words for a step that was refused or came too late; nothing of it was written. */
export function moveProblem(
  result: Extract<MoveResult, { kind: 'refused' | 'lost' }>,
  language: Language,
): MoveProblem {
  const words = reviewWords[language].move
  if (result.kind === 'refused') {
    const { reason } = result
    const text =
      reason.kind === 'missing' || reason.kind === 'handed in something else'
        ? words.refusals.other
        : refusalWords(reason, language)
    return { title: words.cannot, text }
  }
  const state = inLanguage(states[result.state].internal, language)
  const { byRole, byName, at } = result
  const text =
    byRole === null
      ? words.lostUnknown(state)
      : words.lost(
          state,
          whoDid({ actor_role: byRole, actor_name: byName }, language),
          formatInstant(at),
        )
  return { title: words.cannotLost, text }
}

/** Why the table of the procedure does not allow a step. */
export function refusalWords(refusal: Refusal, language: Language): string {
  const words = reviewWords[language].move.refusals
  switch (refusal.kind) {
    case 'not from this state':
      return words.state(inLanguage(states[refusal.state].internal, language))
    case 'not for this role':
      return words.role(inLanguage(roleWords[refusal.role], language))
    case 'guard':
      return words.guards[refusal.guard]
    case 'not drafted':
      return words.notDrafted
    case 'own draft':
      return words.ownDraft
  }
}
