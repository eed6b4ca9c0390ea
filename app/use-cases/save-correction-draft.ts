import {
  applicationSection,
  writeApplicationSection,
  type ApplicationSection,
} from '#db/application-sections.ts'
import { appendAudit } from '#db/audit.ts'
import { openCorrectionNotice, type CorrectionNotice } from '#db/correction-notices.ts'
import { inTransaction } from '#db/transaction.ts'
import type { CompanyRole } from '#rules/procedure/roles.ts'
import { openForCompany } from './open-for-company.ts'
import { isSameSitting } from './same-sitting.ts'
import type { UseCaseContext } from './use-case-context.ts'

const PREFIX = 'correction.'

/** The section that keeps what is being written to a notice; it is never frozen. */
export function correctionDraftSection({ ordinal }: Pick<CorrectionNotice, 'ordinal'>): string {
  return `${PREFIX}${ordinal}`
}

export function isCorrectionDraft({ section }: Pick<ApplicationSection, 'section'>): boolean {
  return section.startsWith(PREFIX)
}

export type CorrectionDraftInput = {
  applicationId: string
  organisationId: string
  /** What was written so far to each item, by its field. */
  answers: Readonly<Record<string, string>>
  /** The version that the person saw; 0 if there was none. */
  seen: number
  actor: { id: string; role: CompanyRole }
}

export type CorrectionDraftResult = { kind: 'saved' | 'conflict' | 'not open' | 'not found' }

/** Keeps what a company writes to the items of its notice until it is handed in. */
export function saveCorrectionDraft(
  context: UseCaseContext,
  { applicationId, organisationId, answers, seen, actor }: CorrectionDraftInput,
): Promise<CorrectionDraftResult> {
  const at = context.now()
  return inTransaction(context.db, async trx => {
    const open = await openForCompany(trx, { id: applicationId, organisationId })
    if (open === 'not found' || open === 'not open') return { kind: open }
    const notice = await openCorrectionNotice(trx, applicationId)
    if (notice === null) return { kind: 'not open' }
    const section = correctionDraftSection(notice)
    const before = await applicationSection(trx, { applicationId, section })
    const draft = { applicationId, section, answers, markedComplete: false, seen, by: actor.id, at }
    if (!(await writeApplicationSection(trx, draft))) return { kind: 'conflict' }
    if (isSameSitting(before, draft)) return { kind: 'saved' }
    await appendAudit(trx, {
      at,
      actorId: actor.id,
      actorRole: actor.role,
      action: 'application.save',
      objectType: 'application',
      objectId: applicationId,
      organisationId,
      requestId: context.requestId,
      detail: { section, version: seen + 1 },
    })
    return { kind: 'saved' }
  })
}
