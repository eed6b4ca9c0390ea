import { z } from 'zod'
import type { Selectable } from 'kysely'
import { aggregations } from '#rules/procedure/settings.ts'
import { unlessDuplicate } from './errors.ts'
import type { PanelTable } from './schema-experts.ts'
import type { Db } from './transaction.ts'

const settingsShape = z.strictObject({
  technicalPercent: z.number(),
  financeLeast: z.number(),
  aggregation: z.enum(aggregations),
})

const poolShape = z.array(
  z.strictObject({
    id: z.string(),
    technical: z.boolean(),
    finance: z.boolean(),
    barred: z.boolean(),
    /** Why the expert was not drawn from, or was pointed out: kinds of conflict and of bar. */
    reasons: z.array(z.string()),
  }),
)

export type PanelSettings = z.infer<typeof settingsShape>
export type PoolLine = z.infer<typeof poolShape>[number]

export type Panel = Omit<Selectable<PanelTable>, 'settings' | 'pool' | 'draw_order' | 'blind'> & {
  blind: boolean
  settings: PanelSettings
  pool: PoolLine[]
  /** Null before the draw. */
  drawOrder: string[] | null
}

export type NewPanel = Pick<
  Panel,
  | 'id'
  | 'application_id'
  | 'submission_id'
  | 'asked'
  | 'blind'
  | 'settings'
  | 'rubric'
  | 'pool'
  | 'pool_hash'
  | 'pool_note'
  | 'frozen_by'
  | 'frozen_at'
>

/** False if the application has an open panel already. */
export function insertPanel(trx: Db, panel: NewPanel): Promise<boolean> {
  const row = {
    ...panel,
    open_key: panel.application_id,
    state: 'frozen' as const,
    blind: panel.blind ? (1 as const) : (0 as const),
    settings: JSON.stringify(panel.settings),
    pool: JSON.stringify(panel.pool),
    public_value: null,
    value_source: null,
    seed: null,
    draw_order: null,
    drawn_by: null,
    drawn_at: null,
    result: null,
    ended_by: null,
    ended_at: null,
    end_note: null,
  }
  return unlessDuplicate(() => trx.insertInto('panels').values(row).execute())
}

/** The panel that is neither closed nor void, or null. */
export async function openPanel(db: Db, applicationId: string): Promise<Panel | null> {
  const row = await db
    .selectFrom('panels')
    .selectAll()
    .where('open_key', '=', applicationId)
    .executeTakeFirst()
  return row === undefined ? null : panelOf(row)
}

export async function panelById(db: Db, id: string): Promise<Panel | null> {
  const row = await db.selectFrom('panels').selectAll().where('id', '=', id).executeTakeFirst()
  return row === undefined ? null : panelOf(row)
}

/** All panels that an application ever had, the first one first. */
export async function panelsOf(db: Db, applicationId: string): Promise<Panel[]> {
  const rows = await db
    .selectFrom('panels')
    .selectAll()
    .where('application_id', '=', applicationId)
    .orderBy('frozen_at')
    .orderBy('id')
    .execute()
  return rows.map(panelOf)
}

export type Drawing = {
  id: string
  publicValue: string
  valueSource: string
  seed: string
  order: readonly string[]
  by: string
  at: string
}

/** Keeps the draw from a frozen pool; false if it was drawn before. */
export async function writeDraw(trx: Db, draw: Drawing): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('panels')
    .set({
      state: 'drawn',
      public_value: draw.publicValue,
      value_source: draw.valueSource,
      seed: draw.seed,
      draw_order: JSON.stringify(draw.order),
      drawn_by: draw.by,
      drawn_at: draw.at,
    })
    .where('id', '=', draw.id)
    .where('state', '=', 'frozen')
    .executeTakeFirstOrThrow()
  return numUpdatedRows === 1n
}

/** One expert more is asked; false if somebody changed the number before. */
export async function askOneMore(
  trx: Db,
  { id, asked }: Pick<Panel, 'id' | 'asked'>,
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('panels')
    .set({ asked: asked + 1 })
    .where('id', '=', id)
    .where('asked', '=', asked)
    .where('state', '=', 'drawn')
    .executeTakeFirstOrThrow()
  return numUpdatedRows === 1n
}

/**
 * Holds an open panel until the transaction ends, so that two who leave it at once do not both call
 * the same next one; false if it ended.
 */
export async function holdPanel(trx: Db, { id }: Pick<Panel, 'id'>): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('panels')
    .set({ state: 'drawn' })
    .where('id', '=', id)
    .where('state', '=', 'drawn')
    .executeTakeFirstOrThrow()
  return numUpdatedRows === 1n
}

export type PanelEnd = {
  id: string
  state: 'closed' | 'void'
  result: string | null
  by: string | null
  at: string
  note: string | null
}

/** Ends an open panel; false if it ended before. */
export async function endPanel(trx: Db, end: PanelEnd): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('panels')
    .set({
      state: end.state,
      open_key: null,
      result: end.result,
      ended_by: end.by,
      ended_at: end.at,
      end_note: end.note,
    })
    .where('id', '=', end.id)
    .where('open_key', 'is not', null)
    .executeTakeFirstOrThrow()
  return numUpdatedRows === 1n
}

/** The results of the other cases of a round whose panels are closed, latest panel each. */
export async function closedResultsOf(
  db: Db,
  { roundId, except }: { roundId: string; except: string },
): Promise<{ applicationId: string; result: string }[]> {
  const rows = await db
    .selectFrom('panels')
    .innerJoin('applications', 'applications.id', 'panels.application_id')
    .select(['panels.application_id', 'panels.result'])
    .where('applications.round_id', '=', roundId)
    .where('panels.state', '=', 'closed')
    .where('panels.application_id', '!=', except)
    .orderBy('panels.ended_at')
    .execute()
  const latest = new Map(rows.map(row => [row.application_id, row.result]))
  return [...latest].flatMap(([applicationId, result]) =>
    result === null ? [] : [{ applicationId, result }],
  )
}

function panelOf({ draw_order: order, ...row }: Selectable<PanelTable>): Panel {
  return {
    ...row,
    blind: row.blind === 1,
    settings: settingsShape.parse(JSON.parse(row.settings)),
    pool: poolShape.parse(JSON.parse(row.pool)),
    drawOrder: order === null ? null : z.array(z.string()).parse(JSON.parse(order)),
  }
}
