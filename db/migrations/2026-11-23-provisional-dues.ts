import type { Kysely } from 'kysely'
import { addIndex } from './add-index.ts'

/** The timer looks for due days that were counted without the notice of their year. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await addIndex(db, 'applications', 'applications_provisional', ['due_provisional', 'id'])
}
