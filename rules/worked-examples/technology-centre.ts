import { technologyCentreAnshan } from '../programmes/technology-centre-anshan.ts'
import { technologyCentreLiaoning } from '../programmes/technology-centre-liaoning.ts'
import { technologyCentreNational } from '../programmes/technology-centre-national.ts'
import { isIsoDay } from '../engine/days.ts'
import { asOf, type ExampleFamily } from './family.ts'
import { figuresOf, platformWords } from './platform.ts'
import { elapsedOrNone, flag, type WordReader } from './vocabulary.ts'

/** The last day on which districts forwarded the 17th batch. */
const LAST_DAY_OF_2025 = '2025-08-20'

/** In time by the notice of 2025; of other years no last day was read, and none is asked. */
const forwarded: WordReader = value => {
  if (value === null) return { forwardedInTime: null }
  if (typeof value !== 'string' || !isIsoDay(value)) return undefined
  return { forwardedInTime: !value.startsWith('2025') || value <= LAST_DAY_OF_2025 }
}

/** Whether every paper that the notice names is there; null = none of them. */
const papers: WordReader = value => {
  if (value !== null && !Array.isArray(value)) return undefined
  const given: readonly unknown[] = value ?? []
  const named = technologyCentreAnshan.papers.map(each => each.words.zh)
  return { namedPapersReady: named.every(each => given.includes(each)) }
}

export const technologyCentreNationalExamples: ExampleFamily = {
  programme: technologyCentreNational,
  dayOf: asOf,
  words: {
    ...platformWords,
    years_provincial_etc: elapsedOrNone('provincialCentreSince', 'years', 'down'),
    violation_3y: flag('violationThreeYears'),
  },
  parameters: {},
  unclaimed: {},
}

export const technologyCentreLiaoningExamples: ExampleFamily = {
  programme: technologyCentreLiaoning,
  dayOf: asOf,
  words: platformWords,
  parameters: figuresOf('etc.ln'),
  unclaimed: {},
}

export const technologyCentreAnshanExamples: ExampleFamily = {
  programme: technologyCentreAnshan,
  dayOf: asOf,
  words: { ...platformWords, documents: papers, district_forwarded_on: forwarded },
  parameters: figuresOf('etc.as'),
  unclaimed: {},
}
