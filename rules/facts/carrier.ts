import { dayFact, flagFact, numberFact, words } from './fact.ts'

const carrier = { subject: 'carrier', section: 'carrier' } as const
const services = { subject: 'carrier', section: 'carrier-services' } as const
const share = { max: 100 } as const

/** What an incubator says of its premises, its people and those it hatches. */
export const carrierFacts = {
  operatingSince: dayFact('operatingSince', {
    ...carrier,
    words: words('开始运营日期', 'Operating since'),
  }),
  statisticsYears: numberFact('statisticsYears', 'years', {
    ...carrier,
    words: words('连续报送统计数据年数', 'Years of statistics in a row'),
  }),
  area: numberFact('area', 'squareMetres', {
    ...carrier,
    words: words('可自主支配场地面积', 'Area under its own control'),
    evidence: words('产权或租赁证明', 'Title or lease'),
  }),
  incubateeAreaPercent: numberFact('incubateeAreaPercent', 'percent', {
    ...carrier,
    ...share,
    words: words('在孵企业使用面积占比（含公共服务）', 'Area used by incubatees, with services'),
  }),
  incubatees: numberFact('incubatees', 'items', {
    ...carrier,
    words: words('在孵企业数', 'Incubatees'),
  }),
  graduates: numberFact('graduates', 'items', {
    ...carrier,
    words: words('累计毕业企业数', 'Graduates in all'),
  }),
  sameFieldPercent: numberFact('sameFieldPercent', 'percent', {
    ...carrier,
    ...share,
    words: words('同一领域在孵企业占比', 'Incubatees of one field'),
  }),
  hardshipArea: flagFact('hardshipArea', {
    ...carrier,
    words: words('位于全国艰苦边远地区', 'In a hardship area of the national list'),
  }),
  patentAppliedPercent: numberFact('patentAppliedPercent', 'percent', {
    ...carrier,
    ...share,
    words: words('已申请专利的在孵企业占比', 'Incubatees that applied for patents'),
  }),
  validIpPercent: numberFact('validIpPercent', 'percent', {
    ...carrier,
    ...share,
    words: words('拥有有效知识产权的在孵企业占比', 'Incubatees with valid rights'),
  }),
  fund: numberFact('fund', 'fen', {
    ...services,
    words: words('孵化资金规模', 'Incubation fund'),
    evidence: words('孵化资金证明', 'Proof of the fund'),
  }),
  financedPercent: numberFact('financedPercent', 'percent', {
    ...services,
    ...share,
    words: words('获得投融资的在孵企业占比', 'Incubatees that were financed'),
  }),
  fundCases: numberFact('fundCases', 'items', {
    ...services,
    words: words('孵化资金使用案例', 'Cases of use of the fund'),
  }),
  professionalStaffPercent: numberFact('professionalStaffPercent', 'percent', {
    ...services,
    ...share,
    words: words('专业孵化服务人员占比', 'Professional staff, share'),
  }),
  professionalStaff: numberFact('professionalStaff', 'people', {
    ...services,
    words: words('专业孵化服务人员数', 'Professional staff'),
  }),
  mentors: numberFact('mentors', 'people', { ...services, words: words('创业导师数', 'Mentors') }),
  ownPlatform: flagFact('ownPlatform', {
    ...services,
    words: words('自建专业公共技术服务平台', 'Own public technical platform'),
  }),
  nicheServices: flagFact('nicheServices', {
    ...services,
    words: words('能提供细分领域专业服务', 'Services for the niche'),
  }),
  equityInvestedPercent: numberFact('equityInvestedPercent', 'percent', {
    ...services,
    ...share,
    words: words('上年度持股孵化的在孵企业占比', 'Incubatees held by equity, last year'),
  }),
  financedLastYearPercent: numberFact('financedLastYearPercent', 'percent', {
    ...services,
    ...share,
    words: words('上年度获得投融资的在孵企业占比', 'Incubatees financed last year'),
  }),
  fastGrowthPercent: numberFact('fastGrowthPercent', 'percent', {
    ...services,
    ...share,
    words: words(
      '上年度营收或研发投入增长超20%的在孵企业占比',
      'Incubatees with revenue or R&D up over 20 %, last year',
    ),
  }),
  nonRentIncomePercent: numberFact('nonRentIncomePercent', 'percent', {
    ...services,
    ...share,
    words: words('孵化收入中非房租物业收入占比', 'Income other than rent and property'),
  }),
  separateAccounts: flagFact('separateAccounts', {
    ...services,
    words: words('孵化收入单独核算', 'Incubation income in separate accounts'),
  }),
}
