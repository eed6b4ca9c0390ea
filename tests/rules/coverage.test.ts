import { expect, test } from 'vitest'
import { criteriaOf } from '#rules/engine/criterion.ts'
import { programmeById } from '#rules/programmes/index.ts'

const numbered = (prefix: string, last: number) =>
  Array.from({ length: last }, (_, index) => `${prefix}.${index + 1}`)

const growthTitle = ['kind', 'one_title', 'where', 'validity', 'registered', 'credit', 'entity']
  .concat(['industry_excl'])
  .map(row => `ln.${row}`)

/** The rows of the criteria sheets that speak of each programme. */
const rows: readonly (readonly [string, readonly string[]])[] = [
  [
    'hnte',
    ['resident', 'age', 'ip_owned', 'field', 'staff_ratio', 'rd_ratio', 'rd_domestic', 'ht_income']
      .concat(['score', 'no_incident', 'auditor', 'validity', 'annual_report', 'change'])
      .concat(['revocation', 'publicity', 'cit', 'rounds'])
      .map(row => `hnte.${row}`),
  ],
  [
    'tech-sme',
    ['resident', 'staff', 'sales', 'assets', 'industry', 'integrity', 'score', 'direct']
      .concat(['platform', 'window.2025', 'window.2026', 'onsite.2025', 'onsite.2026'])
      .concat(['falsehood', 'publicity', 'validity', 'benefit'])
      .map(row => `sme.${row}`),
  ],
  ['eaglet', [...growthTitle, 'eag.ip', 'eag.soft', 'eag.comp', 'eag.hnte', 'eag.award']],
  ['unicorn', [...growthTitle, 'uni.full', 'uni.potential', 'uni.seed', 'uni.fx']],
  [
    'rd-super-deduction',
    ['rate', 'rate_ic_mt', 'entity', 'negative', 'base', 'entrusted_cn', 'entrusted_abroad']
      .concat(['not_rd', 'when'])
      .map(row => `rdd.${row}`),
  ],
  [
    'hnte-income-tax',
    ['cit.start', 'cit.expiry_year', 'cit.each_year', 'cit.evidence', 'cit.loss'].concat([
      'vat.manufacturer',
    ]),
  ],
  [
    'anshan-reward',
    ['as.reward.hnte', 'as.reward.gazelle_unicorn', 'as.reward.eaglet', 'as.reward.others'],
  ],
  [
    'anshan-hnte-register',
    ['as.plan.quote', 'as.register', 'as.register.proxy', 'as.targets', 'as.forerunner'],
  ],
  [
    'gazelle',
    ['ln.kind', 'ln.one_title', 'ln.where', 'ln.validity', 'ln.registered', 'ln.credit']
      .concat(['ln.entity', 'ln.industry_excl', 'gaz.age', 'gaz.route.5y', 'gaz.route.10y'])
      .concat(['gaz.route.rev', 'gaz.route.staff', 'gaz.route.vc', 'gaz.intensity']),
  ],
  ['transplant-city-attack', numbered('cst.c', 14)],
  ['transplant-city-startup', numbered('cst.c', 14)],
  ['transplant-province', [...numbered('cst.p', 3), 'cst.c.3', 'cst.c.8']],
  ['incubator-national-2018', numbered('inc18', 9)],
  ['incubator-national-2025', numbered('inc25', 6)],
  ['incubator-liaoning-2022', numbered('incl', 6)],
  ['alliance', numbered('al', 10)],
]

test.for(rows)(
  'every row of the sheet for %s is a criterion or says what else it is',
  ([id, list]) => {
    const programme = programmeById(id)
    if (programme === null) throw new Error(`No programme ${id}.`)
    const criteria = criteriaOf(programme.requirement).map(each => each.id)
    const isCovered = (row: string) =>
      Object.hasOwn(programme.coverage, row) ||
      criteria.some(each => each === row || each.startsWith(`${row}.`))
    expect(list.filter(row => !isCovered(row))).toEqual([])
    const twice = Object.keys(programme.coverage).filter(row => criteria.includes(row))
    expect(twice).toEqual([])
  },
)
