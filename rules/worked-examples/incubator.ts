import { incubatorLiaoning2022 } from '../programmes/incubator-liaoning-2022.ts'
import { incubatorNational2018 } from '../programmes/incubator-national-2018.ts'
import { incubatorNational2025 } from '../programmes/incubator-national-2025.ts'
import type { Programme } from '../engine/programme.ts'
import { asOf, type ExampleFamily } from './family.ts'
import {
  choice,
  elapsed,
  FEN_IN_WAN,
  flag,
  type Given,
  number,
  type ParameterWords,
} from './vocabulary.ts'

const same = (...ids: readonly string[]): ParameterWords =>
  Object.fromEntries(ids.map(id => [id, { id, times: 1 }]))

function family(programme: Programme, parameters: ParameterWords, unclaimed: Given): ExampleFamily {
  return {
    programme,
    dayOf: asOf,
    words: {
      registered_province: choice('seat', name => (name === '辽宁省' ? 'liaoning' : 'mainland')),
      legal_person: flag('legalPerson'),
      years_operating: elapsed('operatingSince', 'years', 'down'),
      years_reported: number('statisticsYears'),
      area_m2: number('area'),
      incubatee_area_pct: number('incubateeAreaPercent'),
      fund_wan: number('fund', FEN_IN_WAN),
      incubatees: number('incubatees'),
      invested_incubatees_pct: number('financedPercent'),
      fund_cases: number('fundCases'),
      pro_staff_pct: number('professionalStaffPercent'),
      pro_staff: number('professionalStaff'),
      mentors: number('mentors'),
      patent_applied_pct: number('patentAppliedPercent'),
      valid_ip_pct: number('validIpPercent'),
      graduated_total: number('graduates'),
      same_field_pct: number('sameFieldPercent'),
      hardship_area: flag('hardshipArea'),
      public_platform: flag('ownPlatform'),
      specialised_services: flag('nicheServices'),
      equity_invested_incubatees_pct: number('equityInvestedPercent'),
      financed_incubatees_pct: number('financedLastYearPercent'),
      fast_growth_incubatees_pct: number('fastGrowthPercent'),
      nonrent_income_pct: number('nonRentIncomePercent'),
      separate_accounts: flag('separateAccounts'),
    },
    parameters,
    unclaimed,
  }
}

export const national2018Examples = family(
  incubatorNational2018,
  {},
  {
    hardshipArea: false,
    sameFieldPercent: 0,
    ownPlatform: false,
    nicheServices: false,
  },
)

export const national2025Examples = family(
  incubatorNational2025,
  same(
    'inc.miit2025.area_min',
    'inc.miit2025.incubatees_min',
    'inc.miit2025.pro_staff_pct_min',
    'inc.miit2025.ip_pct_min',
    'inc.miit2025.graduated_min',
    'inc.miit2025.years_min',
  ),
  {},
)

export const liaoning2022Examples = family(
  incubatorLiaoning2022,
  same(
    'inc.ln.patent_pct_min',
    'inc.ln.ip_pct_min',
    'inc.ln.incubatees_min',
    'inc.ln.density_min',
    'inc.ln.graduated_min',
  ),
  {},
)
