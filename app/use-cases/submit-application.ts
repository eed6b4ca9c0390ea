import { z } from 'zod'
import { applicationById, joinRound, type Application } from '#db/applications.ts'
import type { Trx } from '#db/transaction.ts'
import type { CompanyRole } from '#rules/procedure/roles.ts'
import { isState } from '#rules/procedure/states.ts'
import { caseProgramme } from './case-programme.ts'
import {
  standingContent,
  type Declaration,
  type FrozenAnswers,
  type FrozenEvidence,
  type Judged,
} from './frozen.ts'
import {
  lostTo,
  moveWithin,
  type Moved,
  type MoveResult,
  type Outcome,
} from './move-application.ts'
import { takenNow, type Shut } from './taken-now.ts'
import { underKey } from './under-key.ts'
import type { UseCaseContext } from './use-case-context.ts'

export type SubmitInput = {
  applicationId: string
  organisationId: string
  expectedVersion: number
  /** The hidden value of the form. */
  key: string
  actor: { id: string; role: CompanyRole }
  /** The exact text that was ticked, with its version; null if it was not. */
  declaration: Declaration | null
  /** Sections of the application's own that must be marked complete. */
  requiredSections: readonly string[]
  /** Judges exactly the answers that are frozen; pure. */
  judge: (answers: FrozenAnswers) => Judged
}

export type Missing =
  { kind: 'section'; id: string } | { kind: 'paper'; id: string } | { kind: 'declaration' }

export type SubmitResult =
  | MoveResult
  | { kind: 'incomplete'; missing: readonly Missing[] }
  /** The programme takes applications in rounds, and the draft belongs to none that is open. */
  | Shut
  | { kind: 'key used for something else' }

/**
 * Submits a draft: freezes what was typed, the profile, the files' hashes, the assessment and the
 * declaration, and gives the number. The same key again gives the first result again.
 */
export async function submitApplication(
  context: UseCaseContext,
  input: SubmitInput,
): Promise<SubmitResult> {
  const { applicationId, expectedVersion, organisationId } = input
  const keyed = await underKey(
    context,
    {
      key: input.key,
      accountId: input.actor.id,
      action: 'application.submit',
      content: { applicationId, expectedVersion, declaration: input.declaration },
    },
    async trx => {
      const result = await submit(trx, context, input)
      return { keep: result.kind === 'moved', result }
    },
  )
  if (keyed.kind === 'key used for something else') return keyed
  if (keyed.kind === 'repeated') return movedBefore.parse(keyed.result)
  if (keyed.result.kind !== 'beaten') return keyed.result
  return lostTo(context, { applicationId, scope: { kind: 'organisation', organisationId } })
}

/** A stored first result. */
export const movedBefore: z.ZodType<Moved> = z.strictObject({
  kind: z.literal('moved'),
  version: z.number(),
  state: z.string().refine(isState),
  number: z.string().nullable(),
})

async function submit(
  trx: Trx,
  context: UseCaseContext,
  input: SubmitInput,
): Promise<Outcome | Extract<SubmitResult, { kind: 'incomplete' | 'shut' }>> {
  const scope = { kind: 'organisation', organisationId: input.organisationId } as const
  const application = await applicationById(trx, { id: input.applicationId, scope })
  if (application === null) return { kind: 'not found' }
  if (application.version !== input.expectedVersion) return { kind: 'beaten' }
  const { answers, evidence, marked } = await standingContent(trx, application)
  const { requiredPapers } = caseProgramme(context, application)
  const missing = missingIn({ input, evidence, marked, requiredPapers })
  if (missing.length > 0 || input.declaration === null) return { kind: 'incomplete', missing }
  const kept = await intoRound(trx, application, context.now())
  if (kept !== null) return kept
  const frozen = { ...input.judge(answers), answers, evidence, declaration: input.declaration }
  return moveWithin(trx, context, {
    applicationId: input.applicationId,
    event: 'submit',
    expectedVersion: input.expectedVersion,
    actor: { ...input.actor, districtCode: null },
    scope,
    handed: { kind: 'submission', frozen, answers: null },
  })
}

/** A draft begun before its programme had rounds goes into the open one; null if it may go on. */
async function intoRound(
  trx: Trx,
  { id, version, state, round_id: round, programme_id: family }: Application,
  at: string,
): Promise<Shut | { kind: 'beaten' } | null> {
  if (state !== 'draft' || round !== null) return null
  const taken = await takenNow(trx, family, at)
  if (taken.kind === 'shut') return taken
  if (taken.roundId === null) return null
  const { roundId } = taken
  return (await joinRound(trx, { id, version, roundId })) ? null : { kind: 'beaten' }
}

type Present = {
  input: Pick<SubmitInput, 'requiredSections' | 'declaration'>
  evidence: FrozenEvidence
  marked: readonly string[]
  requiredPapers: readonly string[]
}

/** What stands between the draft and its submission, in the order of the task list. */
export function missingIn({ input, evidence, marked, requiredPapers }: Present): Missing[] {
  const sections = input.requiredSections.filter(id => !marked.includes(id))
  const papers = requiredPapers.filter(id => !evidence.some(file => file.document === id))
  return [
    ...sections.map(id => ({ kind: 'section', id }) as const),
    ...papers.map(id => ({ kind: 'paper', id }) as const),
    ...(input.declaration === null ? [{ kind: 'declaration' } as const] : []),
  ]
}
