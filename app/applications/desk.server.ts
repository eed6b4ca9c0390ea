import { applicationsOf, type Application } from '#db/applications.ts'
import { unreachedPeople } from '#db/bounced-mail.ts'
import { calendarOf } from '#db/calendar.ts'
import { parametersOn } from '#db/parameter-settings.ts'
import type { Db } from '#db/transaction.ts'
import type { ParameterOverrides } from '#rules/basis/parameters.ts'
import type { Outcome } from '#rules/engine/evaluate.ts'
import { isEnded } from '#rules/procedure/states.ts'
import type { CalendarYears } from '#rules/calendar/years.ts'
import { inLanguage, type Language } from '#rules/words.ts'
import { matchesOf } from '../assessments/matches.server.ts'
import type { Tone } from '../components/notice.tsx'
import { paths } from '../paths.ts'
import { profileLines, readProfile, type Profile } from '../profile/profile-view.server.ts'
import { sumOf } from '../profile/entries.server.ts'
import { openFacts } from '../self-assessment/open-facts.server.ts'
import { companyWords } from '../words/company.ts'
import { formatDay, formatInstant } from '../words/format.ts'
import { caseFile } from './case-file.server.ts'
import { partStatus } from './part-status.server.ts'
import { partsOf } from './parts.server.ts'
import { programmeOf } from './programme-of.server.ts'
import { recognitionErrands } from './recognition-errands.server.ts'
import { daysLeft, standingOf, type Standing } from './standing.server.ts'

type Reader = {
  organisationId: string
  verified: boolean
  language: Language
  today: string
}

/** With the years by which working days are counted. */
type Counting = Pick<Reader, 'language' | 'today'> & { years: CalendarYears }

/** One thing that waits for the company, and where it is done. */
export type Errand = {
  key: string
  tone: Tone
  title: string
  text: string
  to: string
  go: string
}

export type ApplicationLine = {
  id: string
  number: string | null
  programme: string
  to: string
  standing: Standing
}

export type MatchLine = {
  id: string
  name: string
  outcome: Outcome
  met: number
  counted: number
  to: string
}

export type Desk = {
  errands: Errand[]
  applications: ApplicationLine[]
  matches: MatchLine[]
  /** Facts of the profile that could still settle programmes. */
  open: number
}

const APPLICATIONS_SHOWN = 5
const MATCHES_SHOWN = 4

/** What the company sees first: what needs it now, its applications, and what suits it best. */
export async function companyDesk(db: Db, reader: Reader): Promise<Desk> {
  const profile = await readProfile(db, reader.organisationId, reader.today)
  const { rows } = await applicationsOf(db, reader.organisationId, { size: 50 })
  const counting = { ...reader, years: await calendarOf(db) }
  const open = rows.filter(row => !isEnded(row.state))
  const overrides = await parametersOn(db, reader.today)
  const drafts = open.filter(row => row.state === 'draft')
  return {
    errands: [
      ...verification(reader),
      ...(await unreached(db, reader)),
      ...open
        .filter(row => row.state === 'correction_requested')
        .map(row => correction(row, counting)),
      ...(await recognitionErrands(db, rows, reader)),
      ...(await Promise.all(drafts.map(row => draftErrand(db, row, reader)))),
      ...profileErrands(profile, reader),
    ],
    applications: rows.slice(0, APPLICATIONS_SHOWN).map(row => applicationLine(row, counting)),
    matches: matchLines(profile, reader, overrides),
    open: openFacts(profile.read.facts, { day: reader.today, overrides }),
  }
}

/** An application as a row of a list. */
export function applicationLine(
  row: Application,
  { language, today, years }: Counting,
): ApplicationLine {
  return {
    id: row.id,
    number: row.number,
    programme: inLanguage(programmeOf(row).names, language),
    to: paths.application(row.id),
    standing: standingOf(row, { language, today, years }),
  }
}

function verification({ verified, language }: Reader): Errand[] {
  if (verified) return []
  const words = companyWords[language]
  return [
    {
      key: 'verify',
      tone: 'due',
      title: words.unverified,
      text: words.unverifiedText,
      to: paths.account(),
      go: words.toAccount,
    },
  ]
}

/** Mail that comes back: what the bureau writes is not read. */
async function unreached(db: Db, { organisationId, language }: Reader): Promise<Errand[]> {
  const words = companyWords[language]
  const people = await unreachedPeople(db, { organisationId })
  return people.map(({ accountId, name, email, bouncedAt }) => ({
    key: `unreached-${accountId}`,
    tone: 'bad',
    title: words.unreached(name),
    text: words.unreachedText(email, formatInstant(bouncedAt)),
    to: paths.account(),
    go: words.toAccount,
  }))
}

function correction(row: Application, reader: Counting): Errand {
  const { language, today } = reader
  const words = companyWords[language]
  const due = row.due_on ?? today
  return {
    key: row.id,
    tone: 'due',
    title: words.correct(inLanguage(programmeOf(row).names, language)),
    text: words.correctDue(formatDay(due, language), daysLeft(due, reader)),
    to: paths.correction(row.id),
    go: words.toCorrect,
  }
}

async function draftErrand(db: Db, row: Application, reader: Reader): Promise<Errand> {
  const words = companyWords[reader.language]
  const { organisationId } = reader
  const file = await caseFile(db, { id: row.id, organisationId, day: reader.today })
  const parts = partsOf(file.programme)
  const checked = parts.filter(part => partStatus(file, part).state === 'checked').length
  return {
    key: row.id,
    tone: 'action',
    title: words.draft(inLanguage(file.programme.names, reader.language)),
    text: words.draftProgress(checked, parts.length),
    to: paths.application(row.id),
    go: words.toDraft,
  }
}

function profileErrands(profile: Profile, { language }: Reader): Errand[] {
  const words = companyWords[language]
  const lines = profileLines(profile)
  const whole = sumOf(lines)
  const wrong = lines.find(line => line.problems > 0)
  if (wrong !== undefined) {
    const to = paths.profileSection(wrong.section)
    const title = words.profileProblems(whole.problems)
    const text = words.profileProblemsText
    return [{ key: 'problems', tone: 'bad', title, text, to, go: words.toProblems }]
  }
  const gap = lines.find(line => line.answered < line.all)
  if (gap === undefined) return []
  const isNew = lines.filter(line => line.answered > 0).length <= 1
  return [
    {
      key: 'gaps',
      tone: 'action',
      title: isNew ? words.profileEmpty : words.profileGaps(whole.answered, whole.all),
      text: isNew ? words.profileEmptyText : words.profileGapsText,
      to: paths.profileSection(gap.section),
      go: isNew ? words.toProfileFirst : words.toProfile,
    },
  ]
}

/** The programmes about companies themselves, as the page of matches orders and counts them. */
function matchLines(
  { read }: Profile,
  { language, today }: Reader,
  overrides: ParameterOverrides,
): MatchLine[] {
  return matchesOf(read.facts, { day: today, overrides, language })
    .filter(match => match.subject === 'company')
    .slice(0, MATCHES_SHOWN)
    .map(({ id, name, outcome, met, counted }) => ({
      id,
      name,
      outcome,
      met,
      counted,
      to: paths.match(id),
    }))
}
