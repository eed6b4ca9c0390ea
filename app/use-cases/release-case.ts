import { applicationById, type Scope } from '#db/applications.ts'
import { reassign } from '#db/case-assignments.ts'
import { inTransaction } from '#db/transaction.ts'
import { isEnded } from '#rules/procedure/states.ts'
import type { UseCaseContext } from './use-case-context.ts'
import { writeAssignment, type Given } from './write-assignment.ts'

export type ReleaseInput = {
  applicationId: string
  /** The version that the officer saw. */
  version: number
  reason: string
  /** Because of a tie to the company: none of its cases comes to this officer again. */
  isTie: boolean
  actor: Given['actor']
  scope: Scope
}

export type ReleaseResult = { kind: 'released' | 'not yours' | 'lost' | 'not found' }

/** Hands a case back that the officer holds: nobody has it until a chief gives it to another. */
export function releaseCase(
  context: UseCaseContext,
  { applicationId: id, version, reason, isTie, actor, scope }: ReleaseInput,
): Promise<ReleaseResult> {
  return inTransaction(context.db, async (trx): Promise<ReleaseResult> => {
    const application = await applicationById(trx, { id, scope })
    if (application === null) return { kind: 'not found' }
    if (application.assigned_to !== actor.id || isEnded(application.state))
      return { kind: 'not yours' }
    if (!(await reassign(trx, { id, version, from: actor.id, to: null }))) return { kind: 'lost' }
    await writeAssignment(trx, context, { application, to: null, isTie, reason, actor })
    return { kind: 'released' }
  })
}
