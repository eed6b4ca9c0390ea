import type { ParameterValue } from '../basis/parameters.ts'
import { type IsoDay, isIsoDay, shiftDay } from '../engine/days.ts'
import type { FactKey, FactValue } from '../facts/dictionary.ts'

/** What one word of the sheets gives: facts, or null where it states that nothing is known. */
export type Given = { readonly [K in FactKey]?: FactValue | null }

/** Reads the value behind one word; undefined = the value makes no sense for it. */
export type WordReader = (value: unknown, day: IsoDay) => Given | undefined

export type Vocabulary = Readonly<Record<string, WordReader>>

/**
 * Where a parameter of the sheets stands with us: a number and what it is multiplied by, where
 * true is 1 and false 0; or a text, 1 where it is the one named; or a list, whose members each
 * switch a parameter on and whose other choices are switched off. `others` is switched on by a
 * member that has no switch of its own; `sets` are those that any such list sets besides.
 */
export type ParameterWord =
  | { readonly id: string; readonly times: number }
  | { readonly id: string; readonly is: string }
  | {
      readonly members: Readonly<Record<string, string>>
      readonly others?: string
      readonly sets?: Readonly<Record<string, ParameterValue>>
    }
export type ParameterWords = Readonly<Record<string, ParameterWord>>

/** Fen in a yuan and in 万元: sheet A counts in yuan, words with `_wan` in 万元. */
export const FEN_IN_YUAN = 100
export const FEN_IN_WAN = 1_000_000

/** A count or an amount; null = none = 0. */
export function number(key: FactKey, times = 1): WordReader {
  return value => {
    if (value === null) return { [key]: 0 }
    return typeof value === 'number' ? { [key]: scaleUp(value, times) } : undefined
  }
}

/** A number of which null says nothing. */
export function stated(key: FactKey): WordReader {
  return value => (value === null || typeof value === 'number' ? { [key]: value } : undefined)
}

/** A flag; null = no. */
export function flag(key: FactKey): WordReader {
  return value => {
    if (value === null) return { [key]: false }
    return typeof value === 'boolean' ? { [key]: value } : undefined
  }
}

/** A text translated into a choice. */
export function choice(key: FactKey, translate: (text: string) => string): WordReader {
  return value => {
    if (value === null) return { [key]: null }
    return typeof value === 'string' ? { [key]: translate(value) } : undefined
  }
}

export function day(key: FactKey): WordReader {
  return value => {
    if (value === null) return { [key]: null }
    return typeof value === 'string' && isIsoDay(value) ? { [key]: value } : undefined
  }
}

/** A list of years that ends with the year before the day; null = not operating in that year. */
export function years(key: FactKey, times = 1): WordReader {
  return (value, on) => {
    if (!Array.isArray(value)) return undefined
    const list: readonly unknown[] = value
    const last = Number(on.slice(0, 4)) - 1
    const entries: [string, number | null][] = []
    for (const [index, each] of list.entries()) {
      if (each !== null && typeof each !== 'number') return undefined
      const year = String(last - list.length + 1 + index)
      entries.push([year, each === null ? null : scaleUp(each, times)])
    }
    return { [key]: Object.fromEntries(entries) }
  }
}

/** The value of the year before the day. */
export function lastYear(key: FactKey, times = 1): WordReader {
  return (value, on) => years(key, times)([value], on)
}

/**
 * A number of years or months that have passed, as the day on which they began. `generous` keeps
 * a started year (or month) from reaching a full one; without it only full ones are counted.
 */
export function elapsed(
  key: FactKey,
  unit: 'years' | 'months',
  rounding: 'up' | 'down',
): WordReader {
  return (value, on) => {
    if (value === null) return { [key]: null }
    return typeof value === 'number' ? { [key]: beginning(on, value, unit, rounding) } : undefined
  }
}

/** The same, where null states that it has not begun: no time has passed. */
export function elapsedOrNone(
  key: FactKey,
  unit: 'years' | 'months',
  rounding: 'up' | 'down',
): WordReader {
  return (value, on) => elapsed(key, unit, rounding)(value ?? 0, on)
}

function beginning(
  on: IsoDay,
  count: number,
  unit: 'years' | 'months',
  rounding: 'up' | 'down',
): IsoDay {
  const whole = Math.floor(count)
  const daysOfRest = (count - whole) * (unit === 'years' ? 365 : 30)
  let from = shiftDay(on, -whole, unit)
  while (shiftDay(from, whole, unit) < on) from = shiftDay(from, 1, 'days')
  return shiftDay(
    from,
    -(rounding === 'up' ? Math.ceil(daysOfRest) : Math.floor(daysOfRest)),
    'days',
  )
}

/** Amounts are whole fen; what the sheets write in 万元 is rounded to them. */
export function scaleUp(value: number, times: number): number {
  return times === 1 ? value : Math.round(value * times)
}

/** A parameter's values in our units, by id; undefined = they make no sense. */
export function parametersGiven(
  value: unknown,
  word: ParameterWord,
): Readonly<Record<string, ParameterValue>> | undefined {
  if ('members' in word) return switched(value, word)
  if ('is' in word)
    return typeof value === 'string' ? { [word.id]: value === word.is ? 1 : 0 } : undefined
  if (typeof value === 'boolean') return { [word.id]: value ? 1 : 0 }
  return typeof value === 'number' ? { [word.id]: scaleUp(value, word.times) } : undefined
}

function switched(
  value: unknown,
  { members, others, sets = {} }: Extract<ParameterWord, { members: object }>,
): Readonly<Record<string, ParameterValue>> | undefined {
  if (!Array.isArray(value)) return undefined
  const list: readonly unknown[] = value
  const on = list.map(each =>
    typeof each === 'string' && Object.hasOwn(members, each) ? members[each] : others,
  )
  if (on.includes(undefined)) return undefined
  const all = [...Object.values(members), ...(others === undefined ? [] : [others])]
  return { ...Object.fromEntries(all.map(id => [id, on.includes(id) ? 1 : 0])), ...sets }
}
