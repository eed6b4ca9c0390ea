import type { Requirement } from '../engine/criterion.ts'
import type { Programme } from '../engine/programme.ts'
import { type Words, words } from '../facts/fact.ts'
import { platformShared } from './platform-shared.ts'
import { LIMITS_EASED } from './provincial-base-limits.ts'

/** A kind of base under the notice of 2021 and under those since, which ease its limits. */
type ProvincialBase = Pick<Programme, 'family' | 'summary' | 'basis'> & {
  readonly names: Words
  readonly earlierNames: Words
  /** What it asks, by the strength of the limits on head and repetition. */
  readonly conditions: (strength: 'hard' | 'soft') => Requirement
}

/** The version of 2021, and that since 2022. */
export function provincialBases({
  names,
  earlierNames,
  conditions,
  ...kind
}: ProvincialBase): readonly [Programme, Programme] {
  const shared = {
    ...platformShared,
    ...kind,
    level: 'province',
    authority: words(
      '辽宁省科技厅；鞍山市科学技术局限额推荐',
      'The province; the Anshan bureau recommends within its quota',
    ),
    coverage: {},
  } as const
  return [
    {
      ...shared,
      id: `${kind.family}-2021`,
      names: earlierNames,
      inForce: { from: null, until: LIMITS_EASED },
      governedInstead: words('2022年起的通知', 'The notices since 2022'),
      requirement: conditions('hard'),
    },
    {
      ...shared,
      id: `${kind.family}-2022`,
      names,
      inForce: { from: LIMITS_EASED, until: null },
      governedInstead: words('2021年通知', 'The notice of 2021'),
      requirement: conditions('soft'),
    },
  ]
}
