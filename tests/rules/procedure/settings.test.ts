import { expect, test } from 'vitest'
import { usualProcedure } from '#rules/engine/programme.ts'
import { caseSettings, firstSettings, usualSettings } from '#rules/procedure/settings.ts'

const validity = {
  words: { zh: '三年', en: 'Three years' },
  years: 3,
  confidence: 'known',
} as const
const ofCity = { level: 'city', procedure: usualProcedure, validity } as const
const usual = {
  districtStep: true,
  districtQuotas: {},
  secondSignature: true,
  districtSecondSignature: false,
  days: { receive: 5, company: 10, district: 3, decide: 20, experts: 10, objection: 15 },
  extensions: { company: 5, decide: 10 },
  experts: null,
  notice: null,
  validityYears: 3,
}

test('without a round 5 working days receive, 10 correct, 3 recommend and 20 decide, on 2 signatures', () => {
  expect(usualSettings(ofCity)).toEqual(usual)
  const own = {
    ...usualProcedure,
    districtStep: false,
    receiveWorkingDays: 2,
    decideWorkingDays: 7,
  }
  expect(usualSettings({ procedure: own, validity: { ...validity, years: null } })).toEqual({
    ...usual,
    districtStep: false,
    days: { ...usual.days, receive: 2, decide: 7 },
    validityYears: null,
  })
})

test('a new round of the city starts with a notice of 5 working days, one of others with none', () => {
  expect(firstSettings(ofCity)).toEqual({ ...usual, notice: { days: 5, counted: 'working' } })
  for (const level of ['province', 'nation'] as const)
    expect(firstSettings({ ...ofCity, level }), level).toEqual(usual)
})

test('where experts are asked, a new round starts with 5, blind, the highest and lowest mark left out', () => {
  const procedure = { ...usualProcedure, experts: true }
  expect(firstSettings({ ...ofCity, level: 'nation', procedure })).toEqual({
    ...usual,
    experts: { asked: 5, aggregation: 'trimmed', blind: true },
  })
})

const full = {
  ...usual,
  experts: { asked: 5, aggregation: 'mean', blind: false },
  notice: { days: 7, counted: 'calendar' },
}

function isTaken(change: object): boolean {
  return caseSettings.safeParse({ ...full, ...change }).success
}

test('a clock or its extension has 1 to 250 working days, never 0, 251 or a half', () => {
  expect(caseSettings.parse(full)).toEqual(full)
  for (const name of Object.keys(full.days)) {
    const ofClock = (days: number) => isTaken({ days: { ...full.days, [name]: days } })
    expect([0, 1, 250, 251, 1.5].map(ofClock), name).toEqual([false, true, true, false, false])
  }
  for (const name of Object.keys(full.extensions)) {
    const moved = (days: number) => isTaken({ extensions: { ...full.extensions, [name]: days } })
    expect([0, 1, 250, 251].map(moved), name).toEqual([false, true, true, false])
  }
})

test('a round asks 1 to 15 experts, shows its list for 1 to 60 days and recognises for 1 to 20 years', () => {
  const asks = (asked: number) => isTaken({ experts: { ...full.experts, asked } })
  expect([0, 1, 15, 16].map(asks)).toEqual([false, true, true, false])
  const shows = (days: number) => isTaken({ notice: { ...full.notice, days } })
  expect([0, 1, 60, 61].map(shows)).toEqual([false, true, true, false])
  const lasts = (validityYears: number | null) => isTaken({ validityYears })
  expect([0, 1, 20, 21, null].map(lasts)).toEqual([false, true, true, false, true])
})

test('marks become one as mean, trimmed mean or median; a notice counts working or calendar days', () => {
  const counts = (aggregation: string) => isTaken({ experts: { ...full.experts, aggregation } })
  expect(['mean', 'trimmed', 'median', 'best', ''].map(counts)).toEqual([
    true,
    true,
    true,
    false,
    false,
  ])
  const counted = (kind: string) => isTaken({ notice: { days: 5, counted: kind } })
  expect(['working', 'calendar', ''].map(counted)).toEqual([true, true, false])
})

test('settings that lack a part, or have one that nobody knows, are refused', () => {
  expect(isTaken({ days: {} })).toBe(false)
  expect(isTaken({ extensions: {} })).toBe(false)
  expect(isTaken({ experts: {} })).toBe(false)
  expect(isTaken({ notice: {} })).toBe(false)
  expect(isTaken({ holiday: true })).toBe(false)
  expect(isTaken({ experts: null, notice: null })).toBe(true)
})
