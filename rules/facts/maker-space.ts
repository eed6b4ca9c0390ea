import { flagFact, numberFact, words } from './fact.ts'

const maker = { subject: 'carrier', section: 'maker-space' } as const

/** What a maker space says besides what every carrier says. */
export const makerSpaceFacts = {
  stations: numberFact('stations', 'items', { ...maker, words: words('创业工位数', 'Stations') }),
  stationPublicPercent: numberFact('stationPublicPercent', 'percent', {
    ...maker,
    max: 100,
    words: words('创业工位和公共服务面积占比', 'Share of stations and public space'),
  }),
  residents: numberFact('residents', 'items', {
    ...maker,
    words: words('入驻创业团队和企业数', 'Resident teams and firms'),
  }),
  residentsEnteredYoung: flagFact('residentsEnteredYoung', {
    ...maker,
    words: words('入驻企业入驻时成立不超过24个月', 'Firms entered at 24 months of age at most'),
  }),
  newFirmsInYear: numberFact('newFirmsInYear', 'items', {
    ...maker,
    words: words('年度新注册企业数', 'New firms in the year'),
  }),
  financedInYear: numberFact('financedInYear', 'items', {
    ...maker,
    words: words('年度获得投融资的团队和企业数', 'Residents financed in the year'),
  }),
  typicalCasesInYear: numberFact('typicalCasesInYear', 'items', {
    ...maker,
    words: words('年度典型孵化案例数', 'Typical cases in the year'),
  }),
  fullTimeStaff: numberFact('fullTimeStaff', 'people', {
    ...maker,
    words: words('专职专业服务人员数', 'Full-time professional staff'),
  }),
  eventsInYear: numberFact('eventsInYear', 'items', {
    ...maker,
    words: words('年度创业活动场次', 'Events in the year'),
  }),
  reportsStatistics: flagFact('reportsStatistics', {
    ...maker,
    words: words('按要求报送统计数据', 'Reports its statistics'),
  }),
}
