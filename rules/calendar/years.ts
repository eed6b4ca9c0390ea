/** What one year's notice of the State Council General Office says. Days are ISO days. */
export type CalendarYear = {
  notice: string
  /** First and last day off, both included. */
  off: readonly (readonly [from: string, to: string])[]
  /** Saturdays and Sundays that are worked. */
  worked: readonly string[]
}

/** Calendar years by their number, such as `2026`. */
export type CalendarYears = Readonly<Record<string, CalendarYear>>

/** Years whose notice is known. Any other year is provisional and says so. */
export const calendarYears: CalendarYears = {
  '2026': {
    notice: '国务院办公厅关于2026年部分节假日安排的通知（2025-11-04）',
    off: [
      ['2026-01-01', '2026-01-03'],
      ['2026-02-15', '2026-02-23'],
      ['2026-04-04', '2026-04-06'],
      ['2026-05-01', '2026-05-05'],
      ['2026-06-19', '2026-06-21'],
      ['2026-09-25', '2026-09-27'],
      ['2026-10-01', '2026-10-07'],
    ],
    worked: ['2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10'],
  },
}
