import { z } from 'zod'
import { calendarYears, type CalendarYears } from '#rules/calendar/years.ts'
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
