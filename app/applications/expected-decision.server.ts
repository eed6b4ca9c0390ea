import type { Application } from '#db/applications.ts'
import { decidedLately } from '#db/decided-times.ts'
import type { NamedEvent } from '#db/events.ts'
import type { Db } from '#db/transaction.ts'
import { dayInBeijing } from '#rules/calendar/day.ts'
import type { CalendarYears } from '#rules/calendar/years.ts'
import { states } from '#rules/procedure/states.ts'
import { decidedStates, expectedDecision, usualTimeOf } from '#rules/procedure/usual-time.ts'
import type { Language } from '#rules/words.ts'
import { applicationWords } from '../words/application.ts'
import { commonWords } from '../words/common.ts'
import { formatDay } from '../words/format.ts'

/** So many of each outcome are looked at: enough for a quartile, few enough for a page. */
const LOOKED_AT = 40

type Case = { application: Application; events: readonly NamedEvent[] }
type Reader = { language: Language; today: string; years: CalendarYears }

/**
 * When a decision is to be expected, said from what earlier cases of the programme took; null for a
 * case that waits for no decision, or where too few were decided.
 */
export async function expectedDecisionText(
  db: Db,
  { application, events }: Case,
  { language, today, years }: Reader,
): Promise<string | null> {
  const { state, programme_id: programmeId } = application
  const submitted = events.find(each => each.event === 'submit')
  const isDecided = states[state].ended || decidedStates.some(each => each === state)
  if (isDecided || submitted === undefined) return null
  const decided = await decidedLately(db, { programmeId, limit: LOOKED_AT })
  const usual = usualTimeOf(
    decided.map(({ submittedAt, decidedAt }) => ({
      submittedOn: dayInBeijing(submittedAt),
      decidedOn: dayInBeijing(decidedAt),
    })),
    years,
  )
  if (usual === null) return null
  const submittedOn = dayInBeijing(submitted.at)
  const { from, to, isLate } = expectedDecision(usual, { submittedOn, today }, years)
  const { expected } = applicationWords[language]
  if (isLate) return expected.late(usual)
  const mark = to.provisional ? commonWords[language].provisional : ''
  return expected.between(usual, formatDay(from.day, language), formatDay(to.day, language)) + mark
}
