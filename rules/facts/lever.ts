import type { FactKey } from './dictionary.ts'
import { type Words, words } from './fact.ts'

/** How long it takes to change a fact, by order of size; the words say no more than that. */
export type Lead = 'days' | 'months' | 'year'

/** Which way a number can be moved. */
export type Direction = 'up' | 'down'

/** What a subject can do about a fact. */
export type Action = {
  readonly lead: Lead
  /** What to do. */
  readonly words: Words
  /** The facts that move along with it, by as much. */
  readonly along: readonly FactKey[]
  /** A yes or no takes the value that is asked, whatever stands here. */
  readonly direction: Direction
  /** The values that a choice can come to. */
  readonly choices: readonly string[]
}

/**
 * Why nobody can act on a fact: it is what the subject is or wants; it has happened, or a year
 * that is over holds it; it follows from other facts; others give it.
 */
export type Fixed = 'nature' | 'past' | 'follows' | 'others'

/** What can be done about a fact, or why nothing can. */
export type LeverJudgement = Action | Fixed

type Particulars = Partial<Pick<Action, 'along' | 'direction' | 'choices'>>

/** Something that a subject can do in that time; a number goes up unless told. */
export function act(lead: Lead, said: Words, particulars: Particulars = {}): Action {
  return { lead, words: said, along: [], direction: 'up', choices: [], ...particulars }
}

/** What is said of many facts alike. */
export const said = {
  hire: words('增加聘用', 'Hire'),
  putInPlace: words('落实此项', 'Put it in place'),
  raise: words('增加此项', 'Raise it'),
  title: words('取得相应资格', 'Obtain the title'),
  rights: words('取得新的知识产权', 'Obtain new rights'),
} as const

/** What can be put in place, or raised, within months. */
export const putInPlace = act('months', said.putInPlace)
export const raiseInMonths = act('months', said.raise)
/** A figure of the last full year, stated without its year. */
export const raiseByNextYear = act('year', said.raise)
