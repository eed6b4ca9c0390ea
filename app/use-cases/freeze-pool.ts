import type { Application } from '#db/applications.ts'
import { holdAllJudged } from '#db/avoidance-requests.ts'
import { newId } from '#db/id.ts'
import { insertPanel, type PoolLine } from '#db/panels.ts'
import { roundById } from '#db/rounds.ts'
import { latestSubmission } from '#db/submissions.ts'
import { inTransaction, type Trx } from '#db/transaction.ts'
import { drawPanel, poolText } from '#rules/experts/draw.ts'
import { panelRulesFor } from '#rules/experts/panel-rules.ts'
import { rubricIn, usualRubric, type Rubric } from '#rules/experts/rubric.ts'
import type { Shortage } from '#rules/experts/seats.ts'
import { programmeById } from '#rules/programmes/index.ts'
import { candidatesFor, isShutOut, type Candidate } from './candidates.ts'
import { sha256 } from './identity-marks.ts'
import { notePanelAct } from './panel-act.ts'
import { panelCase, type PanelCase, type PanelInput } from './panel-case.ts'
import type { UseCaseContext } from './use-case-context.ts'

export type FreezeInput = PanelInput & {
  /** Experts with a warning whom the officer lets into the draw. */
  admitted: readonly string[]
  /** Why; required where somebody is admitted. */
  note: string
}

export type FreezeResult =
  | { kind: 'frozen'; panelId: string; poolHash: string }
  | { kind: 'no panel can be drawn'; shortages: readonly Shortage[] }
  | { kind: 'note missing' }
  /** A request of the company that somebody keep away is not judged yet. */
  | { kind: 'requests wait' }
  /** No experts are asked, the case is not accepted, or it has a panel. */
  | { kind: 'not open' }

/**
 * Freezes who may be drawn for a case, with the rules and the rubric: the public value of the draw
 * comes only after it.
 */
export function freezePool(context: UseCaseContext, input: FreezeInput): Promise<FreezeResult> {
  return inTransaction(context.db, async (trx): Promise<FreezeResult> => {
    const isJudged = await holdAllJudged(trx, input.applicationId)
    const found = await panelCase(trx, context, input, ['accepted'])
    const experts = found?.programme.settings.experts ?? null
    if (found === null || experts === null) return { kind: 'not open' }
    if (!isJudged) return { kind: 'requests wait' }
    const { application, at } = found
    const submission = await latestSubmission(trx, application.id)
    if (submission === null) return { kind: 'not open' }
    const candidates = await candidatesFor(trx, application, at)
    const pool = candidates.map(candidate => lineOf(candidate, input.admitted))
    const isAnyAdmitted = pool.some(line => !line.barred && line.reasons.length > 0)
    if (isAnyAdmitted && input.note.trim() === '') return { kind: 'note missing' }
    const rules = panelRulesFor(experts.asked)
    const trial = drawPanel({ pool, rules, seed: '' }, sha256)
    if (trial.kind === 'impossible')
      return { kind: 'no panel can be drawn', shortages: trial.shortages }
    const poolHash = sha256(poolText(pool))
    const id = newId()
    const { technicalPercent, financeLeast } = rules
    const isNew = await insertPanel(trx, {
      id,
      application_id: application.id,
      submission_id: submission.id,
      asked: experts.asked,
      blind: experts.blind,
      settings: { technicalPercent, financeLeast, aggregation: experts.aggregation },
      rubric: JSON.stringify(await rubricFor(trx, application)),
      pool,
      pool_hash: poolHash,
      pool_note: input.note.trim(),
      frozen_by: input.actor.id,
      frozen_at: at,
    })
    if (!isNew) return { kind: 'not open' }
    const detail = { panel: id, pool: poolHash, experts: pool.length }
    await note(trx, context, input, { ...found, detail })
    return { kind: 'frozen', panelId: id, poolHash }
  })
}

function note(
  trx: Trx,
  context: UseCaseContext,
  { actor }: FreezeInput,
  { application, detail }: PanelCase & { detail: Record<string, unknown> },
): Promise<void> {
  return notePanelAct(trx, context, { action: 'panel.freeze', application, actor, detail })
}

function lineOf(candidate: Candidate, admitted: readonly string[]): PoolLine {
  const { expert, conflicts, away } = candidate
  const isKeptOut = conflicts.length > 0 && !admitted.includes(expert.id)
  return {
    id: expert.id,
    technical: expert.technical,
    finance: expert.finance,
    barred: isShutOut(candidate) || isKeptOut,
    reasons: [...(away === null ? [] : [away]), ...conflicts.map(each => each.kind)],
  }
}

/** The round's rubric, else what follows from the programme. */
async function rubricFor(trx: Trx, application: Application): Promise<Rubric> {
  const round = application.round_id === null ? null : await roundById(trx, application.round_id)
  if (round !== null && round.rubric !== null) return rubricIn(round.rubric)
  return usualRubric(programmeById(application.programme_version))
}
