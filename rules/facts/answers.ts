import { type IsoDay, isIsoDay, yearOf } from '../engine/days.ts'
import { halfWidth } from '../identifiers/half-width.ts'
import { dictionary, type FactKey, type Facts, type FactValue } from './dictionary.ts'
import type { Fact } from './fact.ts'
import type { Unit } from './units.ts'

/** What can be wrong with a typed answer; its words live where it is shown. */
export type AnswerFault =
  | 'not_a_number'
  | 'not_whole'
  | 'too_many_decimals'
  | 'below_least'
  | 'above_most'
  | 'not_yes_or_no'
  | 'not_a_choice'
  | 'not_a_day'
  | 'day_in_future'

export type AnswerIssue = { readonly name: string; readonly code: AnswerFault }
export type AnswersRead = { readonly facts: Facts; readonly issues: readonly AnswerIssue[] }

type Parsed = { readonly value: number | boolean | string } | { readonly code: AnswerFault }

/** Years that a form shows for a yearly fact: the four before the day, the latest first. */
export function yearsAsked(asOf: IsoDay): readonly number[] {
  return [1, 2, 3, 4].map(back => yearOf(asOf) - back)
}

/** The names of a form's entries for a fact; a yearly one has an entry a year, `sales.2025`. */
export function answerNames(fact: Fact<FactKey>, asOf: IsoDay): readonly string[] {
  return fact.kind === 'yearly'
    ? yearsAsked(asOf).map(year => `${fact.key}.${String(year)}`)
    : [fact.key]
}

/**
 * Reads typed answers into facts. An empty entry is unknown; an invalid one is an issue under its
 * own name and left out; entries of facts given by judges are ignored. In years before the year
 * of registration there was no operation. Money is typed in 万元.
 */
export function readAnswers(
  typed: Readonly<Record<string, string | undefined>>,
  asOf: IsoDay,
): AnswersRead {
  const facts: { [K in FactKey]?: FactValue } = {}
  const issues: AnswerIssue[] = []
  const read = (name: string, fact: Fact<FactKey>): number | boolean | string | undefined => {
    const text = typed[name]?.trim() ?? ''
    if (text === '') return undefined
    const parsed = parseAnswer(fact, text, asOf)
    if ('value' in parsed) return parsed.value
    issues.push({ name, code: parsed.code })
    return undefined
  }
  for (const fact of dictionary) {
    if (fact.judge !== undefined) continue
    if (fact.kind !== 'yearly') {
      const value = read(fact.key, fact)
      if (value !== undefined) facts[fact.key] = value
      continue
    }
    const years: Record<string, number | null> = {}
    for (const name of Object.keys(typed).filter(each => isYearOf(each, fact.key))) {
      const value = read(name, fact)
      if (typeof value === 'number') years[name.slice(fact.key.length + 1)] = value
    }
    if (Object.keys(years).length > 0) facts[fact.key] = years
  }
  return { facts: withYearsBeforeRegistration(facts, asOf), issues }
}

/**
 * The same facts, with no operation stated for the years before that of registration, where
 * nothing else is known of them.
 */
export function withYearsBeforeRegistration(facts: Facts, asOf: IsoDay): Facts {
  const { registeredOn } = facts
  if (typeof registeredOn !== 'string') return facts
  const before = yearsAsked(asOf).filter(year => year < yearOf(registeredOn))
  if (before.length === 0) return facts
  const none = Object.fromEntries(before.map(year => [String(year), null]))
  const filled: { [K in FactKey]?: FactValue } = { ...facts }
  for (const fact of dictionary) {
    if (fact.kind !== 'yearly') continue
    const known = facts[fact.key]
    filled[fact.key] = { ...none, ...(typeof known === 'object' ? known : {}) }
  }
  return filled
}

/** The text that a form shows for a known value; reading it gives the value again. */
export function formatAnswer(fact: Fact<FactKey>, value: number | boolean | string): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  const isMoney = 'unit' in fact && fact.unit === 'fen'
  return isMoney && typeof value === 'number' ? formatTenThousands(value) : String(value)
}

/** All entries of a form for the facts known, by name; years without operation stay empty. */
export function formatAnswers(facts: Facts): Readonly<Record<string, string>> {
  const entries: [string, string][] = []
  for (const fact of dictionary) {
    const known = facts[fact.key]
    if (known === undefined) continue
    if (typeof known !== 'object') {
      entries.push([fact.key, formatAnswer(fact, known)])
      continue
    }
    for (const [year, value] of Object.entries(known)) {
      if (value !== null) entries.push([`${fact.key}.${year}`, formatAnswer(fact, value)])
    }
  }
  return Object.fromEntries(entries)
}

/** Parses one typed answer, already trimmed and not empty. */
export function parseAnswer(fact: Fact<FactKey>, text: string, asOf: IsoDay): Parsed {
  const half = halfWidth(text).replace(/。/g, '.')
  switch (fact.kind) {
    case 'flag':
      return half === 'yes'
        ? { value: true }
        : half === 'no'
          ? { value: false }
          : { code: 'not_yes_or_no' }
    case 'choice':
      return fact.choices.some(choice => choice.value === half)
        ? { value: half }
        : { code: 'not_a_choice' }
    case 'day':
      if (!isIsoDay(half)) return { code: 'not_a_day' }
      return half > asOf ? { code: 'day_in_future' } : { value: half }
    case 'text':
      return { value: text }
    case 'number':
    case 'yearly':
      return parseNumber(half, fact.unit, fact.min === undefined ? 0 : fact.min, fact.max ?? null)
  }
}

function parseNumber(text: string, unit: Unit, min: number | null, max: number | null): Parsed {
  const plain = text.replace(/(?<=\d),(?=\d{3})/g, '')
  const match = /^([+-]?)(\d{1,12})(?:\.(\d+))?$/.exec(plain)
  if (match === null) return { code: 'not_a_number' }
  const [, sign = '', whole = '', decimals = ''] = match
  const places = decimalPlaces(unit)
  const used = decimals.replace(/0+$/, '')
  if (used.length > places) return { code: places === 0 ? 'not_whole' : 'too_many_decimals' }
  const scaled = unit === 'fen' ? Number(whole + used.padEnd(6, '0')) : Number(`${whole}.${used}`)
  const value = sign === '-' && scaled !== 0 ? -scaled : scaled
  if (!Number.isSafeInteger(Math.trunc(value))) return { code: 'above_most' }
  if (min !== null && value < min) return { code: 'below_least' }
  if (max !== null && value > max) return { code: 'above_most' }
  return { value }
}

function decimalPlaces(unit: Unit): number {
  switch (unit) {
    case 'fen':
      return 6
    case 'percent':
    case 'squareMetres':
    case 'years':
    case 'yearsOfAge':
    case 'months':
    case 'itemsPerThousandSquareMetres':
      return 2
    case 'ratio':
      return 6
    case 'usd':
    case 'people':
    case 'items':
    case 'points':
    case 'days':
      return 0
  }
}

/** Fen as a number of 万元, without needless zeros. */
function formatTenThousands(fen: number): string {
  const digits = String(Math.abs(fen)).padStart(7, '0')
  const decimals = digits.slice(-6).replace(/0+$/, '')
  const whole = digits.slice(0, -6)
  return `${fen < 0 ? '-' : ''}${whole}${decimals === '' ? '' : `.${decimals}`}`
}

function isYearOf(name: string, key: string): boolean {
  return name.startsWith(`${key}.`) && /^(?:19|20)\d{2}$/.test(name.slice(key.length + 1))
}
