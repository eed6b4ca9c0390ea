import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { drawPanel, nextInOrder, poolText, seedOf, type PoolEntry } from '#rules/experts/draw.ts'
import { panelRulesFor, technicalLeast } from '#rules/experts/panel-rules.ts'
import { shortagesOf, type Seat } from '#rules/experts/seats.ts'

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

const entry = fc.record({ technical: fc.boolean(), finance: fc.boolean(), barred: fc.boolean() })
const pools = fc
  .array(entry, { maxLength: 24 })
  .map(entries => entries.map((each, at): PoolEntry => ({ id: `expert-${at}`, ...each })))
const rulesOf = fc.integer({ min: 1, max: 9 }).map(panelRulesFor)
const seeds = fc.string({ maxLength: 20 }).map(sha256)

function seatsOf(pool: readonly PoolEntry[], ids: readonly string[]): Seat[] {
  return ids.flatMap(id => pool.find(each => each.id === id) ?? [])
}

test('a draw is replayed from its seed and pool, whatever the order in which the pool is read', () => {
  fc.assert(
    fc.property(pools, rulesOf, seeds, (pool, rules, seed) => {
      const again = drawPanel({ pool: pool.toReversed(), rules, seed }, sha256)
      expect(drawPanel({ pool, rules, seed }, sha256)).toEqual(again)
      expect(poolText(pool)).toBe(poolText(pool.toReversed()))
    }),
  )
})

test('a drawn panel keeps every rule, has nobody twice and nobody barred', () => {
  let drawn = 0
  fc.assert(
    fc.property(pools, rulesOf, seeds, (pool, rules, seed) => {
      const draw = drawPanel({ pool, rules, seed }, sha256)
      if (draw.kind === 'impossible') return
      drawn += 1
      const panel = seatsOf(pool, draw.panel)
      expect(new Set(draw.panel).size).toBe(rules.asked)
      expect(shortagesOf(panel, rules)).toEqual([])
      const barred = pool.filter(each => each.barred).map(each => each.id)
      expect(draw.order.filter(id => barred.includes(id))).toEqual([])
      expect(draw.order.length).toBe(pool.length - barred.length)
    }),
    { numRuns: 300 },
  )
  expect(drawn).toBeGreaterThan(30)
})

test('a draw is refused only when no panel of the pool could keep the rules, and says what lacks', () => {
  const small = fc
    .array(entry, { maxLength: 7 })
    .map(all => all.map((each, at) => ({ id: `${at}`, ...each })))
  const rule = fc.integer({ min: 1, max: 4 }).map(panelRulesFor)
  let refused = 0
  fc.assert(
    fc.property(small, rule, seeds, (pool, rules, seed) => {
      const free = pool.filter(each => !each.barred)
      const possible = choices(free, rules.asked).some(
        panel => shortagesOf(panel, rules).length === 0,
      )
      const draw = drawPanel({ pool, rules, seed }, sha256)
      expect(draw.kind).toBe(possible ? 'drawn' : 'impossible')
      if (draw.kind === 'drawn') return
      refused += 1
      expect(draw.shortages.length).toBeGreaterThan(0)
    }),
    { numRuns: 300 },
  )
  expect(refused).toBeGreaterThan(20)
})

test('who replaces an expert was not asked before and keeps the rules with those who stay', () => {
  let replaced = 0
  fc.assert(
    fc.property(pools, rulesOf, seeds, fc.nat(), (pool, rules, seed, pick) => {
      const draw = drawPanel({ pool, rules, seed }, sha256)
      if (draw.kind === 'impossible') return
      const leaves = draw.panel[pick % draw.panel.length]
      const stay = seatsOf(
        pool,
        draw.panel.filter(id => id !== leaves),
      )
      const order = seatsOf(pool, draw.order)
      const next = nextInOrder(order, { stay, asked: new Set(draw.panel) }, rules)
      const rest = order.filter(seat => !draw.panel.includes(seat.id))
      const fitting = rest.filter(seat => shortagesOf([...stay, seat], rules).length === 0)
      expect(next).toEqual(fitting[0] ?? null)
      if (next !== null) replaced += 1
    }),
    { numRuns: 300 },
  )
  expect(replaced).toBeGreaterThan(10)
})

test('everybody who may be drawn is drawn about as often: of 10 experts, each of 3 seats in 1000 draws', () => {
  const pool = Array.from({ length: 10 }, (_, at): PoolEntry => {
    return { id: `e${at}`, technical: true, finance: true, barred: false }
  })
  const counts = new Map<string, number>()
  for (let draw = 0; draw < 1000; draw += 1) {
    const made = drawPanel({ pool, rules: panelRulesFor(3), seed: sha256(`round ${draw}`) }, sha256)
    if (made.kind === 'drawn')
      for (const id of made.panel) counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  expect(counts.size).toBe(10)
  for (const [id, count] of counts) {
    expect(count, id).toBeGreaterThan(240)
    expect(count, id).toBeLessThan(360)
  }
})

test('the share of technical experts is rounded up: 3 of 5, 2 of 3, 1 of 1', () => {
  expect([5, 3, 1].map(asked => technicalLeast(panelRulesFor(asked)))).toEqual([3, 2, 1])
})

test('the seed changes with the pool, the panel and the public value', () => {
  const parts = { subject: 'panel', poolHash: 'pool', publicValue: '05 11 23' }
  const seed = seedOf(parts, sha256)
  expect(seed).toBe(sha256('panel\npool\n05 11 23'))
  for (const change of [{ subject: 'other' }, { poolHash: 'other' }, { publicValue: '05 11 24' }])
    expect(seedOf({ ...parts, ...change }, sha256)).not.toBe(seed)
})

/** All ways of choosing so many, tried one by one. */
function choices<Item>(items: readonly Item[], count: number): Item[][] {
  if (count === 0) return [[]]
  return items.flatMap((first, at) =>
    choices(items.slice(at + 1), count - 1).map(others => [first, ...others]),
  )
}
