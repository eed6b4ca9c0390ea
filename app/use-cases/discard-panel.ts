import { openPanel } from '#db/panels.ts'
import { inTransaction } from '#db/transaction.ts'
import { notePanelAct } from './panel-act.ts'
import { panelCase, type PanelInput } from './panel-case.ts'
import { stopPanel } from './stop-panel.ts'
import type { UseCaseContext } from './use-case-context.ts'

export type DiscardResult = { kind: 'discarded' | 'missing' | 'not open' }

/** Gives up a panel before the review begins, with a reason; it stays on record as void. */
export function discardPanel(
  context: UseCaseContext,
  input: PanelInput & { reason: string },
): Promise<DiscardResult> {
  const reason = input.reason.trim()
  return inTransaction(context.db, async (trx): Promise<DiscardResult> => {
    if (reason === '') return { kind: 'missing' }
    const found = await panelCase(trx, context, input, ['accepted'])
    const panel = found === null ? null : await openPanel(trx, found.application.id)
    if (found === null || panel === null) return { kind: 'not open' }
    const { application, programme, at } = found
    const stop = { by: input.actor.id, at, reason, programme: programme.names }
    if (!(await stopPanel(trx, panel, stop))) return { kind: 'not open' }
    const { actor } = input
    const detail = { panel: panel.id, reason }
    await notePanelAct(trx, context, { action: 'panel.discard', application, actor, detail })
    return { kind: 'discarded' }
  })
}
