import { insertDraft, openApplication } from '#db/applications.ts'
import { appendAudit } from '#db/audit.ts'
import { appendEvent } from '#db/events.ts'
import { newId } from '#db/id.ts'
import { organisationById } from '#db/organisations.ts'
import { inTransaction, type Trx } from '#db/transaction.ts'
import { dayInBeijing } from '#rules/calendar/day.ts'
import type { CompanyRole } from '#rules/procedure/roles.ts'
import { programmeById, versionOn } from '#rules/programmes/index.ts'
import { openKey } from './open-key.ts'
import type { UseCaseContext } from './use-case-context.ts'

export type BeginInput = {
  organisationId: string
  /** The id of the version that the person chose. */
  programmeVersion: string
  actor: { id: string; role: CompanyRole }
}

export type BeginResult =
  | { kind: 'begun'; id: string }
  /** One open application for each programme; this is it. */
  | { kind: 'already open'; id: string }
  /** Another version governs today, or none. */
  | { kind: 'not in force'; governing: string | null }
  /** Another office takes it. */
  | { kind: 'not received here' }
  | { kind: 'not found' }

/** Begins a draft. The profile is referred to until submission freezes it. */
export async function beginApplication(
  context: UseCaseContext,
  input: BeginInput,
): Promise<BeginResult> {
  const programme = programmeById(input.programmeVersion)
  if (programme === null) return { kind: 'not found' }
  if (!programme.procedure.receivedHere) return { kind: 'not received here' }
  const governing = versionOn(programme.family, dayInBeijing(context.now()))
  if (governing?.id !== programme.id)
    return { kind: 'not in force', governing: governing?.id ?? null }

  const draft = { id: newId(), programmeId: programme.family, programmeVersion: programme.id }
  const outcome = await inTransaction(context.db, trx =>
    begin(trx, context, { ...input, ...draft }),
  )
  if (outcome !== 'already open')
    return outcome === 'begun' ? { kind: 'begun', id: draft.id } : { kind: 'not found' }
  const open = await openApplication(context.db, keyOf(input.organisationId, programme.family))
  return open === null ? beginApplication(context, input) : { kind: 'already open', id: open.id }
}

function keyOf(organisationId: string, family: string): string {
  return openKey({ organisation_id: organisationId, programme_id: family })
}

type Draft = BeginInput & { id: string; programmeId: string }

async function begin(
  trx: Trx,
  { now, requestId }: UseCaseContext,
  draft: Draft,
): Promise<'begun' | 'already open' | 'no company'> {
  const at = now()
  const organisation = await organisationById(trx, draft.organisationId)
  if (organisation === null) return 'no company'
  const isNew = await insertDraft(trx, {
    id: draft.id,
    number: null,
    organisation_id: draft.organisationId,
    district_code: organisation.district_code,
    programme_id: draft.programmeId,
    programme_version: draft.programmeVersion,
    round_id: null,
    state: 'draft',
    version: 0,
    state_since: at,
    due_on: null,
    due_provisional: 0,
    assigned_to: null,
    open_key: keyOf(draft.organisationId, draft.programmeId),
    created_by: draft.actor.id,
    created_at: at,
    submitted_at: null,
  })
  if (!isNew) return 'already open'
  await appendEvent(trx, {
    id: newId(),
    application_id: draft.id,
    ordinal: 0,
    event: 'begin',
    from_state: null,
    to_state: 'draft',
    actor_id: draft.actor.id,
    actor_role: draft.actor.role,
    at,
    note: null,
    detail: '{}',
  })
  await appendAudit(trx, {
    at,
    actorId: draft.actor.id,
    actorRole: draft.actor.role,
    action: 'application.begin',
    objectType: 'application',
    objectId: draft.id,
    organisationId: draft.organisationId,
    requestId,
    detail: { programme: draft.programmeVersion },
  })
  return 'begun'
}
