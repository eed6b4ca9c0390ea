import type { IsoDay } from '../engine/days.ts'
import type { Link } from '../engine/link.ts'
import type { Path } from '../engine/path.ts'
import type { Clause } from '../engine/criterion.ts'
import type { Words } from '../facts/fact.ts'

/** The stretches of a road, in their order. */
export const stretches = ['now', 'this year', 'next year', 'later'] as const
export type Stretch = (typeof stretches)[number]

/** What a step rests on: a programme's own rules, or a link between programmes. */
export type Because =
  | { readonly kind: 'rules'; readonly programme: string; readonly clauses: readonly Clause[] }
  | { readonly kind: 'link'; readonly link: Link }
  | { readonly kind: 'validity'; readonly programme: string }

/** One step of a road. */
export type Step = {
  readonly kind: 'apply' | 'wait' | 'act' | 'after' | 'renew'
  readonly family: string
  readonly programme: string
  readonly when: Stretch
  /** The first day on which it can be done; null = it hangs on a day not known yet. */
  readonly day: IsoDay | null
  readonly words: Words
  readonly because: Because
  /** The changes that an `act` asks for; else null. */
  readonly path: Path | null
}
