import { z } from 'zod'
import type { Answers } from '#db/answers-json.ts'
import { choiceName } from './choice-name.ts'

/** What a form says of the section that it was shown with. */
export type Seen = {
  version: number
  /** The entries as they were then; null when the form does not say so readably. */
  before: Answers | null
  /** What was sent before and never answered; null as a rule. */
  sent: Answers | null
}

const answersShape = z.record(z.string(), z.string())

export function seenIn(form: Answers): Seen {
  return {
    version: seenVersion(form),
    before: answersIn(form['was'] ?? ''),
    sent: answersIn(form['sent'] ?? ''),
  }
}

/** The version that the form was shown with; a spoilt one is that of nobody. */
export function seenVersion(form: Answers): number {
  const typed = form['version'] ?? ''
  return /^\d{1,9}$/.test(typed) ? Number(typed) : -1
}

/**
 * What the person wants of each entry: what stands in the form, or, where they chose the other
 * side's, no change of their own to what the form was shown with.
 */
export function wantedIn(form: Answers, names: readonly string[], { before }: Seen): Answers {
  const wanted = names.map(name => {
    const isTheirs = form[choiceName(name)] === 'theirs'
    return [name, (isTheirs ? before?.[name] : form[name]) ?? ''] as const
  })
  return Object.fromEntries(wanted)
}

/** Those of the answers that a form shows, as its hidden entry `was` carries them. */
export function shownOf(answers: Answers, names: readonly string[]): Answers {
  const shown = names.flatMap(name => {
    const value = answers[name]
    return value === undefined ? [] : [[name, value] as const]
  })
  return Object.fromEntries(shown)
}

function answersIn(json: string): Answers | null {
  try {
    const read = answersShape.safeParse(JSON.parse(json))
    return read.success ? read.data : null
  } catch {
    return null
  }
}
