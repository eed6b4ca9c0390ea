import type { Kysely } from 'kysely'
import { addIndex } from './add-index.ts'

/** The cases of a programme that were decided last, for the time that a decision usually takes. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await addIndex(db, 'applications', 'applications_decided', [
    'programme_id',
    'state',
    'state_since',
    'id',
  ])
}
