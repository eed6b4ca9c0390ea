import { all, any, notPassed, oneOf } from '../engine/condition.ts'
import { allOf } from '../engine/criterion.ts'
import { constant } from '../engine/expression.ts'
import type { Programme } from '../engine/programme.ts'
import { parameters } from '../basis/parameters.ts'
import { incubateeFacts as stay } from '../facts/incubatee.ts'
import { words } from '../facts/fact.ts'
import { atMost } from './at-least.ts'
import { incubateeShared, workAndPlace } from './incubatee-shared.ts'
import { under } from './under.ts'

const clause = {
  document: 'incubator-measure-2018',
  article: words('第八条', 'Article 8'),
} as const
const asks = under(clause, 'known')
const longerFields = ['biomedicine', 'agriculture', 'circuits'] as const

export const incubatee2018: Programme = {
  ...incubateeShared,
  id: 'incubatee-2018',
  names: words('科技企业孵化器在孵企业（2018年办法）', 'Incubatee, measure of 2018'),
  summary: words(
    '在孵化器内从事新技术、新产品的初创企业。',
    'Young companies that work on new technology inside an incubator.',
  ),
  basis: ['incubator-measure-2018'],
  inForce: { from: null, until: { parameter: parameters.incubatorMeasure2025From.id } },
  governedInstead: words(
    '《工业和信息化部科技型企业孵化器管理办法》（工信部科〔2025〕131号）',
    'The measure of 2025, 工信部科〔2025〕131号',
  ),
  requirement: allOf(
    ...workAndPlace(clause, 'known'),
    asks(
      'ibe.2.age',
      words('入驻时成立时间不超过24个月', 'At most 24 months old at entry'),
      atMost(stay.ageAtEntry, 24),
    ),
    asks(
      'ibe.3.usual',
      words(
        '孵化时限原则上不超过48个月；生物医药、现代农业、集成电路不超过60个月',
        'As a rule at most 48 months inside; 60 in biomedicine, modern agriculture and circuits',
      ),
      any(
        notPassed(stay.enteredIncubatorOn, constant(48, 'months')),
        all(
          notPassed(stay.enteredIncubatorOn, constant(60, 'months')),
          oneOf(stay.incubationField, longerFields),
        ),
      ),
      { strength: 'soft' },
    ),
    asks(
      'ibe.3.longest',
      words('孵化时限最长不超过60个月', 'Never more than 60 months inside'),
      notPassed(stay.enteredIncubatorOn, constant(60, 'months')),
    ),
  ),
  coverage: { 'ibe.4': 'out of scope', 'ibe.25': 'out of scope' },
}
