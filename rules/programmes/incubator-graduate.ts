import { any, compare, isTrue, judgement } from '../engine/condition.ts'
import { allOf, anyOf, type Clause, type Requirement } from '../engine/criterion.ts'
import { constant, fact, total } from '../engine/expression.ts'
import type { Programme } from '../engine/programme.ts'
import { parameters } from '../basis/parameters.ts'
import { company } from '../facts/company.ts'
import { incubateeFacts as stay } from '../facts/incubatee.ts'
import { words } from '../facts/fact.ts'
import { paper } from './papers.ts'
import { under } from './under.ts'
import { usualSettings } from './usual-settings.ts'

const fiveMillion = constant(500_000_000, 'fen')
const tenMillion = constant(1_000_000_000, 'fen')
const twoYearsInARow = [
  [-2, -1],
  [-3, -2],
  [-4, -3],
] as const

function oneOfFour(clause: Clause): Requirement {
  const asks = under(clause, 'known')
  return anyOf(
    words('满足以下任一条件即可毕业', 'Any one of these is enough'),
    asks(
      'grad.1.hnte',
      words('经国家备案通过的高新技术企业', 'A recognised high-tech enterprise'),
      isTrue(company.hnteCertificateValid),
    ),
    asks(
      'grad.1.venture',
      words('获得天使投资或风险投资超过500万元', 'Over 5 million yuan of venture money'),
      compare(fact(stay.ventureReceived), '>', fiveMillion),
    ),
    asks(
      'grad.1.revenue',
      words(
        '连续2年营业收入累计超过1000万元',
        'Over 10 million yuan of sales in two years running',
      ),
      any(...twoYearsInARow.map(years => compare(total(company.sales, years), '>', tenMillion))),
    ),
    asks(
      'grad.1.exit',
      words('被兼并、收购或在国内外资本市场上市', 'Merged, acquired or listed'),
      isTrue(stay.acquiredOrListed),
    ),
  )
}

const shared = {
  ...usualSettings,
  family: 'incubator-graduate',
  planSection: '1.3',
  level: 'city',
  subject: 'company',
  papers: [
    paper('grad.doc.license', words('营业执照', 'Business licence'), 'uncertain'),
    paper(
      'grad.doc.proof',
      words('达到毕业条件的证明', 'Proof of the condition that is met'),
      'uncertain',
    ),
  ],
  authority: words(
    '孵化器确认，报鞍山市科学技术局备查',
    'The incubator confirms and tells the Anshan bureau',
  ),
  coverage: {},
} as const satisfies Partial<Programme>

const measure2018 = {
  document: 'incubator-measure-2018',
  article: words('第九条', 'Article 9'),
} as const
const measure2025 = {
  document: 'incubator-measure-2025',
  article: words('毕业条款（待确认）', 'On graduation, to be confirmed'),
} as const

export const incubatorGraduate2018: Programme = {
  ...shared,
  id: 'incubator-graduate-2018',
  names: words('孵化器毕业企业（2018年办法）', 'Graduate of an incubator, measure of 2018'),
  summary: words(
    '在孵企业达到四项毕业条件之一。',
    'Incubatees that meet one of four conditions of graduation.',
  ),
  basis: ['incubator-measure-2018'],
  inForce: { from: null, until: { parameter: parameters.incubatorMeasure2025From.id } },
  governedInstead: words('2025年办法的毕业条款', 'The measure of 2025 on graduation'),
  requirement: oneOfFour(measure2018),
}

export const incubatorGraduate2025: Programme = {
  ...shared,
  id: 'incubator-graduate-2025',
  names: words('孵化器毕业企业（2025年办法）', 'Graduate of an incubator, measure of 2025'),
  summary: words(
    '2025年办法的毕业条款待主管部门确认，先按2018年条件预判。',
    'The measure of 2025 is to be confirmed; the conditions of 2018 are shown until then.',
  ),
  basis: ['incubator-measure-2025'],
  inForce: { from: { parameter: parameters.incubatorMeasure2025From.id }, until: null },
  governedInstead: words('2018年办法的毕业条款', 'The measure of 2018 on graduation'),
  requirement: allOf(
    oneOfFour(measure2025),
    under(measure2025, 'uncertain')(
      'grad.25',
      words('2025年办法的毕业条件待主管部门确认', 'The conditions of 2025 are to be confirmed'),
      judgement(words('由主管部门确认', 'The department confirms')),
    ),
  ),
}
