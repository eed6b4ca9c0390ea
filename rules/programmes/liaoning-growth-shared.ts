import { isFalse, isTrue, oneOf } from '../engine/condition.ts'
import { allOf, criterion } from '../engine/criterion.ts'
import { company } from '../facts/company.ts'
import { words } from '../facts/fact.ts'
import { liaoningSeats } from '../identifiers/districts.ts'

const clause = {
  document: 'liaoning-gazelle-measure',
  article: words('申报一般条件', 'General conditions'),
} as const

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
)

/** Three years from the day of record; seen for all three titles. */
export const growthTitleValidity = {
  words: words('三年', 'Three years'),
  years: 3,
  confidence: 'seen',
} as const

export const growthTitleAuthority = words(
  '辽宁省科技厅备案；鞍山市科学技术局推荐',
  'Recorded by the province; the Anshan bureau recommends',
)

/** Rows of the sheet on how the titles are applied for. */
export const growthTitleCoverage = {
  'ln.kind': 'procedure',
  'ln.one_title': 'procedure',
  'ln.where': 'procedure',
  'ln.validity': 'procedure',
} as const
