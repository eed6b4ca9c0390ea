import { data, redirect, type AppLoadContext } from '@remix-run/node'
import type { Application } from '#db/applications.ts'
import { attachmentsOf } from '#db/attachments.ts'
import { correctionNoticesOf } from '#db/correction-notices.ts'
import { companyMailPeople } from '#db/mail-people.ts'
import { submissionsOf } from '#db/submissions.ts'
import { inLanguage, type Language } from '#rules/words.ts'
import { notFound } from '../access/require.ts'
import type { FieldIssue } from '../components/error-summary.tsx'
import { keptOf, type Kept } from '../forms/read-form.ts'
import { paths } from '../paths.ts'
import { caseProgramme } from '../use-cases/case-programme.ts'
import { dueAfter } from '../use-cases/move-clock.ts'
import { caseFactsOf } from '../use-cases/case-facts.ts'
import { clockGround } from '../use-cases/clock-ground.ts'
import {
  requestCorrection,
  type AskingEvent,
  type CorrectionResult,
} from '../use-cases/request-correction.ts'
import { formatDay } from '../words/format.ts'
import { reviewWords } from '../words/review.ts'
import { askingOf } from './asking.server.ts'
import { caseUnderReview } from './case.server.ts'
import { readCorrection } from './correction-form.server.ts'
import { correctionSheet } from './correction-sheet.server.ts'
import { fileValidities } from './file-validity.server.ts'
import { moveProblem, refusalWords, type MoveProblem } from './move-problem.server.ts'
import { caseActor, type Reviewer } from './reviewer.ts'

type Asked = { id: string | undefined; event: AskingEvent; language: Language }

/** The officer's checklist with what is to be checked, and what sending it will do. */
export async function correctionPage(
  context: AppLoadContext,
  reviewer: Reviewer,
  { id, event, language }: Asked,
) {
  const { application, programme } = await caseUnderReview(context, reviewer, id)
  const settings = caseProgramme({}, application)
  const at = context.now()
  const facts = await caseFactsOf(context.db, context, { application, programme: settings, at })
  const mover = caseActor(reviewer)
  const asking = askingOf(event, facts, { mover, today: context.today() })
  const { refusal } = asking
  const people = await companyMailPeople(context.db, application.organisation_id)
  const content = await sheetContent(context, application, language)
  const ground = await clockGround(context.db, application.id)
  const running = { application, programme: settings, at, ...ground }
  const due = dueAfter({ start: 'company' }, running)
  const day = due === null ? '' : formatDay(due.day, language)
  const provisional = due?.provisional === true
  return {
    id: application.id,
    version: application.version,
    number: application.number ?? '',
    company: application.organisation_name,
    programme: inLanguage(programme.names, language),
    round: content.notices.length + 1,
    event,
    isDraft: asking.isDraft,
    mayAskAgain: asking.mayAskAgain,
    refusal: refusal === null ? null : refusalWords(refusal, language),
    due: provisional ? `${reviewWords[language].due.provisional} ${day}` : day,
    workingDays: due?.workingDays ?? 0,
    recipients: people.length,
    sections: correctionSheet(programme, content, language),
  }
}

async function sheetContent(
  { db, today }: AppLoadContext,
  { id, organisation_id: organisationId }: Application,
  language: Language,
) {
  const [submissions, notices, files] = await Promise.all([
    submissionsOf(db, id),
    correctionNoticesOf(db, id),
    attachmentsOf(db, id),
  ])
  const submission = submissions.at(-1)
  const asked = { organisationId, submission, today: today(), language }
  return { submissions, notices, files, validities: await fileValidities(db, asked) }
}

export type CorrectionPage = Awaited<ReturnType<typeof correctionPage>>

/**
 * Sends the notice from its form: 303 back to the case, 400 with every item that is not ready, or
 * 409 with who was faster or what stands against it. What was typed is kept.
 */
export async function sendCorrection(
  context: AppLoadContext,
  reviewer: Reviewer,
  { id, event, language, form }: Asked & { form: FormData },
) {
  const { application, programme } = await caseUnderReview(context, reviewer, id)
  const content = await sheetContent(context, application, language)
  const sections = correctionSheet(programme, content, language)
  const kept = keptOf(form)
  const settings = caseProgramme({}, application)
  const at = context.now()
  const facts = await caseFactsOf(context.db, context, { application, programme: settings, at })
  const mover = caseActor(reviewer)
  const asking = askingOf(event, facts, { mover, today: context.today() })
  const read = readCorrection({ programme, sections, ...asking }, form, language)
  const { checklist, items, issues, why } = read
  if (issues.length > 0) return answer(400, { issues, kept, problem: null })
  const isLate = event === 'request_correction' && read.late.length > 0
  const result = await requestCorrection(context, {
    event: isLate ? 'ask_again' : event,
    isDraft: isLate || asking.isDraft,
    why,
    applicationId: application.id,
    expectedVersion: Number(form.get('version')),
    scope: reviewer.scope,
    actor: mover,
    items,
    checklist,
    toBeChecked: sections.flatMap(section => section.items.map(item => item.field)),
  })
  if (result.kind === 'moved' || result.kind === 'drafted')
    return redirect(paths.reviewCase(application.id), { status: 303 })
  return answer(409, { issues: [], kept, problem: problemOf(result, language) })
}

type Unsent = Exclude<CorrectionResult, { kind: 'moved' | 'drafted' }>

function problemOf(result: Unsent, language: Language): MoveProblem {
  const words = reviewWords[language].correction
  switch (result.kind) {
    case 'not found':
      throw notFound()
    case 'refused':
    case 'lost':
      return moveProblem(result, language)
    case 'checklist incomplete':
      return { title: words.refused, text: words.manyUnmarked(result.unmarked.length) }
    case 'items do not match':
    case 'could have been said before':
      return { title: words.refused, text: words.changedMeanwhile }
  }
}

type Answer = { issues: FieldIssue[]; kept: Kept; problem: MoveProblem | null }

function answer(status: 400 | 409, body: Answer) {
  return data(body, { status })
}
