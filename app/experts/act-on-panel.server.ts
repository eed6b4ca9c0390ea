import type { AppLoadContext } from '@remix-run/node'
import type { NotedTies } from '#db/case-ties.ts'
import { normaliseCreditCode } from '#rules/identifiers/credit-code.ts'
import type { Shortage } from '#rules/experts/seats.ts'
import type { Language } from '#rules/words.ts'
import { forbidden, requireMay } from '../access/require.ts'
import type { FieldIssue } from '../components/error-summary.tsx'
import { caseUnderReview } from '../review/case.server.ts'
import { caseActor, type Reviewer } from '../review/reviewer.ts'
import { closePanel } from '../use-cases/close-panel.ts'
import { discardPanel } from '../use-cases/discard-panel.ts'
import { drawFromPool } from '../use-cases/draw-panel.ts'
import { freezePool } from '../use-cases/freeze-pool.ts'
import { judgeConflict } from '../use-cases/judge-conflict.ts'
import { noteTies } from '../use-cases/note-ties.ts'
import type { PanelInput } from '../use-cases/panel-case.ts'
import { addExpert, replaceExpert } from '../use-cases/replace-expert.ts'
import { returnReview } from '../use-cases/return-review.ts'
import { avoidanceWords } from '../words/avoidance.ts'
import { panelWords } from '../words/panel.ts'
import { actOnAvoidance } from './act-on-avoidance.server.ts'

export type PanelAnswer = {
  issues: FieldIssue[]
  kept: Record<string, string>
  shortages: readonly Shortage[]
  /** Why nothing was done, or null. */
  problem: string | null
}

type Acted =
  | { kind: 'done'; done: string }
  | { kind: 'closed' }
  | { kind: 'refused'; status: 400 | 409; answer: PanelAnswer }

type Entries = Readonly<Record<string, string>>

/**
 * Does what an officer sends from the page of a panel.
 *
 * @throws {Response} 403 for those who only read; 404 for a case out of scope.
 */
export async function actOnPanel(
  context: AppLoadContext,
  reviewer: Reviewer,
  sent: { id: string | undefined; entries: Record<string, string>; language: Language },
): Promise<Acted> {
  if (reviewer.role === 'district_officer') throw forbidden()
  const { application } = await caseUnderReview(context, reviewer, sent.id)
  requireMay(reviewer, 'panel.manage', { state: application.state })
  const words = panelWords[sent.language].issues
  const avoiding = avoidanceWords[sent.language].office.issues
  const on = {
    applicationId: application.id,
    actor: caseActor(reviewer),
    scope: reviewer.scope,
  }
  const result = await act(context, on, sent.entries)
  const { entries } = sent
  switch (result.kind) {
    case 'done':
    case 'closed':
      return result
    case 'missing': {
      const { field, of = '' } = result
      return refused(400, entries, { issues: [{ name: field + of, message: words[field] }] })
    }
    case 'unjudged': {
      const { request, field } = result
      const name = `${field === 'verdict' ? 'avoidance' : 'avoidanceReason'}.${request}`
      return refused(400, entries, { issues: [{ name, message: avoiding[field] }] })
    }
    case 'requests wait':
      return refused(409, entries, { problem: avoiding.wait })
    case 'short':
      return refused(409, entries, { shortages: result.shortages })
    case 'not open':
    case 'stale':
      return refused(409, entries, {
        problem: result.kind === 'stale' ? words.stale : words.notOpen,
      })
  }
}

type Field = 'note' | 'value' | 'source' | 'reason' | 'verdict' | 'closeNote'
type Outcome =
  | { kind: 'done'; done: string }
  | { kind: 'closed' }
  /** `of` tells which of several forms of the page. */
  | { kind: 'missing'; field: Field; of?: string }
  | { kind: 'unjudged'; field: 'verdict' | 'reason'; request: string }
  | { kind: 'requests wait' }
  | { kind: 'short'; shortages: readonly Shortage[] }
  | { kind: 'not open' | 'stale' }

async function act(context: AppLoadContext, on: PanelInput, entries: Entries): Promise<Outcome> {
  const { intent = '', member: memberId = '' } = entries
  const reason = (entries[`reason.${intent}${memberId}`] ?? '').slice(0, 4000)
  const saidOf = (kind: string, done: string): Outcome => {
    if (kind === 'missing') return { kind: 'missing', field: 'reason', of: `.${intent}${memberId}` }
    return kind === 'not open' ? { kind } : { kind: 'done', done }
  }
  switch (intent) {
    case 'ties':
      return tied(context, on, entries)
    case 'avoidance':
      return avoided(context, on, entries)
    case 'freeze':
      return frozen(context, on, entries)
    case 'draw':
      return drawn(context, on, entries)
    case 'discard':
      return saidOf((await discardPanel(context, { ...on, reason })).kind, 'discard')
    case 'return':
      return saidOf((await returnReview(context, { ...on, memberId, reason })).kind, 'return')
    case 'add':
      return saidOf((await addExpert(context, { ...on, reason })).kind, 'add')
    case 'replace': {
      const result = await replaceExpert(context, { ...on, memberId, reason })
      const isLast = result.kind === 'changed' && result.invited === null
      return saidOf(result.kind, isLast ? 'replace-last' : 'replace')
    }
    case 'judge': {
      const verdict = entries[`verdict.${memberId}`]
      if (verdict !== 'stays' && verdict !== 'leaves')
        return { kind: 'missing', field: 'verdict', of: `.${memberId}` }
      const judged = await judgeConflict(context, { ...on, memberId, verdict, note: reason })
      return saidOf(judged.kind, 'judge')
    }
    case 'close':
      return closed(context, on, entries)
    default:
      return { kind: 'not open' }
  }
}

async function closed(context: AppLoadContext, on: PanelInput, entries: Entries): Promise<Outcome> {
  const expectedVersion = Number(entries['version'] ?? '-1')
  const note = (entries['closeNote'] ?? '').slice(0, 4000)
  const result = await closePanel(context, { ...on, expectedVersion, note })
  if (result.kind === 'moved') return { kind: 'closed' }
  const isMissing = result.kind === 'refused' && result.reason.kind === 'missing'
  return isMissing ? { kind: 'missing', field: 'closeNote' } : { kind: 'not open' }
}

async function frozen(context: AppLoadContext, on: PanelInput, entries: Entries): Promise<Outcome> {
  const admitted = Object.keys(entries)
    .filter(name => name.startsWith('admit.'))
    .map(name => name.slice('admit.'.length))
  const note = (entries['note'] ?? '').slice(0, 4000)
  const result = await freezePool(context, { ...on, admitted, note })
  switch (result.kind) {
    case 'frozen':
      return { kind: 'done', done: 'freeze' }
    case 'note missing':
      return { kind: 'missing', field: 'note' }
    case 'no panel can be drawn':
      return { kind: 'short', shortages: result.shortages }
    case 'requests wait':
    case 'not open':
      return result
  }
}

async function avoided(
  context: AppLoadContext,
  on: PanelInput,
  entries: Entries,
): Promise<Outcome> {
  const { kind } = await actOnAvoidance(context, on, entries)
  const { request = '' } = entries
  switch (kind) {
    case 'judged':
      return { kind: 'done', done: 'avoidance' }
    case 'no verdict':
      return { kind: 'unjudged', field: 'verdict', request }
    case 'missing':
      return { kind: 'unjudged', field: 'reason', request }
    case 'not open':
      return { kind }
  }
}

async function drawn(context: AppLoadContext, on: PanelInput, entries: Entries): Promise<Outcome> {
  const result = await drawFromPool(context, {
    ...on,
    publicValue: (entries['value'] ?? '').slice(0, 200),
    valueSource: (entries['source'] ?? '').slice(0, 300),
  })
  if (result.kind === 'missing') return { kind: 'missing', field: result.field }
  return result.kind === 'drawn' ? { kind: 'done', done: 'draw' } : { kind: 'not open' }
}

async function tied(context: AppLoadContext, on: PanelInput, entries: Entries): Promise<Outcome> {
  const ties: NotedTies = {
    officers: linesOf(entries['officers']),
    inventors: linesOf(entries['inventors']),
    partnerCodes: linesOf(entries['partnerCodes']).map(normaliseCreditCode),
    partnerNames: linesOf(entries['partnerNames']),
    universities: linesOf(entries['universities']).map(normaliseCreditCode),
    avoided: linesOf(entries['avoided']),
    avoidedReason: (entries['avoidedReason'] ?? '').trim().slice(0, 2000),
  }
  const seen = Number(entries['tiesVersion'] ?? '0')
  const { kind } = await noteTies(context, { ...on, ties, seen })
  return kind === 'noted' ? { kind: 'done', done: 'ties' } : { kind }
}

function linesOf(text: string | undefined): string[] {
  const lines = (text ?? '').split('\n').map(line => line.trim().slice(0, 100))
  return lines.filter(line => line !== '').slice(0, 200)
}

function refused(status: 400 | 409, kept: Entries, said: Partial<PanelAnswer>): Acted {
  const answer = { issues: [], shortages: [], problem: null, kept: { ...kept }, ...said }
  return { kind: 'refused', status, answer }
}
