import type { Selectable } from 'kysely'
import type { Scope } from './applications.ts'
import { applicationById } from './applications.ts'
import { newId } from './id.ts'
import type { AttachmentTable } from './schema.ts'
import type { Db } from './transaction.ts'

/** The record of an evidence file; the file itself lies at `storage_path` under the files' folder. */
export type Attachment = Selectable<AttachmentTable>

export async function insertAttachment(trx: Db, attachment: Attachment): Promise<void> {
  await trx.insertInto('attachments').values(attachment).execute()
}

/** The files of an application that were not removed, the first one first. */
export function attachmentsOf(db: Db, applicationId: string): Promise<Attachment[]> {
  return db
    .selectFrom('attachments')
    .selectAll()
    .where('application_id', '=', applicationId)
    .where('removed_at', 'is', null)
    .orderBy('uploaded_at')
    .orderBy('id')
    .execute()
}

/**
 * A file whose application `scope` may see; a removed one too, since a submission may point at it.
 * Null if there is none.
 */
export async function attachmentById(
  db: Db,
  { id, scope }: { id: string; scope: Scope },
): Promise<Attachment | null> {
  const row = await db.selectFrom('attachments').selectAll().where('id', '=', id).executeTakeFirst()
  if (row === undefined) return null
  const application = await applicationById(db, { id: row.application_id, scope })
  return application === null ? null : row
}

/**
 * Copies the records of the files for these documents to another application of the same company.
 * The files lie where they lay: none is ever changed or taken away.
 */
export async function copyAttachments(
  trx: Db,
  { from, to, documents }: { from: string; to: string; documents: readonly string[] },
): Promise<void> {
  for (const file of await attachmentsOf(trx, from)) {
    if (documents.includes(file.document_id))
      await insertAttachment(trx, { ...file, id: newId(), application_id: to })
  }
}

/** Takes a file out of the list; the record stays. False if it was taken out before. */
export async function markAttachmentRemoved(
  trx: Db,
  { id, at }: { id: string; at: string },
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('attachments')
    .set({ removed_at: at })
    .where('id', '=', id)
    .where('removed_at', 'is', null)
    .executeTakeFirstOrThrow()
  return numUpdatedRows === 1n
}
