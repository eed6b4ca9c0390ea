import { type IsoDay, yearOf } from '../engine/days.ts'
import { incubatee2018 } from '../programmes/incubatee-2018.ts'
import { incubatee2025 } from '../programmes/incubatee-2025.ts'
import { incubatorGraduate2018, incubatorGraduate2025 } from '../programmes/incubator-graduate.ts'
import { asOf, type ExampleFamily } from './family.ts'
import {
  choice,
  elapsed,
  FEN_IN_WAN,
  flag,
  type Given,
  number,
  scaleUp,
  stated,
} from './vocabulary.ts'

const fields: Readonly<Record<string, string>> = {
  生物医药: 'biomedicine',
  现代农业: 'agriculture',
  集成电路: 'circuits',
}

export const incubateeExamples: ExampleFamily = {
  programme: incubatee2018,
  otherVersions: [incubatee2025],
  dayOf: asOf,
  words: {
    is_tech_sme_like: flag('meetsTechSmeDemands'),
    does_new_tech_rd: flag('newTechnologyWork'),
    registered_in_incubator: flag('registeredInIncubator'),
    main_site_in_incubator: flag('mainSiteInIncubator'),
    age_at_entry_months: stated('ageAtEntry'),
    months_incubated: elapsed('enteredIncubatorOn', 'months', 'up'),
    field: choice('incubationField', name => fields[name] ?? 'other'),
  },
  parameters: {
    'inc.miit2025.incubatee_entry_months_max': {
      id: 'inc.miit2025.incubatee_entry_months_max',
      times: 1,
    },
    'inc.miit2025.incubatee_months_max': { id: 'inc.miit2025.incubatee_months_max', times: 1 },
  },
  unclaimed: {},
}

/** Two years' revenue together, as that of a company which had none in the years before. */
function twoYears(value: unknown, on: IsoDay): Given | undefined {
  if (value !== null && typeof value !== 'number') return undefined
  const last = yearOf(on) - 1
  return {
    sales: {
      [String(last)]: scaleUp(value ?? 0, FEN_IN_WAN),
      [String(last - 1)]: null,
      [String(last - 2)]: null,
      [String(last - 3)]: null,
    },
  }
}

export const graduateExamples: ExampleFamily = {
  programme: incubatorGraduate2018,
  otherVersions: [incubatorGraduate2025],
  dayOf: asOf,
  words: {
    is_hte: flag('hnteCertificateValid'),
    venture_wan: number('ventureReceived', FEN_IN_WAN),
    revenue_2y_wan: twoYears,
    acquired_or_listed: flag('acquiredOrListed'),
  },
  parameters: {},
  unclaimed: {},
}
