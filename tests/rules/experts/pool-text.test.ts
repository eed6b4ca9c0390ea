import { expect, test } from 'vitest'
import { poolText } from '#rules/experts/draw.ts'

test('the pool of a draw is written a line an expert, in the order of ids, as T, F and X or a dash', () => {
  const pool = [
    { id: 'c', technical: false, finance: false, barred: true },
    { id: 'a', technical: true, finance: false, barred: false },
    { id: 'b', technical: false, finance: true, barred: false },
  ]
  const text = 'a T - -\nb - F -\nc - - X'
  expect(poolText(pool)).toBe(text)
  expect(poolText(pool.toReversed())).toBe(text)
})
