import fc from 'fast-check'
import { expect, test } from 'vitest'
import { assessCompiled, compileBook, outcomesOf } from '#rules/engine/compile.ts'
import { readCompiled } from '#rules/engine/compile-read.ts'
import { assess } from '#rules/engine/evaluate.ts'
import type { Programme } from '#rules/engine/programme.ts'
import type { Facts } from '#rules/facts/dictionary.ts'
import { programmes } from '#rules/programmes/index.ts'
import { situations } from './situations.ts'
import { aHighTechCompany, DAY } from './subjects.ts'

function bothWays(programme: Programme, facts: Facts, overrides: Readonly<Record<string, number>>) {
  const book = compileBook([programme], { day: DAY, overrides })
  return {
    plain: assess(programme, facts, { day: DAY, overrides }),
    compiled: readCompiled(book, assessCompiled(book, facts), 0),
  }
}

test.for(programmes.map(each => [each.id, each] as const))(
  'compiled, %s gives every status and figure that it gives plain, whatever is missing',
  ([, programme]) => {
    fc.assert(
      fc.property(situations(programme), ({ full, part, overrides }) => {
        for (const facts of [full, part]) {
          const { plain, compiled } = bothWays(programme, facts, overrides)
          expect(compiled).toEqual(plain)
        }
      }),
      { numRuns: 250, seed: 20260703 },
    )
  },
)

test('a book of all programmes gives each what it gives alone, subject after subject', () => {
  const book = compileBook(programmes, { day: DAY })
  const subjects = [aHighTechCompany(), {}, aHighTechCompany({ sales: { 2025: 0 } })]
  for (const facts of subjects) {
    const result = assessCompiled(book, facts)
    const plain = programmes.map(each => assess(each, facts, { day: DAY }))
    expect(programmes.map((_, at) => readCompiled(book, result, at))).toEqual(plain)
    expect(outcomesOf(result)).toEqual(plain.map(each => each.outcome))
  }
})
