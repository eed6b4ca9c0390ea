import { applicationById, type Scope } from '#db/applications.ts'
import { appendAudit } from '#db/audit.ts'
import { insertRemark, type FieldRemark } from '#db/field-remarks.ts'
import { submissionsOf } from '#db/submissions.ts'
import { inTransaction } from '#db/transaction.ts'
import type { StaffRole } from '#rules/procedure/roles.ts'
import type { UseCaseContext } from './use-case-context.ts'

export type RemarkInput = {
  /** Made with the form, so that a form sent twice is one remark. */
  id: string
  applicationId: string
  /** The version that the reviewer has read. */
  ordinal: number
  field: string
  audience: FieldRemark['audience']
  text: string
  actor: { id: string; role: StaffRole }
  scope: Scope
}

/** Writes a remark on a field of a submitted version; false if there is no such version in scope. */
export function remarkOnField(context: UseCaseContext, input: RemarkInput): Promise<boolean> {
  const { applicationId: id, scope, actor, ordinal, field, audience } = input
  return inTransaction(context.db, async trx => {
    const application = await applicationById(trx, { id, scope })
    if (application === null) return false
    const versions = await submissionsOf(trx, id)
    if (!versions.some(each => each.ordinal === ordinal)) return false
    const at = context.now()
    const isNew = await insertRemark(trx, {
      id: input.id,
      application_id: id,
      ordinal,
      field,
      audience,
      text: input.text,
      author_id: actor.id,
      author_role: actor.role,
      at,
    })
    if (!isNew) return true
    await appendAudit(trx, {
      at,
      actorId: actor.id,
      actorRole: actor.role,
      action: 'application.remark',
      objectType: 'application',
      objectId: id,
      organisationId: application.organisation_id,
      requestId: context.requestId,
      detail: { remark: input.id, field, audience, version: ordinal },
    })
    return true
  })
}
