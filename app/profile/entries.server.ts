import { answerNames, readAnswers, type AnswersRead } from '#rules/facts/answers.ts'
import type { FactKey } from '#rules/facts/dictionary.ts'
import type { Fact } from '#rules/facts/fact.ts'
import type { Answers } from '#db/answers-json.ts'

/** Typed answers with what they were read as, on a day. */
export type ReadEntries = AnswersRead & { readonly typed: Answers; readonly day: string }

/** How far a part of a form is filled in: entries, not facts, so that each year counts. */
export type Progress = {
  readonly answered: number
  readonly all: number
  readonly problems: number
}

export function readEntries(typed: Answers, day: string): ReadEntries {
  return { ...readAnswers(typed, day), typed, day }
}

/** Years without operation are neither asked nor counted. */
export function progressOf(facts: readonly Fact<FactKey>[], read: ReadEntries): Progress {
  const names = facts.flatMap(fact => entriesAsked(fact, read))
  const wrong = new Set(read.issues.map(issue => issue.name))
  const filled = names.filter(name => (read.typed[name] ?? '').trim() !== '')
  return {
    answered: filled.filter(name => !wrong.has(name)).length,
    all: names.length,
    problems: filled.filter(name => wrong.has(name)).length,
  }
}

export function sumOf(progresses: readonly Progress[]): Progress {
  return {
    answered: total(progresses.map(each => each.answered)),
    all: total(progresses.map(each => each.all)),
    problems: total(progresses.map(each => each.problems)),
  }
}

function entriesAsked(fact: Fact<FactKey>, read: ReadEntries): readonly string[] {
  const names = answerNames(fact, read.day)
  if (fact.kind !== 'yearly') return names
  const known = read.facts[fact.key]
  if (typeof known !== 'object') return names
  return names.filter(name => known[name.slice(fact.key.length + 1)] !== null)
}

function total(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0)
}
