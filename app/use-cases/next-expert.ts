import { isActive, type PanelMember } from '#db/panel-members.ts'
import type { Panel } from '#db/panels.ts'
import { nextInOrder } from '#rules/experts/draw.ts'
import type { PanelRules } from '#rules/experts/panel-rules.ts'
import type { Seat } from '#rules/experts/seats.ts'

type Asked = Pick<PanelMember, 'expert_id' | 'state'>

export function rulesOf({ asked, settings }: Pick<Panel, 'asked' | 'settings'>): PanelRules {
  const { technicalPercent, financeLeast } = settings
  return { asked, technicalPercent, financeLeast }
}

/** The next expert in the order of the draw who keeps the panel's rules; null if it is used up. */
export function nextOf(
  panel: Pick<Panel, 'pool' | 'drawOrder' | 'asked' | 'settings'>,
  members: readonly Asked[],
): Seat | null {
  const order = seatsIn(panel, panel.drawOrder ?? [])
  const stay = seatsIn(
    panel,
    members.filter(isActive).map(member => member.expert_id),
  )
  const asked = new Set(members.map(member => member.expert_id))
  return nextInOrder(order, { stay, asked }, rulesOf(panel))
}

function seatsIn({ pool }: Pick<Panel, 'pool'>, ids: readonly string[]): Seat[] {
  const byId = new Map(pool.map(line => [line.id, line]))
  return ids.flatMap(id => byId.get(id) ?? [])
}
