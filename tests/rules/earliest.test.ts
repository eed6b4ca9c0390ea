import { expect, test } from 'vitest'
import { shiftDay } from '#rules/engine/days.ts'
import { earliestDay, mayBeSubmitted } from '#rules/engine/earliest.ts'
import { assess } from '#rules/engine/evaluate.ts'
import { population } from '#rules/engine/prior.ts'
import type { Facts } from '#rules/facts/dictionary.ts'
import { factsReadBy } from '#rules/engine/facts-read.ts'
import { factByKey } from '#rules/facts/dictionary.ts'
import { gazelle } from '#rules/programmes/gazelle.ts'
import { hnte } from '#rules/programmes/hnte.ts'
import { programmes } from '#rules/programmes/index.ts'
import {
  aGazelle,
  aHighTechCompany,
  anAlliance,
  anIncubator,
  aTeam,
  DAY,
  incubatorParameters,
  teamParameters,
} from './subjects.ts'

const overrides = { ...teamParameters, ...incubatorParameters }

/** Good subjects and plausible ones, each with its days moved to just before today and after. */
function subjectsOf(programme: (typeof programmes)[number]): readonly Facts[] {
  const usual = [
    aHighTechCompany(),
    aGazelle(),
    aTeam('attack'),
    aTeam('startup'),
    anIncubator(),
    anAlliance(),
    ...population(DAY, 6, 17),
  ]
  const days = factsReadBy(programme).filter(key => factByKey(key).kind === 'day')
  const ages = [-10, 20, 200, 400, 900, 1200]
  return usual.flatMap(facts => [
    facts,
    ...days.flatMap(key => ages.map(age => ({ ...facts, [key]: shiftDay(DAY, -age, 'days') }))),
  ])
}

test.for(programmes.map(each => ({ id: each.id, programme: each })))(
  'on the earliest day a subject may apply for $id, and on no day before it',
  ({ programme }) => {
    for (const facts of subjectsOf(programme)) {
      const basis = { day: DAY, overrides }
      const outcomeOn = (day: string) => assess(programme, facts, { ...basis, day }).outcome
      const earliest = earliestDay(programme, facts, basis)
      if (earliest.kind === 'now') expect(mayBeSubmitted(outcomeOn(DAY))).toBe(true)
      if (earliest.kind === 'never') {
        for (const day of [DAY, '2026-12-31', '2027-01-01', '2029-02-28', '2036-07-01']) {
          expect(outcomeOn(day)).toBe('not_yet')
        }
      }
      if (earliest.kind !== 'on') continue
      expect(outcomeOn(earliest.day)).toBe(earliest.outcome)
      expect(mayBeSubmitted(earliest.outcome)).toBe(true)
      const eve = shiftDay(earliest.day, -1, 'days')
      expect(mayBeSubmitted(outcomeOn(eve)), `${JSON.stringify(facts)} on ${eve}`).toBe(false)
    }
  },
)

test('registered on 2026-01-15, a high-tech company waits for 2027-01-15, when figures are open', () => {
  const earliest = earliestDay(hnte, aHighTechCompany({ registeredOn: '2026-01-15' }), { day: DAY })
  expect(earliest).toMatchObject({ kind: 'figures', from: '2027-01-15' })
})

test('registered on 2025-07-31, a high-tech company may apply from 2026-07-31', () => {
  const earliest = earliestDay(hnte, aHighTechCompany({ registeredOn: '2025-07-31' }), { day: DAY })
  expect(earliest).toEqual({ kind: 'on', day: '2026-07-31', outcome: 'may_apply' })
})

test('a gazelle of more than 20 years never grows younger', () => {
  const earliest = earliestDay(gazelle, aGazelle({ registeredOn: '2001-01-01' }), { day: DAY })
  expect(earliest).toEqual({ kind: 'never' })
})

test('who may apply may apply now', () => {
  expect(earliestDay(hnte, aHighTechCompany(), { day: DAY })).toEqual({
    kind: 'now',
    outcome: 'may_apply',
  })
})
