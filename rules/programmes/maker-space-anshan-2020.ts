import { isTrue, reached } from '../engine/condition.ts'
import { allOf, anyOf } from '../engine/criterion.ts'
import { parameter } from '../engine/expression.ts'
import type { Programme } from '../engine/programme.ts'
import { carrierParameters as asked } from '../basis/carrier-parameters.ts'
import { carrierFacts as carrier } from '../facts/carrier.ts'
import { company } from '../facts/company.ts'
import { makerSpaceFacts as maker } from '../facts/maker-space.ts'
import { words } from '../facts/fact.ts'
import { atLeast } from './at-least.ts'
import { makerSpaceShared } from './maker-space-shared.ts'
import { under } from './under.ts'
import { seatInAnshan } from './usual-settings.ts'

const clause = {
  document: 'maker-space-anshan-2020',
  article: words('备案条件（数值待确认）', 'Conditions, figures to be confirmed'),
} as const
const asks = under(clause, 'uncertain')

export const makerSpaceAnshan2020: Programme = {
  ...makerSpaceShared,
  id: 'maker-space-anshan-2020',
  family: 'maker-space-anshan',
  names: words('鞍山市众创空间', 'Anshan maker space'),
  summary: words(
    '市级众创空间，条件参照省级，数值由市科技局确认。',
    'City maker spaces after the pattern of the province; the bureau confirms the figures.',
  ),
  basis: ['maker-space-anshan-2020'],
  level: 'city',
  requirement: allOf(
    seatInAnshan('mk.1.seat', clause, 'seen'),
    asks(
      'mk.1.time',
      words('运营时间达到要求', 'Operating for the months asked'),
      reached(carrier.operatingSince, parameter(asked.makerMonthsMin)),
    ),
    asks(
      'mk.2',
      words('有独立的运营主体', 'An independent operator'),
      isTrue(company.legalPerson),
      { confidence: 'seen' },
    ),
    asks(
      'mk.3.area',
      words('场地面积达到要求', 'The area asked'),
      atLeast(carrier.area, asked.makerAreaMin),
    ),
    asks(
      'mk.3.stations',
      words('创业工位数达到要求', 'The stations asked'),
      atLeast(maker.stations, asked.makerStationsMin),
    ),
    asks(
      'mk.4',
      words('工位和公共服务面积占比达到要求', 'The share of stations and public services asked'),
      atLeast(maker.stationPublicPercent, asked.makerShareMin),
    ),
    asks(
      'mk.5',
      words('入驻创业团队和企业数达到要求', 'The residents asked'),
      atLeast(maker.residents, asked.makerResidentsMin),
    ),
    anyOf(
      words('新注册企业或获投融资达到其一', 'Either new firms or financed residents'),
      asks(
        'mk.6.firms',
        words('年新注册企业数达到要求', 'The new firms asked'),
        atLeast(maker.newFirmsInYear, asked.makerNewFirmsMin),
      ),
      asks(
        'mk.6.financed',
        words('年获得投融资数达到要求', 'The financed residents asked'),
        atLeast(maker.financedInYear, asked.makerFinancedMin),
      ),
    ),
    asks(
      'mk.7',
      words('典型孵化案例数达到要求', 'The typical cases asked'),
      atLeast(maker.typicalCasesInYear, asked.makerCasesMin),
    ),
    asks(
      'mk.8.share',
      words('专业服务人员占比达到要求', 'The share of professional staff asked'),
      atLeast(carrier.professionalStaffPercent, asked.makerStaffMin),
    ),
    asks(
      'mk.8.mentors',
      words('创业导师数达到要求', 'The mentors asked'),
      atLeast(carrier.mentors, asked.makerMentorsMin),
    ),
    asks(
      'mk.9',
      words('创业活动场次达到要求', 'The events asked'),
      atLeast(maker.eventsInYear, asked.makerEventsMin),
    ),
  ),
  authority: words(
    '鞍山市科学技术局；由所在区县推荐',
    'The Anshan bureau; the district recommends',
  ),
  coverage: { 'mk.10': 'procedure' },
}
