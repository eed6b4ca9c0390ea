import { formatAnswer, parseAnswer, type AnswerFault } from '../facts/answers.ts'
import type { Fact } from '../facts/fact.ts'
import type { FactKey } from '../facts/dictionary.ts'
import type { IsoDay } from '../engine/days.ts'
import type { ParameterSeries, ParameterValue } from './parameters.ts'

export type ReadParameter =
  | { readonly ok: true; readonly value: ParameterValue }
  | { readonly ok: false; readonly code: AnswerFault }

/** The last day that a day parameter may name. */
const FARTHEST: IsoDay = '2999-12-31'

/** Reads a typed value in the parameter's unit; money is typed in 万元, as everywhere. */
export function readParameter(series: ParameterSeries, typed: string): ReadParameter {
  const parsed = parseAnswer(asFact(series), typed.trim(), FARTHEST)
  if ('code' in parsed) return { ok: false, code: parsed.code }
  return typeof parsed.value === 'boolean'
    ? { ok: false, code: 'not_a_number' }
    : { ok: true, value: parsed.value }
}

/** The value as it is typed. */
export function formatParameter(series: ParameterSeries, value: ParameterValue): string {
  return formatAnswer(asFact(series), value)
}

/** A parameter is read as the fact that is held against it. */
function asFact({ words, unit }: ParameterSeries): Fact<FactKey> {
  const about = { key: 'area', subject: 'carrier', section: 'carrier', words } as const
  return unit === 'day' ? { kind: 'day', ...about } : { kind: 'number', unit, ...about }
}
