import type { CompanyRole } from '#rules/procedure/roles.ts'
import { moveApplication, type MoveResult } from './move-application.ts'
import type { UseCaseContext } from './use-case-context.ts'

export type WithdrawInput = {
  applicationId: string
  organisationId: string
  expectedVersion: number
  actor: { id: string; role: CompanyRole }
  /** Required once the application was submitted. */
  reason: string
}

/** The company takes back what it submitted. Nothing is deleted. */
export function withdrawApplication(
  context: UseCaseContext,
  { reason, ...input }: WithdrawInput,
): Promise<MoveResult> {
  return moveApplication(context, {
    ...moveOf(input),
    event: 'withdraw',
    handed: { kind: 'reason', text: reason },
  })
}

/** The company gives up a draft; the programme is open to a new one. */
export function discardDraft(
  context: UseCaseContext,
  input: Omit<WithdrawInput, 'reason'>,
): Promise<MoveResult> {
  return moveApplication(context, {
    ...moveOf(input),
    event: 'discard',
    handed: { kind: 'nothing' },
  })
}

function moveOf({
  applicationId,
  organisationId,
  expectedVersion,
  actor,
}: Omit<WithdrawInput, 'reason'>) {
  return {
    applicationId,
    expectedVersion,
    actor: { ...actor, districtCode: null },
    scope: { kind: 'organisation', organisationId } as const,
  }
}
