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
  ['incubatee-2018', [...numbered('ibe', 4), 'ibe.25']],
  ['incubatee-2025', [...numbered('ibe', 4), 'ibe.25']],
  ['incubator-graduate-2018', ['grad.1']],
  ['incubator-graduate-2025', ['grad.1']],
  ['maker-space-national-2017', numbered('mk', 10)],
  ['maker-space-liaoning-2019', numbered('mk', 10)],
  ['maker-space-anshan-2020', numbered('mk', 10)],
  ...['science-park-national-2019', 'science-park-national-2023'].map(
    id =>
      [
        id,
        ['university', 'body', 'years', 'area', 'share', 'incubatees', 'inventions', 'linked']
          .concat(['staff', 'cases'])
          .map(row => `usp.${row}`),
      ] as const,
  ),
  ['accelerator', ['acc.seat', 'acc.years', 'acc.area', 'acc.firms', 'acc.sales']],
  ['alliance-sme-2023', ['al.10']],
  ['alliance-sme', ['al.10']],
  ['challenge-demand', numbered('jb.d', 6)],
  ['challenge-taker', [...numbered('jb.t', 3), 'jb.d.6']],
  ['pilot-base-liaoning', ['pb.1', 'pb.2', 'pb.3', 'pb.5']],
  ['pilot-base-city', ['pb.4']],
  ['innovation-centre-2021', ['pl.1']],
  ['innovation-centre-2022', ['pl.1']],
  ['key-laboratory-2021', ['pl.2']],
  ['key-laboratory-2022', ['pl.2']],
  ['research-centre-liaoning', ['pl.3']],
  ['technology-centre-national', ['pl.4']],
  ['technology-centre-liaoning', ['pl.5']],
  ['technology-centre-anshan', ['pl.6']],
  ['platform-anshan', ['pl.7']],
  ['contract-registration-2000', ['tc.1', 'tc.2', ...numbered('tc', 10).slice(3)]],
  ['contract-registration-2026', numbered('tc', 10)],
  ['contract-vat-2016', ['tx.1']],
  ['contract-vat-2026', ['tx.1']],
  ['contract-income-tax', ['tx.2', 'tx.3', 'tx.4']],
  ['results-transfer', [...numbered('rt', 3), 'tx.5']],
  ['foreign-talent-a', ['ft.a', 'ft.c', 'ft.0']],
  ['foreign-talent-b', ['ft.b', 'ft.c', 'ft.0']],
  ['foreign-talent-count', ['ft.count']],
  ['foreign-expert-2018', ['fe.doctor', 'fe.age', 'fe.contract', 'fe.outstanding']],
  ['foreign-expert-later', ['fe.doctor', 'fe.age', 'fe.contract', 'fe.outstanding', 'fe.year']],
  ['demonstration-base', ['di.1']],
  ['qianshan-park', ['qs.1']],
  ['instrument-sharing', ['in.1']],
  ['science-voucher', ['vo.1']],
  ['science-loan', ['lo.1', 'lo.2']],
  ['doctor-grant', ['ns.1', 'ns.2']],
  ['guidance-fund', ['cg.1']],
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
