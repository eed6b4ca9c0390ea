import { isDocumentId } from '../basis/documents.ts'
import { parameterById } from '../basis/parameters.ts'
import { isFactKey } from '../facts/dictionary.ts'
import type { Words } from '../facts/fact.ts'
import { compare, type Condition } from './condition.ts'
import { deadBreaches } from './check-dead.ts'
import { forceBreaches, parameterDayBreaches } from './check-force.ts'
import { dutyBreaches } from './check-duties.ts'
import { halfWidthBreaches } from './check-words.ts'
import { criteriaOf, type Criterion } from './criterion.ts'
import { type Band, constant, type Numeric } from './expression.ts'
import type { BenefitAmount, Programme, Reception } from './programme.ts'
import { leavesOfCondition } from './reads.ts'
import { numbersIn } from './walk.ts'

/**
 * Gives the programmes back when the rule book holds together.
 *
 * @throws {Error} listing every breach, each with its file, programme and criterion.
 */
export function checkProgrammes(
  programmes: readonly Programme[],
  fileOf: (id: string) => string = id => `rules/programmes/${id}.ts`,
): readonly Programme[] {
  const breaches = [
    ...repeated(programmes.map(each => each.id)).map(id => `${id}: two programmes have this id`),
    ...programmes.flatMap(each =>
      [...breachesOf(each), ...furtherBreaches(each)].map(breach => `${each.id}: ${breach}`),
    ),
    ...forceBreaches(programmes),
  ]
  if (breaches.length === 0) return programmes
  const named = breaches.map(breach => `${fileOf(breach.split(':')[0] ?? '')}: ${breach}`)
  throw new Error(`The rule book is broken:\n${named.join('\n')}`)
}

/** What is sound in each of its parts and yet never comes true, has no value, or is badly set. */
function furtherBreaches(programme: Programme): readonly string[] {
  return [
    ...deadBreaches(programme),
    ...parameterDayBreaches(programme),
    ...halfWidthBreaches(programme),
  ]
}

/** What is wrong with one programme, in words for its author; none when it is sound. */
export function breachesOf(programme: Programme): readonly string[] {
  const criteria = criteriaOf(programme.requirement)
  const forceDays = [programme.inForce.from, programme.inForce.until]
  return [
    ...repeated(criteria.map(each => each.id)).map(id => `criterion ${id} stands twice`),
    ...programme.basis
      .filter((id: string) => !isDocumentId(id))
      .map((id: string) => `document ${id} is unknown`),
    ...forceDays.flatMap(day =>
      day !== null && typeof day === 'object' ? parameterBreach(day.parameter, 'day') : [],
    ),
    ...emptyWords(programme.names, 'names'),
    ...emptyWords(programme.summary, 'summary'),
    ...emptyWords(programme.authority, 'authority'),
    ...receptionBreaches(programme.procedure),
    ...dutyBreaches(programme.duties ?? {}),
    ...programme.papers.flatMap(each => emptyWords(each.words, each.id)),
    ...repeated(programme.papers.map(each => each.id)).map(id => `paper ${id} stands twice`),
    ...criteria.flatMap(each => criterionBreaches(each).map(breach => `${each.id}: ${breach}`)),
    ...programme.benefits.flatMap(each =>
      each.clause === undefined || isDocumentId(each.clause.document)
        ? []
        : [`benefit ${each.words.en}: its document is unknown`],
    ),
    ...programme.benefits.flatMap(each =>
      each.amount === undefined
        ? []
        : amountBreaches(each.amount).map(breach => `benefit ${each.words.en}: ${breach}`),
    ),
  ]
}

function receptionBreaches(reception: Reception): readonly string[] {
  if (reception.receivedHere) return []
  const { office, document } = reception.receivedBy
  const named: string = document
  return [
    ...emptyWords(office, 'the office that receives'),
    ...(isDocumentId(named) ? [] : [`document ${named} is unknown`]),
  ]
}

/** An amount is checked as if each of its numbers were compared with none of its unit. */
function amountBreaches({ of, times, appliesIf }: BenefitAmount): readonly string[] {
  return [
    ...[of, ...times].flatMap(number =>
      conditionBreaches(compare(number, '>=', constant(0, number.unit))),
    ),
    ...(appliesIf === null ? [] : conditionBreaches(appliesIf)),
  ]
}

function criterionBreaches(criterion: Criterion): readonly string[] {
  const conditions = [
    criterion.condition,
    ...(criterion.appliesIf === null ? [] : [criterion.appliesIf]),
  ]
  return [
    ...(isDocumentId(criterion.clause.document) ? [] : ['its document is unknown']),
    ...emptyWords(criterion.words, 'words'),
    ...emptyWords(criterion.clause.article, 'article'),
    ...conditions.flatMap(conditionBreaches),
  ]
}

function conditionBreaches(condition: Condition): readonly string[] {
  const leaves = leavesOfCondition(condition).flatMap(leaf => {
    if (leaf.kind === 'parameter') return parameterBreach(leaf.parameter, null)
    return isFactKey(leaf.fact) ? [] : [`fact ${String(leaf.fact)} is not in the dictionary`]
  })
  const { numbers, comparisons } = numbersIn(condition)
  return [
    ...leaves,
    ...numbers.flatMap(numberBreaches),
    ...comparisons.flatMap(({ left, right }) => [
      ...(left.unit === right.unit ? [] : [`${left.unit} is compared with ${right.unit}`]),
      ...(right.node === 'annualGrowth' ? ['growth stands on the right of a comparison'] : []),
    ]),
    ...misplacedGrowth(numbers, comparisons),
  ]
}

function misplacedGrowth(
  numbers: readonly Numeric[],
  comparisons: readonly { readonly left: Numeric }[],
): readonly string[] {
  const all = numbers.filter(number => number.node === 'annualGrowth').length
  const direct = comparisons.filter(({ left }) => left.node === 'annualGrowth').length
  return all > direct ? ['growth stands inside another number'] : []
}

function numberBreaches(number: Numeric): readonly string[] {
  switch (number.node) {
    case 'banded':
      return bandBreaches(number.bands)
    case 'scaled':
      return number.by > 0 ? [] : ['a multiple is not above zero']
    case 'perEach':
      return number.each > 0 ? [] : ['a group is not above zero']
    case 'parameter':
      return parameterBreach(number.parameter, number.unit)
    default:
      return []
  }
}

/** Bands must cover every number once: no gap and no overlap. */
export function bandBreaches(bands: readonly Band[]): readonly string[] {
  const sorted = bands.toSorted(
    (a, b) => (a.from?.value ?? -Infinity) - (b.from?.value ?? -Infinity),
  )
  const breaches: string[] = []
  if (sorted[0]?.from !== null) breaches.push('the lowest band has a floor')
  if (sorted.at(-1)?.to !== null) breaches.push('the highest band has a ceiling')
  sorted.slice(1).forEach((band, index) => {
    const below = sorted[index]?.to ?? null
    const meets = band.from !== null && below !== null && band.from.value === below.value
    if (!meets || band.from.inclusive === below.inclusive) {
      breaches.push(`bands leave a gap or overlap at ${String(band.from?.value ?? 'no floor')}`)
    }
  })
  return breaches
}

function parameterBreach(id: string, unit: string | null): readonly string[] {
  const series = parameterById(id)
  if (series === null) return [`parameter ${id} has no series`]
  return unit === null || series.unit === unit ? [] : [`parameter ${id} is in ${series.unit}`]
}

function emptyWords(words: Words, where: string): readonly string[] {
  return words.zh.trim() === '' || words.en.trim() === '' ? [`${where} lack words`] : []
}

function repeated(ids: readonly string[]): readonly string[] {
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))]
}
