import type { Condition } from '../engine/condition.ts'
import {
  type Clause,
  type Confidence,
  type Criterion,
  criterion,
  type Requirement,
} from '../engine/criterion.ts'
import type { Words } from '../facts/fact.ts'

type More = Partial<Pick<Criterion, 'strength' | 'appliesIf' | 'advice' | 'confidence'>>

/** Writes the criteria of one clause, all as well known as it is unless told. */
export function under(clause: Clause, confidence: Confidence) {
  return (id: string, words: Words, condition: Condition, more: More = {}): Requirement =>
    criterion({ id, words, clause, confidence, condition, ...more })
}
