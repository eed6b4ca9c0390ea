import type { AppLoadContext } from '@remix-run/node'
import { judgeAvoidance, type JudgeAvoidanceResult } from '../use-cases/judge-avoidance.ts'
import type { PanelInput } from '../use-cases/panel-case.ts'

export type JudgedAvoidance = JudgeAvoidanceResult | { kind: 'no verdict' }

/** Judges a request that somebody keep away, as it was sent from the page of the panel. */
export async function actOnAvoidance(
  context: AppLoadContext,
  on: PanelInput,
  entries: Readonly<Record<string, string>>,
): Promise<JudgedAvoidance> {
  const { request: requestId = '' } = entries
  const outcome = entries[`avoidance.${requestId}`]
  if (outcome !== 'upheld' && outcome !== 'dismissed') return { kind: 'no verdict' }
  const prefix = `match.${requestId}.`
  const matched = Object.keys(entries)
    .filter(name => name.startsWith(prefix))
    .map(name => name.slice(prefix.length))
  const reason = (entries[`avoidanceReason.${requestId}`] ?? '').slice(0, 4000)
  return judgeAvoidance(context, { ...on, requestId, outcome, matched, reason })
}
