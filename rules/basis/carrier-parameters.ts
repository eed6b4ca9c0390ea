import { words } from '../facts/fact.ts'
import { unset } from './unset-parameter.ts'

/** What the city or the measure of 2025 still has to set for carriers and those they hatch. */
export const carrierParameters = {
  incubateeEntryMax: unset(
    'inc.miit2025.incubatee_entry_months_max',
    'months',
    words('入驻时成立月数上限（2025年办法）', 'Greatest age at entry, months, measure of 2025'),
    { value: 24, words: words('参照2018年办法', 'After the measure of 2018') },
  ),
  incubateeStayMax: unset(
    'inc.miit2025.incubatee_months_max',
    'months',
    words('孵化月数上限（2025年办法）', 'Longest incubation, months, measure of 2025'),
    { value: 48, words: words('参照2018年办法', 'After the measure of 2018') },
  ),

  makerMonthsMin: unset(
    'maker.as.months_min',
    'months',
    words('众创空间运营月数下限', 'Least months of operation of a maker space'),
  ),
  makerAreaMin: unset(
    'maker.as.area_min',
    'squareMetres',
    words('众创空间面积下限', 'Least area of a maker space'),
  ),
  makerStationsMin: unset(
    'maker.as.stations_min',
    'items',
    words('众创空间工位数下限', 'Least stations of a maker space'),
  ),
  makerShareMin: unset(
    'maker.as.station_public_pct_min',
    'percent',
    words('工位和公共服务面积占比下限', 'Least share of stations and public space'),
  ),
  makerResidentsMin: unset(
    'maker.as.residents_min',
    'items',
    words('入驻团队和企业数下限', 'Least residents'),
  ),
  makerNewFirmsMin: unset(
    'maker.as.new_companies_min',
    'items',
    words('当年新注册企业数下限', 'Least new firms in the year'),
  ),
  makerFinancedMin: unset(
    'maker.as.financed_min',
    'items',
    words('当年获投融资数下限', 'Least financed residents in the year'),
  ),
  makerCasesMin: unset(
    'maker.as.typical_cases_min',
    'items',
    words('当年典型孵化案例下限', 'Least typical cases in the year'),
  ),
  makerStaffMin: unset(
    'maker.as.pro_staff_pct_min',
    'percent',
    words('众创空间专业人员占比下限', 'Least share of professional staff of a maker space'),
  ),
  makerMentorsMin: unset(
    'maker.as.mentors_min',
    'people',
    words('众创空间创业导师下限', 'Least mentors of a maker space'),
  ),
  makerEventsMin: unset(
    'maker.as.events_min',
    'items',
    words('当年活动次数下限', 'Least events in the year'),
  ),

  acceleratorAreaMin: unset(
    'acc.area_min',
    'squareMetres',
    words('加速器面积下限', 'Least area of an accelerator'),
  ),
  acceleratorFirmsMin: unset(
    'acc.firms_over_3m_min',
    'items',
    words('销售收入300万元以上企业数下限', 'Least firms with sales of 3 million yuan'),
  ),
  acceleratorCompaniesMin: unset(
    'acc.companies_min',
    'items',
    words('加速器入驻企业数下限', 'Least firms of an accelerator'),
  ),
  acceleratorYearsMin: unset(
    'acc.years_min',
    'years',
    words('加速器运营年限下限', 'Least years of operation of an accelerator'),
  ),
} as const
