import type { ParameterSeries } from '../basis/parameters.ts'
import { compare, type Condition, type Operator } from '../engine/condition.ts'
import { constant, fact, type Numeric, parameter, yearly } from '../engine/expression.ts'
import { company } from '../facts/company.ts'
import type { FactKey } from '../facts/dictionary.ts'
import type { NumberFact } from '../facts/fact.ts'
import type { Unit } from '../facts/units.ts'

type Key<F> = F & { readonly key: FactKey }

/** A line that stands in the text, or one that a parameter holds. */
type Line<U extends Unit> = number | ParameterSeries<U>

export function atLeast<U extends Unit>(of: Key<NumberFact<string, U>>, line: Line<U>): Condition {
  return against(of, '>=', line)
}

export function atMost<U extends Unit>(of: Key<NumberFact<string, U>>, line: Line<U>): Condition {
  return against(of, '<=', line)
}

/** The R&D spend of the year before the day. */
export function lastYearsResearch(line: Line<'fen'>): Condition {
  return compare(yearly(company.rdSpend, -1), '>=', lineOf(line, 'fen'))
}

function against<U extends Unit>(
  of: Key<NumberFact<string, U>>,
  operator: Operator,
  line: Line<U>,
): Condition {
  const left: Numeric = fact(of)
  return compare(left, operator, lineOf(line, of.unit))
}

function lineOf<U extends Unit>(line: Line<U>, unit: U): Numeric<U> {
  return typeof line === 'number' ? constant(line, unit) : parameter(line)
}
