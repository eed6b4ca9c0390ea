import { expect, test } from 'vitest'
import { assess } from '#rules/engine/evaluate.ts'
import { byNearness, nearnessOf } from '#rules/engine/nearness.ts'
import { readAnswers } from '#rules/facts/answers.ts'
import { gazelle } from '#rules/programmes/gazelle.ts'
import { hnte } from '#rules/programmes/hnte.ts'
import { programmes } from '#rules/programmes/index.ts'
import { aHighTechCompany } from './subjects.ts'

const day = '2026-07-02'

test('nothing is missed where no hard condition is broken', () => {
  const facts = aHighTechCompany()
  expect(nearnessOf(hnte, assess(hnte, facts, { day })).missed).toEqual([])
})

test('9 science staff of 100 miss the line of 10 % by a tenth of it', () => {
  const facts = {
    ...aHighTechCompany(),
    staffAverage: { '2025': 100 },
    sciTechStaffAverage: { '2025': 9 },
  }
  const { missed, distance } = nearnessOf(hnte, assess(hnte, facts, { day }))
  expect(missed.map(each => each.id)).toEqual(['hnte.staff_ratio'])
  expect(distance).toBeCloseTo(0.1, 9)
})

test('what is missed by no number is farther than anything that is missed by one', () => {
  const byFlag = nearnessOf(
    hnte,
    assess(hnte, { ...aHighTechCompany(), majorIncidentInYear: true }, { day }),
  )
  const byNumber = nearnessOf(
    hnte,
    assess(hnte, { ...aHighTechCompany(), sciTechStaffAverage: { '2025': 0 } }, { day }),
  )
  expect(byNearness(byNumber, byFlag)).toBeLessThan(0)
})

test('of several routes the nearest counts once', () => {
  const { facts } = readAnswers({ registeredOn: '2010-01-01', seat: '210302' }, day)
  const known = { ...facts, sales: { '2022': 0, '2023': 0, '2024': 0, '2025': 0 } }
  const { missed } = nearnessOf(gazelle, assess(gazelle, known, { day }))
  expect(missed.filter(each => each.id.startsWith('gaz.route')).length).toBeLessThanOrEqual(1)
})

test.for(programmes.map(programme => [programme.id, programme] as const))(
  '%s: with nothing known nothing is missed by a number',
  ([, programme]) => {
    const { missed } = nearnessOf(programme, assess(programme, {}, { day }))
    expect(missed.filter(each => each.part !== null && each.id !== 'force')).toEqual([])
  },
)
