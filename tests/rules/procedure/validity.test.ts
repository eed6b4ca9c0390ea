import { expect, test } from 'vitest'
import type { State } from '#rules/procedure/states.ts'
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

const standing = (
  state: State,
  validTo: string | null,
  { on, renewing = false }: { on: string; renewing?: boolean },
) => validityStanding({ state, validTo, renewing }, on)

test('the last day is valid, the day after is expired even before the case is closed', () => {
  expect(standing('recognised', '2029-11-22', { on: '2029-11-22' })).toBe('valid')
  expect(standing('recognised', '2029-11-22', { on: '2029-11-23' })).toBe('expired')
  expect(standing('recognised', null, { on: '2099-01-01' })).toBe('valid')
})

test('a renewal under examination does not make the day after valid, and changes nothing before', () => {
  const renewing = true
  expect(standing('recognised', '2029-11-22', { on: '2029-11-22', renewing })).toBe('valid')
  expect(standing('recognised', '2029-11-22', { on: '2029-11-23', renewing })).toBe('renewing')
  expect(standing('recognised', null, { on: '2099-01-01', renewing })).toBe('valid')
  expect(standing('expired', '2029-11-22', { on: '2029-11-23', renewing })).toBe('expired')
  expect(standing('revoked', '2029-11-22', { on: '2029-11-23', renewing })).toBe('revoked')
})

test('revoked goes before expired, and what is examined again is not valid', () => {
  expect(standing('revoked', '2020-01-01', { on: '2026-11-23' })).toBe('revoked')
  expect(standing('expired', null, { on: '2026-11-23' })).toBe('expired')
  expect(standing('pending_decision', null, { on: '2026-11-23' })).toBe('ended')
})
