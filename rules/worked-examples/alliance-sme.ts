import type { Programme } from '../engine/programme.ts'
import { allianceSme, allianceSme2023 } from '../programmes/alliance-sme.ts'
import { asOf, type ExampleFamily } from './family.ts'
import { provinceOf } from './places.ts'
import { flag, number } from './vocabulary.ts'

/** Outside the year of the call its conditions are open on any day, before as after. */
const outsideTheCall: Programme = { ...allianceSme, inForce: { from: null, until: null } }

export const allianceSmeExamples: ExampleFamily = {
  programme: allianceSme2023,
  otherVersions: [outsideTheCall],
  dayOf: asOf,
  words: {
    is_tech_sme: flag('techSmeNumberValid'),
    is_eaglet: flag('eaglet'),
    is_gazelle: flag('gazelle'),
    registered_province: provinceOf('seat'),
    members_university_or_institute: number('universityMembers'),
    agreement_signed: flag('agreementSigned'),
    recorded_on_platform: flag('recordedOnPlatform'),
  },
  parameters: {},
  unclaimed: {},
}
