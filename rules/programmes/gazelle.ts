import { all, compare, notPassed, oneOf, readings } from '../engine/condition.ts'
import { allOf, anyOf, criterion } from '../engine/criterion.ts'
import {
  annualGrowth,
  constant,
  fact,
  meanOfRatios,
  ratio,
  total,
  yearly,
} from '../engine/expression.ts'
import type { Programme } from '../engine/programme.ts'
import { company } from '../facts/company.ts'
import { words } from '../facts/fact.ts'
import { liaoningSeats } from '../identifiers/districts.ts'
import { firstKinds } from './first-kinds.ts'
import { creditAndEntity, growthTitleShared } from './liaoning-growth-shared.ts'
import { paper } from './papers.ts'

const clause = {
  document: 'liaoning-gazelle-measure',
  article: words('瞪羚企业条件（2022年度申报表）', 'Gazelle conditions, table of the 2022 call'),
} as const

/** Y is the last full accounting year before the day. */
const y = -1
const threeYearsBefore = -4
const lastFourYears = [-4, -3, -2, -1]

export const gazelle: Programme = {
  ...growthTitleShared,
  id: 'gazelle',
  family: 'gazelle',
  names: words('辽宁省瞪羚企业', 'Liaoning gazelle'),
  summary: words(
    '成长速度快、创新能力强的科技企业，由省级备案。',
    'Fast-growing, innovative technology enterprises, recorded by the province.',
  ),
  openedFirst: firstKinds.gazelle,
  requirement: allOf(
    criterion({
      id: 'ln.registered',
      words: words('在辽宁省内注册', 'Registered in Liaoning'),
      clause,
      confidence: 'known',
      condition: oneOf(company.seat, liaoningSeats),
    }),
    criterion({
      id: 'gaz.age',
      words: words('注册成立不超过20年', 'Registered for at most 20 years'),
      clause,
      confidence: 'seen',
      condition: notPassed(company.registeredOn, constant(20, 'years')),
    }),
    criterion({
      id: 'gaz.intensity',
      words: words(
        '近四年科技活动经费支出占营业收入的平均比例不低于2.5%',
        'Mean S&T spend over revenue of the last four years at least 2.5 %',
      ),
      clause,
      confidence: 'seen',
      condition: readings(
        compare(
          ratio(total(company.sciTechSpend, lastFourYears), total(company.sales, lastFourYears)),
          '>=',
          constant(0.025, 'ratio'),
        ),
        compare(
          meanOfRatios(company.sciTechSpend, company.sales, lastFourYears),
          '>=',
          constant(0.025, 'ratio'),
        ),
      ),
      advice: words(
        '合计比例与各年比例均值两种算法不一致时由科技部门确定。',
        'Where the pooled ratio and the mean of yearly ratios disagree, the department decides.',
      ),
    }),
    anyOf(
      words('满足以下任一成长条件', 'Any one of these routes of growth'),
      criterion({
        id: 'gaz.route.5y',
        words: words(
          '成立不超过5年且上年营业收入不低于5亿元',
          'At most 5 years old, revenue at least 500 million yuan',
        ),
        clause,
        confidence: 'seen',
        condition: all(
          notPassed(company.registeredOn, constant(5, 'years')),
          compare(yearly(company.sales, y), '>=', constant(50_000_000_000, 'fen')),
        ),
      }),
      criterion({
        id: 'gaz.route.10y',
        words: words(
          '成立不超过10年且上年营业收入不低于10亿元',
          'At most 10 years old, revenue at least 1 billion yuan',
        ),
        clause,
        confidence: 'seen',
        condition: all(
          notPassed(company.registeredOn, constant(10, 'years')),
          compare(yearly(company.sales, y), '>=', constant(100_000_000_000, 'fen')),
        ),
      }),
      criterion({
        id: 'gaz.route.rev',
        words: words(
          '营业收入三年复合增长率不低于20%，起始年超过1000万元，且上年正增长',
          'Revenue up at least 20 % a year over three years from over 10 million yuan, and up last year',
        ),
        clause,
        confidence: 'seen',
        condition: all(
          compare(annualGrowth(company.sales, threeYearsBefore, y), '>=', constant(0.2, 'ratio')),
          compare(yearly(company.sales, threeYearsBefore), '>', constant(1_000_000_000, 'fen')),
          compare(yearly(company.sales, y), '>', yearly(company.sales, y - 1)),
        ),
      }),
      criterion({
        id: 'gaz.route.staff',
        words: words(
          '员工人数三年复合增长率不低于30%，起始年超过100人，且上年正增长',
          'Staff up at least 30 % a year over three years from over 100, and up last year',
        ),
        clause,
        confidence: 'seen',
        condition: all(
          compare(
            annualGrowth(company.staffAverage, threeYearsBefore, y),
            '>=',
            constant(0.3, 'ratio'),
          ),
          compare(yearly(company.staffAverage, threeYearsBefore), '>', constant(100, 'people')),
          compare(yearly(company.staffAverage, y), '>', yearly(company.staffAverage, y - 1)),
        ),
      }),
      criterion({
        id: 'gaz.route.vc',
        words: words(
          '单笔创业投资不低于1000万元',
          'One venture investment of at least 10 million yuan',
        ),
        clause,
        confidence: 'seen',
        condition: compare(
          fact(company.largestVentureInvestment),
          '>=',
          constant(1_000_000_000, 'fen'),
        ),
      }),
    ),
    ...creditAndEntity(clause),
  ),
  papers: [
    paper('gaz.doc.form', words('瞪羚企业备案申请表', 'Application form'), 'uncertain', {
      form: 'online',
    }),
    paper('gaz.doc.license', words('营业执照', 'Business licence'), 'uncertain'),
    paper('gaz.doc.statements', words('近四年财务报表', 'Statements of four years'), 'uncertain'),
    paper('gaz.doc.spend', words('科技活动经费支出证明', 'Proof of S&T spend'), 'uncertain'),
    paper(
      'gaz.doc.venture',
      words('创业投资证明（按此路径申报时）', 'Proof of venture investment, for that route'),
      'uncertain',
      {
        required: false,
      },
    ),
  ],
  benefits: [
    {
      words: words(
        '鞍山市对新备案的省级瞪羚企业给予奖励性后补助，金额由科技局确认',
        'Anshan gives a post-subsidy to newly recorded gazelles; the bureau is to confirm the amount',
      ),
      clause: { document: 'anshan-plan', article: words('强化政策扶持', 'Stronger support') },
      confidence: 'seen',
    },
  ],
}
