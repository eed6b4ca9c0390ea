import { notPassed } from '../engine/condition.ts'
import { allOf } from '../engine/criterion.ts'
import { parameter } from '../engine/expression.ts'
import type { Programme } from '../engine/programme.ts'
import { carrierParameters } from '../basis/carrier-parameters.ts'
import { parameters } from '../basis/parameters.ts'
import { incubateeFacts as stay } from '../facts/incubatee.ts'
import { words } from '../facts/fact.ts'
import { atMost } from './at-least.ts'
import { incubateeShared, workAndPlace } from './incubatee-shared.ts'
import { under } from './under.ts'

const clause = {
  document: 'incubator-measure-2025',
  article: words('在孵企业条款（数值待确认）', 'On incubatees, figures to be confirmed'),
} as const
const asks = under(clause, 'uncertain')

export const incubatee2025: Programme = {
  ...incubateeShared,
  id: 'incubatee-2025',
  names: words('科技型企业孵化器在孵企业（2025年办法）', 'Incubatee, measure of 2025'),
  summary: words(
    '在孵化器内从事新技术、新产品的初创企业；年限数值待主管部门确认。',
    'Young companies inside an incubator; the limits of age and stay are to be confirmed.',
  ),
  basis: ['incubator-measure-2025'],
  inForce: { from: { parameter: parameters.incubatorMeasure2025From.id }, until: null },
  governedInstead: words(
    '《科技企业孵化器管理办法》（国科发区〔2018〕300号）',
    'The measure of 2018',
  ),
  requirement: allOf(
    ...workAndPlace(clause, 'uncertain'),
    asks(
      'ibe.25.age',
      words('入驻时成立时间不超过规定月数', 'Not older at entry than the months asked'),
      atMost(stay.ageAtEntry, carrierParameters.incubateeEntryMax),
    ),
    asks(
      'ibe.25.stay',
      words('孵化时限不超过规定月数', 'Not longer inside than the months asked'),
      notPassed(stay.enteredIncubatorOn, parameter(carrierParameters.incubateeStayMax)),
    ),
  ),
  coverage: { 'ibe.3': 'within other criteria', 'ibe.4': 'out of scope' },
}
