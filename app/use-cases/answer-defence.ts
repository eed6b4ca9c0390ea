import { applicationById, holdApplication, type Application } from '#db/applications.ts'
import { appendAudit } from '#db/audit.ts'
import { answerDefence, insertDefenceNotice } from '#db/defence-notices.ts'
import { newId } from '#db/id.ts'
import { inTransaction, type Trx } from '#db/transaction.ts'
import { dayInBeijing } from '#rules/calendar/day.ts'
import type { CompanyRole } from '#rules/procedure/roles.ts'
import type { UseCaseContext } from './use-case-context.ts'

export type OwnerInput = {
  applicationId: string
  organisationId: string
  actor: { id: string; role: CompanyRole }
  text: string
}

export type OwnerResult = { kind: 'done' } | { kind: 'not possible' } | { kind: 'not found' }

/** The company's statement and defence, once, until the last day of the notice. */
export function answerDefenceNotice(
  context: UseCaseContext,
  input: OwnerInput,
): Promise<OwnerResult> {
  return asOwner(context, { ...input, action: 'defence.answer' }, (trx, at) =>
    answerDefence(trx, {
      applicationId: input.applicationId,
      answer: input.text.trim(),
      by: input.actor.id,
      at,
      today: dayInBeijing(at),
    }),
  )
}

/** The company asks to be taken off itself: nothing has to be heard then. */
export function askToBeRevoked(context: UseCaseContext, input: OwnerInput): Promise<OwnerResult> {
  return asOwner(context, { ...input, action: 'defence.own_request' }, (trx, at, application) =>
    application.state === 'recognised'
      ? insertDefenceNotice(trx, {
          id: newId(),
          application_id: input.applicationId,
          own_request: 1,
          grounds: ['own_request'],
          text: input.text.trim(),
          served_by: input.actor.id,
          served_at: at,
          answer_by: dayInBeijing(at),
          answer_by_provisional: 0,
        })
      : Promise.resolve(false),
  )
}

/** Does what a company does about its own case, with its line in the trail; `work` says whether it could. */
export function asOwner(
  context: UseCaseContext,
  { applicationId, organisationId, actor, action }: OwnerInput & { action: string },
  work: (trx: Trx, at: string, application: Application) => Promise<boolean>,
): Promise<OwnerResult> {
  return inTransaction(context.db, async trx => {
    const scope = { kind: 'organisation', organisationId } as const
    const application = await applicationById(trx, { id: applicationId, scope })
    if (application === null) return { kind: 'not found' }
    if (!(await holdApplication(trx, application))) return { kind: 'not possible' }
    const at = context.now()
    if (!(await work(trx, at, application))) return { kind: 'not possible' }
    await appendAudit(trx, {
      at,
      actorId: actor.id,
      actorRole: actor.role,
      action,
      objectType: 'application',
      objectId: applicationId,
      organisationId,
      requestId: context.requestId,
      detail: {},
    })
    return { kind: 'done' }
  })
}
