import { compare, isTrue, reached } from '../engine/condition.ts'
import { allOf, anyOf, criterion } from '../engine/criterion.ts'
import { constant, fact, parameter } from '../engine/expression.ts'
import type { Programme } from '../engine/programme.ts'
import { parameters } from '../basis/parameters.ts'
import { carrierFacts as carrier } from '../facts/carrier.ts'
import { words } from '../facts/fact.ts'
import { incubatorShared, legalPerson } from './incubator-shared.ts'

const document = 'incubator-measure-2025'
const checked = {
  document,
  article: words('标准级认定条件', 'Conditions of the standard level'),
} as const
const articleSix = {
  document,
  article: words('第六条（数值待确认）', 'Article 6, figures to be confirmed'),
} as const
const unread = { clause: articleSix, confidence: 'uncertain' } as const

export const incubatorNational2025: Programme = {
  ...incubatorShared,
  id: 'incubator-national-2025',
  family: 'incubator-national',
  names: words('标准级科技型企业孵化器（2025年办法）', 'Standard-level incubator, measure of 2025'),
  summary: words(
    '按工信部科〔2025〕131号认定的标准级孵化器，含加速器；部分数值待主管部门确认。',
    'Incubators and accelerators of the standard level; some figures are to be confirmed.',
  ),
  basis: [document],
  level: 'nation',
  inForce: { from: { parameter: parameters.incubatorMeasure2025From.id }, until: null },
  governedInstead: words(
    '《科技企业孵化器管理办法》（国科发区〔2018〕300号）',
    'The measure of 2018',
  ),
  requirement: allOf(
    legalPerson('inc25.1', checked, 'seen'),
    anyOf(
      words('满足以下任一投融资条件', 'Either of these conditions on financing'),
      criterion({
        id: 'inc25.2.equity',
        words: words(
          '上年度持股孵化的在孵企业占比不低于10%',
          'At least 10 % of incubatees held by equity last year',
        ),
        clause: checked,
        confidence: 'seen',
        condition: compare(fact(carrier.equityInvestedPercent), '>=', constant(10, 'percent')),
      }),
      criterion({
        id: 'inc25.2.financed',
        words: words(
          '上年度获得投融资的在孵企业占比不低于20%',
          'At least 20 % of incubatees financed last year',
        ),
        clause: checked,
        confidence: 'seen',
        condition: compare(fact(carrier.financedLastYearPercent), '>=', constant(20, 'percent')),
      }),
    ),
    criterion({
      id: 'inc25.3',
      words: words(
        '上年度营收或研发投入增长超过20%的在孵企业占比不低于30%',
        'At least 30 % of incubatees with revenue or R&D up over 20 % last year',
      ),
      clause: checked,
      confidence: 'seen',
      condition: compare(fact(carrier.fastGrowthPercent), '>=', constant(30, 'percent')),
    }),
    criterion({
      id: 'inc25.4.accounts',
      words: words('孵化收入单独核算', 'Incubation income in separate accounts'),
      clause: checked,
      confidence: 'seen',
      condition: isTrue(carrier.separateAccounts),
    }),
    criterion({
      id: 'inc25.4.income',
      words: words(
        '非房租物业收入占比不低于30%',
        'Income other than rent and property at least 30 %',
      ),
      clause: checked,
      confidence: 'seen',
      condition: compare(fact(carrier.nonRentIncomePercent), '>=', constant(30, 'percent')),
    }),
    criterion({
      id: 'inc25.5.years',
      words: words('运营年限达到要求', 'Operating for the years asked'),
      ...unread,
      condition: reached(carrier.operatingSince, parameter(parameters.nation2025YearsMin)),
    }),
    criterion({
      id: 'inc25.5.area',
      words: words('场地面积达到要求', 'The area asked'),
      ...unread,
      condition: compare(fact(carrier.area), '>=', parameter(parameters.nation2025AreaMin)),
    }),
    criterion({
      id: 'inc25.5.incubatees',
      words: words('在孵企业数达到要求', 'The incubatees asked'),
      ...unread,
      condition: compare(
        fact(carrier.incubatees),
        '>=',
        parameter(parameters.nation2025IncubateesMin),
      ),
    }),
    criterion({
      id: 'inc25.5.staff',
      words: words('专业人员占比达到要求', 'The professional staff asked'),
      ...unread,
      condition: compare(
        fact(carrier.professionalStaffPercent),
        '>=',
        parameter(parameters.nation2025StaffMin),
      ),
    }),
    criterion({
      id: 'inc25.5.rights',
      words: words('知识产权占比达到要求', 'The share with rights asked'),
      ...unread,
      condition: compare(fact(carrier.validIpPercent), '>=', parameter(parameters.nation2025IpMin)),
    }),
    criterion({
      id: 'inc25.5.graduates',
      words: words('毕业企业数达到要求', 'The graduates asked'),
      ...unread,
      condition: compare(
        fact(carrier.graduates),
        '>=',
        parameter(parameters.nation2025GraduatesMin),
      ),
    }),
  ),
  duties: {
    assessment: {
      words: words(
        '标准级孵化器每年评价一次，由主管部门组织',
        'Standard-level incubators are assessed every year by the authority',
      ),
      clause: { document, article: words('评价（条款待确认）', 'Assessment, article unread') },
      confidence: 'seen',
    },
  },
  authority: words(
    '工业和信息化部认定；省级主管部门审核（待确认）',
    'Recognised by the Ministry of Industry; the provincial office is to be confirmed',
  ),
  coverage: { 'inc25.6': 'judgement' },
}
