import { type SettledAssessment, settledByCompletions } from '#rules/engine/assess-completions.ts'
import {
  assessCompiled,
  type CompiledBook,
  type CompiledResult,
  compileBook,
} from '#rules/engine/compile.ts'
import { readCompiled } from '#rules/engine/compile-read.ts'
import type { AssessmentBasis } from '#rules/engine/evaluate.ts'
import { factsReadBy } from '#rules/engine/facts-read.ts'
import type { Programme } from '#rules/engine/programme.ts'
import { dictionary, type FactKey, type Facts } from '#rules/facts/dictionary.ts'

/** One programme's assessment with the facts as they were and as they would be. */
export type ProgrammeChange = {
  readonly programme: Programme
  readonly before: SettledAssessment
  readonly after: SettledAssessment
}

/** Many changes of the same facts, against the same programmes. */
export type Trial = {
  /** What a programme of the trial says of the facts as they were. */
  readonly before: (programme: Programme) => SettledAssessment
  /**
   * The programmes that read a fact which differs, assessed both ways; every other programme says
   * of both the same.
   */
  readonly changes: (after: Facts) => readonly ProgrammeChange[]
}

/** Compiles the programmes once; what was is assessed when it is first asked for. */
export function openTrial(
  programmes: readonly Programme[],
  basis: AssessmentBasis,
  facts: Facts,
): Trial {
  const book = compileBook(programmes, basis)
  const start = assessCompiled(book, facts)
  const bookOf = remembered((each: Programme) => compileBook([each], basis))
  const settled = (programme: Programme, result: CompiledResult) =>
    settledByCompletions(readCompiled(book, result, placeIn(book, programme)), result.facts, () =>
      bookOf(programme),
    )
  const before = remembered((each: Programme) => settled(each, start))
  return {
    before,
    changes: after => {
      const changed = changedFacts(facts, after)
      const result = assessCompiled(book, after)
      return programmes
        .filter(each => factsReadBy(each).some(key => changed.has(key)))
        .map(programme => ({
          programme,
          before: before(programme),
          after: settled(programme, result),
        }))
    },
  }
}

function placeIn(book: CompiledBook, programme: Programme): number {
  return book.programmes.findIndex(each => each.programme === programme)
}

/** The facts whose value, or whose being known, differs. */
function changedFacts(before: Facts, after: Facts): ReadonlySet<FactKey> {
  const text = (facts: Facts, key: FactKey) => JSON.stringify(facts[key])
  return new Set(
    dictionary.map(fact => fact.key).filter(key => text(before, key) !== text(after, key)),
  )
}

function remembered<T>(make: (of: Programme) => T): (of: Programme) => T {
  const made = new Map<Programme, T>()
  return of => {
    const known = made.get(of)
    if (known !== undefined) return known
    const value = make(of)
    made.set(of, value)
    return value
  }
}
