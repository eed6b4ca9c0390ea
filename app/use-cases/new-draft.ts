import { insertDraft } from '#db/applications.ts'
import { appendAudit } from '#db/audit.ts'
import { appendEvent } from '#db/events.ts'
import { newId } from '#db/id.ts'
import { organisationById } from '#db/organisations.ts'
import type { Trx } from '#db/transaction.ts'
import type { CompanyRole } from '#rules/procedure/roles.ts'
import { openKey } from './open-key.ts'
import type { UseCaseContext } from './use-case-context.ts'

export type NewDraft = {
  id: string
  organisationId: string
  /** The family of the version. */
  programmeId: string
  programmeVersion: string
  roundId: string | null
  /** The application whose content is carried over, if it is one. */
  carriedFrom: string | null
  actor: { id: string; role: CompanyRole }
}

/** Writes a new draft with its first event; only one of a programme may be open at a time. */
export async function writeDraft(
  trx: Trx,
  { now, requestId }: UseCaseContext,
  draft: NewDraft,
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
    round_id: draft.roundId,
    state: 'draft',
    version: 0,
    state_since: at,
    due_on: null,
    due_provisional: 0,
    assigned_to: null,
    open_key: openKey({
      organisation_id: draft.organisationId,
      programme_id: draft.programmeId,
    }),
    created_by: draft.actor.id,
    created_at: at,
    submitted_at: null,
  })
  if (!isNew) return 'already open'
  const carried = draft.carriedFrom === null ? {} : { carriedFrom: draft.carriedFrom }
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
    detail: JSON.stringify(carried),
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
    detail: { programme: draft.programmeVersion, round: draft.roundId, ...carried },
  })
  return 'begun'
}
