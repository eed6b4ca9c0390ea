import type { Kysely } from 'kysely'
import { addIndex } from './add-index.ts'

/** What the trail has of one object is looked up by it. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await addIndex(db, 'audit', 'audit_object', ['object_id', 'at', 'id'])
}
