import { forceDay } from '#rules/engine/evaluate.ts'
import type { Programme } from '#rules/engine/programme.ts'
import type { Language } from '#rules/words.ts'
import { formatDay } from '../words/format.ts'
import { programmesWords } from '../words/programmes.ts'
import type { Force, ForceView } from './guide.ts'

export function forceOn({ inForce }: Programme, day: string): Force {
  const from = forceDay(inForce.from, day, {})
  const until = forceDay(inForce.until, day, {})
  if (from !== null && day < from) return 'future'
  return until !== null && day >= until ? 'past' : 'current'
}

/** The standing of a version in words, with the day from which it holds or no longer holds. */
export function forceView(programme: Programme, day: string, language: Language): ForceView {
  const words = programmesWords[language]
  const force = forceOn(programme, day)
  const { from, until } = programme.inForce
  const limit = forceDay(force === 'past' ? until : from, day, {})
  const text = (at: string) => formatDay(at, language)
  const since = limit === null ? null : words[force === 'past' ? 'until' : 'since'](text(limit))
  return { force, words: words.force[force], since }
}
