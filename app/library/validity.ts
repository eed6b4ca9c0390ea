import { daysBetween } from '#rules/calendar/day.ts'
import type { Language } from '#rules/words.ts'
import type { Tone } from '../components/notice.tsx'
import { formatDay } from '../words/format.ts'
import { uploadsWords } from '../words/uploads.ts'

/** From so many days before its end a paper is pointed at. Nothing depends on it but the page. */
export const ENDING_SOON_DAYS = 60

export type ValidityView = {
  /** From when to when. */
  span: string
  /** That it ran out, or when it does; null where it does not end. */
  standing: { tone: Tone; text: string } | null
}

type Validity = { valid_from: string | null; valid_to: string | null }

/** How long a paper is valid, seen on a day. */
export function validityView(
  { valid_from: from, valid_to: to }: Validity,
  { day, language }: { day: string; language: Language },
): ValidityView {
  return { span: spanOf(from, to, language), standing: standingOn(to, day, language) }
}

function spanOf(from: string | null, to: string | null, language: Language): string {
  const words = uploadsWords[language]
  const said = (day: string) => formatDay(day, language)
  if (from !== null)
    return to === null ? words.validSince(said(from)) : words.valid(said(from), said(to))
  return to === null ? words.always : words.validUntil(said(to))
}

function standingOn(to: string | null, day: string, language: Language): ValidityView['standing'] {
  if (to === null) return null
  const words = uploadsWords[language]
  const left = daysBetween(day, to)
  if (left < 0) return { tone: 'bad', text: words.ended }
  if (left === 0) return { tone: 'due', text: words.endsToday }
  return { tone: left <= ENDING_SOON_DAYS ? 'due' : 'good', text: words.endsIn(left) }
}
