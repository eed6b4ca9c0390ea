import type { Application } from '#db/applications.ts'
import { dayInBeijing } from '#rules/calendar/day.ts'
import { workingDaysBetween } from '#rules/calendar/working-days.ts'
import type { CalendarYears } from '#rules/calendar/years.ts'
import { nextSteps } from '#rules/procedure/next-steps.ts'
import { states, type Holder } from '#rules/procedure/states.ts'
import { inLanguage, type Language } from '#rules/words.ts'
import type { Tone } from '../components/notice.tsx'
import { applicationWords } from '../words/application.ts'
import { commonWords } from '../words/common.ts'
import { formatDay, formatInstant } from '../words/format.ts'

/** Where a case stands, as its company reads it. */
export type Standing = {
  state: string
  tone: Tone
  holder: string
  since: string
  /** Working days that have passed in this state; null once the case is over. */
  used: string | null
  /** Null where no clock runs. */
  due: { day: string; left: string; provisional: string | null } | null
  next: string
}

type Stand = Pick<Application, 'state' | 'state_since' | 'due_on' | 'due_provisional'>

/** What days left and used are counted by; without `years` those that the portal knows itself. */
type Counting = { language: Language; today: string; years?: CalendarYears }

export function standingOf(application: Stand, counting: Counting): Standing {
  const { language, today, years } = counting
  const words = applicationWords[language]
  const { company, holder } = states[application.state]
  const used = workingDaysBetween(dayInBeijing(application.state_since), today, years)
  return {
    state: inLanguage(company, language),
    tone: toneOf(application.state, holder),
    holder: words.holders[holder],
    since: formatInstant(application.state_since),
    used: holder === 'nobody' ? null : words.daysUsed(used),
    due: dueOf(application, counting),
    next: inLanguage(nextSteps[application.state], language),
  }
}

/** How long is left, in words that need no colour. */
export function daysLeft(dueOn: string, { language, today, years }: Counting): string {
  const words = applicationWords[language]
  if (today > dueOn) return words.overdue
  return today === dueOn ? words.dueToday : words.daysLeft(workingDaysBetween(today, dueOn, years))
}

function dueOf(application: Stand, counting: Counting): Standing['due'] {
  if (application.due_on === null) return null
  const { language } = counting
  return {
    day: formatDay(application.due_on, language),
    left: daysLeft(application.due_on, counting),
    provisional: application.due_provisional === 1 ? commonWords[language].provisional : null,
  }
}

function toneOf(state: Stand['state'], holder: Holder): Tone {
  if (state === 'recognised') return 'good'
  if (state === 'rejected' || state === 'lapsed') return 'bad'
  if (state === 'correction_requested') return 'due'
  return holder === 'nobody' || state === 'draft' ? 'quiet' : 'action'
}
