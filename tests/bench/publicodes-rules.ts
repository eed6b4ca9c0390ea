import Engine from 'publicodes'
import type { Answers } from './contestant.ts'

const variations = (of: string, rows: readonly (readonly [number, number])[]) => ({
  variations: [
    ...rows.map(([from, gives]) => ({ si: `${of} >= ${from}`, alors: gives })),
    { sinon: 0 },
  ],
})

const share = (of: string, to: string) => ({
  variations: [{ si: `${to} > 0`, alors: `${of} / ${to}` }, { sinon: -1 }],
})

const sums = (name: string, from: number) => [0, 1, 2, 3].slice(from).map(at => `${name}${at}`)

/** A mean ratio over the years with sales. */
const spendOf = (at: number) => share(`spend${at}`, `sales${at}`)

const inputs = [
  ...['sales', 'rd', 'rddom', 'staff', 'net', 'spend'].flatMap(name => sums(name, 0)),
  ...Array.from({ length: 9 }, (_, at) => `score${at}`),
  ...['sciStaff', 'highTechIncome', 'totalIncome', 'assets', 'rdTax', 'costs', 'venture'],
  ...['classOne', 'classTwo', 'classTwoUsed', 'conversions', 'ageDays'],
  ...['resident', 'field', 'incident', 'abnormal', 'dishonest', 'branch', 'levy', 'restricted'],
  ...['negative', 'breach', 'certificate', 'award', 'institution', 'standard'],
  ...['within5', 'within10', 'within20', 'inMainland', 'inLiaoning'],
]

/** The three programmes in publicodes, its own arithmetic throughout. */
function rules() {
  return {
    ...Object.fromEntries(inputs.map(name => [name, null])),
    usableTwo: { valeur: 'classTwo - classTwoUsed', plancher: 0 },
    staffShare: share('sciStaff', 'staff3'),
    rdThree: { somme: sums('rd', 1) },
    domesticThree: { somme: sums('rddom', 1) },
    salesThree: { somme: sums('sales', 1) },
    rdShare: share('rdThree', 'salesThree'),
    leastRd: {
      variations: [
        { si: 'sales3 <= 5000000000', alors: 0.05 },
        { si: 'sales3 <= 20000000000', alors: 0.04 },
        { sinon: 0.03 },
      ],
    },
    domesticShare: share('domesticThree', 'rdThree'),
    incomeShare: share('highTechIncome', 'totalIncome'),
    property: { somme: [0, 1, 2, 3, 4].map(at => `score${at}`), plafond: 30 },
    score: { somme: ['property', 'score5', 'score6', 'score7', 'score8'] },
    hnte: {
      'toutes ces conditions': [
        'resident',
        'inMainland',
        'ageDays >= 365',
        'classOne + usableTwo >= 1',
        'field',
        'staffShare >= 0.1',
        'rdShare >= leastRd',
        'domesticShare >= 0.6',
        'incomeShare >= 0.6',
        'score > 70',
        'incident = non',
      ],
    },
    smeStaff: variations('staffShare', [
      [0.3, 20],
      [0.25, 16],
      [0.2, 12],
      [0.15, 8],
      [0.1, 4],
    ]),
    taxOverSales: share('rdTax', 'sales3'),
    taxOverCosts: share('rdTax', 'costs'),
    bySales: variations('taxOverSales', [
      [0.06, 50],
      [0.05, 40],
      [0.04, 30],
      [0.03, 20],
      [0.02, 10],
    ]),
    byCosts: variations('taxOverCosts', [
      [0.3, 50],
      [0.25, 40],
      [0.2, 30],
      [0.15, 20],
      [0.1, 10],
    ]),
    rights: {
      variations: [
        { si: 'classOne >= 1', alors: 30 },
        { sinon: { valeur: '6 * classTwo', plafond: 24 } },
      ],
    },
    smeSpend: { 'le maximum de': ['bySales', 'byCosts'] },
    smeScore: { somme: ['smeStaff', 'smeSpend', 'rights'] },
    byScore: { 'toutes ces conditions': ['smeScore >= 60', 'smeStaff > 0'] },
    route: {
      'une de ces conditions': ['certificate', 'award', 'institution', 'standard', 'byScore'],
    },
    sme: {
      'toutes ces conditions': [
        'resident',
        'levy',
        'staff3 <= 500',
        'sales3 <= 20000000000',
        'assets <= 20000000000',
        ...['restricted', 'negative', 'breach', 'abnormal', 'dishonest'].map(
          name => `${name} = non`,
        ),
        'route',
      ],
    },
    spendFour: { somme: sums('spend', 0) },
    salesFour: { somme: sums('sales', 0) },
    pooled: share('spendFour', 'salesFour'),
    ...Object.fromEntries([0, 1, 2, 3].map(at => [`intensity${at}`, spendOf(at)])),
    ...Object.fromEntries(
      [0, 1, 2, 3].map(at => [
        `counted${at}`,
        { variations: [{ si: `sales${at} > 0`, alors: 1 }, { sinon: 0 }] },
      ]),
    ),
    ...Object.fromEntries(
      [0, 1, 2, 3].map(at => [
        `part${at}`,
        { variations: [{ si: `sales${at} > 0`, alors: `intensity${at}` }, { sinon: 0 }] },
      ]),
    ),
    parts: { somme: [0, 1, 2, 3].map(at => `part${at}`) },
    counted: { somme: [0, 1, 2, 3].map(at => `counted${at}`) },
    meanSpend: share('parts', 'counted'),
    salesGrowth: share('sales3', 'sales0'),
    staffGrowth: share('staff3', 'staff0'),
    young5: { 'toutes ces conditions': ['within5', 'sales3 >= 50000000000'] },
    young10: { 'toutes ces conditions': ['within10', 'sales3 >= 100000000000'] },
    byRevenue: {
      'toutes ces conditions': ['salesGrowth >= 1.728', 'sales0 > 1000000000', 'sales3 > sales2'],
    },
    byStaff: {
      'toutes ces conditions': ['staffGrowth >= 2.197', 'staff0 > 100', 'staff3 > staff2'],
    },
    growth: {
      'une de ces conditions': [
        'young5',
        'young10',
        'byRevenue',
        'byStaff',
        'venture >= 1000000000',
      ],
    },
    gazelle: {
      'toutes ces conditions': [
        'inLiaoning',
        'within20',
        ...['abnormal', 'dishonest', 'branch'].map(name => `${name} = non`),
        'pooled >= 0.025',
        'meanSpend >= 0.025',
        'growth',
      ],
    },
  }
}

/** Publicodes takes booleans as oui and non. */
export function publicodesSituation(
  company: Record<string, number | boolean | string>,
): Record<string, number | string> {
  const { seat = '' } = company
  const whole = {
    ...company,
    inMainland: seat !== 'outside',
    inLiaoning: seat !== 'outside' && seat !== 'mainland',
  }
  const known = new Set(inputs)
  return Object.fromEntries(
    Object.entries(whole)
      .filter(([name]) => known.has(name))
      .map(([name, value]) => [name, typeof value === 'boolean' ? (value ? 'oui' : 'non') : value]),
  )
}

type Situation = Record<string, number | string>

export function publicodesRules(): (situation: Situation) => Answers {
  const open = openPublicodes()
  return situation => {
    const [hnte, sme, gazelle] = open(situation)
    return [hnte === true, sme === true, gazelle === true]
  }
}

/** The same where inputs may be missing: what its engine cannot tell is null. */
export function openPublicodes(): (situation: Situation) => readonly (boolean | null)[] {
  const silent = { log: () => undefined, warn: () => undefined, error: () => undefined }
  const engine = new Engine(rules(), { logger: silent })
  return situation => {
    engine.setSituation(situation)
    return ['hnte', 'sme', 'gazelle'].map(name => {
      const { nodeValue } = engine.evaluate(name)
      return nodeValue === undefined ? null : nodeValue === true
    })
  }
}
