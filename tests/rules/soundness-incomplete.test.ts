import { expect, test } from 'vitest'
import { assess } from '#rules/engine/evaluate.ts'
import { incompleteQuestions, sharpAnswer, tallyOf, three } from './incomplete.ts'
import { SEEDED_DAY } from './seeded-companies.ts'

const questions = incompleteQuestions(300, 20_260_705, 600)

test('300 companies with 1 to 3 inputs gone: no false yes, no false no, no needless unknown', () => {
  const tally = tallyOf(questions, sharpAnswer)
  expect(tally).toMatchObject({ falseYes: 0, falseNo: 0, otherwiseWrong: 0, needless: 0 })
  expect(tally.open).toBeGreaterThan(60)
  expect(tally.closed).toBeGreaterThan(500)
})

test('an assessment alone, without looking at completions, is never wrong either', () => {
  const tally = tallyOf(questions, ({ programme, facts }) => {
    const asked = three[programme]
    return asked === undefined
      ? 'cannot_tell_yet'
      : assess(asked, facts, { day: SEEDED_DAY }).outcome
  })
  expect(tally).toMatchObject({ falseYes: 0, falseNo: 0, otherwiseWrong: 0 })
})
