import type { ParameterOverrides } from '#rules/basis/parameters.ts'
import { chance } from '#rules/engine/boundaries-chance.ts'
import {
  parametersFor,
  type Situation,
  type Variable,
  variablesOf,
} from '#rules/engine/boundaries-variable.ts'
import { criteriaOf } from '#rules/engine/criterion.ts'
import { mayBeSubmitted } from '#rules/engine/earliest.ts'
import { assess } from '#rules/engine/evaluate.ts'
import type { Programme } from '#rules/engine/programme.ts'
import { aGazelle, aHighTechCompany, aTeam, yuan } from './subjects.ts'

/** A subject that may apply for a programme on a day, with the parameters that it stands under. */
export type Eligible = Situation & { readonly day: string }

/** Switches with which everybody would be let in. */
const notForAll: ParameterOverrides = { 'voucher.kinds.other': 0 }

const WALKS = 40
const SWEEPS = 4
const DAYS = [
  '2026-07-01',
  '2025-07-01',
  '2024-07-01',
  '2023-07-01',
  '2022-07-01',
  '2020-07-01',
  '2015-07-01',
]

/** The first day on which a version governs, of some that together meet every version. */
function governedDay(programme: Programme, overrides: ParameterOverrides): string {
  const { length } = criteriaOf(programme.requirement)
  const day = DAYS.find(
    each => assess(programme, {}, { day: each, overrides }).criteria.length === length,
  )
  if (day === undefined) throw new Error(`${programme.id} governs none of the days tried.`)
  return day
}

/** Subjects that may apply for a programme: known ones, and what a walk from fact to fact finds. */
export function eligibleSubjects(programme: Programme, most: number): readonly Eligible[] {
  const criteria = criteriaOf(programme.requirement)
  const overrides: Record<string, number> = {}
  const [latest] = DAYS
  for (const each of criteria) Object.assign(overrides, parametersFor(each, latest ?? ''))
  const day = governedDay(programme, overrides)
  for (const each of criteria) Object.assign(overrides, parametersFor(each, day), notForAll)
  const variables = new Map(
    criteria.flatMap(each => variablesOf(each, day)).map(each => [each.name, each]),
  )
  const known = [
    aHighTechCompany(),
    aGazelle({ sales: {}, largestVentureInvestment: yuan(1e7) }),
    aTeam('attack'),
    aTeam('startup'),
  ]
  const facts = [...variables.values()].filter(each => !each.name.startsWith('parameter '))
  const rank = rankIn(programme, day)
  const found: Eligible[] = known
    .filter(facts => mayBeSubmitted(assess(programme, facts, { day, overrides }).outcome))
    .map(facts => ({ facts, overrides, day }))
  for (const moved of [facts, [...variables.values()]]) {
    for (let seed = 1; seed <= WALKS && found.length < most; seed += 1) {
      const walked = walk(moved, { facts: {}, overrides }, { rank, seed })
      if (rank(walked) >= THERE) found.push({ ...walked, day })
    }
    if (found.length > 0) break
  }
  return found
}

const THERE = 1000

function rankIn(programme: Programme, day: string): (situation: Situation) => number {
  return ({ facts, overrides }) => {
    const { outcome, criteria } = assess(programme, facts, { day, overrides })
    const parts = criteria.map(each => {
      if (each.status === 'met' || each.status === 'not_applicable') return 2
      const { figures } = each
      return figures.filter(figure => figure.truth === 'yes').length / (figures.length + 1)
    })
    return (mayBeSubmitted(outcome) ? THERE : 0) + parts.reduce((sum, each) => sum + each, 0)
  }
}

/** Every fact in turn is put where most of the programme is met, a parameter only if it must. */
function walk(
  variables: readonly Variable[],
  start: Situation,
  { rank, seed }: { rank: (situation: Situation) => number; seed: number },
): Situation {
  const dice = chance(seed)
  const drawn = variables.filter(each => !each.name.startsWith('parameter '))
  let situation = drawn.reduce(
    (into, variable) => variable.put(into, dice.one(settingsOf(variable))),
    start,
  )
  let best = rank(situation)
  for (let sweep = 0; sweep < SWEEPS && best < THERE; sweep += 1) {
    for (const variable of dice.shuffled(variables)) {
      for (const setting of dice.shuffled(settingsOf(variable))) {
        const next = variable.put(situation, setting)
        const ranked = rank(next)
        if (ranked <= best) continue
        situation = next
        best = ranked
      }
    }
  }
  return situation
}

function settingsOf({ line, apart }: Variable) {
  return [
    ...(line === null ? [] : line.probes.map(line.at)),
    ...apart.filter(setting => setting !== undefined && setting !== null),
  ]
}
