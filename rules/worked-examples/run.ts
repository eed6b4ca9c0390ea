import { parameterOn } from '../basis/parameters.ts'
import type { Criterion } from '../engine/criterion.ts'
import type { IsoDay } from '../engine/days.ts'
import {
  assess,
  type CriterionResult,
  forceDay,
  outcomeOf,
  outsideVerdict,
  type Settled,
  settledOf,
  settleTree,
} from '../engine/evaluate.ts'
import type { Programme } from '../engine/programme.ts'
import { leavesOfCondition } from '../engine/reads.ts'
import { factByKey } from '../facts/dictionary.ts'
import { readCreditCode } from '../identifiers/credit-code.ts'
import type { Example } from './example.ts'
import type { ExampleFamily } from './family.ts'
import { exampleFamilies } from './register.ts'
import { translate, type Translation } from './translate.ts'

export type ExampleRun = {
  readonly id: string
  readonly expected: string
  /** null = not run. */
  readonly got: string | null
  readonly result: 'pass' | 'fail' | 'unsupported'
  /** What kept it from being run. */
  readonly notUnderstood: readonly string[]
}

/** Runs one worked example through the engine. */
export function runExample(example: Example): ExampleRun {
  if (example.programme === 'USCC') return runCreditCode(example)
  const family = exampleFamilies.get(example.programme)
  if (family === undefined) return notRun(example, [`programme ${example.programme}`])
  const translation = translate(example, family)
  if (translation.notUnderstood.length > 0) return notRun(example, translation.notUnderstood)
  return ran(example, verdictOf(versionFor(example, family, translation.day), translation))
}

function versionFor(example: Example, family: ExampleFamily, day: IsoDay): Programme {
  return family.versionFor?.(example, day) ?? versionOn(family, day)
}

/** The version of an example's programme that governs its day; the first where none does. */
function versionOn({ programme, otherVersions = [] }: ExampleFamily, day: IsoDay): Programme {
  const governs = ({ inForce }: Programme) => {
    const from = forceDay(inForce.from, day, {})
    const until = forceDay(inForce.until, day, {})
    return (from === null || day >= from) && (until === null || day < until)
  }
  return [programme, ...otherVersions].find(governs) ?? programme
}

/**
 * The verdict where the facts of an example are complete: what was not named was not asked, a
 * route not named is not claimed, and the parameters given are the bureau's whole set; where none
 * is given, each criterion that one decides is open.
 */
function verdictOf(programme: Programme, translation: Translation): string {
  const { day, facts, overrides } = translation
  const assessment = assess(programme, facts, { day, overrides })
  if (assessment.criteria.some(each => each.id === 'force')) return 'not_eligible'
  const byId = new Map(assessment.criteria.map(each => [each.id, each]))
  const settled = settleTree(programme.requirement, each => {
    const result = byId.get(each.id)
    return result === undefined ? null : asked(result, each, translation)
  })
  return outsideVerdict(outcomeOf(settled ?? 'yes'))
}

/** What a criterion contributes to an example; null = it was not asked. */
function asked(
  result: CriterionResult,
  criterion: Criterion,
  { day, named, overrides }: Translation,
): Settled | null {
  const settled = settledOf(result)
  if (settled === null || settled === 'yes' || settled === 'no') return settled
  const noneGiven = Object.keys(overrides).length === 0
  if (noneGiven && leavesNumbersOpen(criterion, day)) return 'bureau'
  if (result.status === 'not_met') return settled
  if (result.awaits.some(key => factByKey(key).judge === 'experts')) return 'bureau'
  if (result.missing.some(key => named.has(key))) return 'unknown'
  if (result.missing.length > 0) return null
  const notNamed = result.awaits.filter(key => factByKey(key).judge === 'bureau' && !named.has(key))
  if (notNamed.length > 0) return null
  const setIsWhole = result.unset.length > 0 && !noneGiven
  return setIsWhole ? null : settled
}

function leavesNumbersOpen(criterion: Criterion, day: string): boolean {
  return leavesOfCondition(criterion.condition).some(
    leaf => leaf.kind === 'parameter' && parameterOn(leaf.parameter, day, {}) === null,
  )
}

function runCreditCode(example: Example): ExampleRun {
  const { code } = example.facts
  if (code === undefined) return notRun(example, ['fact code'])
  return ran(example, typeof code === 'string' && readCreditCode(code).ok ? 'valid' : 'invalid')
}

function ran({ id, expected }: Example, got: string): ExampleRun {
  return { id, expected, got, result: got === expected ? 'pass' : 'fail', notUnderstood: [] }
}

function notRun({ id, expected }: Example, notUnderstood: readonly string[]): ExampleRun {
  return { id, expected, got: null, result: 'unsupported', notUnderstood }
}
