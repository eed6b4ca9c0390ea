import { openApplication } from '#db/applications.ts'
import { newId } from '#db/id.ts'
import { inTransaction, type Trx } from '#db/transaction.ts'
import { dayInBeijing } from '#rules/calendar/day.ts'
import type { CompanyRole } from '#rules/procedure/roles.ts'
import { programmeById } from '#rules/programmes/index.ts'
import { writeDraft } from './new-draft.ts'
import { openKey } from './open-key.ts'
import { standingBar, type Barred } from './reapply-bars.ts'
import { takenNow, type Shut } from './taken-now.ts'
import type { UseCaseContext } from './use-case-context.ts'

export type BeginInput = {
  organisationId: string
  /** The id of the version that the person chose. */
  programmeVersion: string
  actor: { id: string; role: CompanyRole }
}

export type BeginResult =
  | { kind: 'begun'; id: string }
  /** One open application for each programme; this is it. */
  | { kind: 'already open'; id: string }
  /** Another version governs today, or none. */
  | { kind: 'not in force'; governing: string | null }
  /** The programme takes applications in rounds, and no window is open. */
  | Shut
  /** A recognition of it was revoked, and the company may not apply again yet. */
  | Barred
  /** Another office takes it. */
  | { kind: 'not received here' }
  | { kind: 'not found' }

/**
 * Begins a draft: in the round whose window is open, or outside rounds where the programme has
 * none. The profile is referred to until submission freezes it.
 */
export async function beginApplication(
  context: UseCaseContext,
  input: BeginInput,
): Promise<BeginResult> {
  const programme = programmeById(input.programmeVersion)
  if (programme === null) return { kind: 'not found' }
  if (!programme.procedure.receivedHere) return { kind: 'not received here' }
  const { family } = programme
  const outcome = await inTransaction(context.db, trx => begin(trx, context, { ...input, family }))
  if (outcome !== 'already open') return outcome
  const key = openKey({ organisation_id: input.organisationId, programme_id: family })
  const open = await openApplication(context.db, key)
  return open === null ? beginApplication(context, input) : { kind: 'already open', id: open.id }
}

async function begin(
  trx: Trx,
  context: UseCaseContext,
  { family, ...input }: BeginInput & { family: string },
): Promise<BeginResult | 'already open'> {
  const { organisationId } = input
  const today = dayInBeijing(context.now())
  const bar = await standingBar(trx, context, { organisationId, family, today })
  if (bar !== null) return { kind: 'barred', bar }
  const takenIn = await takenNow(trx, family, context.now())
  if (takenIn.kind === 'shut') return takenIn
  if (takenIn.version !== input.programmeVersion)
    return { kind: 'not in force', governing: takenIn.version }
  const id = newId()
  const written = await writeDraft(trx, context, {
    id,
    organisationId,
    programmeId: family,
    programmeVersion: input.programmeVersion,
    roundId: takenIn.roundId,
    carriedFrom: null,
    actor: input.actor,
  })
  if (written === 'no company') return { kind: 'not found' }
  return written === 'begun' ? { kind: 'begun', id } : 'already open'
}
