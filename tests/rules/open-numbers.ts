import type { Condition } from '#rules/engine/condition.ts'
import type { Band, Numeric } from '#rules/engine/expression.ts'
import type { Gap, Ground, Value } from '#rules/engine/value.ts'
import type { Facts } from '#rules/facts/dictionary.ts'
import { DAY } from './subjects.ts'

/** Facts under which `gone` has no value and the flags `a` and `b` are open. */
export const known: Facts = { sales: { 2025: null } }

export const ground = (facts: Facts = {}): Ground => ({
  facts: { ...known, ...facts },
  day: DAY,
  overrides: {},
})

const flags = { a: 'listed', b: 'residentEnterprise' } as const

export const openFlag = (name: 'a' | 'b'): Condition => ({
  node: 'flag',
  fact: flags[name],
  is: true,
})

export const one = (value: number): Numeric<'items'> => ({ unit: 'items', node: 'constant', value })

const gone: Numeric<'items'> = { unit: 'items', node: 'yearly', fact: 'sales', offset: -1 }

const whole = (gives: Band['gives']): readonly Band[] => [{ from: null, to: null, gives }]

/**
 * A number as far as a text says it is known: `7`, `gone`, `2..9 a` open until the flag `a` is
 * known, `7 maybe a` perhaps not there, `2..9 judge` for the experts to choose, `2..inf year` a
 * year's number nobody stated.
 */
export function number(text: string): Numeric<'items'> {
  if (text === 'gone') return gone
  if (text === 'any parameter')
    return { unit: 'items', node: 'parameter', parameter: 'alliance.rd_floor' }
  const [ends = text, ...words] = text.split(' ')
  const [low = 0, high = low] = ends.split('..').map(Number)
  const name = words.includes('b') ? 'b' : 'a'
  const either = (then: Numeric, otherwise: Numeric): Numeric<'items'> => ({
    unit: 'items',
    node: 'chosen',
    when: openFlag(name),
    then,
    otherwise,
  })
  if (words.includes('judge'))
    return { unit: 'items', node: 'banded', of: one(0), bands: whole([low, high]), otherwise: null }
  if (words.includes('maybe')) return either(one(low), either(one(high), gone))
  return words.length === 0 ? one(low) : either(one(low), one(high))
}

/** The same text for a value, its gaps each once. */
export function say({ low, high, absence, gaps }: Value): string {
  if (absence === 'yes') return 'gone'
  const ends = low.at === high.at ? String(low.at) : `${low.at}..${high.at}`
  return [ends, ...(absence === 'no' ? [] : [absence]), ...sayGaps(gaps)].join(' ')
}

export function sayGaps(gaps: readonly Gap[]): readonly string[] {
  return [...new Set(gaps.map(sayGap))]
}

function sayGap(gap: Gap): string {
  if (gap.kind === 'parameter') return 'parameter'
  if (gap.kind === 'judge') return gap.fact === null ? 'judge' : `judge:${gap.fact}`
  if (gap.year !== null) return `${gap.fact}:${gap.year}`
  return gap.fact === flags.a ? 'a' : gap.fact === flags.b ? 'b' : gap.fact
}
