import { sql, type Selectable, type SqlBool } from 'kysely'
import { caseSettings, type CaseSettings } from '#rules/procedure/settings.ts'
import { beyond, pageOf, rowsToAsk, type Page, type PageRequest } from './keyset.ts'
import type { RoundTable } from './schema-rounds.ts'
import type { Db } from './transaction.ts'

export type Round = Omit<Selectable<RoundTable>, 'settings'> & { settings: CaseSettings }

/** @throws {z.ZodError} if the stored settings are not what this code wrote. */
export function settingsIn(json: string): CaseSettings {
  return caseSettings.parse(JSON.parse(json))
}

export async function insertRound(trx: Db, round: Round): Promise<void> {
  await trx
    .insertInto('rounds')
    .values({ ...round, settings: JSON.stringify(round.settings) })
    .execute()
}

export async function roundById(db: Db, id: string): Promise<Round | null> {
  const row = await db.selectFrom('rounds').selectAll().where('id', '=', id).executeTakeFirst()
  return row === undefined ? null : roundOf(row)
}

/** The rounds of a programme that were published, the latest window first. */
export async function publishedRounds(db: Db, programmeId: string): Promise<Round[]> {
  const rows = await db
    .selectFrom('rounds')
    .selectAll()
    .where('programme_id', '=', programmeId)
    .where('status', '=', 'published')
    .orderBy('opens_at', 'desc')
    .orderBy('id', 'desc')
    .execute()
  return rows.map(roundOf)
}

/** When applications are taken, and what it is called. */
export type RoundWindow = Pick<
  Selectable<RoundTable>,
  | 'id'
  | 'programme_id'
  | 'programme_version'
  | 'name_zh'
  | 'name_en'
  | 'opens_at'
  | 'closes_at'
  | 'grace_minutes'
  | 'published_at'
>

/** The windows of all published rounds, the latest first. */
export function publishedWindows(db: Db): Promise<RoundWindow[]> {
  return db
    .selectFrom('rounds')
    .select([
      'id',
      'programme_id',
      'programme_version',
      'name_zh',
      'name_en',
      'opens_at',
      'closes_at',
      'grace_minutes',
      'published_at',
    ])
    .where('status', '=', 'published')
    .orderBy('opens_at', 'desc')
    .orderBy('id', 'desc')
    .execute()
}

export const roundPlaces = ['planned', 'open', 'closed', 'cancelled'] as const

/** Where a round lies in time: `planned` = a draft, or published and not yet open. */
export type RoundPlace = (typeof roundPlaces)[number]

export type RoundFilter = { programmeId?: string | undefined; place?: RoundPlace | undefined }

/** The rounds, the latest window first; `at` divides the open ones from the others. */
export async function listRounds(
  db: Db,
  { filter, at }: { filter: RoundFilter; at: string },
  page: PageRequest,
): Promise<Page<Round>> {
  const { programmeId, place } = filter
  const rows = await db
    .selectFrom('rounds')
    .selectAll()
    .$if(programmeId !== undefined, query => query.where('programme_id', '=', programmeId ?? ''))
    .where(place === undefined ? sql<SqlBool>`1 = 1` : liesIn(place, at))
    .where(beyond({ key: 'opens_at', id: 'id' }, page, 'desc'))
    .orderBy('opens_at', 'desc')
    .orderBy('id', 'desc')
    .limit(rowsToAsk(page))
    .execute()
  return pageOf(rows.map(roundOf), page, row => ({ key: row.opens_at, id: row.id }))
}

function liesIn(place: RoundPlace, at: string) {
  const status = sql.ref('status')
  const opens = sql.ref('opens_at')
  const closes = sql.ref('closes_at')
  switch (place) {
    case 'planned':
      return sql<SqlBool>`(${status} = 'draft' or (${status} = 'published' and ${opens} > ${at}))`
    case 'open':
      return sql<SqlBool>`(${status} = 'published' and ${opens} <= ${at} and ${closes} >= ${at})`
    case 'closed':
      return sql<SqlBool>`(${status} = 'published' and ${closes} < ${at})`
    case 'cancelled':
      return sql<SqlBool>`${status} = 'cancelled'`
  }
}

/** The rounds whose window closed before `at` and that still hold drafts. */
export function closedWindowsWithDrafts(
  db: Db,
  at: string,
): Promise<Pick<Round, 'id' | 'opens_at' | 'closes_at' | 'grace_minutes'>[]> {
  return db
    .selectFrom('rounds')
    .select(['id', 'opens_at', 'closes_at', 'grace_minutes'])
    .where('status', '=', 'published')
    .where('closes_at', '<', at)
    .where(eb =>
      eb.exists(
        eb
          .selectFrom('applications')
          .select('applications.id')
          .whereRef('applications.round_id', '=', 'rounds.id')
          .where('applications.state', '=', 'draft'),
      ),
    )
    .orderBy('closes_at')
    .orderBy('id')
    .execute()
}

export function roundOf(row: Selectable<RoundTable>): Round {
  return { ...row, settings: settingsIn(row.settings) }
}
