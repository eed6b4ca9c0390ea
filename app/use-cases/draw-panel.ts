import { openPanel, panelById, writeDraw } from '#db/panels.ts'
import { inTransaction } from '#db/transaction.ts'
import { drawPanel, seedOf } from '#rules/experts/draw.ts'
import { sha256 } from './identity-marks.ts'
import { inviteNext } from './invite-next.ts'
import { rulesOf } from './next-expert.ts'
import { notePanelAct } from './panel-act.ts'
import { panelCase, type PanelInput } from './panel-case.ts'
import type { UseCaseContext } from './use-case-context.ts'

export type DrawInput = PanelInput & {
  /** Made public after the pool was frozen, such as a lottery's number. */
  publicValue: string
  /** Where and when it was published. */
  valueSource: string
}

export type DrawResult =
  | { kind: 'drawn'; seed: string }
  | { kind: 'missing'; field: 'value' | 'source' }
  | { kind: 'not open' }

/** Draws from the frozen pool and invites those who were drawn, all at once or not at all. */
export function drawFromPool(context: UseCaseContext, input: DrawInput): Promise<DrawResult> {
  const publicValue = input.publicValue.trim()
  const valueSource = input.valueSource.trim()
  return inTransaction(context.db, async (trx): Promise<DrawResult> => {
    if (publicValue === '') return { kind: 'missing', field: 'value' }
    if (valueSource === '') return { kind: 'missing', field: 'source' }
    const found = await panelCase(trx, context, input, ['accepted'])
    const panel = found === null ? null : await openPanel(trx, found.application.id)
    if (found === null || panel?.state !== 'frozen') return { kind: 'not open' }
    const { at } = found
    const seed = seedOf({ subject: panel.id, poolHash: panel.pool_hash, publicValue }, sha256)
    const draw = drawPanel({ pool: panel.pool, rules: rulesOf(panel), seed }, sha256)
    if (draw.kind === 'impossible') return { kind: 'not open' }
    const { order } = draw
    const drawing = { id: panel.id, publicValue, valueSource, seed, order, by: input.actor.id, at }
    if (!(await writeDraw(trx, drawing))) return { kind: 'not open' }
    const drawn = await panelById(trx, panel.id)
    if (drawn === null) return { kind: 'not open' }
    await notePanelAct(trx, context, {
      action: 'panel.draw',
      application: found.application,
      actor: input.actor,
      detail: { panel: panel.id, seed, publicValue, panelists: draw.panel },
    })
    for (let seat = 0; seat < panel.asked; seat += 1)
      await inviteNext(trx, context, { ...found, panel: drawn, actor: input.actor })
    return { kind: 'drawn', seed }
  })
}
