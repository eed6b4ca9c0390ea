import type { Application } from '#db/applications.ts'
import { calendarOf } from '#db/calendar.ts'
import { companyMailPeople } from '#db/mail-people.ts'
import { submissionsOf } from '#db/submissions.ts'
import type { Db } from '#db/transaction.ts'
import { dayInBeijing } from '#rules/calendar/day.ts'
import { addWorkingDays } from '#rules/calendar/working-days.ts'
import type { CalendarYears } from '#rules/calendar/years.ts'
import { clocks, type ClockName } from '#rules/procedure/clocks.ts'
import { inLanguage, type Language } from '#rules/words.ts'
import type { TimelineStep } from '../components/timeline.tsx'
import { caseProgramme } from '../use-cases/case-programme.ts'
import { applicationWords } from '../words/application.ts'
import { commonWords } from '../words/common.ts'
import { formatDay, formatInstant } from '../words/format.ts'
import { programmeOf } from './programme-of.server.ts'

export type Receipt = {
  id: string
  number: string
  programme: string
  organisation: string
  at: string
  mailTo: string[]
  steps: Pick<TimelineStep, 'key' | 'title' | 'when' | 'standing'>[]
}

/** Number and time of the latest submission, and the days by which the next steps are promised. */
export async function receiptOf(
  db: Db,
  application: Application,
  { language, organisation }: { language: Language; organisation: string },
): Promise<Receipt> {
  const submissions = await submissionsOf(db, application.id)
  const people = await companyMailPeople(db, application.organisation_id)
  const at = submissions.at(-1)?.submitted_at ?? application.created_at
  return {
    id: application.id,
    number: application.number ?? '',
    programme: inLanguage(programmeOf(application).names, language),
    organisation,
    at: formatInstant(at),
    mailTo: people.map(person => person.email),
    steps: stepsAfter(application, { at, language, years: await calendarOf(db) }),
  }
}

/** Each step's last day is counted from that of the step before: later than it can be sooner. */
function stepsAfter(
  application: Application,
  { at, language, years }: { at: string; language: Language; years: CalendarYears },
): Receipt['steps'] {
  const words = applicationWords[language]
  const { settings } = caseProgramme({}, application)
  const names: ClockName[] = settings.districtStep
    ? ['receive', 'district', 'decide']
    : ['receive', 'decide']
  let from = dayInBeijing(at)
  let provisional = false
  const steps = names.map(name => {
    const days = settings.days[name]
    const due = addWorkingDays(from, days, years)
    from = due.day
    provisional = provisional || due.provisional
    const by = words.by(formatDay(due.day, language))
    const mark = provisional ? commonWords[language].provisional : ''
    return {
      key: name,
      title: inLanguage(clocks[name].words, language),
      when: `${by}${mark} · ${words.serviceDays(days)}`,
      standing: 'next' as const,
    }
  })
  const done = { key: 'submitted', title: words.receiptTitle, when: formatInstant(at) }
  return [{ ...done, standing: 'done' as const }, ...steps]
}
