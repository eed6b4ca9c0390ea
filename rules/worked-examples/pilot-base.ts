import { pilotBaseCity } from '../programmes/pilot-base-city.ts'
import { pilotBaseLiaoning } from '../programmes/pilot-base-liaoning.ts'
import { asOf, type ExampleFamily } from './family.ts'
import { figuresOf, platformWords } from './platform.ts'
import { flag, number, type WordReader } from './vocabulary.ts'

/** Site and equipment in one word; null = neither. */
const siteAndEquipment: WordReader = value => {
  if (value !== null && typeof value !== 'boolean') return undefined
  return { fixedSite: value ?? false, pilotEquipment: value ?? false }
}

const words = {
  ...platformWords,
  fixed_site: flag('fixedSite'),
  equipment: flag('pilotEquipment'),
  serves_outside: flag('servesOutside'),
  staff: number('platformStaff'),
  past_services: number('pilotServices'),
  site_equipment: siteAndEquipment,
  specialists: flag('pilotSpecialists'),
  safety_accident_3y: flag('safetyAccidentThreeYears'),
  serious_dishonest_3y: flag('dishonestThreeYears'),
  already_pilot_base: flag('pilotBaseAlready'),
}

export const pilotBaseLiaoningExamples: ExampleFamily = {
  programme: pilotBaseLiaoning,
  dayOf: asOf,
  words,
  parameters: {
    ...figuresOf('pilot.ln'),
    'pilot.ln.services_min': { id: 'pilot.ln.services_min', times: 1 },
  },
  unclaimed: {},
}

export const pilotBaseCityExamples: ExampleFamily = {
  programme: pilotBaseCity,
  dayOf: asOf,
  words,
  parameters: {
    'pilot.city.rule': { id: 'pilot.city.rule', is: 'comparator-jinzhou-2023' },
  },
  unclaimed: {},
}
