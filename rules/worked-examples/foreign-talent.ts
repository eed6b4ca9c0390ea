import { foreignExpert2018 } from '../programmes/foreign-expert-2018.ts'
import { foreignExpertLater } from '../programmes/foreign-expert-later.ts'
import { foreignTalentA } from '../programmes/foreign-talent-a.ts'
import { foreignTalentB } from '../programmes/foreign-talent-b.ts'
import { foreignTalentCount } from '../programmes/foreign-talent-count.ts'
import type { Programme } from '../engine/programme.ts'
import { asOf, type ExampleFamily } from './family.ts'
import {
  choice,
  FEN_IN_WAN,
  flag,
  type Given,
  number,
  scaleUp,
  stated,
  type WordReader,
} from './vocabulary.ts'

const education: WordReader = (value, on) =>
  choice('education', name => {
    if (/博士|最高|高级技师/.test(name)) return 'doctor'
    if (/硕士/.test(name)) return 'master'
    if (/技师/.test(name)) return 'technician'
    if (/学士|本科/.test(name)) return 'bachelor'
    return /高级工/.test(name) ? 'senior-worker' : 'other'
  })(value ?? 'none', on)

const chinese: WordReader = (value, on) =>
  choice('chinese', name => {
    const level = /HSK\s*([1-6])/i.exec(name)?.[1]
    if (level !== undefined) return Number(level) >= 5 ? 'top' : `hsk${level}`
    return /国籍|中文授课|汉语授课/.test(name) ? 'top' : 'none'
  })(value ?? 'none', on)

const region: WordReader = (value, on) =>
  choice('workRegion', name => {
    if (/东北|老工业|鞍山|辽宁/.test(name)) return 'northeast'
    if (/西部/.test(name)) return 'west'
    return /困难|贫困/.test(name) ? 'poor-county' : 'other'
  })(value ?? 'none', on)

const localBonus: WordReader = value => {
  if (value === null) return { localBonusGranted: false }
  return typeof value === 'number' ? { localBonusGranted: true, localBonus: value } : undefined
}

/** Points told as one number stand in for the table; null = not told. */
const points: WordReader = value => {
  if (value === null) return {}
  return typeof value === 'number' ? { pointsFrom: 'system', systemPoints: value } : undefined
}

const payOfAverage: WordReader = value => {
  if (value === null) return { payOfLocalAverage: 0 }
  return typeof value === 'number' ? { payOfLocalAverage: scaleUp(value, 100) } : undefined
}

/** All the routes that the sheets sum up in one word, the first of them standing for true. */
const otherRoute =
  (...keys: readonly (keyof Given)[]): WordReader =>
  value =>
    value === null || typeof value === 'boolean'
      ? Object.fromEntries(keys.map((key, index) => [key, value === true && index === 0]))
      : undefined

const notRead: WordReader = () => ({})

const classFamily = (programme: Programme): ExampleFamily => ({
  programme,
  dayOf: asOf,
  words: {
    salary_wan: number('yearlyPay', FEN_IN_WAN),
    education,
    work_years: number('workYears'),
    months_per_year: number('monthsInChina'),
    chinese,
    region,
    age: stated('personAge'),
    extra5: flag('extraMerit'),
    local_bonus: localBonus,
    expected_points: notRead,
    points,
    pay_to_local_avg: payOfAverage,
    other_a_route: otherRoute(
      'recognisedAchievement',
      'talentProgramme',
      'startupTalent',
      'youngTalent',
    ),
    other_b_route: otherRoute(
      'skillCertificate',
      'excellentChineseMaster',
      'topForeignMaster',
      'languageTeacher',
    ),
    job_match: flag('jobMatches'),
    healthy: flag('healthy'),
    no_criminal_record: flag('noCriminalRecord'),
    employer_lawful: flag('employerLawful'),
  },
  parameters: {
    'ftalent.local_bonus': { id: 'ftalent.local_bonus', times: 1 },
    'ftalent.local_average_wage': { id: 'ftalent.local_average_wage', times: FEN_IN_WAN },
  },
  unclaimed: {
    pointsFrom: 'table',
    yearlyPay: 0,
    education: 'other',
    workYears: 0,
    monthsInChina: 0,
    chinese: 'none',
    workRegion: 'other',
    extraMerit: false,
    localBonusGranted: false,
  },
})

export const talentAExamples = classFamily(foreignTalentA)
export const talentBExamples = classFamily(foreignTalentB)

export const talentCountExamples: ExampleFamily = {
  programme: foreignTalentCount,
  dayOf: asOf,
  words: {
    permit_class: (value, on) =>
      choice('permitClass', name => {
        const letter = name.trim().slice(0, 1).toLowerCase()
        return ['a', 'b', 'c'].includes(letter) ? letter : 'none'
      })(value ?? 'none', on),
  },
  parameters: {
    'ftalent.counted_classes': {
      members: {
        A: 'ftalent.counted_classes.a',
        B: 'ftalent.counted_classes.b',
        C: 'ftalent.counted_classes.c',
      },
    },
  },
  unclaimed: {},
}

export const foreignExpertExamples: ExampleFamily = {
  programme: foreignExpertLater,
  otherVersions: [foreignExpert2018],
  dayOf: asOf,
  words: {
    overseas_phd: flag('overseasDoctor'),
    age: stated('personAge'),
    contract: flag('employmentContract'),
    outstanding: flag('outstandingRecord'),
  },
  parameters: {},
  unclaimed: {},
}
