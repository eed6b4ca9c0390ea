import { allOf } from '../engine/criterion.ts'
import type { Programme } from '../engine/programme.ts'
import { liaoningCentreBars } from '../basis/platform-parameters.ts'
import { words } from '../facts/fact.ts'
import { figuresAsked, platformShared } from './platform-shared.ts'
import { seatInLiaoning } from './usual-settings.ts'
import { receivedElsewhere } from './received-elsewhere.ts'

const clause = {
  document: 'liaoning-technology-centre-measure',
  article: words('附件条件（数值待确认）', 'Conditions of the annex, figures to be confirmed'),
} as const

export const technologyCentreLiaoning: Programme = {
  ...platformShared,
  id: 'technology-centre-liaoning',
  family: 'technology-centre-liaoning',
  names: words('辽宁省企业技术中心', 'Liaoning enterprise technology centre'),
  summary: words(
    '省级企业技术中心，在辽宁省工业大数据管理服务平台申报；数值待主管部门确认。',
    "Provincial centres, applied for on the province's industry platform; the figures are to be confirmed.",
  ),
  basis: ['liaoning-technology-centre-measure'],
  level: 'province',
  requirement: allOf(
    seatInLiaoning('pl.5.seat', clause, 'seen'),
    ...figuresAsked('pl.5', clause, liaoningCentreBars),
  ),
  procedure: {
    ...platformShared.procedure,
    ...receivedElsewhere(
      words(
        '工业和信息化部门（经鞍山市工业和信息化局上报辽宁省工业和信息化厅）',
        "The city industry bureau, for the province's industry department",
      ),
      'liaoning-technology-centre-measure',
      'seen',
    ),
  },
  authority: words(
    '辽宁省工业和信息化厅；经市工业和信息化局上报',
    'The industry department, through the city industry bureau',
  ),
  coverage: {},
}
