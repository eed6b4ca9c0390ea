import { calendarOf } from '#db/calendar.ts'
import { parametersOn } from '#db/parameter-settings.ts'
import type { AppLoadContext } from '@remix-run/node'
import { accountNames } from '#db/accounts.ts'
import { applicationById, type Application } from '#db/applications.ts'
import { attachmentsOf } from '#db/attachments.ts'
import { correctionNoticesOf } from '#db/correction-notices.ts'
import { eventsOf } from '#db/events.ts'
import { listMails } from '#db/outbox.ts'
import { submissionsOf } from '#db/submissions.ts'
import type { Programme } from '#rules/engine/programme.ts'
import { dayInBeijing } from '#rules/calendar/day.ts'
import { draftsOpenTo, movesOpenTo } from '#rules/procedure/may-move.ts'
import { needsTwo } from '#rules/procedure/second-signature.ts'
import { states } from '#rules/procedure/states.ts'
import { transitionOf, type ApplicationEvent } from '#rules/procedure/transitions.ts'
import type { CalendarYears } from '#rules/calendar/years.ts'
import { inLanguage, type Language } from '#rules/words.ts'
import { notFound } from '../access/require.ts'
import { programmeOf } from '../applications/programme-of.server.ts'
import { caseProgramme } from '../use-cases/case-programme.ts'
import { caseFactsOf } from '../use-cases/case-facts.ts'
import { takeBackSeconds } from '../use-cases/use-case-context.ts'
import { formatDay, formatInstant } from '../words/format.ts'
import { caseAssignments } from './case-assignments.server.ts'
import { answerSections } from './case-answers.server.ts'
import { declarationOf } from './case-declaration.server.ts'
import { evidencePapers } from './case-evidence.server.ts'
import { fileValidities } from './file-validity.server.ts'
import { caseResult } from './case-result.server.ts'
import { mailViews, noticeViews, storyOf } from './case-story.server.ts'
import { versionOf } from './case-versions.server.ts'
import { dueView } from './due.server.ts'
import { inOrderOfOffer, isAgainst, isDraftedHere, isMadeHere } from './moves.ts'
import { districtName } from './queue.server.ts'
import { remarksByField } from './remarks.server.ts'
import { returnedDraft, waitingDraft } from './draft-view.server.ts'
import { takeBackLeft } from './take-back.ts'
import { caseActor, type Reviewer } from './reviewer.ts'

/** Mails shown with a case; a case writes about a dozen. */
const MAILS_SHOWN = 60

export type MoveOffer = {
  event: ApplicationEvent
  label: string
  against: boolean
  asksItems: boolean
}

/**
 * The application with its programme.
 *
 * @throws {Response} 404 if the reviewer may see none of that id.
 */
export async function caseUnderReview(
  { db }: AppLoadContext,
  { scope }: Reviewer,
  id: string | undefined,
): Promise<{ application: Application; programme: Programme }> {
  const application = id === undefined ? null : await applicationById(db, { id, scope })
  if (application === null) throw notFound()
  return { application, programme: programmeOf(application) }
}

/** What the reviewer may do or draft now, in the order in which a page offers it. */
export async function movesFor(
  context: AppLoadContext,
  reviewer: Reviewer,
  application: Application,
): Promise<{ moves: ApplicationEvent[]; drafts: ApplicationEvent[] }> {
  const programme = caseProgramme({}, application)
  const at = context.now()
  const facts = await caseFactsOf(context.db, context, { application, programme, at })
  const mover = caseActor(reviewer)
  return {
    moves: inOrderOfOffer(movesOpenTo(facts, mover, context.today())).filter(isMadeHere),
    drafts: inOrderOfOffer(draftsOpenTo(facts, mover, context.today())).filter(isDraftedHere),
  }
}

/** Everything that the page of a case shows, in the reader's language. */
export async function casePage(
  context: AppLoadContext,
  reviewer: Reviewer,
  { id, ordinal, language }: { id: string | undefined; ordinal: number | null; language: Language },
) {
  const { db, config } = context
  const { application, programme } = await caseUnderReview(context, reviewer, id)
  const [submissions, files, events, notices, mails] = await Promise.all([
    submissionsOf(db, application.id),
    attachmentsOf(db, application.id),
    eventsOf(db, application.id),
    correctionNoticesOf(db, application.id),
    listMails(db, { applicationId: application.id }, { size: MAILS_SHOWN }),
  ])
  const offers = await movesFor(context, reviewer, application)
  const { settings } = caseProgramme({}, application)
  const isSigned = (event: ApplicationEvent) => needsTwo(event, settings)
  const version = versionOf(submissions, ordinal)
  const names = await accountNames(db, [
    ...notices.map(notice => notice.sent_by),
    ...submissions.map(each => each.submitted_by),
    ...(application.assigned_to === null ? [] : [application.assigned_to]),
  ])
  const validities = await fileValidities(db, {
    organisationId: application.organisation_id,
    submission: version?.submission,
    today: context.today(),
    language,
  })
  const submitted = version?.submission.submitted_at
  const overrides =
    submitted === undefined ? {} : await parametersOn(db, dayInBeijing(submitted), submitted)
  return {
    head: headOf(application, programme, {
      language,
      names,
      today: context.today(),
      years: await calendarOf(context.db),
    }),
    remarks: await remarksByField(db, { applicationId: application.id, reader: 'house', language }),
    assignments: await caseAssignments(db, reviewer, { application, language }),
    moves: offers.moves.map(event => offerOf(event, { isSigned: isSigned(event), language })),
    drafts: offers.drafts.map(event => offerOf(event, { isSigned: false, language })),
    draft: await waitingDraft(db, application.id, language),
    /** Whether experts judge the case, and the reader may see their panel. */
    hasPanel: settings.experts !== null && reviewer.role !== 'district_officer',
    returned: await returnedDraft(db, application, language),
    takeBackSeconds: takeBackLeft(events, { at: context.now(), seconds: takeBackSeconds(context) }),
    versions: submissions.map(each => ({
      ordinal: each.ordinal,
      at: formatInstant(each.submitted_at),
    })),
    version:
      version === null
        ? null
        : {
            ordinal: version.submission.ordinal,
            latest: version.latest,
            sections: answerSections(programme, version, language),
            papers: evidencePapers(programme, { version, files, validities }, language),
            result: caseResult(programme, version, { overrides, language }),
            declaration: declarationOf(version.submission, names),
          },
    story: storyOf(events, language),
    notices: noticeViews(notices, { names, language }),
    mails: mailViews(mails.rows, config.publicOrigin),
  }
}

export type CasePage = Awaited<ReturnType<typeof casePage>>

type Reader = {
  language: Language
  names: ReadonlyMap<string, string>
  today: string
  years: CalendarYears
}

function headOf(application: Application, programme: Programme, reader: Reader) {
  const { language, names } = reader
  const { assigned_to: assigned, submitted_at: submitted } = application
  const state = states[application.state]
  return {
    id: application.id,
    number: application.number ?? '',
    company: application.organisation_name,
    creditCode: application.credit_code,
    programme: { id: programme.id, name: inLanguage(programme.names, language) },
    state: inLanguage(state.internal, language),
    ended: state.ended,
    holder: state.holder,
    district: districtName(application.district_code, language),
    assignee: assigned === null ? null : (names.get(assigned) ?? null),
    since: formatDay(dayInBeijing(application.state_since), language),
    submitted: submitted === null ? null : formatInstant(submitted),
    due: dueView(application, reader),
  }
}

function offerOf(
  event: ApplicationEvent,
  { isSigned, language }: { isSigned: boolean; language: Language },
): MoveOffer {
  const { action, asks } = transitionOf(event)
  return {
    event,
    label: inLanguage(action, language),
    against: isAgainst(event),
    asksItems: asks === 'correction items' && !isSigned,
  }
}
