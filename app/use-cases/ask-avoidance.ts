import { z } from 'zod'
import { applicationById } from '#db/applications.ts'
import { appendAudit } from '#db/audit.ts'
import { holdBeforePool, insertAvoidanceRequest } from '#db/avoidance-requests.ts'
import { newId } from '#db/id.ts'
import type { Trx } from '#db/transaction.ts'
import type { CompanyRole } from '#rules/procedure/roles.ts'
import { caseProgramme } from './case-programme.ts'
import { underKey } from './under-key.ts'
import type { UseCaseContext } from './use-case-context.ts'

export type AskAvoidanceInput = {
  applicationId: string
  organisationId: string
  actor: { id: string; role: CompanyRole }
  /** The hidden value of the form. */
  key: string
  request: { named: string; employer: string; reason: string }
}

type Asked = { kind: 'asked'; id: string }

export type AskAvoidanceResult =
  | Asked
  /** Its programme has no panel. */
  | { kind: 'not asked' }
  /** The pool of the case is frozen, or the case is past its panel. */
  | { kind: 'too late' }
  | { kind: 'key used for something else' }
  | { kind: 'not found' }

/**
 * A company asks that somebody be kept off the panel of its case, until its pool is frozen. The same
 * key again gives the first result again.
 */
export async function askAvoidance(
  context: UseCaseContext,
  input: AskAvoidanceInput,
): Promise<AskAvoidanceResult> {
  const { applicationId, request, actor } = input
  const content = { applicationId, request }
  const by = { key: input.key, accountId: actor.id, action: 'avoidance.ask', content }
  const keyed = await underKey(context, by, async trx => {
    const result = await ask(trx, context, input)
    return { keep: result.kind === 'asked', result }
  })
  if (keyed.kind === 'key used for something else') return keyed
  return keyed.kind === 'repeated' ? askedBefore.parse(keyed.result) : keyed.result
}

const askedBefore: z.ZodType<Asked> = z.strictObject({ kind: z.literal('asked'), id: z.string() })

async function ask(
  trx: Trx,
  context: UseCaseContext,
  { applicationId, organisationId, actor, request }: AskAvoidanceInput,
): Promise<AskAvoidanceResult> {
  const isBefore = await holdBeforePool(trx, { id: applicationId, organisationId })
  const scope = { kind: 'organisation', organisationId } as const
  const application = await applicationById(trx, { id: applicationId, scope })
  if (application === null) return { kind: 'not found' }
  if (caseProgramme(context, application).settings.experts === null) return { kind: 'not asked' }
  if (!isBefore) return { kind: 'too late' }
  const id = newId()
  const at = context.now()
  await insertAvoidanceRequest(trx, {
    id,
    application_id: applicationId,
    organisation_id: organisationId,
    named: request.named.trim(),
    employer: request.employer.trim(),
    reason: request.reason.trim(),
    asked_by: actor.id,
    asked_at: at,
  })
  await appendAudit(trx, {
    at,
    actorId: actor.id,
    actorRole: actor.role,
    action: 'avoidance.ask',
    objectType: 'application',
    objectId: applicationId,
    organisationId,
    requestId: context.requestId,
    detail: { request: id },
  })
  return { kind: 'asked', id }
}
