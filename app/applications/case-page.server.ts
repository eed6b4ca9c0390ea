import { z } from 'zod'
import { calendarOf } from '#db/calendar.ts'
import { eventsOf } from '#db/events.ts'
import { objectionsAbout } from '#db/objections.ts'
import { listMails } from '#db/outbox.ts'
import { submissionsOf, type Submission } from '#db/submissions.ts'
import type { Db } from '#db/transaction.ts'
import { dayInBeijing } from '#rules/calendar/day.ts'
import type { Programme } from '#rules/engine/programme.ts'
import { refusalOf } from '#rules/procedure/may-move.ts'
import type { CompanyRole } from '#rules/procedure/roles.ts'
import { inLanguage, type Language } from '#rules/words.ts'
import { mailViews, type MailView } from '../review/case-story.server.ts'
import { remarksByField, type RemarkView } from '../review/remarks.server.ts'
import { caseFactsOf } from '../use-cases/case-facts.ts'
import { caseProgramme } from '../use-cases/case-programme.ts'
import { frozenContent } from '../use-cases/frozen.ts'
import { formatBytes } from '../words/bytes.ts'
import { formatDay, formatInstant } from '../words/format.ts'
import { answersView, type AnswersPart } from './answers-view.server.ts'
import type { CaseFile } from './case-file.server.ts'
import { expectedDecisionText } from './expected-decision.server.ts'
import { historyOf, type HistoryStep } from './history.server.ts'
import { standingOf, type Standing } from './standing.server.ts'

export type FrozenVersion = {
  ordinal: number
  at: string
  ruleBook: string
  day: string
  answers: AnswersPart[]
  papers: { id: string; paper: string; name: string; size: string }[]
  /** What the authorities remarked on this version, by field. */
  remarks: Record<string, RemarkView[]>
  /** The same for papers, handed in or not. */
  paperRemarks: { paper: string; remarks: RemarkView[] }[]
}

export type CasePage = {
  standing: Standing
  history: HistoryStep[]
  /** The latest first. */
  versions: FrozenVersion[]
  /** Remarks of the authorities on all versions. */
  remarkCount: number
  mails: MailView[]
  mayWithdraw: boolean
  correction: { day: string; left: string } | null
  /** Whether an objection under review waits for the company's answer. */
  mayAnswer: boolean
}

type Reader = {
  language: Language
  today: string
  /** The instant. */
  now: string
  role: CompanyRole
  origin: string
}

const MAILS_SHOWN = 100

/** A submitted application as its company follows it. */
export async function casePage(db: Db, file: CaseFile, reader: Reader): Promise<CasePage> {
  const { application, programme } = file
  const years = await calendarOf(db)
  const standing = standingOf(application, { ...reader, years })
  const events = await eventsOf(db, application.id)
  const submissions = await submissionsOf(db, application.id)
  const ofCompany = { applicationId: application.id, toCompanyAt: reader.now }
  const { rows } = await listMails(db, ofCompany, { size: MAILS_SHOWN })
  const remarks = await remarksByField(db, {
    applicationId: application.id,
    reader: 'company',
    language: reader.language,
  })
  const subject = await caseFactsOf(
    db,
    {},
    { application, programme: caseProgramme({}, application), at: reader.now },
  )
  const mover = { id: null, role: reader.role, districtCode: null }
  return {
    standing,
    history: historyOf(events, {
      state: application.state,
      standing,
      expected: await expectedDecisionText(db, { application, events }, { ...reader, years }),
      ...reader,
    }),
    versions: submissions
      .map(each => frozenVersion(programme, each, { remarks, language: reader.language }))
      .reverse(),
    remarkCount: Object.values(remarks).flat().length,
    mails: mailViews(rows, reader.origin),
    mayWithdraw: refusalOf('withdraw', subject, mover, reader.today) === null,
    mayAnswer: await waitsForAnswer(db, application.id),
    correction:
      application.state === 'correction_requested' && standing.due !== null
        ? { day: standing.due.day, left: standing.due.left }
        : null,
  }
}

async function waitsForAnswer(db: Db, applicationId: string): Promise<boolean> {
  const accepted = await objectionsAbout(db, applicationId, ['accepted'])
  return accepted.some(each => each.answered_at === null)
}

const assessmentDay = z.looseObject({ day: z.string() })

function frozenVersion(
  programme: Programme,
  submission: Submission,
  { remarks, language }: { remarks: Readonly<Record<string, RemarkView[]>>; language: Language },
): FrozenVersion {
  const { answers, evidence } = frozenContent(submission)
  const typed = Object.fromEntries(
    [...Object.values(answers.application), ...Object.values(answers.profile)].flatMap(each =>
      Object.entries(each),
    ),
  )
  const ofVersion = Object.fromEntries(
    Object.entries(remarks).flatMap(([field, all]) => {
      const here = all.filter(each => each.ordinal === submission.ordinal)
      return here.length === 0 ? [] : [[field, here]]
    }),
  )
  const assessed = assessmentDay.safeParse(JSON.parse(submission.assessment))
  const day = assessed.data?.day ?? dayInBeijing(submission.submitted_at)
  return {
    ordinal: submission.ordinal,
    at: formatInstant(submission.submitted_at),
    ruleBook: submission.rule_book,
    day: formatDay(day, language),
    remarks: ofVersion,
    paperRemarks: programme.papers.flatMap(({ id, words }) => {
      const found = ofVersion[`document.${id}`]
      return found === undefined ? [] : { paper: inLanguage(words, language), remarks: found }
    }),
    answers: answersView(programme, typed, { language, day }),
    papers: evidence.map(file => ({
      id: file.id,
      paper: paperName(programme, file.document, language),
      name: file.name,
      size: formatBytes(file.size),
    })),
  }
}

function paperName(programme: Programme, id: string, language: Language): string {
  const paper = programme.papers.find(each => each.id === id)
  return paper === undefined ? id : inLanguage(paper.words, language)
}
