import type { ParameterValue } from '../basis/parameters.ts'
import { type IsoDay, isIsoDay } from '../engine/days.ts'
import { type FactKey, type Facts, type FactValue, isFactKey } from '../facts/dictionary.ts'
import type { Example } from './example.ts'
import type { ExampleFamily } from './family.ts'
import { teamOrigin } from './transplant.ts'
import { type Given, parametersGiven } from './vocabulary.ts'

/** An example in our words. */
export type Translation = {
  readonly day: IsoDay
  readonly facts: Facts
  /** Facts that the example names, with or without a value. */
  readonly named: ReadonlySet<FactKey>
  readonly overrides: Readonly<Record<string, ParameterValue>>
  /** Words and values that we do not know; with any of them the example is not run. */
  readonly notUnderstood: readonly string[]
}

/** Says an example in the words of the dictionary. */
export function translate(example: Example, family: ExampleFamily): Translation {
  const on = family.dayOf(example)
  if (!isIsoDay(on)) return nothingUnderstood(on, [`day ${on}`])
  const facts: { [K in FactKey]?: FactValue } = {}
  const named = new Set<FactKey>()
  const notUnderstood: string[] = []
  const take = (given: Given) => {
    for (const [key, value] of Object.entries(given)) {
      if (!isFactKey(key)) continue
      named.add(key)
      if (value !== null) facts[key] = value
    }
  }
  for (const [word, value] of Object.entries(example.facts)) {
    const read = Object.hasOwn(family.words, word) ? family.words[word] : undefined
    const given = read?.(value, on)
    if (read === undefined) notUnderstood.push(`fact ${word}`)
    else if (given === undefined) notUnderstood.push(`value of ${word}: ${JSON.stringify(value)}`)
    else take(given)
  }
  take(family.together?.(example.facts, on) ?? {})
  const origin = teamOrigin(example.facts)
  if (origin !== undefined) take({ teamOrigin: origin })
  const claimed = new Set(named)
  for (const [key, value] of Object.entries(family.unclaimed)) {
    if (isFactKey(key) && !claimed.has(key)) take({ [key]: value })
  }
  const { overrides, unknown } = translateParameters(example, family)
  return { day: on, facts, named, overrides, notUnderstood: [...notUnderstood, ...unknown] }
}

/** The parameters that an example sets; one given as null is not set. */
function translateParameters(example: Example, family: ExampleFamily) {
  const overrides: Record<string, ParameterValue> = {}
  const unknown: string[] = []
  for (const [word, value] of Object.entries(example.params ?? {})) {
    if (value === null) continue
    const ours = Object.hasOwn(family.parameters, word) ? family.parameters[word] : undefined
    const given = ours === undefined ? undefined : parametersGiven(value, ours)
    if (ours === undefined) unknown.push(`parameter ${word}`)
    else if (given === undefined) unknown.push(`value of ${word}: ${JSON.stringify(value)}`)
    else Object.assign(overrides, given)
  }
  return { overrides, unknown }
}

function nothingUnderstood(day: IsoDay, notUnderstood: readonly string[]): Translation {
  return { day, facts: {}, named: new Set(), overrides: {}, notUnderstood }
}
