import { membersOf, type PanelMember } from '#db/panel-members.ts'
import { holdPanel, openPanel, type Panel } from '#db/panels.ts'
import type { Trx } from '#db/transaction.ts'
import { panelCase, type PanelCase, type PanelInput } from './panel-case.ts'
import type { UseCaseContext } from './use-case-context.ts'

export type MemberInput = PanelInput & { memberId: string }

export type MemberCase = PanelCase & { panel: Panel; member: PanelMember }

/** A seat on the open panel of a case that the officer may see, held; null if there is none. */
export async function memberOfPanel(
  trx: Trx,
  context: UseCaseContext,
  input: MemberInput,
): Promise<MemberCase | null> {
  const found = await panelCase(trx, context, input, ['accepted', 'expert_review'])
  const panel = found === null ? null : await openPanel(trx, found.application.id)
  if (found === null || panel === null || !(await holdPanel(trx, panel))) return null
  const members = await membersOf(trx, panel.id)
  const member = members.find(each => each.id === input.memberId)
  return member === undefined ? null : { ...found, panel, member }
}
