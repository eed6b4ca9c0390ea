import { applicationById, holdApplication, type Scope } from '#db/applications.ts'
import { appendAudit } from '#db/audit.ts'
import { endDecisionDraft, openDecisionDraft } from '#db/decision-drafts.ts'
import { inTransaction } from '#db/transaction.ts'
import { transitionOf } from '#rules/procedure/transitions.ts'
import type { CaseActor } from './move-application.ts'
import type { UseCaseContext } from './use-case-context.ts'

export type ReturnInput = {
  applicationId: string
  /** The draft that was read. */
  draftId: string
  /** `returned` by who would sign it, with the reason; `withdrawn` by who drafted it. */
  outcome: 'returned' | 'withdrawn'
  /** Empty for a draft that is withdrawn. */
  note: string
  actor: CaseActor & { id: string }
  scope: Scope
}

export type ReturnResult =
  { kind: 'ended' } | { kind: 'not yours' } | { kind: 'lost' } | { kind: 'not found' }

/** Ends a draft that waits for its signature without the decision; the case stays where it is. */
export function returnDraft(
  context: UseCaseContext,
  { applicationId, draftId, outcome, note, actor, scope }: ReturnInput,
): Promise<ReturnResult> {
  const at = context.now()
  return inTransaction(context.db, async trx => {
    const application = await applicationById(trx, { id: applicationId, scope })
    if (application === null) return { kind: 'not found' }
    const draft = await openDecisionDraft(trx, application.id)
    if (draft?.id !== draftId) return { kind: 'lost' }
    const isSigner = transitionOf(draft.event).by.some(role => role === actor.role)
    const isDrafter = draft.drafted_by === actor.id
    if (outcome === 'returned' ? !isSigner || isDrafter : !isDrafter) return { kind: 'not yours' }
    if (!(await holdApplication(trx, application))) return { kind: 'lost' }
    const end = { id: draft.id, outcome, by: actor.id, at, note: note === '' ? null : note }
    if (!(await endDecisionDraft(trx, end))) return { kind: 'lost' }
    await appendAudit(trx, {
      at,
      actorId: actor.id,
      actorRole: actor.role,
      action: outcome === 'returned' ? 'application.draft-returned' : 'application.draft-withdrawn',
      objectType: 'application',
      objectId: application.id,
      organisationId: application.organisation_id,
      requestId: context.requestId,
      detail: { event: draft.event, draft: draft.id },
    })
    return { kind: 'ended' }
  })
}
