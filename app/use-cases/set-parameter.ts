import { appendAudit } from '#db/audit.ts'
import { newId } from '#db/id.ts'
import { insertParameterSetting } from '#db/parameter-settings.ts'
import { inTransaction } from '#db/transaction.ts'
import type { ParameterSeries, ParameterValue } from '#rules/basis/parameters.ts'
import type { StaffRole } from '#rules/procedure/roles.ts'
import type { UseCaseContext } from './use-case-context.ts'

export type SetParameterInput = {
  series: ParameterSeries
  /** In the parameter's unit; null takes an earlier setting back. */
  value: ParameterValue | null
  inForceFrom: string
  document: string
  note: string
  actor: { id: string; role: StaffRole }
}

/**
 * Sets a figure that the law leaves to the bureau, from a day on. Nothing is overwritten: what was
 * assessed before keeps the value that held then.
 */
export async function setParameter(
  context: UseCaseContext,
  { series, value, inForceFrom, document, note, actor }: SetParameterInput,
): Promise<void> {
  const at = context.now()
  await inTransaction(context.db, async trx => {
    const id = newId()
    await insertParameterSetting(trx, {
      id,
      parameterId: series.id,
      value,
      inForceFrom,
      document,
      note,
      setBy: actor.id,
      setAt: at,
    })
    await appendAudit(trx, {
      at,
      actorId: actor.id,
      actorRole: actor.role,
      action: 'parameter.set',
      objectType: 'parameter',
      objectId: series.id,
      organisationId: null,
      requestId: context.requestId,
      detail: { value, inForceFrom, document },
    })
  })
}
