import { type Words, words } from '../facts/fact.ts'
import type { ParameterSeries } from './parameters.ts'
import { unset } from './unset-parameter.ts'

const yesNo = (id: string, about: Words) => unset(id, 'items', about)

/** The four figures that a platform may be asked for, none of them read in its measure. */
function bars(prefix: string, zh: string, en: string) {
  return {
    rd: unset(`${prefix}.rd_min`, 'fen', words(`${zh}研发投入下限`, `Least R&D spend of ${en}`)),
    staff: unset(
      `${prefix}.staff_min`,
      'people',
      words(`${zh}研发人员下限`, `Least R&D staff of ${en}`),
    ),
    area: unset(
      `${prefix}.area_min`,
      'squareMetres',
      words(`${zh}场地面积下限`, `Least area of ${en}`),
    ),
    equipment: unset(
      `${prefix}.equipment_min`,
      'fen',
      words(`${zh}设备原值下限`, `Least equipment of ${en}`),
    ),
  }
}

export type PlatformBars = ReturnType<typeof bars>

export const innovationCentreBars = bars('tic.ln', '省技术创新中心', 'an innovation centre')
export const keyLaboratoryBars = bars('keylab.ln', '省重点实验室', 'a key laboratory')
export const researchCentreBars = bars('erc.ln', '省工程研究中心', 'a research centre')
export const liaoningCentreBars = bars('etc.ln', '省企业技术中心', 'a provincial technology centre')
export const anshanCentreBars = bars('etc.as', '市企业技术中心', 'a city technology centre')
export const cityPlatformBars = bars('plat.as', '市级科技创新平台', 'a city platform')
export const pilotBaseBars = bars('pilot.ln', '省中试基地', 'a provincial pilot base')

/** What each year's guide sets for challenges. */
export const challengeParameters = {
  challengeInvestmentMin: unset(
    'jbgs.demand.invest_min',
    'fen',
    words('项目总投入下限', 'Least investment of a challenge'),
  ),
  challengeOwnShareMin: unset(
    'jbgs.self_fund_ratio_min',
    'ratio',
    words('自筹资金占比下限', 'Least share of own money'),
  ),
  challengePublicShareMax: unset(
    'jbgs.gov_share_max',
    'ratio',
    words('财政资金占比上限', 'Greatest share of public money'),
  ),
  challengePeriodMax: unset(
    'jbgs.period_months_max',
    'months',
    words('实施月数上限', 'Longest period, months'),
  ),
  challengeRelatedAllowed: yesNo(
    'jbgs.taker.related_ok',
    words(
      '是否允许关联方揭榜（1=允许，0=不允许）',
      'Whether a related party may take (1 = may, 0 = may not)',
    ),
  ),
} as const

export const pilotParameters = {
  pilotServicesMin: unset(
    'pilot.ln.services_min',
    'items',
    words('已完成中试服务数下限', 'Least pilot services done'),
  ),
  pilotCityRule: yesNo(
    'pilot.city.rule',
    words(
      '是否参照锦州市2023年条件备案市级中试基地（1=参照，0=不参照）',
      'Whether city pilot bases are recorded after Jinzhou, 2023 (1 = yes, 0 = no)',
    ),
  ),
} as const

/** Every parameter of challenges and platforms. */
export const platformParameters: readonly ParameterSeries[] = [
  ...Object.values(challengeParameters),
  ...Object.values(pilotParameters),
  ...[
    innovationCentreBars,
    keyLaboratoryBars,
    researchCentreBars,
    liaoningCentreBars,
    anshanCentreBars,
    cityPlatformBars,
    pilotBaseBars,
  ].flatMap(each => Object.values(each)),
]
