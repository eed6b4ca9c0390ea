import { compare, isTrue, reached } from '../engine/condition.ts'
import { allOf, anyOf } from '../engine/criterion.ts'
import { constant, fact, perEach } from '../engine/expression.ts'
import type { Programme } from '../engine/programme.ts'
import { carrierFacts as carrier } from '../facts/carrier.ts'
import { company } from '../facts/company.ts'
import { makerSpaceFacts as maker } from '../facts/maker-space.ts'
import { words } from '../facts/fact.ts'
import { atLeast } from './at-least.ts'
import { makerSpaceShared, recordedMakerSpaceRelief } from './maker-space-shared.ts'
import { under } from './under.ts'
import { seatInLiaoning } from './usual-settings.ts'

const clause = {
  document: 'maker-space-liaoning-2019',
  article: words('备案条件（2022年通知重申）', 'Conditions, restated by the notice of 2022'),
} as const
const asks = under(clause, 'seen')

export const makerSpaceLiaoning2019: Programme = {
  ...makerSpaceShared,
  id: 'maker-space-liaoning-2019',
  family: 'maker-space-liaoning',
  names: words('辽宁省备案众创空间', 'Liaoning maker space'),
  summary: words(
    '按辽科办发〔2019〕44号备案的省级众创空间，数值经2022年通知重申。',
    'Maker spaces recorded by the province; its notice of 2022 restates the figures.',
  ),
  basis: ['maker-space-liaoning-2019'],
  level: 'province',
  requirement: allOf(
    seatInLiaoning('mk.1.seat', clause, 'seen'),
    asks(
      'mk.1.time',
      words('运营时间满1年', 'Operating for 1 full year'),
      reached(carrier.operatingSince, constant(1, 'years')),
    ),
    asks(
      'mk.2',
      words('运营主体为独立法人', 'Its operator is an independent legal person'),
      isTrue(company.legalPerson),
    ),
    asks(
      'mk.3.area',
      words('场地面积不低于500平方米', 'At least 500 m²'),
      atLeast(carrier.area, 500),
    ),
    asks(
      'mk.3.stations',
      words('创业工位不少于20个', 'At least 20 stations'),
      atLeast(maker.stations, 20),
    ),
    asks(
      'mk.4',
      words('创业工位和公共服务面积占75%以上', 'At least 75 % for stations and public services'),
      atLeast(maker.stationPublicPercent, 75),
    ),
    asks(
      'mk.5.residents',
      words('年入驻创业团队和企业不少于15家', 'At least 15 residents a year'),
      atLeast(maker.residents, 15),
    ),
    asks(
      'mk.5.age',
      words(
        '入驻企业入驻时成立一般不超过24个月',
        'Firms are usually at most 24 months old at entry',
      ),
      isTrue(maker.residentsEnteredYoung),
      { strength: 'soft' },
    ),
    anyOf(
      words('新注册企业或获投融资达到其一', 'Either new firms or financed residents'),
      asks(
        'mk.6.firms',
        words('年新注册企业不少于5家', 'At least 5 new firms a year'),
        atLeast(maker.newFirmsInYear, 5),
      ),
      asks(
        'mk.6.financed',
        words('年获得投融资的不少于2家', 'At least 2 financed a year'),
        atLeast(maker.financedInYear, 2),
      ),
    ),
    asks(
      'mk.7',
      words('每年典型孵化案例不少于1个', 'At least 1 typical case a year'),
      atLeast(maker.typicalCasesInYear, 1),
    ),
    asks(
      'mk.8.share',
      words('专业服务人员占60%以上', 'At least 60 % professional staff'),
      atLeast(carrier.professionalStaffPercent, 60),
    ),
    asks(
      'mk.8.staff',
      words('每15家入驻者至少1名专业服务人员', 'One professional for each 15 residents'),
      compare(fact(carrier.professionalStaff), '>=', perEach(fact(maker.residents), 15)),
    ),
    asks(
      'mk.8.mentors',
      words('每15家入驻者至少1名创业导师', 'One mentor for each 15 residents'),
      compare(fact(carrier.mentors), '>=', perEach(fact(maker.residents), 15)),
    ),
    asks(
      'mk.9',
      words('每年创业活动不少于5场', 'At least 5 events a year'),
      atLeast(maker.eventsInYear, 5),
    ),
  ),
  benefits: [recordedMakerSpaceRelief],
  authority: words(
    '辽宁省科技厅备案；鞍山市科学技术局推荐',
    'Recorded by the province; the Anshan bureau recommends',
  ),
  coverage: { 'mk.10': 'procedure' },
}
