import type { Db } from '#db/transaction.ts'
import type { AutosaveAnswer } from '../components/autosave/autosave-answer.ts'
import { formatInstant } from '../words/format.ts'
import { comparisonOf, type EntrySpeech } from './comparison.server.ts'
import type { SavedMerging } from './save-merging.server.ts'

export type Refused = { kind: 'too long' | 'not open' }

type Reader = { reader: string; say: EntrySpeech; now: string }

/** What a form that saves itself is told, so that it goes on from what is kept now. */
export async function autosaveAnswer(
  db: Db,
  result: SavedMerging | Refused,
  { now, ...to }: Reader,
): Promise<AutosaveAnswer> {
  switch (result.kind) {
    case 'saved': {
      const { version, kept, meanwhile } = result
      return {
        autosaved: true,
        version,
        kept,
        at: formatInstant(now).slice(-5),
        taken: meanwhile?.merged.taken ?? [],
        comparison: meanwhile === null ? null : await comparisonOf(db, meanwhile, to),
      }
    }
    case 'conflict':
      return {
        autosaved: false,
        why: 'conflict',
        comparison: await comparisonOf(db, result.meanwhile, to),
      }
    case 'too long':
    case 'not open':
      return { autosaved: false, why: result.kind }
  }
}
