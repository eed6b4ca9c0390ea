import { applicationById, holdApplication, type Application } from '#db/applications.ts'
import { openCorrectionNotice } from '#db/correction-notices.ts'
import type { Trx } from '#db/transaction.ts'

/** What the company may change now: everything, or the fields that a correction asks for. */
export type OpenFor = { application: Application; asked: readonly string[] | 'everything' }

export type NotOpen = 'not found' | 'not open'

/**
 * What the company may change of its application, which is held as it is until the transaction
 * ends, so that nothing is written past a submission.
 */
export async function openForCompany(
  trx: Trx,
  { id, organisationId }: { id: string; organisationId: string },
): Promise<OpenFor | NotOpen> {
  const scope = { kind: 'organisation', organisationId } as const
  const application = await applicationById(trx, { id, scope })
  if (application === null) return 'not found'
  if (application.state !== 'draft' && application.state !== 'correction_requested')
    return 'not open'
  if (!(await holdApplication(trx, application))) return 'not open'
  if (application.state === 'draft') return { application, asked: 'everything' }
  const notice = await openCorrectionNotice(trx, id)
  return { application, asked: (notice?.items ?? []).map(item => item.field) }
}
