import type { Answers } from '#db/answers-json.ts'
import {
  applicationSection,
  writeApplicationSection,
  type ApplicationSection,
} from '#db/application-sections.ts'
import { appendAudit } from '#db/audit.ts'
import { inTransaction } from '#db/transaction.ts'
import type { CompanyRole } from '#rules/procedure/roles.ts'
import { touchesSection } from './corrected.ts'
import { openForCompany } from './open-for-company.ts'
import { isSameSitting } from './same-sitting.ts'
import type { UseCaseContext } from './use-case-context.ts'

export type SaveSectionInput = {
  applicationId: string
  organisationId: string
  section: string
  /** As typed: incomplete or wrong entries are kept too. */
  answers: Answers
  markedComplete: boolean
  /** The version that the person saw; 0 if there was none. */
  seen: number
  actor: { id: string; role: CompanyRole }
}

export type SaveSectionResult =
  | { kind: 'saved'; version: number }
  | { kind: 'conflict'; current: ApplicationSection | null }
  /** Submitted, ended, or not among what the correction asks for. */
  | { kind: 'not open' }
  | { kind: 'not found' }

/**
 * Saves one section of a draft, or of a correction that asks for it. The trail has one row for each
 * person, section and hour, and one for each mark given or taken.
 */
export async function saveApplicationSection(
  context: UseCaseContext,
  input: SaveSectionInput,
): Promise<SaveSectionResult> {
  const at = context.now()
  const { applicationId, organisationId, section, seen, actor } = input
  const outcome = await inTransaction(context.db, async trx => {
    const open = await openForCompany(trx, { id: applicationId, organisationId })
    if (open === 'not found' || open === 'not open') return open
    if (open.asked !== 'everything' && !touchesSection(open.asked, `application.${section}`))
      return 'not open'
    const { answers, markedComplete } = input
    const before = await applicationSection(trx, input)
    const change = { applicationId, section, answers, markedComplete, seen, by: actor.id, at }
    if (!(await writeApplicationSection(trx, change))) return 'conflict'
    const isToldAlready = isSameSitting(before, change) && before?.markedComplete === markedComplete
    if (isToldAlready) return 'saved'
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
    return 'saved'
  })
  if (outcome === 'saved') return { kind: 'saved', version: seen + 1 }
  if (outcome !== 'conflict') return { kind: outcome }
  return { kind: 'conflict', current: await applicationSection(context.db, input) }
}
