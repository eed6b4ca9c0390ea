import type { Application } from '#db/applications.ts'
import { insertAssignment } from '#db/case-assignments.ts'
import { appendAudit } from '#db/audit.ts'
import { newId } from '#db/id.ts'
import { staffMailPeople, type MailPerson } from '#db/mail-people.ts'
import type { Trx } from '#db/transaction.ts'
import { cleanText, oneLine } from '#emails/safe-text.ts'
import { postMail } from '../outbox/post-mail.ts'
import { paths } from '../paths.ts'
import { caseProgramme } from './case-programme.ts'
import type { CaseActor } from './move-application.ts'
import type { UseCaseContext } from './use-case-context.ts'

export type Given = {
  /** As it stood before. */
  application: Application
  to: string | null
  isTie: boolean
  reason: string
  actor: CaseActor & { id: string; name: string }
}

/** Keeps who a case was given to and tells whom it concerns, in the transaction of the change. */
export async function writeAssignment(
  trx: Trx,
  context: UseCaseContext,
  { application, to, isTie, reason, actor }: Given,
): Promise<void> {
  const at = context.now()
  const id = newId()
  const from = application.assigned_to
  await insertAssignment(trx, {
    id,
    application_id: application.id,
    organisation_id: application.organisation_id,
    from_account: from,
    to_account: to,
    is_tie: isTie ? 1 : 0,
    reason,
    by_account: actor.id,
    at,
  })
  await appendAudit(trx, {
    at,
    actorId: actor.id,
    actorRole: actor.role,
    action: to === null ? 'application.release' : 'application.assign',
    objectType: 'application',
    objectId: application.id,
    organisationId: application.organisation_id,
    requestId: context.requestId,
    detail: { assignment: id, from, to, ...(isTie && { tie: true }) },
  })
  for (const { person, change } of await whomItConcerns(trx, { from, to, by: actor.id })) {
    const data = {
      name: oneLine(person.name),
      change,
      companyName: oneLine(application.organisation_name),
      programme: caseProgramme(context, application).names,
      number: application.number ?? application.id,
      by: oneLine(actor.name),
      reason: cleanText(reason),
      dueOn: application.due_on,
      path: paths.reviewCase(application.id),
    }
    const message = { kind: 'assignment', data } as const
    await postMail(trx, { message, to: person, subject: id, applicationId: application.id, at })
  }
}

type Told = { person: MailPerson; change: 'given' | 'taken' | 'handed back' }

/** The officer who receives the case and the one who had it; the chiefs where nobody has it now. */
async function whomItConcerns(
  trx: Trx,
  { from, to, by }: { from: string | null; to: string | null; by: string },
): Promise<Told[]> {
  const people = await staffMailPeople(trx, { roles: ['case_officer', 'chief'] })
  const others = people.filter(({ accountId }) => accountId !== by)
  const told = (id: string | null, change: Told['change']) =>
    others.filter(({ accountId }) => accountId === id).map(person => ({ person, change }))
  if (to !== null) return [...told(to, 'given'), ...told(from, 'taken')]
  const chiefs = await staffMailPeople(trx, { roles: ['chief'] })
  return chiefs
    .filter(({ accountId }) => accountId !== by)
    .map(person => ({ person, change: 'handed back' }))
}
