import { z } from 'zod'
import type { IsoDay } from '../engine/days.ts'
import { withYearsBeforeRegistration } from './answers.ts'
import {
  dictionary,
  factByKey,
  type FactKey,
  type Facts,
  type FactValue,
  isFactKey,
} from './dictionary.ts'
import { type Fact, type Words, words } from './fact.ts'
import type { Unit } from './units.ts'

export type WireIssue = {
  /** The field, dotted: `sales.2025`; empty for the whole. */
  readonly path: string
  readonly code: 'unknown_field' | 'wrong_type' | 'out_of_range' | 'not_a_day' | 'not_a_choice'
  readonly message: Words
}

export type WireReading =
  | { readonly ok: true; readonly facts: Facts }
  | { readonly ok: false; readonly issues: readonly WireIssue[] }

const FEN = 100

/**
 * Facts as they travel: money in yuan with at most two decimals, percent as 0–100, days as
 * `YYYY-MM-DD`, a yearly fact as an object by year in which null = not operating. A field left
 * out is unknown.
 */
export const factsSchema = z.strictObject(
  Object.fromEntries(dictionary.map(fact => [fact.key, schemaOf(fact).optional()])),
)

/** The JSON Schema of the facts as they travel. */
export function factsJsonSchema() {
  return z.toJSONSchema(factsSchema)
}

/**
 * Reads facts from outside; every fault is named with its field. Years before that of
 * registration are years of no operation.
 */
export function readFacts(input: unknown, asOf: IsoDay): WireReading {
  const parsed = factsSchema.safeParse(input)
  if (!parsed.success) return { ok: false, issues: parsed.error.issues.flatMap(wireIssues) }
  const facts: { [K in FactKey]?: FactValue } = {}
  for (const [key, value] of Object.entries(parsed.data)) {
    if (isFactKey(key) && value !== undefined) facts[key] = inside(key, value)
  }
  return { ok: true, facts: withYearsBeforeRegistration(facts, asOf) }
}

/** Facts in the form in which they travel. */
export function writeFacts(facts: Facts): Readonly<Record<string, FactValue>> {
  const written: Record<string, FactValue> = {}
  for (const { key } of dictionary) {
    const value = facts[key]
    if (value !== undefined) written[key] = isMoney(key) ? eachNumber(value, at => at / FEN) : value
  }
  return written
}

function schemaOf(fact: Fact<FactKey>): z.ZodType<FactValue> {
  const about = `${fact.words.zh} / ${fact.words.en}`
  switch (fact.kind) {
    case 'number':
      return numberSchema(fact.unit, fact.min, fact.max).describe(
        `${about} (${unitOnWire(fact.unit)})`,
      )
    case 'yearly':
      return z
        .record(
          z.string().regex(/^(?:19|20)\d{2}$/),
          numberSchema(fact.unit, fact.min, fact.max).nullable(),
        )
        .describe(`${about} (${unitOnWire(fact.unit)}; by year, null = not operating)`)
    case 'flag':
      return z.boolean().describe(about)
    case 'choice':
      return z.enum(fact.choices.map(choice => choice.value)).describe(about)
    case 'day':
      return z.iso.date().describe(about)
    case 'text':
      return z.string().max(200).describe(about)
  }
}

function numberSchema(unit: Unit, min: number | null | undefined, max: number | undefined) {
  const whole = unit === 'people' || unit === 'items' || unit === 'points' || unit === 'days'
  const base = whole ? z.int() : z.number().max(1e13)
  const floored = min === null ? base : base.min(min ?? 0)
  const bounded = max === undefined ? floored : floored.max(max)
  return unit === 'fen' ? bounded.refine(hasTwoDecimals) : bounded
}

function hasTwoDecimals(yuan: number): boolean {
  return Math.abs(yuan) <= 9e13 && Number((Math.round(yuan * FEN) / FEN).toFixed(2)) === yuan
}

function unitOnWire(unit: Unit): string {
  return unit === 'fen' ? 'yuan' : unit
}

function isMoney(key: FactKey): boolean {
  const fact = factByKey(key)
  return 'unit' in fact && fact.unit === 'fen'
}

function inside(key: FactKey, value: FactValue): FactValue {
  return isMoney(key) ? eachNumber(value, at => Math.round(at * FEN)) : value
}

function eachNumber(value: FactValue, change: (at: number) => number): FactValue {
  if (typeof value === 'number') return change(value)
  if (typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value).map(([year, at]) => [year, at === null ? null : change(at)]),
  )
}

function wireIssues(issue: z.core.$ZodIssue): readonly WireIssue[] {
  const path = issue.path.map(String).join('.')
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map(key => fault(key, 'unknown_field'))
    case 'invalid_key':
      return [fault(path, 'unknown_field')]
    case 'invalid_value':
      return [fault(path, 'not_a_choice')]
    case 'invalid_format':
      return [fault(path, 'not_a_day')]
    case 'too_big':
    case 'too_small':
    case 'custom':
      return [fault(path, 'out_of_range')]
    default:
      return [fault(path, 'wrong_type')]
  }
}

const messages: Readonly<Record<WireIssue['code'], Words>> = {
  unknown_field: words('没有这个字段', 'There is no such field'),
  wrong_type: words('类型不对', 'Has the wrong type'),
  out_of_range: words(
    '超出允许范围，金额以元计且最多两位小数',
    'Out of range; money is in yuan with at most two decimals',
  ),
  not_a_day: words('不是有效日期，应为 YYYY-MM-DD', 'Is not a day written YYYY-MM-DD'),
  not_a_choice: words('不在可选值之内', 'Is none of the values allowed'),
}

function fault(path: string, code: WireIssue['code']): WireIssue {
  return { path, code, message: messages[code] }
}
