import type { Application } from '#db/applications.ts'
import { setReviewDue } from '#db/panel-members.ts'
import { endPanel, openPanel } from '#db/panels.ts'
import type { Trx } from '#db/transaction.ts'
import type { State } from '#rules/procedure/states.ts'
import type { ApplicationEvent } from '#rules/procedure/transitions.ts'
import type { Words } from '#rules/words.ts'
import { noteOf, type Handed } from './handed.ts'
import { panelResult } from './panel-result.ts'
import { stopPanel } from './stop-panel.ts'

export type PanelMove = {
  event: ApplicationEvent
  application: Application
  programme: Words
  to: State
  actor: { id: string | null }
  handed: Handed
  /** The last day of whoever holds the case after the move. */
  dueOn: string | null
  at: string
}

/** In these states a panel is put together and reviews. */
const ofPanels: readonly State[] = ['accepted', 'expert_review']

/** What a move of its case does to the panel: it begins, ends with its result, or is stopped. */
export async function movePanel(trx: Trx, move: PanelMove): Promise<void> {
  const { event, application, to, dueOn, at } = move
  if (!ofPanels.includes(application.state)) return
  if (event !== 'start_experts' && ofPanels.includes(to)) return
  const panel = await openPanel(trx, application.id)
  if (panel === null) return
  const by = move.actor.id
  const note = noteOf(move.handed)
  if (event === 'start_experts') {
    if (dueOn !== null) await setReviewDue(trx, { panelId: panel.id, day: dueOn })
  } else if (event === 'close_panel') {
    const result = JSON.stringify(await panelResult(trx, panel))
    await endPanel(trx, { id: panel.id, state: 'closed', result, by, at, note })
  } else await stopPanel(trx, panel, { by, at, reason: note ?? event, programme: move.programme })
}
