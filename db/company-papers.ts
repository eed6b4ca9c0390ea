import type { Selectable } from 'kysely'
import { unlessDuplicate } from './errors.ts'
import { beyond, pageOf, rowsToAsk, type Page, type PageRequest } from './keyset.ts'
import type { CompanyPaperKind, CompanyPaperTable } from './schema-evidence.ts'
import type { Db } from './transaction.ts'

/** A paper that a company keeps to use again; the file lies at `storage_path`. */
export type CompanyPaper = Selectable<CompanyPaperTable>

export const companyPaperKinds = [
  'licence',
  'audit',
  'certificate',
  'contract',
  'other',
] as const satisfies readonly CompanyPaperKind[]

type Own = { id: string; organisationId: string }

/** False if the company keeps a file of this content already. */
export function insertCompanyPaper(
  trx: Db,
  paper: Omit<CompanyPaper, 'live_key' | 'removed_at'>,
): Promise<boolean> {
  const live_key = liveKey(paper.organisation_id, paper.sha256)
  const row = { ...paper, live_key, removed_at: null }
  return unlessDuplicate(() => trx.insertInto('company_papers').values(row).execute())
}

/** The papers that a company keeps, the last one first. */
export async function companyPapers(
  db: Db,
  organisationId: string,
  page: PageRequest,
): Promise<Page<CompanyPaper>> {
  const rows = await db
    .selectFrom('company_papers')
    .selectAll()
    .where('organisation_id', '=', organisationId)
    .where('removed_at', 'is', null)
    .where(beyond({ key: 'uploaded_at', id: 'id' }, page, 'desc'))
    .orderBy('uploaded_at', 'desc')
    .orderBy('id', 'desc')
    .limit(rowsToAsk(page))
    .execute()
  return pageOf(rows, page, row => ({ key: row.uploaded_at, id: row.id }))
}

/** A paper that the company keeps; null if it has none of that id, or took it out. */
export async function companyPaperById(
  db: Db,
  { id, organisationId }: Own,
): Promise<CompanyPaper | null> {
  const row = await db
    .selectFrom('company_papers')
    .selectAll()
    .where('id', '=', id)
    .where('organisation_id', '=', organisationId)
    .where('removed_at', 'is', null)
    .executeTakeFirst()
  return row ?? null
}

/** The paper of exactly this content that the company keeps, or null. */
export async function companyPaperOfContent(
  db: Db,
  { organisationId, sha256 }: { organisationId: string; sha256: string },
): Promise<CompanyPaper | null> {
  const row = await db
    .selectFrom('company_papers')
    .selectAll()
    .where('live_key', '=', liveKey(organisationId, sha256))
    .executeTakeFirst()
  return row ?? null
}

/**
 * The last day of validity that the company stated of each content, by hash, of the paper that it
 * keeps or, where it keeps none, of the last that it took out; contents without an end are left out.
 */
export async function validUntilOf(
  db: Db,
  { organisationId, hashes }: { organisationId: string; hashes: readonly string[] },
): Promise<ReadonlyMap<string, string>> {
  if (hashes.length === 0) return new Map()
  const rows = await db
    .selectFrom('company_papers')
    .select(['sha256', 'valid_to', 'live_key'])
    .where('organisation_id', '=', organisationId)
    .where('sha256', 'in', [...hashes])
    .orderBy('uploaded_at')
    .orderBy('id')
    .execute()
  const kept = rows.filter(row => row.live_key !== null)
  const stated = new Map([...rows, ...kept].map(row => [row.sha256, row.valid_to]))
  return new Map([...stated].flatMap(([hash, day]) => (day === null ? [] : [[hash, day]])))
}

export async function countCompanyPapers(db: Db, organisationId: string): Promise<number> {
  const { count } = await db
    .selectFrom('company_papers')
    .select(eb => eb.fn.countAll().as('count'))
    .where('organisation_id', '=', organisationId)
    .where('removed_at', 'is', null)
    .executeTakeFirstOrThrow()
  return Number(count)
}

/** The kept papers whose last day of validity is `day` or before, the first to end first. */
export async function companyPapersEndingBy(
  db: Db,
  { organisationId, day }: { organisationId: string; day: string },
): Promise<CompanyPaper[]> {
  return db
    .selectFrom('company_papers')
    .selectAll()
    .where('organisation_id', '=', organisationId)
    .where('removed_at', 'is', null)
    .where('valid_to', '<=', day)
    .orderBy('valid_to')
    .execute()
}

/** Keeps what the company says of a paper; false if it is no longer there. */
export async function describeCompanyPaper(
  trx: Db,
  { id, organisationId }: Own,
  said: Pick<CompanyPaper, 'kind' | 'valid_from' | 'valid_to' | 'note'>,
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('company_papers')
    .set(said)
    .where('id', '=', id)
    .where('organisation_id', '=', organisationId)
    .where('removed_at', 'is', null)
    .executeTakeFirstOrThrow()
  return numUpdatedRows === 1n
}

/** Takes a paper out of the library; the record stays. False if it was taken out before. */
export async function markCompanyPaperRemoved(
  trx: Db,
  { id, organisationId, at }: Own & { at: string },
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('company_papers')
    .set({ removed_at: at, live_key: null })
    .where('id', '=', id)
    .where('organisation_id', '=', organisationId)
    .where('removed_at', 'is', null)
    .executeTakeFirstOrThrow()
  return numUpdatedRows === 1n
}

function liveKey(organisationId: string, sha256: string): string {
  return `${organisationId}:${sha256}`
}
