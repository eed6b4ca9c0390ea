import type { Answers } from '#db/answers-json.ts'
import type { Language } from '#rules/words.ts'
import { commonWords } from '../words/common.ts'
import { entryLabel, entryText, type NamedEntry } from './entry-text.server.ts'

/** Longer entries are refused by name: nothing in the profile needs as much. */
export const LONGEST_ENTRY = 500

/** An entry that two people filled in differently. */
export type Difference = { name: string; label: string; theirs: string; yours: string }

/**
 * The saved answers with what the form says of its own entries. Entries that the form does not
 * show, such as earlier years, stay; an emptied one goes.
 */
export function takeEntries(
  saved: Answers,
  form: Readonly<Record<string, string>>,
  names: readonly string[],
): Answers {
  const shown = new Set(names)
  const kept = Object.entries(saved).filter(([name]) => !shown.has(name))
  const taken = names.flatMap(name => {
    const typed = (form[name] ?? '').trim()
    return typed === '' ? [] : [[name, typed] as const]
  })
  return Object.fromEntries([...kept, ...taken])
}

export function sameAnswers(a: Answers, b: Answers): boolean {
  const names = Object.keys(a)
  return names.length === Object.keys(b).length && names.every(name => a[name] === b[name])
}

export function differences(
  entries: readonly NamedEntry[],
  { theirs, yours }: { theirs: Answers; yours: Answers },
  at: { language: Language; day: string },
): Difference[] {
  return entries
    .filter(({ name }) => (theirs[name] ?? '').trim() !== (yours[name] ?? '').trim())
    .map(entry => ({
      name: entry.name,
      label: entryLabel(entry, at.language),
      theirs: said(entry, theirs, at),
      yours: said(entry, yours, at),
    }))
}

function said(
  entry: NamedEntry,
  answers: Answers,
  at: { language: Language; day: string },
): string {
  return entryText(entry, answers[entry.name], at)?.text ?? commonWords[at.language].notAnswered
}
