import { copySections, type ApplicationSection } from '#db/application-sections.ts'
import { applicationById, openApplication, type Application } from '#db/applications.ts'
import { copyAttachments } from '#db/attachments.ts'
import { newId } from '#db/id.ts'
import { inTransaction, type Trx } from '#db/transaction.ts'
import { dayInBeijing } from '#rules/calendar/day.ts'
import type { CompanyRole } from '#rules/procedure/roles.ts'
import { programmeById } from '#rules/programmes/index.ts'
import { writeDraft } from './new-draft.ts'
import { openKey } from './open-key.ts'
import { standingBar, type Barred } from './reapply-bars.ts'
import { isCorrectionDraft } from './save-correction-draft.ts'
import { takenNow, type Shut } from './taken-now.ts'
import type { UseCaseContext } from './use-case-context.ts'

export type CarryOverInput = {
  /** The application that was not submitted in its round, or was recognised and is to be renewed. */
  applicationId: string
  organisationId: string
  actor: { id: string; role: CompanyRole }
}

export type CarryOverResult =
  | { kind: 'carried'; id: string }
  | { kind: 'already open'; id: string }
  | Shut
  /** A recognition of it was revoked, and the company may not apply again yet. */
  | Barred
  /** It is still open, or ended otherwise; or another office takes it. */
  | { kind: 'nothing to carry' }
  | { kind: 'not found' }

/**
 * Begins a draft, in the open round where there are rounds, with the sections of one that was not
 * submitted, or of the application that was recognised. No section counts as checked: figures of
 * last year are looked at again. Files come along only from what was not submitted: those of a
 * recognition are years old.
 */
export async function carryOver(
  context: UseCaseContext,
  input: CarryOverInput,
): Promise<CarryOverResult> {
  const scope = { kind: 'organisation', organisationId: input.organisationId } as const
  const source = await applicationById(context.db, { id: input.applicationId, scope })
  if (source === null) return { kind: 'not found' }
  if (source.state !== 'not_submitted' && source.state !== 'recognised')
    return { kind: 'nothing to carry' }
  const outcome = await inTransaction(context.db, trx => carry(trx, context, { input, source }))
  if (outcome !== 'already open') return outcome
  const open = await openApplication(context.db, openKey(source))
  return open === null ? carryOver(context, input) : { kind: 'already open', id: open.id }
}

async function carry(
  trx: Trx,
  context: UseCaseContext,
  { input, source }: { input: CarryOverInput; source: Application },
): Promise<CarryOverResult | 'already open'> {
  const at = context.now()
  const { organisationId } = input
  const asked = { organisationId, family: source.programme_id, today: dayInBeijing(at) }
  const bar = await standingBar(trx, context, asked)
  if (bar !== null) return { kind: 'barred', bar }
  const taken = await takenNow(trx, source.programme_id, at)
  if (taken.kind === 'shut') return taken
  if (taken.version === null) return { kind: 'shut', opensAt: null, closesAt: null, closedAt: null }
  const programme = programmeById(taken.version)
  if (programme?.procedure.receivedHere === false) return { kind: 'nothing to carry' }
  const id = newId()
  const written = await writeDraft(trx, context, {
    id,
    organisationId,
    programmeId: source.programme_id,
    programmeVersion: taken.version,
    roundId: taken.roundId,
    carriedFrom: source.id,
    actor: input.actor,
  })
  if (written === 'no company') return { kind: 'not found' }
  if (written === 'already open') return 'already open'
  const which = (section: ApplicationSection) => !isCorrectionDraft(section)
  await copySections(trx, { from: source.id, to: id, by: input.actor.id, at, which })
  if (source.state === 'recognised') return { kind: 'carried', id }
  const papers = programme?.papers.map(paper => paper.id) ?? []
  await copyAttachments(trx, { from: source.id, to: id, documents: papers })
  return { kind: 'carried', id }
}
