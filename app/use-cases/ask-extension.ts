import type { CompanyRole } from '#rules/procedure/roles.ts'
import { moveApplication, type MoveResult } from './move-application.ts'
import type { UseCaseContext } from './use-case-context.ts'

export type ExtensionInput = {
  applicationId: string
  organisationId: string
  expectedVersion: number
  actor: { id: string; role: CompanyRole }
  reason: string
}

/** The company asks, once, for more time to correct. The due day moves when the bureau grants it. */
export function askExtension(context: UseCaseContext, input: ExtensionInput): Promise<MoveResult> {
  const { applicationId, organisationId, expectedVersion, actor, reason } = input
  return moveApplication(context, {
    applicationId,
    event: 'ask_extension',
    expectedVersion,
    actor: { ...actor, districtCode: null },
    scope: { kind: 'organisation', organisationId },
    handed: { kind: 'reason', text: reason },
  })
}
