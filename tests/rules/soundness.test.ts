import fc from 'fast-check'
import { expect, test } from 'vitest'
import { assess, type Assessment } from '#rules/engine/evaluate.ts'
import { programmes } from '#rules/programmes/index.ts'
import { situations } from './situations.ts'
import { DAY } from './subjects.ts'

function statuses(assessment: Assessment) {
  return new Map(assessment.criteria.map(each => [each.id, each.status]))
}

test.for(programmes.map(each => [each.id, each] as const))(
  'learning a fact never overturns may apply or not yet of %s, nor a clause met or not met',
  ([, programme]) => {
    const day = programme.id === 'incubator-national-2018' ? '2025-06-30' : DAY
    fc.assert(
      fc.property(situations(programme), ({ full, part, overrides }) => {
        const before = assess(programme, part, { day, overrides })
        const after = assess(programme, full, { day, overrides })
        if (before.outcome === 'may_apply' || before.outcome === 'not_yet') {
          expect(after.outcome).toBe(before.outcome)
        }
        if (before.outcome === 'bureau_decides') expect(after.outcome).not.toBe('cannot_tell_yet')
        const settled = statuses(after)
        for (const [id, status] of statuses(before)) {
          if (status === 'not_met') expect([id, settled.get(id)]).toEqual([id, 'not_met'])
          if (status === 'met') expect(['met', 'not_applicable']).toContain(settled.get(id))
        }
      }),
      { numRuns: 400, seed: 20260701 },
    )
  },
)

test.for(programmes.map(each => [each.id, each] as const))(
  'with every fact known, nothing of %s is unknown or missing',
  ([, programme]) => {
    fc.assert(
      fc.property(situations(programme), ({ full, overrides }) => {
        const { criteria, missing } = assess(programme, full, { day: DAY, overrides })
        expect(criteria.filter(each => each.status === 'unknown')).toEqual([])
        expect(missing).toEqual([])
      }),
      { numRuns: 100, seed: 20260702 },
    )
  },
)

test('an assessment survives JSON unchanged', () => {
  for (const programme of programmes) {
    const assessment = assess(programme, {}, { day: DAY })
    expect(JSON.parse(JSON.stringify(assessment))).toEqual(assessment)
  }
})

test('setting a parameter settles what it left open', () => {
  const programme = programmes.find(each => each.id === 'alliance')
  if (programme === undefined) throw new Error('No alliance.')
  const status = (overrides: Record<string, number>) =>
    assess(programme, { rdSpend: { 2025: 5 } }, { day: DAY, overrides }).criteria.find(
      each => each.id === 'al.2',
    )
  expect(status({})).toMatchObject({ status: 'judgement', unset: ['alliance.rd_floor'] })
  expect(status({ 'alliance.rd_floor': 5 })).toMatchObject({ status: 'met', unset: [] })
})
