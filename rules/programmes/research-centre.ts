import { isFalse, oneOf } from '../engine/condition.ts'
import { allOf } from '../engine/criterion.ts'
import type { Programme } from '../engine/programme.ts'
import { researchCentreBars } from '../basis/platform-parameters.ts'
import { words } from '../facts/fact.ts'
import { platformFacts as platform } from '../facts/platform.ts'
import { figuresAsked, platformShared } from './platform-shared.ts'
import { under } from './under.ts'
import { seatInLiaoning } from './usual-settings.ts'
import { receivedElsewhere } from './received-elsewhere.ts'

const clause = {
  document: 'liaoning-research-centre-measure',
  article: words('申报条件', 'Conditions'),
} as const
const asks = under(clause, 'seen')

export const researchCentre: Programme = {
  ...platformShared,
  id: 'research-centre-liaoning',
  family: 'research-centre-liaoning',
  names: words('辽宁省工程研究中心', 'Liaoning engineering research centre'),
  summary: words(
    '战略性新兴产业领域的省级工程研究中心，由发展改革部门受理；数值待主管部门确认。',
    'Provincial centres in strategic emerging fields; the figures are to be confirmed.',
  ),
  basis: ['liaoning-research-centre-measure'],
  level: 'province',
  requirement: allOf(
    seatInLiaoning('pl.3.seat', clause, 'seen'),
    asks(
      'pl.3.field',
      words('属于九大战略性新兴产业领域', 'In one of the nine strategic emerging fields'),
      oneOf(platform.strategicField, [
        'information',
        'equipment',
        'materials',
        'biology',
        'vehicles',
        'energy',
        'saving',
        'digital',
        'services',
      ]),
    ),
    asks(
      'pl.3.once',
      words('同一项目不是省级工程实验室', 'The project is no provincial laboratory already'),
      isFalse(platform.alreadyEngineeringLab),
    ),
    ...figuresAsked('pl.3', clause, researchCentreBars),
  ),
  procedure: {
    ...platformShared.procedure,
    ...receivedElsewhere(
      words(
        '发展改革部门（经区县、市上报辽宁省发展改革委）',
        'The development commission of district and city, for that of the province',
      ),
      'liaoning-research-centre-measure',
      'seen',
    ),
  },
  authority: words(
    '辽宁省发展改革委；经区县、市发展改革部门上报',
    "The province's development commission, through district and city",
  ),
  coverage: {},
}
