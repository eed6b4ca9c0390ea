import type { Round } from './rounds.ts'
import type { Db } from './transaction.ts'

/** What is typed of a round. Instants in UTC; both ends of the window belong to it. */
export type RoundEdit = Pick<
  Round,
  | 'programme_id'
  | 'programme_version'
  | 'name_zh'
  | 'name_en'
  | 'opens_at'
  | 'closes_at'
  | 'grace_minutes'
  | 'settings'
>

/** The round as the person saw it, and the instant of the change. */
export type RoundSeen = { id: string; version: number; at: string }

/**
 * Writes a round that has not opened. False if it was changed since `version`, was cancelled, or is
 * published and open: what has opened is frozen.
 */
export async function changeUnopenedRound(
  trx: Db,
  { id, version, at }: RoundSeen,
  edit: RoundEdit,
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('rounds')
    .set({ ...edit, settings: JSON.stringify(edit.settings), version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .where(eb =>
      eb.or([
        eb('status', '=', 'draft'),
        eb.and([eb('status', '=', 'published'), eb('opens_at', '>', at)]),
      ]),
    )
    .executeTakeFirstOrThrow()
  return numUpdatedRows === 1n
}

/**
 * Counts a change of what stands beside a round, open or not, and holds the round until the
 * transaction ends. False if it was changed since `version`, or cancelled.
 */
export async function countRoundChange(
  trx: Db,
  { id, version }: Pick<RoundSeen, 'id' | 'version'>,
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('rounds')
    .set({ version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .where('status', '<>', 'cancelled')
    .executeTakeFirstOrThrow()
  return numUpdatedRows === 1n
}

/** False if it was changed since `version`, is no draft any more, or its window is over. */
export async function markRoundPublished(
  trx: Db,
  { id, version, at, by }: RoundSeen & { by: string },
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('rounds')
    .set({ status: 'published', published_by: by, published_at: at, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .where('status', '=', 'draft')
    .where('closes_at', '>', at)
    .executeTakeFirstOrThrow()
  return numUpdatedRows === 1n
}

/** False if it was changed since `version`, or has opened. */
export async function markRoundCancelled(
  trx: Db,
  { id, version, at }: RoundSeen,
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('rounds')
    .set({ status: 'cancelled', version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .where(eb =>
      eb.or([
        eb('status', '=', 'draft'),
        eb.and([eb('status', '=', 'published'), eb('opens_at', '>', at)]),
      ]),
    )
    .executeTakeFirstOrThrow()
  return numUpdatedRows === 1n
}

/** Minutes more after the close of an open round. False if it was changed since `version`. */
export async function lengthenGrace(
  trx: Db,
  { id, version, at, graceMinutes }: RoundSeen & { graceMinutes: number },
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('rounds')
    .set({ grace_minutes: graceMinutes, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .where('status', '=', 'published')
    .where('opens_at', '<=', at)
    .where('grace_minutes', '<', graceMinutes)
    .executeTakeFirstOrThrow()
  return numUpdatedRows === 1n
}
