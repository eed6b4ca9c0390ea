import { applicationById, holdApplication } from '#db/applications.ts'
import { ownMember, type PanelMember } from '#db/panel-members.ts'
import { holdPanel, panelById, type Panel } from '#db/panels.ts'
import type { Trx } from '#db/transaction.ts'
import { caseProgramme } from './case-programme.ts'
import type { PanelCase } from './panel-case.ts'
import type { UseCaseContext } from './use-case-context.ts'

export type SeatInput = { memberId: string; actor: { id: string; role: 'expert' } }

export type OwnSeatCase = PanelCase & { member: PanelMember; panel: Panel }

/**
 * An expert's own seat with its panel and case, held until the transaction ends: nobody leaves or
 * moves them meanwhile. Null for another's seat as for none, and once the panel has ended.
 */
export async function ownSeat(
  trx: Trx,
  context: UseCaseContext,
  { memberId, actor }: SeatInput,
): Promise<OwnSeatCase | null> {
  const found = await ownMember(trx, { id: memberId, accountId: actor.id })
  if (found === null) return null
  const panel = await panelById(trx, found.panel_id)
  if (panel === null || !(await holdPanel(trx, panel))) return null
  const scope = { kind: 'everything' } as const
  const application = await applicationById(trx, { id: panel.application_id, scope })
  if (application === null || !(await holdApplication(trx, application))) return null
  const programme = caseProgramme(context, application)
  return { application, programme, at: context.now(), member: found, panel }
}
