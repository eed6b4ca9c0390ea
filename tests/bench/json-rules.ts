import { type Almanac, Engine } from 'json-rules-engine'
import type { Answers } from './contestant.ts'

/** The three programmes in json-rules-engine: conditions as data, ratios as dynamic facts. */
export function jsonRules(): (company: Record<string, unknown>) => Promise<Answers> {
  const engine = new Engine([], { allowUndefinedFacts: true })
  const number = async (almanac: Almanac, name: string) => await almanac.factValue<number>(name)
  const total = async (almanac: Almanac, name: string, from: number) => {
    let all = 0
    for (let at = from; at < 4; at += 1) all += await number(almanac, `${name}${at}`)
    return all
  }
  const dynamic = (name: string, of: (almanac: Almanac) => Promise<number | boolean>) =>
    engine.addFact(name, async (_, almanac) => await of(almanac))
  const ratio = (name: string, of: string, to: string) =>
    dynamic(name, async almanac => share(await number(almanac, of), await number(almanac, to)))

  dynamic(
    'usable',
    async a =>
      (await number(a, 'classOne')) +
      Math.max(0, (await number(a, 'classTwo')) - (await number(a, 'classTwoUsed'))),
  )
  ratio('staffShare', 'sciStaff', 'staff3')
  ratio('incomeShare', 'highTechIncome', 'totalIncome')
  dynamic('rdEnough', async a => {
    const sales = await number(a, 'sales3')
    const least = sales <= 5_000_000_000 ? 0.05 : sales <= 20_000_000_000 ? 0.04 : 0.03
    return share(await total(a, 'rd', 1), await total(a, 'sales', 1)) >= least
  })
  dynamic('domesticShare', async a => share(await total(a, 'rddom', 1), await total(a, 'rd', 1)))
  dynamic('score', async a => {
    let property = 0
    for (let at = 0; at < 5; at += 1) property += await number(a, `score${at}`)
    let rest = 0
    for (let at = 5; at < 9; at += 1) rest += await number(a, `score${at}`)
    return Math.min(30, property) + rest
  })
  dynamic('smeStaff', async a =>
    points(await number(a, 'staffShare'), [0.3, 20, 0.25, 16, 0.2, 12, 0.15, 8, 0.1, 4]),
  )
  dynamic('smeScore', async a => {
    const rd = await number(a, 'rdTax')
    const bySales = points(
      share(rd, await number(a, 'sales3')),
      [0.06, 50, 0.05, 40, 0.04, 30, 0.03, 20, 0.02, 10],
    )
    const byCosts = points(
      share(rd, await number(a, 'costs')),
      [0.3, 50, 0.25, 40, 0.2, 30, 0.15, 20, 0.1, 10],
    )
    const rights =
      (await number(a, 'classOne')) >= 1 ? 30 : 6 * Math.min(4, await number(a, 'classTwo'))
    return (await number(a, 'smeStaff')) + Math.max(bySales, byCosts) + rights
  })
  dynamic('pooled', async a => share(await total(a, 'spend', 0), await total(a, 'sales', 0)))
  dynamic('meanSpend', async a => {
    let [all, count] = [0, 0]
    for (let at = 0; at < 4; at += 1) {
      const sales = await number(a, `sales${at}`)
      if (sales === 0) continue
      all += (await number(a, `spend${at}`)) / sales
      count += 1
    }
    return count === 0 ? -1 : all / count
  })
  ratio('salesGrowth', 'sales3', 'sales0')
  ratio('staffGrowth', 'staff3', 'staff0')

  const is = (fact: string, value: boolean) => ({ fact, operator: 'equal', value })
  const least = (fact: string, value: number) => ({ fact, operator: 'greaterThanInclusive', value })
  const most = (fact: string, value: number) => ({ fact, operator: 'lessThanInclusive', value })
  const over = (fact: string, value: number | { fact: string }) => ({
    fact,
    operator: 'greaterThan',
    value,
  })
  engine.addRule({
    name: 'hnte',
    event: { type: 'hnte' },
    conditions: {
      all: [
        is('resident', true),
        { fact: 'seat', operator: 'notEqual', value: 'outside' },
        least('ageDays', 365),
        least('usable', 1),
        is('field', true),
        least('staffShare', 0.1),
        is('rdEnough', true),
        least('domesticShare', 0.6),
        least('incomeShare', 0.6),
        over('score', 70),
        is('incident', false),
      ],
    },
  })
  engine.addRule({
    name: 'sme',
    event: { type: 'sme' },
    conditions: {
      all: [
        is('resident', true),
        is('levy', true),
        most('staff3', 500),
        most('sales3', 20_000_000_000),
        most('assets', 20_000_000_000),
        ...['restricted', 'negative', 'breach', 'abnormal', 'dishonest'].map(name =>
          is(name, false),
        ),
        {
          any: [
            ...['certificate', 'award', 'institution', 'standard'].map(name => is(name, true)),
            { all: [least('smeScore', 60), over('smeStaff', 0)] },
          ],
        },
      ],
    },
  })
  engine.addRule({
    name: 'gazelle',
    event: { type: 'gazelle' },
    conditions: {
      all: [
        { fact: 'seat', operator: 'notIn', value: ['mainland', 'outside'] },
        is('within20', true),
        ...['abnormal', 'dishonest', 'branch'].map(name => is(name, false)),
        least('pooled', 0.025),
        least('meanSpend', 0.025),
        {
          any: [
            { all: [is('within5', true), least('sales3', 50_000_000_000)] },
            { all: [is('within10', true), least('sales3', 100_000_000_000)] },
            {
              all: [
                least('salesGrowth', 1.728),
                over('sales0', 1_000_000_000),
                over('sales3', { fact: 'sales2' }),
              ],
            },
            {
              all: [
                least('staffGrowth', 2.197),
                over('staff0', 100),
                over('staff3', { fact: 'staff2' }),
              ],
            },
            least('venture', 1_000_000_000),
          ],
        },
      ],
    },
  })
  return async company => {
    const { events } = await engine.run(company)
    const types = new Set(events.map(event => event.type))
    return [types.has('hnte'), types.has('sme'), types.has('gazelle')]
  }
}

function share(of: number, to: number): number {
  return to > 0 ? of / to : -1
}

/** Points of a table written as edge, points, edge, points, … from the top down. */
function points(value: number, rows: readonly number[]): number {
  for (let at = 0; at < rows.length; at += 2) if (value >= (rows[at] ?? 0)) return rows[at + 1] ?? 0
  return 0
}
