import type { State } from '#rules/procedure/states.ts'
import type { Db } from './transaction.ts'

/** One record that points at a stored file: handed in with an application, or in a library. */
export type FileRecord = {
  storage_path: string
  file_name: string
  sha256: string
  size_bytes: number
  /** The company's name. */
  owner: string
  removed_at: string | null
  /** Null for a paper of the library. */
  application: {
    id: string
    number: string | null
    programme_version: string
    state: State
    document_id: string
  } | null
}

/** All records of these stored files; several may point at one. */
export async function fileRecords(db: Db, paths: readonly string[]): Promise<FileRecord[]> {
  if (paths.length === 0) return []
  const attached = await db
    .selectFrom('attachments')
    .innerJoin('organisations', 'organisations.id', 'attachments.organisation_id')
    .innerJoin('applications', 'applications.id', 'attachments.application_id')
    .select([
      'storage_path',
      'file_name',
      'sha256',
      'size_bytes',
      'removed_at',
      'document_id',
      'organisations.name as owner',
      'applications.id as application_id',
      'applications.number',
      'applications.programme_version',
      'applications.state',
    ])
    .where('storage_path', 'in', [...paths])
    .execute()
  const kept = await db
    .selectFrom('company_papers')
    .innerJoin('organisations', 'organisations.id', 'company_papers.organisation_id')
    .select([
      'storage_path',
      'file_name',
      'sha256',
      'size_bytes',
      'removed_at',
      'organisations.name as owner',
    ])
    .where('storage_path', 'in', [...paths])
    .execute()
  return [
    ...attached.map(
      ({ application_id: id, number, programme_version, state, document_id, ...file }) => ({
        ...file,
        application: { id, number, programme_version, state, document_id },
      }),
    ),
    ...kept.map(file => ({ ...file, application: null })),
  ]
}
