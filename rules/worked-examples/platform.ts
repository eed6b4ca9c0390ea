import type { Programme } from '../engine/programme.ts'
import { innovationCentre2021, innovationCentre2022 } from '../programmes/innovation-centre.ts'
import { keyLaboratory2021, keyLaboratory2022 } from '../programmes/key-laboratory.ts'
import { platformAnshan } from '../programmes/platform-anshan.ts'
import { researchCentre } from '../programmes/research-centre.ts'
import { asOf, type ExampleFamily } from './family.ts'
import { cityOf, kindOfBody, provinceOf } from './places.ts'
import {
  choice,
  FEN_IN_WAN,
  flag,
  type Given,
  lastYear,
  number,
  type ParameterWords,
  type Vocabulary,
  type WordReader,
} from './vocabulary.ts'

/** Last year's R&D spend; null = none. */
const research: WordReader = (value, on) => lastYear('rdSpend', FEN_IN_WAN)(value ?? 0, on)

const fields: Readonly<Record<string, string>> = {
  新一代信息技术: 'information',
  高端装备制造: 'equipment',
  新材料: 'materials',
  生物: 'biology',
  新能源汽车: 'vehicles',
  新能源: 'energy',
  节能环保: 'saving',
  数字创意: 'digital',
  相关服务: 'services',
}

/** The words that every platform is described in. */
export const platformWords: Vocabulary = {
  kind: choice('bodyKind', kindOfBody),
  legal_person: flag('legalPerson'),
  registered_province: provinceOf('seat'),
  registered_city: cityOf('seat'),
  rd_wan: research,
  rd_staff: number('platformStaff'),
  area_m2: number('platformArea'),
  equipment_wan: number('platformEquipment', FEN_IN_WAN),
  existing_provincial_bases: number('existingProvincialBases'),
  same_direction: flag('sameDirectionBase'),
  head_has_base: flag('headHasBase'),
  head_high_level: flag('headHighLevel'),
  direction_taken: flag('directionTaken'),
  industry_mechanism: flag('industryMechanism'),
  transfer_ability: flag('transferAbility'),
  field: choice('strategicField', name => fields[name.replace(/产业$/, '')] ?? 'other'),
  already_eng_lab: flag('alreadyEngineeringLab'),
  field_emerging: flag('emergingField'),
}

/** The parameters of a platform's figures; amounts stand in 万元. */
export function figuresOf(prefix: string): ParameterWords {
  return {
    [`${prefix}.rd_min_wan`]: { id: `${prefix}.rd_min`, times: FEN_IN_WAN },
    [`${prefix}.staff_min`]: { id: `${prefix}.staff_min`, times: 1 },
    [`${prefix}.rd_staff_min`]: { id: `${prefix}.staff_min`, times: 1 },
    [`${prefix}.area_min`]: { id: `${prefix}.area_min`, times: 1 },
    [`${prefix}.equipment_min_wan`]: { id: `${prefix}.equipment_min`, times: FEN_IN_WAN },
  }
}

function family(programme: Programme, prefix: string, unclaimed: Given = {}): ExampleFamily {
  return {
    programme,
    dayOf: asOf,
    words: platformWords,
    parameters: figuresOf(prefix),
    unclaimed,
  }
}

/** Nobody is high-level talent who does not say so. */
const ordinaryHead: Given = { headHighLevel: false }

export const innovationCentreExamples: ExampleFamily = {
  ...family(innovationCentre2022, 'tic.ln', ordinaryHead),
  otherVersions: [innovationCentre2021],
}
export const keyLaboratoryExamples: ExampleFamily = {
  ...family(keyLaboratory2022, 'keylab.ln', ordinaryHead),
  otherVersions: [keyLaboratory2021],
}
export const researchCentreExamples = family(researchCentre, 'erc.ln')
export const platformAnshanExamples = family(platformAnshan, 'plat.as')
