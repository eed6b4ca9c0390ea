import type { ParameterOverrides } from '../basis/parameters.ts'
import type { Facts, FactValue } from '../facts/dictionary.ts'
import { chance, type Chance } from './boundaries-chance.ts'
import { stepsAtLines } from './boundaries-lines.ts'
import { stepped } from './boundaries-steps.ts'
import { type Setting, type Variable, variablesOf } from './boundaries-variable.ts'
import type { Criterion } from './criterion.ts'
import type { IsoDay } from './days.ts'
import type { Numeric } from './expression.ts'
import { measure } from './measure.ts'
import { conditionsUnder, numbersIn } from './walk.ts'
import type { Condition } from './condition.ts'

/** Facts of one part of a score, and the points that it has with them. */
type Probe = {
  readonly facts: Facts
  readonly low: number
  readonly high: number
  readonly moved: string
}

type ScoreSituation = { readonly facts: Facts; readonly moved: string }

type Basis = { readonly day: IsoDay; readonly overrides: ParameterOverrides }

const ROUNDS = 16

/** How many probes of a part are kept on each side of each line. */
const KEPT = 4

/**
 * Situations of a score made of parts: each part is put on both sides of each of its own bands,
 * and the other parts are given the points that bring the whole just below, to and just above the
 * line, once by the least and once by the most that judges may still give.
 */
export function scoreSituations(criterion: Criterion, basis: Basis): readonly ScoreSituation[] {
  const dice = chance(7)
  const found: ScoreSituation[] = []
  for (const { left, right } of comparisonsOf(criterion.condition)) {
    const parts = partsOf(left)
    if (parts.length < 2 || !numbersIn(criterion.condition).numbers.some(isGraded)) continue
    const line = measure(right, { facts: {}, ...basis }).low.at
    if (!Number.isFinite(line)) continue
    const probed = parts.map(part => probesOf(criterion, part, { ...basis, dice }))
    for (const [index, probes] of probed.entries()) {
      const others = probed.filter((_, at) => at !== index)
      for (const probe of probes) {
        for (const end of endsNear(probe, probes)) {
          for (const by of [-1, 0, 1]) {
            const wanted = stepped(line, by, left.unit) - end
            const rest = filled(dice.shuffled(others), wanted, dice)
            if (rest !== null) {
              const facts = [...rest, probe].map(each => each.facts).reduce(together)
              const total = stepped(line, by, left.unit)
              found.push({
                facts: counted(facts, total, { criterion, left, basis }),
                moved: probe.moved,
              })
            }
          }
        }
      }
    }
  }
  return dice.shuffled(found)
}

/** With one more choice, where it takes one for the parts to be what counts. */
function counted(
  facts: Facts,
  total: number,
  { criterion, left, basis }: { criterion: Criterion; left: Numeric; basis: Basis },
): Facts {
  const isTotal = (each: Facts) => {
    const { low, high } = measure(left, { facts: each, ...basis })
    return low.at === total || high.at === total
  }
  if (isTotal(facts)) return facts
  const free = variablesOf(criterion, basis.day).filter(
    each => each.line === null && !Object.hasOwn(facts, each.name),
  )
  const choices = free.flatMap(each =>
    each.apart.map(setting => each.put({ facts, overrides: basis.overrides }, setting).facts),
  )
  return choices.find(isTotal) ?? facts
}

/** The points of a probe, and those that the part has on the other sides of its lines. */
function endsNear({ low, high }: Probe, probes: readonly Probe[]): readonly number[] {
  const all = [...new Set(probes.flatMap(each => [each.low, each.high]))].sort((a, b) => a - b)
  return all.filter((end, index) =>
    [end, all[index - 1], all[index + 1]].some(near => near === low || near === high),
  )
}

function comparisonsOf(condition: Condition): readonly Extract<Condition, { node: 'compare' }>[] {
  return condition.node === 'compare'
    ? [condition]
    : conditionsUnder(condition).flatMap(comparisonsOf)
}

function isGraded(number: Numeric): boolean {
  return number.node === 'banded' || number.node === 'judged'
}

/** The parts that are added up, through caps on sums. */
function partsOf(number: Numeric): readonly Numeric[] {
  if (number.node === 'sum') return number.terms.flatMap(partsOf)
  if (number.node === 'chosen') {
    const ways = [number.then, number.otherwise].map(partsOf)
    return ways.find(parts => parts.length > 1) ?? [number]
  }
  if (number.node !== 'smallest' && number.node !== 'largest') return [number]
  const inner = number.of.find(each => each.node === 'sum')
  return inner === undefined ? [number] : partsOf(inner)
}

/** A part at both sides of each change of its points, from several starts. */
function probesOf(
  criterion: Criterion,
  part: Numeric,
  { dice, ...basis }: Basis & { dice: Chance },
): readonly Probe[] {
  const zero: Numeric = { node: 'constant', unit: part.unit, value: 0 }
  const condition: Condition = { node: 'compare', left: part, operator: '>=', right: zero }
  const variables = variablesOf({ ...criterion, condition, appliesIf: null }, basis.day)
  const found = new Map<string, readonly Probe[]>()
  for (let round = 0; round < ROUNDS; round += 1) {
    let situation = { facts: {}, overrides: basis.overrides }
    for (const variable of dice.shuffled(variables)) {
      const settings = isScore(variable, part) && round % 2 === 0 ? [undefined] : lineOf(variable)
      const setting = dice.one([settings[0], dice.one(settings), dice.one(settings)])
      situation = variable.put(situation, setting)
    }
    for (const variable of variables) {
      const probeAt = (setting: Setting): Probe => {
        const { facts } = variable.put(situation, setting)
        const { low, high, absence } = measure(part, { facts, ...basis })
        const points = absence === 'no' ? { low: low.at, high: high.at } : { low: NaN, high: NaN }
        return { facts, ...points, moved: variable.name }
      }
      const say = (setting: Setting) => nameOf(probeAt(setting))
      const { line } = variable
      if (line === null) {
        for (const probe of variable.apart.filter(each => each !== undefined).map(probeAt)) {
          const side = `${variable.name} ${nameOf(probe)}`
          const kept = found.get(side) ?? []
          if (Number.isFinite(probe.low) && kept.length < KEPT) found.set(side, [...kept, probe])
        }
        continue
      }
      for (const step of stepsAtLines(variable, { of: say })) {
        const probe = probeAt(line.at(step))
        if (!Number.isFinite(probe.low) || !Number.isFinite(probe.high)) continue
        const beside = [step - 1, step, step + 1].map(each => say(line.at(each)))
        const side = [variable.name, ...beside].join(' ')
        const kept = found.get(side) ?? []
        if (kept.length < KEPT) found.set(side, [...kept, probe])
      }
    }
  }
  return [...found.values()].flat()
}

function isScore(variable: Variable, part: Numeric): boolean {
  return part.node === 'judged' && part.within !== null && variable.name === part.score
}

function lineOf({ line, apart }: Variable): readonly Setting[] {
  return line === null ? apart.filter(each => each !== undefined) : line.probes.map(line.at)
}

function nameOf({ low, high }: Pick<Probe, 'low' | 'high'>): string {
  return `${low} ${high}`
}

/** One probe of each part, with known points that add up to what is wanted; null = none do. */
function filled(
  parts: readonly (readonly Probe[])[],
  wanted: number,
  dice: Chance,
): readonly Probe[] | null {
  const [first, ...rest] = parts
  if (first === undefined) return Math.abs(wanted) < 1e-9 ? [] : null
  const most = rest.reduce(
    (sum, probes) => sum + Math.max(0, ...probes.filter(isKnown).map(each => each.low)),
    0,
  )
  const byPoints = new Map(dice.shuffled(first.filter(isKnown)).map(probe => [probe.low, probe]))
  for (const probe of byPoints.values()) {
    if (probe.low > wanted || wanted - probe.low > most) continue
    const others = filled(rest, wanted - probe.low, dice)
    if (others !== null) return [probe, ...others]
  }
  return null
}

function isKnown({ low, high }: Probe): boolean {
  return low === high
}

/** Both facts together; years of one fact are joined. */
function together(a: Facts, b: Facts): Facts {
  const joined: Record<string, FactValue> = { ...a }
  for (const [key, value] of Object.entries(b)) {
    const known = joined[key]
    joined[key] =
      typeof known === 'object' && typeof value === 'object' ? { ...known, ...value } : value
  }
  return joined
}
