import type { acceleratorFacts } from './accelerator.ts'
import type { carrierFacts } from './carrier.ts'
import { words } from './fact.ts'
import {
  act,
  type LeverJudgement,
  putInPlace,
  raiseByNextYear,
  raiseInMonths,
  said,
} from './lever.ts'
import type { makerSpaceFacts } from './maker-space.ts'
import type { scienceParkFacts } from './science-park.ts'

type Keys =
  | keyof typeof carrierFacts
  | keyof typeof makerSpaceFacts
  | keyof typeof scienceParkFacts
  | keyof typeof acceleratorFacts

const takeIn = act('months', words('引进入驻企业或团队', 'Take in more firms or teams'))
const patents = act('months', words('辅导企业取得专利', 'Help the firms to patents'))
const finance = act('months', words('促成投融资', 'Bring money to the firms'))
const room = act('months', words('增加场地', 'Add room'))
const hire = act('months', said.hire)

/** What can be done about each thing that a carrier says of itself. */
export const carrierLevers = {
  operatingSince: 'past',
  statisticsYears: 'past',
  area: room,
  incubateeAreaPercent: raiseInMonths,
  incubatees: takeIn,
  graduates: act('months', words('推动企业毕业', 'Bring firms to graduate')),
  sameFieldPercent: raiseInMonths,
  hardshipArea: 'nature',
  patentAppliedPercent: patents,
  validIpPercent: patents,

  fund: act('months', words('增加孵化资金', 'Add to the fund')),
  financedPercent: finance,
  fundCases: finance,
  professionalStaffPercent: act(
    'months',
    words('聘用或培训专业孵化人员', 'Hire or train incubation staff'),
  ),
  professionalStaff: hire,
  mentors: act('months', words('增聘创业导师', 'Engage more mentors')),
  ownPlatform: putInPlace,
  nicheServices: putInPlace,
  equityInvestedPercent: raiseByNextYear,
  financedLastYearPercent: raiseByNextYear,
  fastGrowthPercent: raiseByNextYear,
  nonRentIncomePercent: raiseByNextYear,
  separateAccounts: putInPlace,

  stations: act('months', words('增加创业工位', 'Add stations')),
  stationPublicPercent: raiseInMonths,
  residents: takeIn,
  residentsEnteredYoung: 'past',
  newFirmsInYear: raiseByNextYear,
  financedInYear: raiseByNextYear,
  typicalCasesInYear: raiseByNextYear,
  fullTimeStaff: hire,
  eventsInYear: act('year', words('多办创业活动', 'Hold more events')),
  reportsStatistics: act('year', words('按要求报送统计数据', 'Report the statistics')),

  anchorUniversity: 'nature',
  incubationAreaPercent: raiseInMonths,
  ownInventionPercent: patents,
  linkedToUniversityPercent: act(
    'months',
    words('推动企业与高校合作', 'Bring firms and the university together'),
  ),
  investmentCases: finance,

  acceleratedFirms: takeIn,
  firmsOverSales: raiseByNextYear,
} as const satisfies Readonly<Record<Keys, LeverJudgement>>
