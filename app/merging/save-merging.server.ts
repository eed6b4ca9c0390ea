import type { Answers } from '#db/answers-json.ts'
import { mergeEntries, type Merged } from './merge-entries.ts'
import { seenIn, shownOf, wantedIn } from './seen-entries.server.ts'
import { sameAnswers, takeEntries } from './take-entries.ts'

/** A section as it is kept now. */
export type KeptSection = {
  version: number
  answers: Answers
  updatedBy: string
  updatedAt: string
}

/** Where a section is kept, whatever keeps it. */
export type Keeping<Refusal extends string> = {
  read: () => Promise<KeptSection | null>
  /** Saves over the version seen; `conflict` if somebody saved in between. */
  write: (answers: Answers, seen: number) => Promise<{ version: number } | 'conflict' | Refusal>
}

/** What somebody else saved meanwhile, and what was made of both. */
export type Meanwhile = {
  theirs: KeptSection
  before: Answers | null
  mine: Answers
  merged: Merged
}

type Kept = {
  kind: 'saved'
  version: number
  /** The entries of the form as they are kept now. */
  kept: Answers
}

export type SavedMerging =
  | (Kept & { meanwhile: null })
  /** Entries of somebody else were taken over. */
  | (Kept & { meanwhile: Meanwhile })
  /** Some entries were changed by both: nothing is saved. */
  | { kind: 'conflict'; meanwhile: Meanwhile }

/**
 * Saves what a form says of its own entries. What somebody else saved since the form was shown is
 * merged entry by entry; when the section changes once more under it, it is merged with that too.
 * The same content again is no new version.
 */
export async function saveMerging<Refusal extends string>(
  form: Answers,
  names: readonly string[],
  keeping: Keeping<Refusal>,
): Promise<SavedMerging | Refusal> {
  const seen = seenIn(form)
  const mine = wantedIn(form, names, seen)
  const now = await keeping.read()
  const theirs = now?.answers ?? {}
  const before = seen.version === (now?.version ?? 0) ? theirs : seen.before
  const merged = mergeEntries(names, { mine, theirs, before, sent: seen.sent })
  const meanwhile = now === null ? null : { theirs: now, before, mine, merged }
  if (merged.contested.length > 0 && meanwhile !== null) return { kind: 'conflict', meanwhile }
  const answers = takeEntries(theirs, merged.entries, names)
  const saved = (version: number): SavedMerging => {
    const kept = { kind: 'saved', version, kept: shownOf(answers, names) } as const
    return merged.taken.length > 0 && meanwhile !== null
      ? { ...kept, meanwhile }
      : { ...kept, meanwhile: null }
  }
  if (sameAnswers(theirs, answers)) return saved(now?.version ?? 0)
  const written = await keeping.write(answers, now?.version ?? 0)
  if (typeof written === 'object') return saved(written.version)
  return written === 'conflict' ? saveMerging(form, names, keeping) : written
}
