import { any, compare, judgement, oneOf, reached } from '../engine/condition.ts'
import { allOf, anyOf, criterion } from '../engine/criterion.ts'
import { constant, density, fact, parameter, perEach } from '../engine/expression.ts'
import type { Programme } from '../engine/programme.ts'
import { parameters } from '../basis/parameters.ts'
import { carrierFacts as carrier } from '../facts/carrier.ts'
import { company } from '../facts/company.ts'
import { words } from '../facts/fact.ts'
import { liaoningSeats } from '../identifiers/districts.ts'
import { incubatorShared, legalPerson } from './incubator-shared.ts'

const clause = {
  document: 'liaoning-incubator-call-2022',
  article: words('综合孵化器申报条件', 'Conditions of the general kind'),
} as const
const ofYear = { clause, confidence: 'yearly' } as const
const cutOff = { clause, confidence: 'uncertain' } as const

export const incubatorLiaoning2022: Programme = {
  ...incubatorShared,
  id: 'incubator-liaoning-2022',
  family: 'incubator-liaoning',
  names: words('辽宁省科技企业孵化器（2022年度通知）', 'Liaoning incubator, call of 2022'),
  summary: words(
    '省级综合孵化器；数值按2022年度通知，后续年度以当年通知为准。',
    'Provincial incubators of the general kind, by the figures of the 2022 call.',
  ),
  basis: ['liaoning-incubator-call-2022'],
  level: 'province',
  inForce: { from: null, until: null },
  governedInstead: null,
  requirement: allOf(
    criterion({
      id: 'incl.1.seat',
      words: words('在辽宁省内注册', 'Registered in Liaoning'),
      clause,
      confidence: 'known',
      condition: oneOf(company.seat, liaoningSeats),
    }),
    legalPerson('incl.1.body', clause, 'known'),
    criterion({
      id: 'incl.1.years',
      words: words('运营满2年', 'Operating for 2 full years'),
      ...ofYear,
      condition: reached(carrier.operatingSince, parameter(parameters.liaoningOperatingYears)),
    }),
    criterion({
      id: 'incl.1.statistics',
      words: words('报送统计数据1年以上', 'Statistics reported for 1 year'),
      ...ofYear,
      condition: compare(
        fact(carrier.statisticsYears),
        '>=',
        parameter(parameters.liaoningStatisticsYears),
      ),
    }),
    criterion({
      id: 'incl.2.area',
      words: words('可自主支配场地面积不低于5000平方米', 'At least 5,000 m² under its own control'),
      ...ofYear,
      condition: compare(fact(carrier.area), '>=', parameter(parameters.liaoningAreaMin)),
    }),
    criterion({
      id: 'incl.2.share',
      words: words('在孵企业使用面积占75%以上', 'At least 75 % of it used by incubatees'),
      ...ofYear,
      condition: compare(
        fact(carrier.incubateeAreaPercent),
        '>=',
        parameter(parameters.liaoningAreaShareMin),
      ),
    }),
    criterion({
      id: 'incl.3.fund',
      words: words('孵化资金不低于200万元', 'Incubation fund of at least 2 million yuan'),
      ...ofYear,
      condition: compare(fact(carrier.fund), '>=', parameter(parameters.liaoningFundMin)),
    }),
    criterion({
      id: 'incl.3.financed',
      words: words('获得投融资的在孵企业占比不低于10%', 'At least 10 % of incubatees financed'),
      ...ofYear,
      condition: compare(
        fact(carrier.financedPercent),
        '>=',
        parameter(parameters.liaoningFinancedMin),
      ),
    }),
    criterion({
      id: 'incl.3.cases',
      words: words('孵化资金使用案例不少于2个', 'At least 2 cases of use of the fund'),
      ...ofYear,
      condition: compare(fact(carrier.fundCases), '>=', parameter(parameters.liaoningCasesMin)),
    }),
    criterion({
      id: 'incl.4.share',
      words: words('专业孵化服务人员占60%以上', 'At least 60 % professional staff'),
      ...ofYear,
      condition: compare(
        fact(carrier.professionalStaffPercent),
        '>=',
        parameter(parameters.liaoningStaffShareMin),
      ),
    }),
    criterion({
      id: 'incl.4.staff',
      words: words(
        '每15家在孵企业至少配备1名专业服务人员',
        'One professional for each 15 incubatees',
      ),
      ...ofYear,
      condition: compare(
        fact(carrier.professionalStaff),
        '>=',
        perEach(fact(carrier.incubatees), 15),
      ),
    }),
    criterion({
      id: 'incl.4.mentors',
      words: words('每15家在孵企业至少配备1名创业导师', 'One mentor for each 15 incubatees'),
      ...ofYear,
      condition: compare(fact(carrier.mentors), '>=', perEach(fact(carrier.incubatees), 15)),
    }),
    anyOf(
      words(
        '满足以下任一知识产权条件（数值待确认）',
        'Either condition on rights, figures to be confirmed',
      ),
      criterion({
        id: 'incl.5.patents',
        words: words(
          '已申请专利的在孵企业占比达到要求',
          'The share with patent applications asked',
        ),
        ...cutOff,
        condition: compare(
          fact(carrier.patentAppliedPercent),
          '>=',
          parameter(parameters.liaoningPatentMin),
        ),
      }),
      criterion({
        id: 'incl.5.rights',
        words: words('拥有有效知识产权的在孵企业占比达到要求', 'The share with valid rights asked'),
        ...cutOff,
        condition: compare(fact(carrier.validIpPercent), '>=', parameter(parameters.liaoningIpMin)),
      }),
    ),
    criterion({
      id: 'incl.5.incubatees',
      words: words('在孵企业数达到要求', 'The incubatees asked'),
      ...cutOff,
      condition: compare(
        fact(carrier.incubatees),
        '>=',
        parameter(parameters.liaoningIncubateesMin),
      ),
    }),
    criterion({
      id: 'incl.5.density',
      words: words('每千平方米在孵企业数达到要求', 'The incubatees per 1,000 m² asked'),
      ...cutOff,
      condition: compare(
        density(fact(carrier.incubatees), fact(carrier.area)),
        '>=',
        parameter(parameters.liaoningDensityMin),
      ),
    }),
    criterion({
      id: 'incl.5.graduates',
      words: words('毕业企业数达到要求', 'The graduates asked'),
      ...cutOff,
      condition: compare(fact(carrier.graduates), '>=', parameter(parameters.liaoningGraduatesMin)),
    }),
    criterion({
      id: 'incl.6',
      words: words(
        '综合孵化器：同一领域在孵企业占比低于75%；专业孵化器的数值待确认',
        'General kind: less than 75 % in one field; the figures of the specialised kind are to be confirmed',
      ),
      clause,
      confidence: 'seen',
      condition: any(
        compare(fact(carrier.sameFieldPercent), '<', constant(75, 'percent')),
        judgement(
          words('专业孵化器条件由主管部门确认', 'The department confirms the specialised kind'),
        ),
      ),
    }),
  ),
  authority: words(
    '辽宁省科技厅；鞍山市科学技术局推荐',
    'The province; the Anshan bureau recommends',
  ),
  coverage: {},
}
