import type { ParameterOverrides } from '#rules/basis/parameters.ts'
import type { IsoDay } from '#rules/engine/days.ts'
import { nearnessOf, type Nearness } from '#rules/engine/nearness.ts'
import type { Programme } from '#rules/engine/programme.ts'
import { type AnswerIssue, readAnswers } from '#rules/facts/answers.ts'
import { factByKey } from '#rules/facts/dictionary.ts'
import { programmeById, programmesOn } from '#rules/programmes/index.ts'
import { inLanguage, type Language } from '#rules/words.ts'
import { profileWords } from '../words/profile.ts'
import { clauseChanges } from './clause-changes.ts'
import { openTrial, type ProgrammeChange } from './programme-changes.ts'
import type { Distance, WhatIfView } from './what-if-view.ts'

/** Entries of forms by name, as they were typed. */
export type Typed = Readonly<Record<string, string>>

/** What a trial starts from; the same on the server and in the browser. */
export type WhatIfBase = {
  programme: string
  day: IsoDay
  /** What the bureau has set, as it holds on the day. */
  overrides: ParameterOverrides
  /** What is typed before anything is changed. */
  saved: Typed
  language: Language
}

/**
 * Prepares a trial: the rules are compiled once, then each call says what other entries would
 * change. Entries laid over the saved ones; an empty one is unknown. Pure: nothing is kept.
 *
 * @throws {RangeError} where there is no such programme.
 */
export function whatIfOf(base: WhatIfBase): (typed: Typed) => WhatIfView {
  const { day, overrides, saved, language } = base
  const own = programmeById(base.programme)
  if (own === null) throw new RangeError(`There is no programme ${base.programme}.`)
  const others = programmesOn(day).filter(each => each.id !== own.id)
  const before = readAnswers(saved, day).facts
  const trial = openTrial([own, ...others], { day, overrides }, before)
  const standing = trial.before(own).outcome
  return typed => {
    const read = readAnswers({ ...saved, ...typed }, day)
    const changes = trial.changes(read.facts)
    const ownChange = changes.find(each => each.programme.id === own.id)
    const otherChanges = changes.filter(each => each !== ownChange)
    return {
      changed: changes.length > 0,
      outcome: { from: standing, to: ownChange?.after.outcome ?? standing },
      clauses: ownChange === undefined ? [] : clauseChanges(ownChange, language),
      others: otherChanges
        .filter(({ before: from, after: to }) => from.outcome !== to.outcome)
        .map(each => ({ ...named(each.programme, language), outcome: outcomesOf(each) })),
      ...movesOf(otherChanges, language),
      unread: read.issues.filter(({ name }) => name in typed).map(each => issueOf(each, language)),
    }
  }
}

function outcomesOf({ before, after }: ProgrammeChange): WhatIfView['others'][number]['outcome'] {
  return { from: before.outcome, to: after.outcome }
}

/** Programmes that are refused before and after, by fewer or more conditions or another gap. */
function movesOf(
  changes: readonly ProgrammeChange[],
  language: Language,
): Pick<WhatIfView, 'nearer' | 'further'> {
  const moves = changes
    .filter(({ before, after }) => before.outcome === 'not_yet' && after.outcome === 'not_yet')
    .map(({ programme, before, after }) => {
      const from = nearnessOf(programme, before)
      const to = nearnessOf(programme, after)
      const missed = { from: from.missed.length, to: to.missed.length }
      return { way: wayBetween(from, to), move: { ...named(programme, language), missed } }
    })
  const inWay = (sign: number): Distance[] =>
    moves.filter(({ way }) => Math.sign(way) === sign).map(({ move }) => move)
  return { nearer: inWay(-1), further: inWay(1) }
}

/** Below zero = nearer: by fewer conditions, else by the gaps that a number tells. */
function wayBetween(from: Nearness, to: Nearness): number {
  const gaps = ({ missed }: Nearness) => missed.reduce((sum, { part }) => sum + finite(part), 0)
  return to.missed.length - from.missed.length || gaps(to) - gaps(from)
}

function finite(part: number | null): number {
  return part !== null && Number.isFinite(part) ? part : 0
}

function named({ id, names }: Programme, language: Language): { id: string; name: string } {
  return { id, name: inLanguage(names, language) }
}

function issueOf({ name, code }: AnswerIssue, language: Language): WhatIfView['unread'][number] {
  const [key = '', year] = name.split('.')
  const label = inLanguage(factByKey(key).words, language)
  const which = year === undefined ? label : `${label} ${year}`
  const colon = language === 'en' ? ': ' : '：'
  return { name, message: `${which}${colon}${profileWords[language].codes[code]}` }
}
