import { yearOf } from '../engine/days.ts'
import { hnte } from '../programmes/hnte.ts'
import type { ExampleFamily } from './family.ts'
import { asOf } from './family.ts'
import {
  day,
  FEN_IN_YUAN,
  flag,
  type Given,
  lastYear,
  number,
  scaleUp,
  type WordReader,
  years,
} from './vocabulary.ts'

const scores: Readonly<Record<string, keyof Given>> = {
  tech_advance: 'scoreTechnology',
  core_support: 'scoreCoreSupport',
  ip_quantity: 'scoreIpQuantity',
  ip_acquisition: 'scoreIpAcquisition',
  standards_bonus: 'scoreStandards',
  conversion: 'scoreConversion',
  org_management: 'scoreManagement',
  net_asset: 'scoreNetAssetGrowth',
  sales: 'scoreSalesGrowth',
}

/** Scores by sub-item; null, or left out = not yet scored. */
const expertScores: WordReader = value => {
  if (value === null) return {}
  if (typeof value !== 'object') return undefined
  const given: Record<string, number> = {}
  for (const [word, score] of Object.entries(value)) {
    const key = scores[word]
    if (key === undefined) return undefined
    if (typeof score === 'number') given[key] = score
    else if (score !== null) return undefined
  }
  return given
}

/** The total of the three years, told as one number: kept under the latest of them. */
const domesticTotal: WordReader = (value, on) => {
  if (Array.isArray(value)) return years('rdSpendDomestic', FEN_IN_YUAN)(value, on)
  if (value !== null && typeof value !== 'number') return undefined
  const last = yearOf(on) - 1
  return {
    rdSpendDomestic: {
      [String(last - 2)]: 0,
      [String(last - 1)]: 0,
      [String(last)]: scaleUp(value ?? 0, FEN_IN_YUAN),
    },
  }
}

export const hnteExamples: ExampleFamily = {
  programme: hnte,
  dayOf: example => {
    const { application_date: applied } = example.facts
    return typeof applied === 'string' ? applied : asOf(example)
  },
  words: {
    application_date: () => ({}),
    registered_on: day('registeredOn'),
    staff_avg: lastYear('staffAverage'),
    scitech_staff_avg: lastYear('sciTechStaffAverage'),
    ip_class1_valid_owned: number('classOneOwned'),
    ip_class2_valid_owned: number('classTwoOwned'),
    ip_class2_used_in_earlier_hnte_application: number('classTwoUsed'),
    core_technology_in_field_list: flag('coreTechnologyInFieldList'),
    sales_last3: years('sales', FEN_IN_YUAN),
    rd_last3: years('rdSpend', FEN_IN_YUAN),
    rd_domestic_last3: domesticTotal,
    hightech_income_last1: lastYear('highTechIncome', FEN_IN_YUAN),
    total_income_last1: lastYear('totalIncome', FEN_IN_YUAN),
    net_assets_last3: years('netAssets', FEN_IN_YUAN),
    conversions_last3: number('conversionsThreeYears'),
    major_incident_in_365d_before_application: flag('majorIncidentInYear'),
    expert_scores: expertScores,
  },
  parameters: {},
  unclaimed: { classOneOwned: 0, classTwoOwned: 0, classTwoUsed: 0 },
}
