import { writeTies, type NotedTies } from '#db/case-ties.ts'
import { inTransaction } from '#db/transaction.ts'
import { notePanelAct } from './panel-act.ts'
import { panelCase, type PanelInput } from './panel-case.ts'
import type { UseCaseContext } from './use-case-context.ts'

export type NoteTiesResult = { kind: 'noted' | 'stale' | 'not open' }

/** Notes whom a case names: its officers, inventors and partners, and who is asked to keep away. */
export function noteTies(
  context: UseCaseContext,
  input: PanelInput & { ties: NotedTies; seen: number },
): Promise<NoteTiesResult> {
  return inTransaction(context.db, async (trx): Promise<NoteTiesResult> => {
    const found = await panelCase(trx, context, input, ['accepted', 'expert_review'])
    if (found === null) return { kind: 'not open' }
    const { application, at } = found
    const { ties, seen, actor } = input
    const note = { applicationId: application.id, ties, seen, by: actor.id, at }
    if (!(await writeTies(trx, note))) return { kind: 'stale' }
    const detail = { version: seen + 1 }
    await notePanelAct(trx, context, { action: 'panel.note-ties', application, actor, detail })
    return { kind: 'noted' }
  })
}
