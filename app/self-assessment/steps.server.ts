import type { Answers } from '#db/answers-json.ts'
import { type AnswerIssue, readAnswers } from '#rules/facts/answers.ts'
import type { Walk } from './walk.server.ts'

/** Entries of a form are cut here: nothing that is asked needs as much. */
const LONGEST = 200

export type TypedIssue = AnswerIssue | { readonly name: string; readonly code: 'nothing' }

/** What was typed for the entries asked; what was left empty is left out. */
export function typedFor(
  names: readonly string[],
  form: Readonly<Record<string, string>>,
): Answers {
  const entries = names.map(name => [name, (form[name] ?? '').trim().slice(0, LONGEST)] as const)
  return Object.fromEntries(entries.filter(([, value]) => value !== ''))
}

/** What stands against taking these answers; nothing typed at all is one thing. */
export function issuesOf(
  names: readonly string[],
  typed: Answers,
  day: string,
): readonly TypedIssue[] {
  const [first] = names
  if (Object.keys(typed).length === 0 && first !== undefined) {
    return [{ name: first, code: 'nothing' }]
  }
  return readAnswers(typed, day).issues
}

/** One step on, with the answers; entries left empty stay unknown. */
export function stepOn(walk: Walk, names: readonly string[], typed: Answers): Walk {
  const others = Object.entries(walk.answers).filter(([name]) => !names.includes(name))
  return {
    ...walk,
    answers: { ...Object.fromEntries(others), ...typed },
    steps: [...walk.steps, names],
  }
}

/** One step back: what it asked is open again; `taken` is what had been answered there. */
export function stepBack(walk: Walk): { walk: Walk; taken: Answers } {
  const last = walk.steps.at(-1) ?? []
  const isOfLast = ([name]: readonly [string, string]) => last.includes(name)
  const entries = Object.entries(walk.answers)
  return {
    walk: {
      ...walk,
      answers: Object.fromEntries(entries.filter(entry => !isOfLast(entry))),
      steps: walk.steps.slice(0, -1),
    },
    taken: Object.fromEntries(entries.filter(isOfLast)),
  }
}
