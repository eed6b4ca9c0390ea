import type { Condition } from './condition.ts'
import type { Criterion } from './criterion.ts'
import type { Numeric } from './expression.ts'

/** A node of a rule, and what stands in its place in the copy. */
export type Exchange = {
  readonly number?: (number: Numeric) => Numeric | null
  readonly condition?: (condition: Condition) => Condition | null
}

/** A copy of a criterion in which some nodes are exchanged; null from an exchange keeps a node. */
export function exchanged(criterion: Criterion, by: Exchange): Criterion {
  return {
    ...criterion,
    condition: conditionWith(criterion.condition, by),
    appliesIf: criterion.appliesIf === null ? null : conditionWith(criterion.appliesIf, by),
  }
}

function conditionWith(condition: Condition, by: Exchange): Condition {
  const other = by.condition?.(condition) ?? null
  if (other !== null) return other
  switch (condition.node) {
    case 'compare':
      return {
        ...condition,
        left: numberWith(condition.left, by),
        right: numberWith(condition.right, by),
      }
    case 'reached':
      return { ...condition, after: timeWith(condition.after, by) }
    case 'notPassed':
      return { ...condition, within: timeWith(condition.within, by) }
    case 'all':
    case 'any':
    case 'readings':
      return { ...condition, of: condition.of.map(part => conditionWith(part, by)) }
    case 'not':
      return { ...condition, of: conditionWith(condition.of, by) }
    case 'flag':
    case 'oneOf':
    case 'judgement':
      return condition
  }
}

/** A span of time keeps its unit in the copy. */
function timeWith<N extends Numeric>(number: N, by: Exchange): N {
  const other = numberWith(number, by)
  return { ...number, ...other, unit: number.unit }
}

function numberWith(number: Numeric, by: Exchange): Numeric {
  const other = by.number?.(number) ?? null
  if (other !== null) return other
  const inside = (part: Numeric) => numberWith(part, by)
  switch (number.node) {
    case 'sum':
      return { ...number, terms: number.terms.map(inside) }
    case 'smallest':
    case 'largest':
      return { ...number, of: number.of.map(inside) }
    case 'difference':
      return { ...number, from: inside(number.from), less: inside(number.less) }
    case 'ratio':
      return { ...number, of: inside(number.of), to: inside(number.to) }
    case 'density':
      return { ...number, of: inside(number.of), area: inside(number.area) }
    case 'scaled':
    case 'perEach':
    case 'banded':
      return { ...number, of: inside(number.of) }
    case 'judged':
      return { ...number, within: number.within === null ? null : inside(number.within) }
    case 'chosen':
      return {
        ...number,
        when: conditionWith(number.when, by),
        then: inside(number.then),
        otherwise: inside(number.otherwise),
      }
    case 'constant':
    case 'fact':
    case 'yearly':
    case 'parameter':
    case 'total':
    case 'meanOfRatios':
    case 'meanGrowth':
    case 'annualGrowth':
      return number
  }
}
