import { applicationById } from '#db/applications.ts'
import { openCorrectionNotice } from '#db/correction-notices.ts'
import { latestSubmission } from '#db/submissions.ts'
import type { Trx } from '#db/transaction.ts'
import type { CompanyRole } from '#rules/procedure/roles.ts'
import { corrected } from './corrected.ts'
import {
  frozenContent,
  standingContent,
  type Declaration,
  type FrozenAnswers,
  type Judged,
} from './frozen.ts'
import { lostTo, moveWithin, type MoveResult, type Outcome } from './move-application.ts'
import { movedBefore } from './submit-application.ts'
import { underKey } from './under-key.ts'
import type { UseCaseContext } from './use-case-context.ts'

export type ResubmitInput = {
  applicationId: string
  organisationId: string
  expectedVersion: number
  /** The hidden value of the form. */
  key: string
  actor: { id: string; role: CompanyRole }
  /** What the company says to each item, by the item's field. */
  answers: Readonly<Record<string, string>>
  declaration: Declaration | null
  /** Judges exactly the answers that are frozen; pure. */
  judge: (answers: FrozenAnswers) => Judged
}

export type ResubmitResult =
  | MoveResult
  /** Fields of the items without an answer; whether the declaration was ticked. */
  | { kind: 'incomplete'; unanswered: readonly string[]; declared: boolean }
  | { kind: 'key used for something else' }

/**
 * Submits the corrections: a new version that differs from the last one in what was asked for and
 * in nothing else, with an answer to each item.
 */
export async function resubmitApplication(
  context: UseCaseContext,
  input: ResubmitInput,
): Promise<ResubmitResult> {
  const { applicationId, organisationId, expectedVersion, answers, declaration } = input
  const keyed = await underKey(
    context,
    {
      key: input.key,
      accountId: input.actor.id,
      action: 'application.resubmit',
      content: { applicationId, expectedVersion, answers, declaration },
    },
    async trx => {
      const result = await resubmit(trx, context, input)
      return { keep: result.kind === 'moved', result }
    },
  )
  if (keyed.kind === 'key used for something else') return keyed
  if (keyed.kind === 'repeated') return movedBefore.parse(keyed.result)
  if (keyed.result.kind !== 'beaten') return keyed.result
  return lostTo(context, { applicationId, scope: { kind: 'organisation', organisationId } })
}

async function resubmit(
  trx: Trx,
  context: UseCaseContext,
  input: ResubmitInput,
): Promise<Outcome | Extract<ResubmitResult, { kind: 'incomplete' }>> {
  const scope = { kind: 'organisation', organisationId: input.organisationId } as const
  const application = await applicationById(trx, { id: input.applicationId, scope })
  if (application === null) return { kind: 'not found' }
  if (application.version !== input.expectedVersion) return { kind: 'beaten' }
  const notice = await openCorrectionNotice(trx, application.id)
  const last = await latestSubmission(trx, application.id)
  if (notice === null || last === null) return { kind: 'beaten' }
  const asked = notice.items.map(item => item.field)
  const unanswered = asked.filter(field => (input.answers[field] ?? '').trim() === '')
  if (unanswered.length > 0 || input.declaration === null)
    return { kind: 'incomplete', unanswered, declared: input.declaration !== null }
  const now = await standingContent(trx, application)
  const content = corrected({ before: frozenContent(last), now }, asked)
  const frozen = {
    ...input.judge(content.answers),
    ...content,
    declaration: input.declaration,
  }
  return moveWithin(trx, context, {
    applicationId: input.applicationId,
    event: 'resubmit',
    expectedVersion: input.expectedVersion,
    actor: { ...input.actor, districtCode: null },
    scope,
    handed: { kind: 'submission', frozen, answers: input.answers },
  })
}
