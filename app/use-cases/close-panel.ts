import { openPanel } from '#db/panels.ts'
import { moveApplication, type MoveResult } from './move-application.ts'
import type { PanelInput } from './panel-case.ts'
import { panelResult } from './panel-result.ts'
import type { UseCaseContext } from './use-case-context.ts'

export type CloseInput = PanelInput & { expectedVersion: number; note: string }

/**
 * Ends the review with its result. Where the marks lie far apart or the recommendations are
 * opposite, the note must say how that was settled.
 */
export async function closePanel(context: UseCaseContext, input: CloseInput): Promise<MoveResult> {
  const panel = await openPanel(context.db, input.applicationId)
  const result = panel === null ? null : await panelResult(context.db, panel)
  if (result !== null && result.discrepancies.length > 0 && input.note.trim() === '')
    return { kind: 'refused', reason: { kind: 'missing', field: 'reason' } }
  return moveApplication(context, {
    applicationId: input.applicationId,
    event: 'close_panel',
    expectedVersion: input.expectedVersion,
    actor: input.actor,
    scope: input.scope,
    handed: { kind: 'note', text: input.note },
  })
}
