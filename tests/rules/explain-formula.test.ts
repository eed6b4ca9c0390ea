import { expect, test } from 'vitest'
import { sayBenefitFormula } from '#rules/engine/explain-formula.ts'
import { leavesOf } from '#rules/engine/reads.ts'
import { factByKey } from '#rules/facts/dictionary.ts'
import { programmes } from '#rules/programmes/index.ts'

const saying = { day: '2026-11-23', overrides: {} }

const amounts = programmes.flatMap(({ id, benefits }) =>
  benefits.flatMap(({ amount }) => (amount === undefined ? [] : [{ id, amount }])),
)

test('every amount says in both languages how it is worked out, and names each fact it reads', () => {
  expect(amounts.length).toBeGreaterThan(9)
  for (const { id, amount } of amounts) {
    const { whole, where } = sayBenefitFormula(amount, saying)
    const said = [whole, ...where.map(each => each.is)]
    const all = { zh: said.map(each => each.zh).join(), en: said.map(each => each.en).join() }
    expect(all.en, id).not.toMatch(/[，。：；（）]|undefined/)
    for (const leaf of [amount.of, ...amount.times].flatMap(leavesOf)) {
      if (leaf.kind !== 'fact') continue
      expect(all.zh, id).toContain(factByKey(leaf.fact).words.zh)
      expect(all.en, id).toContain(factByKey(leaf.fact).words.en)
    }
  }
})

test('every name in a formula is explained after it', () => {
  for (const { id, amount } of amounts) {
    const { where } = sayBenefitFormula(amount, saying)
    const names = [amount.of, ...amount.times].flatMap(each => each.words?.zh ?? [])
    expect(
      where.map(each => each.name.zh),
      id,
    ).toEqual(expect.arrayContaining(names))
    expect(new Set(where.map(each => each.name.zh)).size, id).toBe(where.length)
  }
})

test('the tax saved at 15 % is a tenth of the taxable income of the year before', () => {
  const amount = amounts.find(each => each.id === 'hnte-income-tax')?.amount
  if (amount === undefined) throw new Error('No amount.')
  expect(sayBenefitFormula(amount, saying)).toEqual({
    whole: { zh: '2025年应纳税所得额 × 10%', en: 'Taxable income of 2025 × 10%' },
    where: [],
  })
})

test('a cap and its share are said: other related costs up to 1/9, entrusted work at 80 %', () => {
  const amount = amounts.find(each => each.id === 'rd-super-deduction')?.amount
  if (amount === undefined) throw new Error('No amount.')
  const { whole, where } = sayBenefitFormula(amount, saying)
  expect(whole.zh).toBe('可加计扣除的研发费用 × 加计扣除比例')
  const of = (name: string) => where.find(each => each.name.zh === name)?.is.zh
  expect(of('限额内的其他相关费用')).toContain('× 1/9')
  expect(of('境内符合条件的研发费用')).toContain('2025年委托境内研发费用 × 80%')
  expect(of('加计扣除比例')).toContain('（100%）（若列入清单')
})
