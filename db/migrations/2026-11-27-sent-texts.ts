import type { Kysely } from 'kysely'
import { addColumn, longText } from './add-column.ts'

/** The words of each mail as they left, which its template may say otherwise later. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await addColumn(db, 'outbox', 'sent_subject', longText)
  await addColumn(db, 'outbox', 'sent_text', longText)
}
