import type { Selectable } from 'kysely'
import type { State } from '#rules/procedure/states.ts'
import { beyond, pageOf, rowsToAsk, type Page, type PageRequest } from './keyset.ts'
import { keptBy, successors } from './renewals.ts'
import type { CertificateTable } from './schema-certificates.ts'
import type { Db } from './transaction.ts'

export type Certificate = Selectable<CertificateTable>

/** A certificate with the state that its case is in now. */
export type StandingCertificate = Certificate & {
  state: State
  /** The open application by which the company would renew it; null where none is submitted. */
  renewal_id: string | null
}

/** @throws the engine's duplicate error if the case has one already. */
export async function insertCertificate(trx: Db, certificate: Certificate): Promise<void> {
  await trx.insertInto('certificates').values(certificate).execute()
}

export async function certificateOf(
  db: Db,
  applicationId: string,
): Promise<StandingCertificate | null> {
  const row = await standing(db)
    .where('certificates.application_id', '=', applicationId)
    .executeTakeFirst()
  return row ?? null
}

/** By its number or its verification code, as `key` says. */
export async function certificateBy(
  db: Db,
  { key, value }: { key: 'number' | 'code'; value: string },
): Promise<StandingCertificate | null> {
  const row = await standing(db).where(`certificates.${key}`, '=', value).executeTakeFirst()
  return row ?? null
}

/** Everything recognised, of one programme if named; what was issued last first. */
export async function recognisedList(
  db: Db,
  { programmeId }: { programmeId: string | null },
  page: PageRequest,
): Promise<Page<StandingCertificate>> {
  const all = standing(db)
  const rows = await (
    programmeId === null ? all : all.where('certificates.programme_id', '=', programmeId)
  )
    .where(beyond({ key: 'certificates.issued_at', id: 'certificates.id' }, page, 'desc'))
    .orderBy('certificates.issued_at', 'desc')
    .orderBy('certificates.id', 'desc')
    .limit(rowsToAsk(page))
    .execute()
  return pageOf(rows, page, row => ({ key: row.issued_at, id: row.id }))
}

/** Programmes of which something was recognised, by the ids of their families. */
export async function recognisedProgrammes(db: Db): Promise<string[]> {
  const rows = await db
    .selectFrom('certificates')
    .select('programme_id')
    .distinct()
    .orderBy('programme_id')
    .execute()
  return rows.map(row => row.programme_id)
}

/** Cases recognised at `before` or earlier that have no certificate yet. */
export function casesWithoutCertificate(
  db: Db,
  { before, limit }: { before: string; limit: number },
): Promise<{ id: string; version: number }[]> {
  return db
    .selectFrom('applications')
    .leftJoin('certificates', 'certificates.application_id', 'applications.id')
    .select(['applications.id as id', 'applications.version as version'])
    .where('applications.state', '=', 'recognised')
    .where('applications.state_since', '<=', before)
    .where('certificates.id', 'is', null)
    .orderBy('applications.state_since')
    .orderBy('applications.id')
    .limit(limit)
    .execute()
}

type Ending = StandingCertificate & { version: number }

/**
 * Certificates of cases still recognised whose last day lies within the days named, both included;
 * not those that the company has renewed or applied to renew.
 */
export function endingBetween(
  db: Db,
  { from, to, limit }: { from: string; to: string; limit: number },
): Promise<Ending[]> {
  return ending(db, to)
    .where('certificates.valid_to', '>=', from)
    .where('renewal.id', 'is', null)
    .where(eb => eb.not(eb.exists(successors())))
    .limit(limit)
    .execute()
}

/** What was valid until `to` or earlier and is still recognised, save what a renewal keeps, as of `since`. */
export function overBy(
  db: Db,
  { to, since, limit }: { to: string; since: string; limit: number },
): Promise<Ending[]> {
  return ending(db, to)
    .where(eb => eb.not(eb.exists(keptBy(since))))
    .limit(limit)
    .execute()
}

function ending(db: Db, to: string) {
  return standing(db)
    .select('applications.version as version')
    .where('certificates.valid_to', '<=', to)
    .where('applications.state', '=', 'recognised')
    .orderBy('certificates.valid_to')
    .orderBy('certificates.id')
}

/** The programme versions of which something was recognised. */
export async function recognisedVersions(db: Db): Promise<string[]> {
  const rows = await db
    .selectFrom('certificates')
    .select('programme_version')
    .distinct()
    .orderBy('programme_version')
    .execute()
  return rows.map(row => row.programme_version)
}

/** What is recognised now of one version, by the certificates' ids after the one named. */
export function recognitionsOf(
  db: Db,
  { version, after, limit }: { version: string; after: string; limit: number },
): Promise<StandingCertificate[]> {
  return standing(db)
    .where('certificates.programme_version', '=', version)
    .where('applications.state', '=', 'recognised')
    .where('certificates.id', '>', after)
    .orderBy('certificates.id')
    .limit(limit)
    .execute()
}

function standing(db: Db) {
  return db
    .selectFrom('certificates')
    .innerJoin('applications', 'applications.id', 'certificates.application_id')
    .leftJoin('applications as renewal', join =>
      join
        .onRef('renewal.organisation_id', '=', 'certificates.organisation_id')
        .onRef('renewal.programme_id', '=', 'certificates.programme_id')
        .onRef('renewal.id', '<>', 'certificates.application_id')
        .on('renewal.open_key', 'is not', null)
        .on('renewal.submitted_at', 'is not', null),
    )
    .selectAll('certificates')
    .select(['applications.state as state', 'renewal.id as renewal_id'])
}
