import {
  scienceParkNational2019,
  scienceParkNational2023,
} from '../programmes/science-park-national.ts'
import { asOf, type ExampleFamily } from './family.ts'
import { elapsedOrNone, flag, number } from './vocabulary.ts'

export const scienceParkExamples: ExampleFamily = {
  programme: scienceParkNational2019,
  otherVersions: [scienceParkNational2023],
  dayOf: asOf,
  words: {
    anchor_university: flag('anchorUniversity'),
    legal_person: flag('legalPerson'),
    years_operating: elapsedOrNone('operatingSince', 'years', 'down'),
    area_m2: number('area'),
    incubation_area_pct: number('incubationAreaPercent'),
    incubatees: number('incubatees'),
    own_invention_patent_pct: number('ownInventionPercent'),
    linked_to_university_pct: number('linkedToUniversityPercent'),
    pro_staff_pct: number('professionalStaffPercent'),
    investment_cases: number('investmentCases'),
  },
  parameters: {},
  unclaimed: {},
}
