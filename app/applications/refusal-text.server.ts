import { states } from '#rules/procedure/states.ts'
import { inLanguage, type Language } from '#rules/words.ts'
import type { MoveResult } from '../use-cases/move-application.ts'
import { applicationWords } from '../words/application.ts'
import { filesWords } from '../words/files.ts'
import { formatInstant } from '../words/format.ts'

type NotMoved = Exclude<MoveResult, { kind: 'moved' } | { kind: 'not found' }>

/** Why a move was not made, in words that a person can act on. */
export function refusalText(result: NotMoved, language: Language): string {
  const words = applicationWords[language].refusals
  if (result.kind === 'lost') {
    const state = inLanguage(states[result.state].company, language)
    return words.lost(state, formatInstant(result.at))
  }
  if (result.reason.kind === 'not from this state')
    return words.notNow(inLanguage(states[result.reason.state].company, language))
  if (result.reason.kind === 'guard' && result.reason.guard === 'every file is clean')
    return filesWords[language].heldSubmit
  return result.reason.kind === 'guard' ? words.tooLate : words.notAllowed
}
