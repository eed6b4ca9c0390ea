import { applicationById, holdApplication, type Application, type Scope } from '#db/applications.ts'
import type { Trx } from '#db/transaction.ts'
import type { State } from '#rules/procedure/states.ts'
import { caseProgramme, type CaseProgramme } from './case-programme.ts'
import type { CaseActor } from './move-application.ts'
import type { UseCaseContext } from './use-case-context.ts'

/** Whose panel an officer acts on. */
export type PanelInput = {
  applicationId: string
  actor: CaseActor & { id: string }
  scope: Scope
}

export type PanelCase = { application: Application; programme: CaseProgramme; at: string }

/**
 * The case of an act on its panel, held as it is until the transaction ends; null if there is none
 * in one of these states that the officer may see.
 */
export async function panelCase(
  trx: Trx,
  context: UseCaseContext,
  { applicationId, scope }: Pick<PanelInput, 'applicationId' | 'scope'>,
  states: readonly State[],
): Promise<PanelCase | null> {
  const application = await applicationById(trx, { id: applicationId, scope })
  if (application === null || !states.includes(application.state)) return null
  if (!(await holdApplication(trx, application))) return null
  return { application, programme: caseProgramme(context, application), at: context.now() }
}
