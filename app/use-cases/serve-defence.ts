import { applicationById, holdApplication, type Application, type Scope } from '#db/applications.ts'
import { appendAudit } from '#db/audit.ts'
import { calendarOf } from '#db/calendar.ts'
import { endDefence, insertDefenceNotice } from '#db/defence-notices.ts'
import { newId } from '#db/id.ts'
import { companyMailPeople } from '#db/mail-people.ts'
import { inTransaction, type Trx } from '#db/transaction.ts'
import { cleanText, oneLine } from '#emails/safe-text.ts'
import { dayInBeijing } from '#rules/calendar/day.ts'
import { answerByDay, DEFENCE_WORKING_DAYS } from '#rules/procedure/defence.ts'
import { grounds as groundWords, type Ground } from '#rules/procedure/grounds.ts'
import { transitionOf } from '#rules/procedure/transitions.ts'
import { postMail } from '../outbox/post-mail.ts'
import { paths } from '../paths.ts'
import { caseProgramme } from './case-programme.ts'
import type { CaseActor } from './move-application.ts'
import type { UseCaseContext } from './use-case-context.ts'

export type ServeInput = {
  applicationId: string
  actor: CaseActor & { id: string }
  scope: Scope
  grounds: readonly Ground[]
  text: string
  /** Working days for the answer; five or more. */
  workingDays: number
}

export type ServeResult =
  | { kind: 'served'; answerBy: string; provisional: boolean }
  /** The case is not recognised, or a notice is open already. */
  | { kind: 'not possible' }
  | { kind: 'wrong'; field: 'grounds' | 'text' | 'days' }
  | { kind: 'not found' }

/** Tells a company that its recognition may be revoked, why, and until when it may answer. */
export function serveDefenceNotice(
  context: UseCaseContext,
  input: ServeInput,
): Promise<ServeResult> {
  const fault = faultOf(input)
  if (fault !== null) return Promise.resolve({ kind: 'wrong', field: fault })
  return inTransaction(context.db, async trx => {
    const { applicationId, scope, actor, grounds, text } = input
    const application = await applicationById(trx, { id: applicationId, scope })
    if (application === null) return { kind: 'not found' }
    if (application.state !== 'recognised' || !(await holdApplication(trx, application)))
      return { kind: 'not possible' }
    const at = context.now()
    const years = await calendarOf(trx)
    const last = answerByDay(dayInBeijing(at), input.workingDays, years)
    const id = newId()
    const inserted = await insertDefenceNotice(trx, {
      id,
      application_id: applicationId,
      own_request: 0,
      grounds,
      text: text.trim(),
      served_by: actor.id,
      served_at: at,
      answer_by: last.day,
      answer_by_provisional: last.provisional ? 1 : 0,
    })
    if (!inserted) return { kind: 'not possible' }
    await tell(trx, context, { application, noticeId: id, grounds, text, last, at })
    await note(trx, context, { application, actor, action: 'defence.serve', id })
    return { kind: 'served', answerBy: last.day, provisional: last.provisional }
  })
}

/** Lets the matter rest: the recognition stands. */
export function dropDefenceNotice(
  context: UseCaseContext,
  input: Pick<ServeInput, 'applicationId' | 'actor' | 'scope'> & { note: string },
): Promise<{ kind: 'dropped' | 'not possible' | 'not found' }> {
  return inTransaction(context.db, async trx => {
    const { applicationId, scope, actor } = input
    const application = await applicationById(trx, { id: applicationId, scope })
    if (application === null) return { kind: 'not found' }
    if (!(await holdApplication(trx, application))) return { kind: 'not possible' }
    const at = context.now()
    const end = { applicationId, outcome: 'dropped', by: actor.id, at, note: input.note } as const
    if (!(await endDefence(trx, end))) return { kind: 'not possible' }
    await note(trx, context, { application, actor, action: 'defence.drop', id: applicationId })
    return { kind: 'dropped' }
  })
}

function faultOf({ grounds, text, workingDays }: ServeInput): 'grounds' | 'text' | 'days' | null {
  const offered: readonly Ground[] = transitionOf('revoke').grounds
  const isOffered = (each: Ground) => offered.includes(each) && each !== 'own_request'
  if (grounds.length === 0 || !grounds.every(isOffered)) return 'grounds'
  if (text.trim() === '') return 'text'
  return Number.isInteger(workingDays) && workingDays >= DEFENCE_WORKING_DAYS ? null : 'days'
}

type Told = {
  application: Application
  noticeId: string
  grounds: readonly Ground[]
  text: string
  last: { day: string; provisional: boolean }
  at: string
}

async function tell(trx: Trx, context: UseCaseContext, told: Told): Promise<void> {
  const { application, noticeId, at } = told
  const programme = caseProgramme(context, application)
  const data = {
    companyName: oneLine(application.organisation_name),
    programme: programme.names,
    number: application.number ?? '',
    state: application.state,
    due: null,
    path: paths.afterDecision(application.id),
    contact: programme.contact,
    reason: cleanText(told.text),
    grounds: told.grounds.map(each => groundWords[each]),
    answerBy: told.last,
  }
  for (const to of await companyMailPeople(trx, application.organisation_id))
    await postMail(trx, {
      message: { kind: 'revocation-notice', data },
      to,
      applicationId: application.id,
      subject: `${application.id}:${noticeId}`,
      at,
    })
}

async function note(
  trx: Trx,
  context: UseCaseContext,
  act: { application: Application; actor: CaseActor; action: string; id: string },
): Promise<void> {
  await appendAudit(trx, {
    at: context.now(),
    actorId: act.actor.id,
    actorRole: act.actor.role,
    action: act.action,
    objectType: 'application',
    objectId: act.application.id,
    organisationId: act.application.organisation_id,
    requestId: context.requestId,
    detail: { notice: act.id },
  })
}
