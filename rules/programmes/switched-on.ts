import type { ParameterSeries } from '../basis/parameters.ts'
import { compare, type Condition } from '../engine/condition.ts'
import { constant, parameter } from '../engine/expression.ts'

/** A switch of the bureau is on: its parameter is 1; open while it is unset. */
export function switchedOn(series: ParameterSeries<'items'>): Condition {
  return compare(parameter(series), '>=', constant(1, 'items'))
}
