import { recognitionsMissingReports, type MissingYears } from '#db/annual-reports.ts'
import { queueOf, type Application } from '#db/applications.ts'
import { avoidanceToJudge, type AvoidanceToJudge } from '#db/avoidance-requests.ts'
import { unreachedPeople } from '#db/bounced-mail.ts'
import { changeReportsToNote, type ChangeToNote } from '#db/change-reports.ts'
import { draftsToSign, type DraftToSign } from '#db/decision-drafts.ts'
import type { Db } from '#db/transaction.ts'
import { addDays } from '#rules/calendar/day.ts'
import { isToBeHeard } from '#rules/procedure/annual-reports.ts'
import { changeKinds } from '#rules/procedure/change-reports.ts'
import { allStates, states } from '#rules/procedure/states.ts'
import { allEvents, transitionOf } from '#rules/procedure/transitions.ts'
import { programmeById } from '#rules/programmes/index.ts'
import { inLanguage, type Language } from '#rules/words.ts'
import type { StaffActor } from '../access/actor.ts'
import { can } from '../access/policy.ts'
import { scopeOf } from '../access/scope.ts'
import { paths } from '../paths.ts'
import { formatDay, formatInstant } from '../words/format.ts'
import { messagesWords } from '../words/messages.ts'

export type Task = {
  key: string
  tone: 'action' | 'due' | 'bad'
  title: string
  text: string
  to: string | null
}

const SHOWN = 20

/**
 * What waits for one of the staff now, read from the state of the cases: decisions to sign, cases
 * past their day, recognitions to hear about, reported changes to note, requests that an expert keep
 * away, companies that mail does not reach. Nobody but reviewers has any.
 */
export async function tasksOf(
  db: Db,
  actor: StaffActor,
  { language, today }: { language: Language; today: string },
): Promise<Task[]> {
  const scope = scopeOf(actor)
  if (scope === null || !can(actor, 'queue.read')) return []
  const words = messagesWords[language].inbox
  const drafts = await toSign(db, actor)
  const isMine = ({ assigned_to: by }: Pick<Application, 'assigned_to'>) =>
    actor.role !== 'case_officer' || by === null || by === actor.account.id
  const holder = actor.role === 'district_officer' ? 'district' : 'bureau'
  const held = allStates.filter(state => states[state].holder === holder)
  const filter = { states: held, dueBy: addDays(today, -1) }
  const overdue = await queueOf(db, { scope, filter }, { size: SHOWN })
  const unreached = await unreachedPeople(db, { scope })
  return [
    ...drafts.map(draft => ({
      key: `sign-${draft.applicationId}`,
      tone: 'action' as const,
      title: words.sign(draft.number ?? ''),
      text: words.signText(draft.company, formatInstant(draft.draftedAt)),
      to: paths.reviewCase(draft.applicationId),
    })),
    ...overdue.rows.filter(isMine).map(row => ({
      key: `overdue-${row.id}`,
      tone: 'bad' as const,
      title: words.overdue(row.number ?? ''),
      text: words.overdueText(row.organisation_name, formatDay(row.due_on ?? today, language)),
      to: paths.reviewCase(row.id),
    })),
    ...(await toServe(db, actor)).slice(0, SHOWN).map(each => ({
      key: `serve-${each.applicationId}`,
      tone: 'due' as const,
      title: words.serve(each.number ?? ''),
      text: words.serveText(each.company, each.years.join(words.and)),
      to: paths.reviewAfter(each.applicationId),
    })),
    ...(await toNote(db, actor))
      .filter(isMine)
      .slice(0, SHOWN)
      .map(each => ({
        key: `note-${each.id}`,
        tone: 'action' as const,
        title: words.note(each.number),
        text: words.noteText(
          each.company,
          inLanguage(changeKinds[each.kind], language),
          formatInstant(each.reported_at),
        ),
        to: paths.reviewAfter(each.application_id),
      })),
    ...(await toJudge(db, actor))
      .filter(isMine)
      .slice(0, SHOWN)
      .map(each => ({
        key: `avoid-${each.id}`,
        tone: 'action' as const,
        title: words.avoid(each.number ?? ''),
        text: words.avoidText(each.company, formatInstant(each.asked_at)),
        to: paths.reviewPanel(each.application_id),
      })),
    ...unreached.slice(0, SHOWN).map(each => ({
      key: `unreached-${each.accountId}`,
      tone: 'due' as const,
      title: words.unreached(each.company),
      text: words.unreachedText(each.name, each.email, formatInstant(each.bouncedAt)),
      to: null,
    })),
  ]
}

/** What waits for this person's signature; a district signs its own. */
async function toSign(db: Db, { account, role, districtCode }: StaffActor): Promise<DraftToSign[]> {
  const events = allEvents.filter(event => {
    const { by, draftedBy } = transitionOf(event)
    return draftedBy !== null && by.some(each => each === role)
  })
  if (events.length === 0) return []
  return draftsToSign(db, { accountId: account.id, events, districtCode })
}

/** What lacks as many annual reports as its rule names, for whoever serves notices of revocation. */
async function toServe(db: Db, actor: StaffActor): Promise<MissingYears[]> {
  if (!can(actor, 'defence.serve', { state: 'recognised' })) return []
  return (await recognitionsMissingReports(db)).filter(({ programmeVersion, years }) => {
    const duty = programmeById(programmeVersion)?.duties?.annualReport
    return duty !== undefined && isToBeHeard(duty, years)
  })
}

/** Reported changes that nobody has taken note of, for whoever does. */
function toNote(db: Db, actor: StaffActor): Promise<ChangeToNote[]> {
  const may = can(actor, 'change-report.note', { state: 'recognised' })
  return may ? changeReportsToNote(db) : Promise.resolve([])
}

/** Requests that an expert keep away which nobody has judged, for whoever does. */
function toJudge(db: Db, actor: StaffActor): Promise<AvoidanceToJudge[]> {
  const may = can(actor, 'panel.manage', { state: 'accepted' })
  return may ? avoidanceToJudge(db) : Promise.resolve([])
}
