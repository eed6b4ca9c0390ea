import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from '#rules/calendar/day.ts'
import { workingDaysBetween } from '#rules/calendar/working-days.ts'
import { heldTime, staysOf, usedOf, type Arrival } from '#rules/procedure/held-time.ts'
import { allStates } from '#rules/procedure/states.ts'

const history = fc
  .array(fc.record({ after: fc.nat(40), state: fc.constantFrom(...allStates) }), { minLength: 1 })
  .map(steps => {
    let on = '2026-01-05'
    return steps.map(({ after, state }): Arrival => {
      on = addDays(on, after)
      return { on, state }
    })
  })

test('company time and everybody else’s add up to the working days of the wall', () => {
  fc.assert(
    fc.property(history, fc.nat(60), (arrivals, later) => {
      const last = arrivals.at(-1)?.on ?? ''
      const today = addDays(last, later)
      const held = [...heldTime(arrivals, today).values()].reduce((sum, days) => sum + days, 0)
      expect(held).toBe(workingDaysBetween(arrivals[0]?.on ?? '', today))
    }),
  )
})

test('each stay begins where the one before ended, and the last one reaches today', () => {
  const stays = staysOf(
    [
      { on: '2026-09-18', state: 'submitted' },
      { on: '2026-09-21', state: 'formal_check' },
      { on: '2026-09-30', state: 'correction_requested' },
    ],
    '2026-10-13',
  )
  expect(stays).toEqual([
    { state: 'submitted', from: '2026-09-18', to: '2026-09-21', workingDays: 2 },
    { state: 'formal_check', from: '2026-09-21', to: '2026-09-30', workingDays: 6 },
    { state: 'correction_requested', from: '2026-09-30', to: '2026-10-13', workingDays: 5 },
  ])
})

test('the time to decide stands still with experts and company: 6 days are used of 20, not 16', () => {
  const arrivals: Arrival[] = [
    { on: '2026-11-02', state: 'accepted' },
    { on: '2026-11-05', state: 'expert_review' },
    { on: '2026-11-16', state: 'pending_decision' },
    { on: '2026-11-19', state: 'correction_requested' },
  ]
  expect(usedOf('decide', arrivals, '2026-11-24')).toBe(6)
  expect(usedOf('experts', arrivals, '2026-11-24')).toBe(7)
  expect(workingDaysBetween('2026-11-02', '2026-11-24')).toBe(16)
})

test('after a re-review the time to decide counts anew: what was used before the end is not counted', () => {
  const arrivals: Arrival[] = [
    { on: '2026-11-02', state: 'accepted' },
    { on: '2026-11-09', state: 'rejected' },
    { on: '2026-11-16', state: 'pending_decision' },
  ]
  expect(usedOf('decide', arrivals, '2026-11-18')).toBe(2)
})
