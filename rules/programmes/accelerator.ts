import { reached } from '../engine/condition.ts'
import { allOf } from '../engine/criterion.ts'
import { parameter } from '../engine/expression.ts'
import type { Programme } from '../engine/programme.ts'
import { carrierParameters as asked } from '../basis/carrier-parameters.ts'
import { acceleratorFacts } from '../facts/accelerator.ts'
import { carrierFacts as carrier } from '../facts/carrier.ts'
import { words } from '../facts/fact.ts'
import { atLeast } from './at-least.ts'
import { incubatorShared } from './incubator-shared.ts'
import { under } from './under.ts'
import { seatInAnshan, usualSettings } from './usual-settings.ts'

const clause = {
  document: 'anshan-plan',
  article: words('二、（一）3', 'Part 2 (1) 3'),
} as const
const asks = under(clause, 'uncertain')

export const accelerator: Programme = {
  ...usualSettings,
  id: 'accelerator',
  family: 'accelerator',
  names: words('鞍山市企业加速器', 'Anshan accelerator'),
  summary: words(
    '市级加速器名单，条件由市科技局设定；未设定时可按2025年孵化器办法（含加速器）申报。',
    "The city's list, by figures that the bureau sets; without them the incubator measure of 2025, which takes in accelerators.",
  ),
  planSection: '1.3',
  basis: ['anshan-plan', 'incubator-measure-2025'],
  level: 'city',
  subject: 'carrier',
  requirement: allOf(
    seatInAnshan('acc.seat', clause, 'seen'),
    asks(
      'acc.years',
      words('运营年限达到要求', 'Operating for the years asked'),
      reached(carrier.operatingSince, parameter(asked.acceleratorYearsMin)),
    ),
    asks(
      'acc.area',
      words('场地面积达到要求', 'The area asked'),
      atLeast(carrier.area, asked.acceleratorAreaMin),
    ),
    asks(
      'acc.firms',
      words('入驻企业数达到要求', 'The firms asked'),
      atLeast(acceleratorFacts.acceleratedFirms, asked.acceleratorCompaniesMin),
    ),
    asks(
      'acc.sales',
      words(
        '年销售收入300万元以上的企业数达到要求',
        'The firms with sales of 3 million yuan asked',
      ),
      atLeast(acceleratorFacts.firmsOverSales, asked.acceleratorFirmsMin),
    ),
  ),
  papers: incubatorShared.papers,
  authority: words(
    '鞍山市科学技术局（条件待确认）',
    'The Anshan bureau; the conditions are to be confirmed',
  ),
  coverage: {},
}
