import type { IsoDay } from '../engine/days.ts'
import type { Programme } from '../engine/programme.ts'
import type { Example } from './example.ts'
import type { Given, ParameterWords, Vocabulary } from './vocabulary.ts'

/** How the sheets speak of one programme. */
export type ExampleFamily = {
  readonly programme: Programme
  /** Other versions, each asked on the days that it governs. */
  readonly otherVersions?: readonly Programme[]
  /** Which programme an example speaks of, where its day alone does not say it. */
  readonly versionFor?: (example: Example, day: IsoDay) => Programme
  readonly words: Vocabulary
  /** What several words give only together. */
  readonly together?: (facts: Example['facts'], day: IsoDay) => Given | undefined
  readonly parameters: ParameterWords
  readonly dayOf: (example: Example) => IsoDay
  /** Facts of routes that an example does not claim when it does not name them. */
  readonly unclaimed: Given
}

/** The day that the sheets were made for, where an example names none. */
export const SHEET_DAY = '2026-11-22'

export function asOf(example: Example): IsoDay {
  return example.as_of ?? SHEET_DAY
}
