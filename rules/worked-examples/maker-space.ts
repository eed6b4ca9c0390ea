import type { Programme } from '../engine/programme.ts'
import { makerSpaceAnshan2020 } from '../programmes/maker-space-anshan-2020.ts'
import { makerSpaceLiaoning2019 } from '../programmes/maker-space-liaoning-2019.ts'
import { makerSpaceNational2017 } from '../programmes/maker-space-national-2017.ts'
import { asOf, type ExampleFamily } from './family.ts'
import { cityOf, provinceOf } from './places.ts'
import { elapsedOrNone, flag, number, type ParameterWords } from './vocabulary.ts'

function family(programme: Programme, parameters: ParameterWords = {}): ExampleFamily {
  return {
    programme,
    dayOf: asOf,
    words: {
      registered_province: provinceOf('seat'),
      registered_city: cityOf('seat'),
      legal_person: flag('legalPerson'),
      operator_legal_person: flag('legalPerson'),
      years_operating: elapsedOrNone('operatingSince', 'years', 'down'),
      months_operating: elapsedOrNone('operatingSince', 'months', 'down'),
      area_m2: number('area'),
      stations: number('stations'),
      station_public_pct: number('stationPublicPercent'),
      residents: number('residents'),
      residents_entered_young: flag('residentsEnteredYoung'),
      new_companies_year: number('newFirmsInYear'),
      financed_year: number('financedInYear'),
      typical_cases_year: number('typicalCasesInYear'),
      pro_staff_pct: number('professionalStaffPercent'),
      pro_staff: number('professionalStaff'),
      full_time_pros: number('fullTimeStaff'),
      mentors: number('mentors'),
      events_year: number('eventsInYear'),
      reports_stats: flag('reportsStatistics'),
    },
    parameters,
    unclaimed: {},
  }
}

const cityFigures = [
  'months_min',
  'area_min',
  'stations_min',
  'station_public_pct_min',
  'residents_min',
  'new_companies_min',
  'financed_min',
  'typical_cases_min',
  'pro_staff_pct_min',
  'mentors_min',
  'events_min',
].map(name => `maker.as.${name}`)

export const makerNationalExamples = family(makerSpaceNational2017)
export const makerLiaoningExamples = family(makerSpaceLiaoning2019)
export const makerAnshanExamples = family(makerSpaceAnshan2020, {
  ...Object.fromEntries(cityFigures.map(id => [id, { id, times: 1 }])),
  'maker.as.years_min': { id: 'maker.as.months_min', times: 12 },
})
