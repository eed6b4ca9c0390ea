import type { Selectable } from 'kysely'
import type { State } from '#rules/procedure/states.ts'
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

/** An application of the company in which a file of some content stands. */
export type ContentUse = {
  sha256: string
  document_id: string
  application_id: string
  number: string | null
  programme_version: string
  state: State
  created_at: string
}

/** Where the company's applications use files of these contents, the last application first. */
export async function contentUses(
  db: Db,
  { organisationId, hashes }: { organisationId: string; hashes: readonly string[] },
): Promise<ContentUse[]> {
  if (hashes.length === 0) return []
  const uses = await db
    .selectFrom('attachments')
    .innerJoin('applications', 'applications.id', 'attachments.application_id')
    .select([
      'attachments.sha256',
      'attachments.document_id',
      'attachments.application_id',
      'applications.number',
      'applications.programme_version',
      'applications.state',
      'applications.created_at',
    ])
    .where('attachments.organisation_id', '=', organisationId)
    .where('attachments.sha256', 'in', [...new Set(hashes)])
    .where('attachments.removed_at', 'is', null)
    .execute()
  return uses.sort((a, b) => (a.created_at < b.created_at ? 1 : -1))
}
