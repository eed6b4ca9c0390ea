import { any, compare, isTrue, judgement } from '../engine/condition.ts'
import { allOf, criterion } from '../engine/criterion.ts'
import { constant, difference, ratio, yearly } from '../engine/expression.ts'
import { type Programme, usualProcedure } from '../engine/programme.ts'
import { company } from '../facts/company.ts'
import { companyTax } from '../facts/company-tax.ts'
import { words } from '../facts/fact.ts'
import { paper } from './papers.ts'
import { deductibleSpend, deductionRate, incomeTaxRate } from './super-deduction-base.ts'
import { claimedFromTaxOffice } from './received-elsewhere.ts'

const notice = (article: string, inEnglish: string) =>
  ({ document: 'super-deduction-119', article: words(article, inEnglish) }) as const

const rate = {
  document: 'super-deduction-2023',
  article: words('加计扣除比例', 'Rate of the deduction'),
} as const

/** The year of the spend. */
const lastYear = -1

const negativeRevenue = yearly(companyTax.negativeListRevenue, lastYear)

export const rdSuperDeduction: Programme = {
  id: 'rd-super-deduction',
  family: 'rd-super-deduction',
  names: words('研发费用加计扣除', 'R&D super-deduction'),
  summary: words(
    '费用化研发支出在据实扣除之外，再按100%加计扣除；2023年起适用于负面清单以外的所有行业。',
    'Expensed R&D is deducted once more in full; since 2023 for every industry outside the negative list.',
  ),
  planSection: '2.2',
  basis: [
    'super-deduction-119',
    'super-deduction-97',
    'super-deduction-2023',
    'super-deduction-ic-2023',
  ],
  level: 'nation',
  subject: 'company',
  inForce: { from: '2024-01-01', until: null },
  governedInstead: words(
    '2022年及以前年度的费用适用当年的加计扣除政策',
    'Spend of 2022 and before follows the rules of its own year',
  ),
  requirement: allOf(
    criterion({
      id: 'rdd.entity.resident',
      words: words('居民企业', 'A resident enterprise'),
      clause: notice('第五条', 'Part 5'),
      confidence: 'known',
      condition: isTrue(company.residentEnterprise),
    }),
    criterion({
      id: 'rdd.entity.books',
      words: words(
        '会计核算健全、实行查账征收，能准确归集研发费用',
        'Sound books, audit levy, and exact collection of R&D costs',
      ),
      clause: notice('第五条', 'Part 5'),
      confidence: 'known',
      condition: isTrue(companyTax.auditLevyTaxpayer),
    }),
    criterion({
      id: 'rdd.negative',
      words: words(
        '负面清单行业主营业务收入合计不超过收入总额减除不征税收入和投资收益后余额的50%',
        'Main revenue in listed industries at most 50 % of income less non-taxable and investment income',
      ),
      clause: {
        document: 'super-deduction-97',
        article: words('第四条；财税〔2015〕119号第四条', 'Article 4; 财税〔2015〕119号 part 4'),
      },
      confidence: 'seen',
      condition: any(
        compare(negativeRevenue, '<=', constant(0, 'fen')),
        compare(
          ratio(
            negativeRevenue,
            difference(
              yearly(company.totalIncome, lastYear),
              yearly(companyTax.investmentIncome, lastYear),
            ),
          ),
          '<=',
          constant(0.5, 'ratio'),
        ),
      ),
      advice: words(
        '按研发费用发生当年的收入计算，清单内各行业合计。',
        'By the income of the year of the spend, all listed industries together.',
      ),
    }),
    criterion({
      id: 'rdd.not_rd',
      words: words(
        '不属于七类不适用的活动（常规升级、直接应用、售后支持、简单改变、市场和管理调研、常规质检维修、社会科学和艺术研究）',
        'None of the seven excluded activities: routine upgrades, direct use, after-sale support, simple change, market and management studies, routine testing and repair, social science and arts',
      ),
      clause: notice('第一条（二）', 'Part 1(2)'),
      confidence: 'known',
      strength: 'notice',
      condition: judgement(
        words(
          '项目是否属于研发活动由企业判断、税务部门核实',
          'The company judges its projects and the tax office verifies',
        ),
      ),
    }),
  ),
  papers: [
    paper(
      'rdd.doc.projects',
      words('研发项目计划书和立项决议', 'Plans and resolutions of R&D projects'),
      'known',
    ),
    paper('rdd.doc.ledger', words('研发支出辅助账及汇总表', 'R&D ledger and its summary'), 'known'),
    paper(
      'rdd.doc.people',
      words('研发人员名单和费用分配说明', 'R&D staff and how costs were shared out'),
      'known',
    ),
    paper(
      'rdd.doc.contracts',
      words('委托研发合同（有委托研发时）', 'Contracts of entrusted R&D, where there is any'),
      'known',
      {
        required: false,
      },
    ),
  ],
  benefits: [
    {
      words: words(
        '在据实扣除之外再加计扣除的金额（费用化支出；形成无形资产的按200%摊销，不计入此数）',
        'Deducted over and above the spend; intangible assets are amortised at 200 % and not counted here',
      ),
      clause: rate,
      confidence: 'seen',
      amount: { kind: 'exact', of: deductibleSpend, times: [deductionRate], appliesIf: null },
    },
    {
      words: words(
        '少缴的企业所得税（适用税率15%或25%，按应纳税所得额足够抵扣计算）',
        'Corporate income tax saved at 15 % or 25 %, where the taxable income is large enough',
      ),
      clause: rate,
      confidence: 'seen',
      amount: {
        kind: 'exact',
        of: deductibleSpend,
        times: [deductionRate, incomeTaxRate],
        appliesIf: null,
      },
    },
  ],
  validity: {
    words: words(
      '按年度计算，在预缴申报或年度汇算清缴时享受',
      'Year by year, in the provisional return or the annual settlement',
    ),
    years: null,
    confidence: 'secondary',
  },
  procedure: { ...usualProcedure, ...claimedFromTaxOffice('super-deduction-119') },
  authority: words(
    '企业自行申报享受、资料留存备查，税务部门管理；科技局提供政策辅导',
    'Claimed in the tax return and kept for inspection by the tax office; the bureau advises',
  ),
  contact: null,
  coverage: {
    'rdd.rate': 'benefit',
    'rdd.rate_ic_mt': 'benefit',
    'rdd.base': 'benefit',
    'rdd.entrusted_cn': 'benefit',
    'rdd.entrusted_abroad': 'benefit',
    'rdd.when': 'procedure',
  },
}
