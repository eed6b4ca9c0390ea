import { isActive, membersOf } from '#db/panel-members.ts'
import { openPanel } from '#db/panels.ts'
import type { Db } from '#db/transaction.ts'
import type { CaseFacts } from '#rules/procedure/case-facts.ts'
import { nextOf } from './next-expert.ts'

/**
 * How far the panel of a case is. It is full with as many as are asked, or when the order of the
 * draw is used up.
 */
export async function panelStanding(db: Db, applicationId: string): Promise<CaseFacts['panel']> {
  const panel = await openPanel(db, applicationId)
  if (panel === null || panel.state !== 'drawn') return 'none'
  const all = await membersOf(db, panel.id)
  const members = all.filter(isActive)
  const isFull = members.length >= panel.asked || nextOf(panel, all) === null
  if (members.length === 0 || !isFull) return 'drawn'
  if (members.every(({ state }) => state === 'submitted')) return 'finished'
  const stands = members.every(({ state }) => state === 'accepted' || state === 'submitted')
  return stands ? 'standing' : 'drawn'
}
