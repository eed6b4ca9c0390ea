/** How conditions and bands are put: in rows of decision tables, or all in one expression node. */
export type Form = 'tables' | 'expressions'

export const zenProgrammes = ['hnte', 'sme', 'gazelle'] as const

type Name = (typeof zenProgrammes)[number]
/** A fact and a unary test of it. */
type Clause = readonly [fact: string, test: string]
type Step =
  | { readonly figures: Readonly<Record<string, string>> }
  /** Rows from the top down: from so much on, so many points; below the last one none. */
  | { readonly band: string; readonly of: string; readonly rows: readonly Clause[] }
  /** True where all clauses of one of the rows hold. */
  | { readonly verdict: string; readonly rows: readonly (readonly Clause[])[] }

const share = (of: string, to: string) => `${to} > 0 ? ${of} / ${to} : -1`
const sum = (name: string, from: number) =>
  `(${[0, 1, 2, 3]
    .slice(from)
    .map(at => `${name}${at}`)
    .join(' + ')})`
const scores = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, at) => `score${from + at}`).join(' + ')
const all = (names: readonly string[], test: string) => names.map((name): Clause => [name, test])
const band = (name: string, of: string, rows: readonly (readonly [number, number])[]): Step => ({
  band: name,
  of,
  rows: rows.map(([from, points]) => [`>= ${from}`, String(points)]),
})

const steps: Readonly<Record<Name, readonly Step[]>> = {
  hnte: [
    {
      figures: {
        usable: 'classOne + max([0, classTwo - classTwoUsed])',
        staffShare: share('sciStaff', 'staff3'),
        incomeShare: share('highTechIncome', 'totalIncome'),
        rdShare: share(sum('rd', 1), sum('sales', 1)),
        domesticShare: share(sum('rddom', 1), sum('rd', 1)),
        leastRd: 'sales3 <= 5000000000 ? 0.05 : sales3 <= 20000000000 ? 0.04 : 0.03',
        rdSpare: '$.rdShare - $.leastRd',
        score: `min([30, ${scores(0, 5)}]) + ${scores(5, 9)}`,
      },
    },
    {
      verdict: 'hnte',
      rows: [
        [
          ['resident', 'true'],
          ['seat', 'not in ["outside"]'],
          ['ageDays', '>= 365'],
          ['usable', '>= 1'],
          ['field', 'true'],
          ['staffShare', '>= 0.1'],
          ['rdSpare', '>= 0'],
          ['domesticShare', '>= 0.6'],
          ['incomeShare', '>= 0.6'],
          ['score', '> 70'],
          ['incident', 'false'],
        ],
      ],
    },
  ],
  sme: [
    {
      figures: {
        staffShare: share('sciStaff', 'staff3'),
        taxOverSales: share('rdTax', 'sales3'),
        taxOverCosts: share('rdTax', 'costs'),
        rights: 'classOne >= 1 ? 30 : 6 * min([4, classTwo])',
      },
    },
    band('smeStaff', 'staffShare', [
      [0.3, 20],
      [0.25, 16],
      [0.2, 12],
      [0.15, 8],
      [0.1, 4],
    ]),
    band('bySales', 'taxOverSales', [
      [0.06, 50],
      [0.05, 40],
      [0.04, 30],
      [0.03, 20],
      [0.02, 10],
    ]),
    band('byCosts', 'taxOverCosts', [
      [0.3, 50],
      [0.25, 40],
      [0.2, 30],
      [0.15, 20],
      [0.1, 10],
    ]),
    { figures: { smeScore: 'smeStaff + max([bySales, byCosts]) + rights' } },
    {
      verdict: 'route',
      rows: [
        ...['certificate', 'award', 'institution', 'standard'].map(name => all([name], 'true')),
        [
          ['smeScore', '>= 60'],
          ['smeStaff', '> 0'],
        ],
      ],
    },
    {
      verdict: 'sme',
      rows: [
        [
          ...all(['resident', 'levy'], 'true'),
          ['staff3', '<= 500'],
          ['sales3', '<= 20000000000'],
          ['assets', '<= 20000000000'],
          ...all(['restricted', 'negative', 'breach', 'abnormal', 'dishonest'], 'false'),
          ['route', 'true'],
        ],
      ],
    },
  ],
  gazelle: [
    {
      figures: {
        pooled: share(sum('spend', 0), sum('sales', 0)),
        counted: [0, 1, 2, 3].map(at => `(sales${at} > 0 ? 1 : 0)`).join(' + '),
        parts: [0, 1, 2, 3].map(at => `(sales${at} > 0 ? spend${at} / sales${at} : 0)`).join(' + '),
        meanSpend: share('$.parts', '$.counted'),
        salesGrowth: share('sales3', 'sales0'),
        staffGrowth: share('staff3', 'staff0'),
        salesUp: 'sales3 - sales2',
        staffUp: 'staff3 - staff2',
      },
    },
    {
      verdict: 'growth',
      rows: [
        [
          ['within5', 'true'],
          ['sales3', '>= 50000000000'],
        ],
        [
          ['within10', 'true'],
          ['sales3', '>= 100000000000'],
        ],
        [
          ['salesGrowth', '>= 1.728'],
          ['sales0', '> 1000000000'],
          ['salesUp', '> 0'],
        ],
        [
          ['staffGrowth', '>= 2.197'],
          ['staff0', '> 100'],
          ['staffUp', '> 0'],
        ],
        [['venture', '>= 1000000000']],
      ],
    },
    {
      verdict: 'gazelle',
      rows: [
        [
          ['seat', 'not in ["mainland", "outside"]'],
          ['within20', 'true'],
          ...all(['abnormal', 'dishonest', 'branch'], 'false'),
          ['pooled', '>= 0.025'],
          ['meanSpend', '>= 0.025'],
          ['growth', 'true'],
        ],
      ],
    },
  ],
}

/** The programmes as one decision in JDM: a chain from its input to its output. */
export function zenContent(names: readonly Name[], form: Form): object {
  const wanted = names.flatMap(name => steps[name])
  const inner = form === 'tables' ? wanted.map(tableOf) : [oneNode(wanted)]
  const nodes = [{ type: 'inputNode' }, ...inner, { type: 'outputNode' }].map((node, at) => ({
    ...node,
    id: `n${at}`,
    name: `n${at}`,
  }))
  const edges = inner
    .concat({ type: 'outputNode' })
    .map((_, at) => ({ id: `e${at}`, type: 'edge', sourceId: `n${at}`, targetId: `n${at + 1}` }))
  return { nodes, edges }
}

type Node = { readonly type: string; readonly content?: object }

/** Figures stay expressions; bands and verdicts become tables. */
function tableOf(step: Step): Node {
  if ('figures' in step) return expressions(step.figures, true)
  if ('verdict' in step)
    return table(
      step.verdict,
      step.rows.map(clauses => [clauses, 'true']),
      'false',
    )
  return table(
    step.band,
    step.rows.map(([test, points]) => [[[step.of, test]], points]),
    '0',
  )
}

/** All in one node, which is its fastest way; what the node gave before is read through `$`. */
function oneNode(wanted: readonly Step[]): Node {
  const given = new Map(wanted.flatMap(figuresOf))
  const own = new RegExp(`(?<![.\\w])(${[...given.keys()].join('|')})\\b(?!")`, 'g')
  const whole = [...given].map(([name, value]) => [name, value.replaceAll(own, '$$.$1')] as const)
  return expressions(Object.fromEntries(whole), false)
}

function figuresOf(step: Step): readonly (readonly [name: string, value: string])[] {
  if ('figures' in step) return Object.entries(step.figures)
  if ('verdict' in step)
    return [[step.verdict, step.rows.map(row => `(${row.map(said).join(' and ')})`).join(' or ')]]
  const rows = step.rows.map(([test, points]) => `${said([step.of, test])} ? ${points} : `)
  return [[step.band, `${rows.join('')}0`]]
}

function said([fact, test]: Clause): string {
  return test === 'true' ? fact : test === 'false' ? `not ${fact}` : `${fact} ${test}`
}

function expressions(of: Readonly<Record<string, string>>, passThrough: boolean): Node {
  const list = Object.entries(of).map(([key, value], at) => ({ id: `x${at}`, key, value }))
  return { type: 'expressionNode', content: { passThrough, expressions: list } }
}

/** The first row that fits gives the output; an empty cell fits everything. */
function table(
  output: string,
  rows: readonly (readonly [clauses: readonly Clause[], gives: string])[],
  otherwise: string,
): Node {
  const facts = [...new Set(rows.flatMap(([clauses]) => clauses.map(([fact]) => fact)))]
  const cells = [...rows, [[], otherwise] as const].map(([clauses, gives], at) => ({
    _id: `r${at}`,
    ...Object.fromEntries(
      facts.map((fact, index) => [`i${index}`, clauses.find(([of]) => of === fact)?.[1] ?? '']),
    ),
    o0: gives,
  }))
  return {
    type: 'decisionTableNode',
    content: {
      hitPolicy: 'first',
      passThrough: true,
      inputs: facts.map((field, index) => ({ id: `i${index}`, name: field, field })),
      outputs: [{ id: 'o0', name: output, field: output }],
      rules: cells,
    },
  }
}
