import fc from 'fast-check'
import { expect, test } from 'vitest'
import { assessCompiled, compileBook } from '#rules/engine/compile.ts'
import { readCompiled } from '#rules/engine/compile-read.ts'
import type { Condition } from '#rules/engine/condition.ts'
import { allOf, criterion } from '#rules/engine/criterion.ts'
import { assess } from '#rules/engine/evaluate.ts'
import type { Programme } from '#rules/engine/programme.ts'
import { words } from '#rules/facts/fact.ts'
import { hnte } from '#rules/programmes/hnte.ts'
import { conditions, someFacts } from './random-rules.ts'
import { DAY } from './subjects.ts'

function programmeOf(condition: Condition, appliesIf: Condition | null): Programme {
  const clause = { document: 'tech-sme-guide', article: words('第一条', 'Article 1') } as const
  const only = criterion({
    id: 'made.up',
    words: words('样例', 'Sample'),
    clause,
    confidence: 'seen',
    condition,
    ...(appliesIf === null ? {} : { appliesIf }),
  })
  return { ...hnte, requirement: allOf(only) }
}

test('compiled, a rule of any shape gives the status and the figures that it gives plain', () => {
  fc.assert(
    fc.property(
      conditions,
      fc.option(conditions, { freq: 4 }),
      fc.array(someFacts, { minLength: 2, maxLength: 6 }),
      fc.constantFrom({}, { 'alliance.rd_floor': 3 }),
      (condition, appliesIf, subjects, overrides) => {
        const programme = programmeOf(condition, appliesIf)
        const book = compileBook([programme], { day: DAY, overrides })
        for (const facts of subjects)
          expect(readCompiled(book, assessCompiled(book, facts), 0)).toEqual(
            assess(programme, facts, { day: DAY, overrides }),
          )
      },
    ),
    { numRuns: 2000, seed: 20261127 },
  )
})
