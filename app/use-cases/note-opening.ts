import { noteOpened, type PanelMember } from '#db/panel-members.ts'
import type { Panel } from '#db/panels.ts'
import { inTransaction } from '#db/transaction.ts'
import { notePanelAct } from './panel-act.ts'
import type { UseCaseContext } from './use-case-context.ts'

type Context = Pick<UseCaseContext, 'db' | 'now' | 'requestId'>

/** Every look of an expert at the case is recorded, the first one with the seat too. */
export function noteCaseOpened(
  context: Context,
  { member, panel }: { member: PanelMember; panel: Pick<Panel, 'application_id'> },
): Promise<void> {
  return inTransaction(context.db, async trx => {
    await noteOpened(trx, { id: member.id, at: context.now() })
    await notePanelAct(trx, context, {
      action: 'panel.open-case',
      application: { id: panel.application_id, organisation_id: null },
      actor: { id: member.account_id, role: 'expert' },
      detail: { member: member.id },
    })
  })
}

/** Every file that an expert opens is recorded, before it is sent. */
export function noteFileOpened(
  context: Context,
  opened: { applicationId: string; file: string; expert: string },
): Promise<void> {
  return inTransaction(context.db, trx =>
    notePanelAct(trx, context, {
      action: 'panel.open-file',
      application: { id: opened.applicationId, organisation_id: null },
      actor: { id: opened.expert, role: 'expert' },
      detail: { file: opened.file },
    }),
  )
}
