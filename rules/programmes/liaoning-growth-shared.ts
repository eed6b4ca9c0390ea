import { isFalse, isTrue, oneOf } from '../engine/condition.ts'
import { allOf, type Clause, criterion, type Requirement } from '../engine/criterion.ts'
import { type Programme, usualProcedure } from '../engine/programme.ts'
import { company } from '../facts/company.ts'
import { words } from '../facts/fact.ts'
import { liaoningSeats } from '../identifiers/districts.ts'

const clause = {
  document: 'liaoning-gazelle-measure',
  article: words('申报一般条件', 'General conditions'),
} as const

/** Sound credit and no mere part of a group, as every title of the measure asks. */
export function creditAndEntity(clause: Clause): readonly Requirement[] {
  return [
    criterion({
      id: 'ln.credit.abnormal',
      words: words(
        '今年和上年未列入经营异常名录',
        'Not on the list of abnormal operations, this or last year',
      ),
      clause,
      confidence: 'secondary',
      condition: isFalse(company.onAbnormalList),
    }),
    criterion({
      id: 'ln.credit.dishonesty',
      words: words(
        '今年和上年未列入严重违法失信名单',
        'Not on the list of serious dishonesty, this or last year',
      ),
      clause,
      confidence: 'secondary',
      condition: isFalse(company.onDishonestyList),
    }),
    criterion({
      id: 'ln.entity',
      words: words(
        '不属于大型企业的生产基地、分公司、销售或贸易公司',
        'Not a production base, branch, sales or trading company of a group',
      ),
      clause,
      confidence: 'secondary',
      condition: isFalse(company.branchSalesOrTrading),
    }),
    criterion({
      id: 'ln.industry_excl',
      words: words(
        '烟草、铁路、矿产、公用事业、房地产、基建、银行保险等行业在其他地方不予受理；辽宁省的名单待确认',
        'Some industries are excluded elsewhere; the list of Liaoning is to be confirmed',
      ),
      clause,
      confidence: 'uncertain',
      strength: 'notice',
      condition: isFalse(company.excludedIndustry),
    }),
  ]
}

/** What the trial measure asks of every eaglet and unicorn besides its own line. */
export const askedOfGrowthTitles = allOf(
  criterion({
    id: 'ln.registered.seat',
    words: words('在辽宁省内注册', 'Registered in Liaoning'),
    clause,
    confidence: 'known',
    condition: oneOf(company.seat, liaoningSeats),
  }),
  criterion({
    id: 'ln.registered.body',
    words: words('独立法人', 'An independent legal person'),
    clause,
    confidence: 'known',
    condition: isTrue(company.legalPerson),
  }),
  ...creditAndEntity(clause),
)

/** Rows of the sheet on how the titles are applied for. */
export const growthTitleCoverage = {
  'ln.kind': 'procedure',
  'ln.one_title': 'procedure',
  'ln.where': 'procedure',
  'ln.validity': 'procedure',
} as const

/** What the three titles have in common. */
export const growthTitleShared = {
  planSection: '2.2',
  basis: ['liaoning-gazelle-measure'],
  level: 'province',
  subject: 'company',
  inForce: { from: '2021-01-01', until: null },
  governedInstead: words('2021年以前的办法', 'The measure before 2021'),
  validity: { words: words('三年', 'Three years'), years: 3, confidence: 'seen' },
  procedure: { ...usualProcedure, experts: true },
  authority: words(
    '辽宁省科技厅备案；鞍山市科学技术局推荐',
    'Recorded by the province; the Anshan bureau recommends',
  ),
  contact: null,
  coverage: growthTitleCoverage,
} as const satisfies Partial<Programme>
