import { changeMember, isActive, membersOf } from '#db/panel-members.ts'
import { endPanel, type Panel } from '#db/panels.ts'
import type { Trx } from '#db/transaction.ts'
import type { Words } from '#rules/words.ts'
import { postStopped } from './expert-mails.ts'

/** Ends a panel without a result, and tells its members. False if it ended before. */
export async function stopPanel(
  trx: Trx,
  panel: Pick<Panel, 'id'>,
  stop: { by: string | null; at: string; reason: string; programme: Words },
): Promise<boolean> {
  const { by, at, reason, programme } = stop
  const end = { id: panel.id, state: 'void', result: null, by, at, note: reason } as const
  if (!(await endPanel(trx, end))) return false
  const members = await membersOf(trx, panel.id)
  for (const member of members.filter(isActive)) {
    const to = { state: 'void', ended_at: at, end_reason: reason } as const
    if (await changeMember(trx, { id: member.id, from: [member.state], to }))
      await postStopped(trx, member, { programme, at })
  }
  return true
}
