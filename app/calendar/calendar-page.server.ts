import { accountNames } from '#db/accounts.ts'
import { calendarOf, enteredYears } from '#db/calendar.ts'
import type { Db } from '#db/transaction.ts'
import { workingDaysOfYear } from '#rules/calendar/year-notice.ts'
import { formatInstant } from '../words/format.ts'

export type YearLine = { year: string; notice: string | null; count: number; isEntered: boolean }

/** Every year that is known, this year and the next one, the latest first. */
export async function yearLines(db: Db, today: string): Promise<YearLine[]> {
  const years = await calendarOf(db)
  const entered = new Set((await enteredYears(db)).map(each => each.year))
  const thisYear = Number(today.slice(0, 4))
  const shown = new Set([...Object.keys(years), String(thisYear), String(thisYear + 1)])
  return [...shown]
    .sort()
    .reverse()
    .map(year => {
      const known = years[year] ?? null
      return {
        year,
        notice: known?.notice ?? null,
        count: workingDaysOfYear(year, known),
        isEntered: entered.has(year),
      }
    })
}

/** One year with its days, and the version that a change must have seen. */
export async function yearPage(db: Db, year: string) {
  const known = (await calendarOf(db))[year] ?? null
  const entered = (await enteredYears(db)).find(each => each.year === year) ?? null
  const names = await accountNames(db, entered === null ? [] : [entered.setBy])
  return {
    year,
    seen: entered?.version ?? 0,
    count: workingDaysOfYear(year, known),
    known:
      known === null
        ? null
        : {
            notice: known.notice,
            source: entered?.source ?? null,
            off: known.off.map(([from, to]) => ({ from, to })),
            worked: [...known.worked],
          },
    set:
      entered === null
        ? null
        : { by: names.get(entered.setBy) ?? '', at: formatInstant(entered.setAt) },
  }
}

export type YearPage = Awaited<ReturnType<typeof yearPage>>
