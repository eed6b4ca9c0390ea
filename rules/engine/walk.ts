import type { Condition } from './condition.ts'
import type { Numeric } from './expression.ts'

type Comparison = Extract<Condition, { node: 'compare' }>

/** Every number and every comparison inside a condition, at any depth. */
export function numbersIn(condition: Condition): {
  readonly numbers: readonly Numeric[]
  readonly comparisons: readonly Comparison[]
} {
  const numbers: Numeric[] = []
  const comparisons: Comparison[] = []
  const visitNumber = (number: Numeric): void => {
    numbers.push(number)
    numbersUnder(number).forEach(visitNumber)
    if (number.node === 'chosen') visit(number.when)
  }
  const visit = (each: Condition): void => {
    if (each.node === 'compare') {
      comparisons.push(each)
      visitNumber(each.left)
      visitNumber(each.right)
    }
    if (each.node === 'reached') visitNumber(each.after)
    if (each.node === 'notPassed') visitNumber(each.within)
    conditionsUnder(each).forEach(visit)
  }
  visit(condition)
  return { numbers, comparisons }
}

/** The conditions that a condition is directly made of. */
export function conditionsUnder(condition: Condition): readonly Condition[] {
  switch (condition.node) {
    case 'all':
    case 'any':
    case 'readings':
      return condition.of
    case 'not':
      return [condition.of]
    case 'compare':
    case 'flag':
    case 'oneOf':
    case 'reached':
    case 'notPassed':
    case 'judgement':
      return []
  }
}

/** The numbers that a number is directly made of. */
export function numbersUnder(number: Numeric): readonly Numeric[] {
  switch (number.node) {
    case 'sum':
      return number.terms
    case 'smallest':
    case 'largest':
      return number.of
    case 'difference':
      return [number.from, number.less]
    case 'ratio':
      return [number.of, number.to]
    case 'density':
      return [number.of, number.area]
    case 'scaled':
    case 'perEach':
    case 'banded':
      return [number.of]
    case 'judged':
      return number.within === null ? [] : [number.within]
    case 'chosen':
      return [number.then, number.otherwise]
    case 'constant':
    case 'fact':
    case 'yearly':
    case 'parameter':
    case 'total':
    case 'meanOfRatios':
    case 'meanGrowth':
    case 'annualGrowth':
      return []
  }
}
