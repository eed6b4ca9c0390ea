import { appendAudit } from '#db/audit.ts'
import { describeCompanyPaper, markCompanyPaperRemoved } from '#db/company-papers.ts'
import { inTransaction, type Trx } from '#db/transaction.ts'
import type { CompanyRole } from '#rules/procedure/roles.ts'
import type { PaperSaid } from './receive-company-paper.ts'
import type { UseCaseContext } from './use-case-context.ts'

export type OwnPaper = {
  paperId: string
  organisationId: string
  actor: { id: string; role: CompanyRole }
}

/** Says anew what a paper of the library is; false if the company has none of that id. */
export function describePaper(
  context: UseCaseContext,
  paper: OwnPaper & { said: PaperSaid },
): Promise<boolean> {
  return change(context, { paper, action: 'library.describe' }, trx =>
    describeCompanyPaper(trx, keyOf(paper), paper.said),
  )
}

/**
 * Takes a paper out of the library; false if the company has none of that id. Applications that use
 * it keep it.
 */
export function removePaper(context: UseCaseContext, paper: OwnPaper): Promise<boolean> {
  return change(context, { paper, action: 'library.remove' }, trx =>
    markCompanyPaperRemoved(trx, { ...keyOf(paper), at: context.now() }),
  )
}

function keyOf({ paperId, organisationId }: OwnPaper) {
  return { id: paperId, organisationId }
}

function change(
  { db, now, requestId }: UseCaseContext,
  { paper, action }: { paper: OwnPaper; action: string },
  write: (trx: Trx) => Promise<boolean>,
): Promise<boolean> {
  const { paperId, organisationId, actor } = paper
  return inTransaction(db, async trx => {
    if (!(await write(trx))) return false
    await appendAudit(trx, {
      at: now(),
      actorId: actor.id,
      actorRole: actor.role,
      action,
      objectType: 'company-paper',
      objectId: paperId,
      organisationId,
      requestId,
      detail: {},
    })
    return true
  })
}
