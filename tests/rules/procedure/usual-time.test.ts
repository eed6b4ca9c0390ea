import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addWorkingDays } from '#rules/calendar/working-days.ts'
import { expectedDecision, usualTimeOf } from '#rules/procedure/usual-time.ts'

const taking = (...days: readonly number[]) =>
  days.map(count => ({
    submittedOn: '2026-03-02',
    decidedOn: count === 0 ? '2026-03-02' : addWorkingDays('2026-03-02', count).day,
  }))

test('of 8 cases decided within 1 to 8 working days, the middle half took 2 to 6', () => {
  expect(usualTimeOf(taking(8, 1, 7, 2, 6, 3, 5, 4))).toEqual({ low: 2, high: 6, cases: 8 })
})

test('five cases are enough to say something, four are not', () => {
  expect(usualTimeOf(taking(1, 2, 3, 4, 100))).toEqual({ low: 2, high: 4, cases: 5 })
  expect(usualTimeOf(taking(1, 2, 3, 4))).toBeNull()
})

test('a decision on the day of submission counts as one working day', () => {
  expect(usualTimeOf(taking(0, 0, 0, 0, 0))).toEqual({ low: 1, high: 1, cases: 5 })
})

test('no single case moves the middle half beyond its neighbours, and the lower day is never the later', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 5, maxLength: 12 }),
      days => {
        const usual = usualTimeOf(taking(...days))
        if (usual === null) throw new Error('nothing said')
        const { low, high } = usual
        expect(low).toBeLessThanOrEqual(high)
        const within = days.filter(each => each >= low && each <= high).length
        expect(within).toBeGreaterThanOrEqual(days.length / 2)
        expect(days).toContain(low)
        expect(days).toContain(high)
      },
    ),
    { seed: 20261127, numRuns: 60 },
  )
})

test('submitted on 23 September 2026, 5 to 10 working days lead over the holiday to 8 and 14 October; late from the 15th', () => {
  const usual = { low: 5, high: 10, cases: 9 }
  const on = (today: string) => expectedDecision(usual, { submittedOn: '2026-09-23', today })
  expect([on('2026-10-14').from.day, on('2026-10-14').to.day]).toEqual(['2026-10-08', '2026-10-14'])
  expect(on('2026-10-14').isLate).toBe(false)
  expect(on('2026-10-15').isLate).toBe(true)
})
