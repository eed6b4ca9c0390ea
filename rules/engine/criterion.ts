import type { DocumentId } from '../basis/documents.ts'
import type { Words } from '../facts/fact.ts'
import type { Condition } from './condition.ts'

/**
 * How far a line of the law is known: seen in the text; seen in a second-hand source; known but
 * not read again; uncertain; set by each year's call.
 */
export const confidences = ['seen', 'secondary', 'known', 'uncertain', 'yearly'] as const
export type Confidence = (typeof confidences)[number]

/** Where a rule stands: the document and its article. */
export type Clause = { readonly document: DocumentId; readonly article: Words }

/**
 * `hard` refuses; `soft` (原则上, 一般, 鼓励) sends to the bureau when not met; `notice` is shown
 * and never counts.
 */
export type Strength = 'hard' | 'soft' | 'notice'

export type Criterion = {
  /** The row of the criteria sheet, with a suffix where one row holds several conditions. */
  readonly id: string
  readonly words: Words
  readonly clause: Clause
  readonly confidence: Confidence
  readonly strength: Strength
  readonly condition: Condition
  readonly appliesIf: Condition | null
  /** What would change it. */
  readonly advice: Words | null
}

export type Requirement =
  | { readonly node: 'criterion'; readonly criterion: Criterion }
  | { readonly node: 'allOf'; readonly of: readonly Requirement[] }
  | { readonly node: 'anyOf'; readonly words: Words; readonly of: readonly Requirement[] }

type Draft = Pick<Criterion, 'id' | 'words' | 'clause' | 'confidence' | 'condition'> &
  Partial<Pick<Criterion, 'strength' | 'appliesIf' | 'advice'>>

/** A criterion; hard, always applicable and without advice unless told. */
export function criterion(draft: Draft): Requirement {
  return {
    node: 'criterion',
    criterion: { strength: 'hard', appliesIf: null, advice: null, ...draft },
  }
}

export function allOf(...of: readonly Requirement[]): Requirement {
  return { node: 'allOf', of }
}

/** Routes: one of them is enough. */
export function anyOf(words: Words, ...of: readonly Requirement[]): Requirement {
  return { node: 'anyOf', words, of }
}

/** The criteria of a requirement, in the order of its text. */
export function criteriaOf(requirement: Requirement): readonly Criterion[] {
  return requirement.node === 'criterion'
    ? [requirement.criterion]
    : requirement.of.flatMap(criteriaOf)
}

/** The same requirement, each criterion of it applying only under a condition. */
export function applyingIf(condition: Condition, requirement: Requirement): Requirement {
  return requirement.node === 'criterion'
    ? { ...requirement, criterion: { ...requirement.criterion, appliesIf: condition } }
    : { ...requirement, of: requirement.of.map(part => applyingIf(condition, part)) }
}
