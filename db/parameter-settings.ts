import { z } from 'zod'
import type { ParameterOverrides } from '#rules/basis/parameters.ts'
import type { Db } from './transaction.ts'

const valueShape = z.union([z.number(), z.string(), z.null()])

export type ParameterSetting = {
  id: string
  parameterId: string
  /** In the parameter's unit, or an ISO day; null takes an earlier setting back. */
  value: number | string | null
  inForceFrom: string
  document: string
  note: string
  setBy: string
  setAt: string
}

export async function insertParameterSetting(trx: Db, setting: ParameterSetting): Promise<void> {
  await trx
    .insertInto('parameter_settings')
    .values({
      id: setting.id,
      parameter_id: setting.parameterId,
      value: JSON.stringify(setting.value),
      in_force_from: setting.inForceFrom,
      document: setting.document,
      note: setting.note,
      set_by: setting.setBy,
      set_at: setting.setAt,
    })
    .execute()
}

/** Every setting that was ever made, the latest first: who set what, when, and by which document. */
export async function parameterSettings(db: Db): Promise<ParameterSetting[]> {
  const rows = await db
    .selectFrom('parameter_settings')
    .selectAll()
    .orderBy('set_at', 'desc')
    .orderBy('id', 'desc')
    .execute()
  return rows.map(row => ({
    id: row.id,
    parameterId: row.parameter_id,
    value: valueShape.parse(JSON.parse(row.value)),
    inForceFrom: row.in_force_from,
    document: row.document,
    note: row.note,
    setBy: row.set_by,
    setAt: row.set_at,
  }))
}

/**
 * The values that hold on `day`: for each parameter the setting with the latest first day that is
 * not after it; of two with the same first day the one made later.
 */
export function overridesOn(
  settings: readonly ParameterSetting[],
  day: string,
): ParameterOverrides {
  const holding = new Map<string, ParameterSetting>()
  for (const setting of settings) {
    if (setting.inForceFrom > day) continue
    const other = holding.get(setting.parameterId)
    if (other === undefined || isLater(setting, other)) holding.set(setting.parameterId, setting)
  }
  const values: Record<string, number | string> = {}
  for (const { parameterId, value } of holding.values()) {
    if (value !== null) values[parameterId] = value
  }
  return values
}

/**
 * What the bureau has set, as it holds on `day`; with `knownAt` as it was known at that instant, so
 * that an old assessment is repeated as it was made.
 */
export async function parametersOn(
  db: Db,
  day: string,
  knownAt?: string,
): Promise<ParameterOverrides> {
  const settings = await parameterSettings(db)
  const known = settings.filter(each => knownAt === undefined || each.setAt <= knownAt)
  return overridesOn(known, day)
}

function isLater(one: ParameterSetting, other: ParameterSetting): boolean {
  if (one.inForceFrom !== other.inForceFrom) return one.inForceFrom > other.inForceFrom
  return one.setAt === other.setAt ? one.id > other.id : one.setAt > other.setAt
}
