import { accountNames } from '#db/accounts.ts'
import type { Db } from '#db/transaction.ts'
import { formatInstant } from '../words/format.ts'
import type { Meanwhile } from './save-merging.server.ts'

/** How a page names an entry and what was typed there; null for an empty one. */
export type EntrySpeech = {
  label: (name: string) => string
  text: (name: string, typed: string) => string | null
}

/** What two people made of one section, as the second of them reads it. */
export type Comparison = {
  /** Who saved meanwhile; null for the reader, on another device or in another window. */
  by: string | null
  at: string
  contested: readonly {
    name: string
    label: string
    mine: string | null
    theirs: string | null
    /** `unknown` where the form did not say what it was shown with. */
    before: { text: string | null } | 'unknown'
  }[]
  /** Entries that the other side alone changed, by their labels. */
  taken: readonly string[]
}

export async function comparisonOf(
  db: Db,
  { theirs, before, mine, merged }: Meanwhile,
  { reader, say }: { reader: string; say: EntrySpeech },
): Promise<Comparison> {
  const isReader = theirs.updatedBy === reader
  const names = isReader ? null : await accountNames(db, [theirs.updatedBy])
  const text = (name: string, answers: Readonly<Record<string, string>>) =>
    say.text(name, answers[name] ?? '')
  return {
    by: names?.get(theirs.updatedBy) ?? null,
    at: formatInstant(theirs.updatedAt),
    contested: merged.contested.map(name => ({
      name,
      label: say.label(name),
      mine: text(name, mine),
      theirs: text(name, theirs.answers),
      before: before === null ? 'unknown' : { text: text(name, before) },
    })),
    taken: merged.taken.map(say.label),
  }
}
