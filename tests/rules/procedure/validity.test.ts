import { expect, test } from 'vitest'
import { lastValidDay, validityStanding } from '#rules/procedure/validity.ts'

test('three years from 2026-11-23 end on 2029-11-22; from 1 January on 31 December', () => {
  expect(lastValidDay('2026-11-23', 3)).toBe('2029-11-22')
  expect(lastValidDay('2026-01-01', 1)).toBe('2026-12-31')
})

test('years from 29 February end on 28 February, and on 28 February of a leap year too', () => {
  expect(lastValidDay('2028-02-29', 3)).toBe('2031-02-28')
  expect(lastValidDay('2028-02-29', 4)).toBe('2032-02-28')
})

test('years from 1 March end on the last of February, the 29th of a leap year', () => {
  expect(lastValidDay('2028-03-01', 3)).toBe('2031-02-28')
  expect(lastValidDay('2029-03-01', 3)).toBe('2032-02-29')
})

test('without years there is no last day', () =>
  expect(lastValidDay('2026-11-23', null)).toBeNull())

test('the last day is valid, the day after is expired even before the case is closed', () => {
  const recognised = { state: 'recognised', validTo: '2029-11-22' } as const
  expect(validityStanding(recognised, '2029-11-22')).toBe('valid')
  expect(validityStanding(recognised, '2029-11-23')).toBe('expired')
  expect(validityStanding({ state: 'recognised', validTo: null }, '2099-01-01')).toBe('valid')
})

test('revoked goes before expired, and what is examined again is not valid', () => {
  expect(validityStanding({ state: 'revoked', validTo: '2020-01-01' }, '2026-11-23')).toBe(
    'revoked',
  )
  expect(validityStanding({ state: 'expired', validTo: null }, '2026-11-23')).toBe('expired')
  expect(validityStanding({ state: 'pending_decision', validTo: null }, '2026-11-23')).toBe('ended')
})
