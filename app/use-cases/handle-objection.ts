import { applicationById, type Application, type Scope } from '#db/applications.ts'
import { appendAudit } from '#db/audit.ts'
import {
  answerObjection,
  handleObjection,
  keepFindings,
  objectionById,
  type ListedObjection,
} from '#db/objections.ts'
import { inTransaction, type Trx } from '#db/transaction.ts'
import { caseProgramme } from './case-programme.ts'
import { postCaseMails } from './case-mails.ts'
import { moveWithin, type CaseActor, type Outcome } from './move-application.ts'
import { postObjectionResult } from './objection-mails.ts'
import type { UseCaseContext } from './use-case-context.ts'

type Handling = {
  objectionId: string
  actor: CaseActor & { id: string }
  scope: Scope
}

export type HandleResult =
  | { kind: 'done' }
  | Extract<Outcome, { kind: 'refused' }>
  /** Somebody judged the objection, or moved its case, first. */
  | { kind: 'lost' }
  | { kind: 'not found' }

/**
 * Accepts an objection: its case pauses and the company is told `substance`, without whoever made
 * it. A further objection to a case under review joins that review.
 */
export async function acceptObjection(
  context: UseCaseContext,
  { substance, ...handling }: Handling & { substance: string },
): Promise<HandleResult> {
  try {
    return await inTransaction(context.db, async trx => {
      const found = await caseOf(trx, handling)
      if (found === null) return { kind: 'not found' }
      const { objection, application } = found
      const { id } = objection
      const at = context.now()
      const by = handling.actor.id
      const isOpen = application.state === 'objection_review'
      if (!isOpen) {
        const moved = await moveWithin(trx, context, {
          applicationId: application.id,
          event: 'accept_objection',
          expectedVersion: application.version,
          actor: handling.actor,
          scope: handling.scope,
          handed: { kind: 'reason', text: substance },
        })
        if (moved.kind === 'beaten') return { kind: 'lost' }
        if (moved.kind !== 'moved') return moved
      }
      if (!(await handleObjection(trx, { id, by, at, status: 'accepted', substance })))
        throw new Beaten()
      if (isOpen) await tellJoined(trx, context, { application, objection, substance, at })
      await note(trx, context, { ...handling, action: 'objection.accept', objection })
      return { kind: 'done' }
    })
  } catch (error) {
    if (error instanceof Beaten) return { kind: 'lost' }
    throw error
  }
}

/** Somebody judged the objection meanwhile: what was written is undone. */
class Beaten extends Error {}

type Joined = {
  application: Application
  objection: ListedObjection
  substance: string
  at: string
}

async function tellJoined(trx: Trx, context: UseCaseContext, joined: Joined): Promise<void> {
  const { application, objection, substance, at } = joined
  await postCaseMails(trx, 'objection', {
    application,
    programme: caseProgramme(context, application),
    event: 'accept_objection',
    to: application.state,
    version: application.version,
    number: application.number ?? '',
    due: null,
    handed: { kind: 'reason', text: substance },
    at,
    notBefore: at,
    about: objection.id,
  })
}

/** Does not admit an objection; whoever made it is told why, and the case goes on. */
export function refuseObjection(
  context: UseCaseContext,
  { reply, ...handling }: Handling & { reply: string },
): Promise<HandleResult> {
  return inTransaction(context.db, async trx => {
    const found = await caseOf(trx, handling)
    if (found === null) return { kind: 'not found' }
    const { objection } = found
    const { id } = objection
    const at = context.now()
    const by = handling.actor.id
    if (!(await handleObjection(trx, { id, by, at, status: 'inadmissible', reply })))
      return { kind: 'lost' }
    await postObjectionResult(trx, {
      objection,
      company: objection.company_name,
      outcome: 'inadmissible',
      reason: reply,
      at,
    })
    await note(trx, context, { ...handling, action: 'objection.refuse', objection })
    return { kind: 'done' }
  })
}

/** Keeps what the review of an objection has found so far. */
export function noteFindings(
  context: UseCaseContext,
  { findings, ...handling }: Handling & { findings: string },
): Promise<HandleResult> {
  return inTransaction(context.db, async trx => {
    const found = await caseOf(trx, handling)
    if (found === null) return { kind: 'not found' }
    const { objection } = found
    if (!(await keepFindings(trx, { id: objection.id, findings }))) return { kind: 'lost' }
    await note(trx, context, { ...handling, action: 'objection.findings', objection })
    return { kind: 'done' }
  })
}

/** What the company says to an objection that is under review, once. */
export function answerOfCompany(
  context: UseCaseContext,
  { answer, ...handling }: Handling & { answer: string },
): Promise<HandleResult> {
  return inTransaction(context.db, async trx => {
    const found = await caseOf(trx, handling)
    if (found === null) return { kind: 'not found' }
    const { objection, application } = found
    const answered = {
      id: objection.id,
      applicationId: application.id,
      answer,
      by: handling.actor.id,
      at: context.now(),
    }
    if (!(await answerObjection(trx, answered))) return { kind: 'lost' }
    await note(trx, context, { ...handling, action: 'objection.answer', objection })
    return { kind: 'done' }
  })
}

async function caseOf(trx: Trx, { objectionId, scope }: Handling) {
  const objection = await objectionById(trx, objectionId)
  if (objection === null) return null
  const application = await applicationById(trx, { id: objection.application_id, scope })
  return application === null ? null : { objection, application }
}

async function note(
  trx: Trx,
  context: UseCaseContext,
  { actor, action, objection }: Handling & { action: string; objection: ListedObjection },
): Promise<void> {
  await appendAudit(trx, {
    at: context.now(),
    actorId: actor.id,
    actorRole: actor.role,
    action,
    objectType: 'objection',
    objectId: objection.id,
    organisationId: null,
    requestId: context.requestId,
    detail: { number: objection.number, application: objection.application_id },
  })
}
