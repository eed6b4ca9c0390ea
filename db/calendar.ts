import { z } from 'zod'
import { calendarYears, type CalendarYears } from '#rules/calendar/years.ts'
import { unlessDuplicate } from './errors.ts'
import type { Db } from './transaction.ts'

const day = z.iso.date()
const daysShape = z.strictObject({
  off: z.array(z.tuple([day, day])),
  worked: z.array(day),
})

/** The days of a year as its notice gives them. */
export type CalendarDays = z.infer<typeof daysShape>

/**
 * The official years: those that the portal knows from its beginning, with those that the bureau
 * has entered, which go before. Any other year is provisional.
 */
export async function calendarOf(db: Db): Promise<CalendarYears> {
  const rows = await db.selectFrom('calendar_years').selectAll().execute()
  const entered = rows.map(({ year, notice, days }) => {
    const { off, worked } = daysShape.parse(JSON.parse(days))
    return [year, { notice, off, worked }] as const
  })
  return { ...calendarYears, ...Object.fromEntries(entered) }
}

/** A year as the bureau entered it. */
export type EnteredYear = {
  year: string
  notice: string
  source: string
  days: CalendarDays
  version: number
  setBy: string
  setAt: string
}

/** The years that the bureau has entered, in their order. */
export async function enteredYears(db: Db): Promise<EnteredYear[]> {
  const rows = await db.selectFrom('calendar_years').selectAll().orderBy('year').execute()
  return rows.map(row => ({
    year: row.year,
    notice: row.notice,
    source: row.source,
    days: daysShape.parse(JSON.parse(row.days)),
    version: row.version,
    setBy: row.set_by,
    setAt: row.set_at,
  }))
}

/** Writes a year over the version that the person saw, 0 if there was none; false if it changed. */
export async function writeCalendarYear(
  trx: Db,
  { year, seen, ...entry }: Omit<EnteredYear, 'version'> & { seen: number },
): Promise<boolean> {
  const written = {
    notice: entry.notice,
    source: entry.source,
    days: JSON.stringify(entry.days),
    version: seen + 1,
    set_by: entry.setBy,
    set_at: entry.setAt,
  }
  if (seen === 0)
    return unlessDuplicate(() =>
      trx
        .insertInto('calendar_years')
        .values({ year, ...written })
        .execute(),
    )
  const { numUpdatedRows } = await trx
    .updateTable('calendar_years')
    .set(written)
    .where('year', '=', year)
    .where('version', '=', seen)
    .executeTakeFirstOrThrow()
  return numUpdatedRows === 1n
}
