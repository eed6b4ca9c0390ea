import type { Selectable } from 'kysely'
import { caseSettings, type CaseSettings } from '#rules/procedure/settings.ts'
import type { RoundTable } from './schema.ts'
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

export function roundOf(row: Selectable<RoundTable>): Round {
  return { ...row, settings: settingsIn(row.settings) }
}
