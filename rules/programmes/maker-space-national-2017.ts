import { isTrue, reached } from '../engine/condition.ts'
import { allOf, anyOf } from '../engine/criterion.ts'
import { constant } from '../engine/expression.ts'
import type { Programme } from '../engine/programme.ts'
import { carrierFacts as carrier } from '../facts/carrier.ts'
import { company } from '../facts/company.ts'
import { makerSpaceFacts as maker } from '../facts/maker-space.ts'
import { words } from '../facts/fact.ts'
import { atLeast } from './at-least.ts'
import { makerSpaceShared, recordedMakerSpaceRelief } from './maker-space-shared.ts'
import { under } from './under.ts'

const asks = under(
  { document: 'maker-space-national-2017', article: words('备案条件', 'Conditions of recording') },
  'seen',
)

export const makerSpaceNational2017: Programme = {
  ...makerSpaceShared,
  id: 'maker-space-national-2017',
  family: 'maker-space-national',
  names: words('国家备案众创空间', 'National maker space'),
  summary: words(
    '按国科发火〔2017〕120号备案的众创空间；2025年以后是否继续备案待主管部门确认。',
    'Maker spaces recorded under the rule of 2017; whether that goes on after 2025 is to be confirmed.',
  ),
  basis: ['maker-space-national-2017'],
  level: 'nation',
  requirement: allOf(
    asks(
      'mk.1',
      words('运营时间满18个月', 'Operating for 18 full months'),
      reached(carrier.operatingSince, constant(18, 'months')),
    ),
    asks(
      'mk.2',
      words('专门运营机构原则上为独立法人', 'Its operator is as a rule a legal person'),
      isTrue(company.legalPerson),
      { strength: 'soft' },
    ),
    anyOf(
      words('面积或工位达到其一', 'Either the area or the stations'),
      asks(
        'mk.3.area',
        words('场地面积不低于500平方米', 'At least 500 m²'),
        atLeast(carrier.area, 500),
      ),
      asks(
        'mk.3.stations',
        words('创业工位不少于30个', 'At least 30 stations'),
        atLeast(maker.stations, 30),
      ),
    ),
    asks(
      'mk.4',
      words('创业工位和公共服务面积占75%以上', 'At least 75 % for stations and public services'),
      atLeast(maker.stationPublicPercent, 75),
    ),
    asks(
      'mk.5',
      words('年入驻创业团队和企业不少于20家', 'At least 20 residents a year'),
      atLeast(maker.residents, 20),
    ),
    anyOf(
      words('新注册企业或获投融资达到其一', 'Either new firms or financed residents'),
      asks(
        'mk.6.firms',
        words('年新注册企业不少于10家', 'At least 10 new firms a year'),
        atLeast(maker.newFirmsInYear, 10),
      ),
      asks(
        'mk.6.financed',
        words('年获得投融资的不少于5家', 'At least 5 financed a year'),
        atLeast(maker.financedInYear, 5),
      ),
    ),
    asks(
      'mk.7',
      words('每年典型孵化案例不少于3个', 'At least 3 typical cases a year'),
      atLeast(maker.typicalCasesInYear, 3),
    ),
    asks(
      'mk.8.staff',
      words('专职专业人员不少于3人', 'At least 3 full-time professionals'),
      atLeast(maker.fullTimeStaff, 3),
    ),
    asks(
      'mk.8.mentors',
      words('创业导师不少于3人', 'At least 3 mentors'),
      atLeast(carrier.mentors, 3),
    ),
    asks(
      'mk.9',
      words('每年创业活动不少于10场', 'At least 10 events a year'),
      atLeast(maker.eventsInYear, 10),
    ),
    asks(
      'mk.10',
      words('按要求向火炬中心报送统计数据', 'Reports its statistics to the Torch centre'),
      isTrue(maker.reportsStatistics),
    ),
  ),
  benefits: [recordedMakerSpaceRelief],
  authority: words(
    '科技部备案；辽宁省科技厅推荐',
    'Recorded by the Ministry; the province recommends',
  ),
  coverage: {},
}
