import type { IsoDay } from '../engine/days.ts'
import type { Programme } from '../engine/programme.ts'
import { accelerator } from '../programmes/accelerator.ts'
import { incubatorNational2025 } from '../programmes/incubator-national-2025.ts'
import { forceDay } from '../engine/evaluate.ts'
import type { Example } from './example.ts'
import { asOf, type ExampleFamily } from './family.ts'
import { national2025Examples } from './incubator.ts'
import { cityOf } from './places.ts'
import { number } from './vocabulary.ts'

/**
 * The city's list as soon as it has a figure of its own, else the national measure, which takes
 * accelerators in since 2025.
 */
function listOf({ params }: Example, day: IsoDay): Programme {
  const hasOwn = Object.entries(params ?? {}).some(
    ([word, value]) => word.startsWith('acc.') && value !== null,
  )
  const from = forceDay(incubatorNational2025.inForce.from, day, {})
  return hasOwn || (from !== null && day < from) ? accelerator : incubatorNational2025
}

export const acceleratorExamples: ExampleFamily = {
  programme: accelerator,
  versionFor: listOf,
  dayOf: asOf,
  words: {
    ...national2025Examples.words,
    registered_city: cityOf('seat'),
    companies: number('acceleratedFirms'),
    firms_over_3m: number('firmsOverSales'),
  },
  parameters: {
    ...national2025Examples.parameters,
    'acc.area_min': { id: 'acc.area_min', times: 1 },
    'acc.firms_over_3m_min': { id: 'acc.firms_over_3m_min', times: 1 },
    'acc.companies_min': { id: 'acc.companies_min', times: 1 },
    'acc.years_min': { id: 'acc.years_min', times: 1 },
  },
  unclaimed: {},
}
