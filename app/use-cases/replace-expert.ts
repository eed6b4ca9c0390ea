import { changeMember, activeStates, type PanelMember } from '#db/panel-members.ts'
import { askOneMore, holdPanel, openPanel, panelById, type Panel } from '#db/panels.ts'
import { inTransaction, type Trx } from '#db/transaction.ts'
import { postStopped } from './expert-mails.ts'
import { inviteNext } from './invite-next.ts'
import { memberOfPanel, type MemberInput } from './member-of-panel.ts'
import { moveWithin } from './move-application.ts'
import { notePanelAct } from './panel-act.ts'
import { panelCase, type PanelCase, type PanelInput } from './panel-case.ts'
import type { UseCaseContext } from './use-case-context.ts'

type Changing = { reason: string }

/** `invited`: the seat of the next expert; null where the order of the draw is used up. */
export type ReplaceResult =
  { kind: 'changed'; invited: string | null } | { kind: 'missing' } | { kind: 'not open' }

/** Takes an expert off the panel; the review stays and is void. The next of the draw is invited. */
export function replaceExpert(
  context: UseCaseContext,
  input: MemberInput & Changing,
): Promise<ReplaceResult> {
  return changing(context, input, async trx => {
    const found = await memberOfPanel(trx, context, input)
    if (found === null) return null
    const { member, at, programme } = found
    const reason = input.reason.trim()
    const to = { state: 'replaced', ended_at: at, end_reason: reason } as const
    if (!(await changeMember(trx, { id: member.id, from: activeStates, to }))) return null
    await postStopped(trx, member, { programme: programme.names, at })
    return { ...found, left: member }
  })
}

/** Invites one expert more, as where the marks lie far apart. */
export function addExpert(
  context: UseCaseContext,
  input: PanelInput & Changing,
): Promise<ReplaceResult> {
  return changing(context, input, async trx => {
    const found = await panelCase(trx, context, input, ['expert_review'])
    const panel = found === null ? null : await openPanel(trx, found.application.id)
    if (found === null || panel === null || !(await holdPanel(trx, panel))) return null
    if (!(await askOneMore(trx, panel))) return null
    const wider = await panelById(trx, panel.id)
    return wider === null ? null : { ...found, panel: wider, left: null }
  })
}

type Changed = PanelCase & { panel: Panel; left: PanelMember | null }

/** Undoes what was begun when the procedure refuses the step. */
class Refused extends Error {}

async function changing(
  context: UseCaseContext,
  input: PanelInput & Changing,
  change: (trx: Trx) => Promise<Changed | null>,
): Promise<ReplaceResult> {
  if (input.reason.trim() === '') return { kind: 'missing' }
  try {
    return await inTransaction(context.db, async (trx): Promise<ReplaceResult> => {
      const changed = await change(trx)
      if (changed === null) throw new Refused()
      await recordChange(trx, context, input, changed)
      const invited = await inviteNext(trx, context, { ...changed, actor: input.actor })
      if (invited === null && changed.left === null) throw new Refused()
      return { kind: 'changed', invited }
    })
  } catch (error) {
    if (error instanceof Refused) return { kind: 'not open' }
    throw error
  }
}

/** While the review runs it is a step of the procedure; before, an act on the panel. */
async function recordChange(
  trx: Trx,
  context: UseCaseContext,
  { actor, scope, reason }: PanelInput & Changing,
  { application, left }: Changed,
): Promise<void> {
  if (application.state === 'expert_review') {
    const moved = await moveWithin(trx, context, {
      applicationId: application.id,
      event: 'replace_expert',
      expectedVersion: application.version,
      actor,
      scope,
      handed: { kind: 'reason', text: reason },
    })
    if (moved.kind !== 'moved') throw new Refused()
  }
  const detail = { member: left?.id ?? null, expert: left?.expert_id ?? null }
  await notePanelAct(trx, context, { action: 'panel.replace', application, actor, detail })
}
