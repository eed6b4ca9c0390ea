import { listRounds, roundPlaces, type Round, type RoundPlace } from '#db/rounds.ts'
import type { Db } from '#db/transaction.ts'
import { programmeById } from '#rules/programmes/index.ts'
import { inLanguage, type Language } from '#rules/words.ts'
import { formatInstant } from '../words/format.ts'
import { roundsWords } from '../words/rounds.ts'
import { roundStanding, standingTones, type RoundStanding } from './round-place.ts'
import { nameOf } from './window-view.server.ts'
import { programmeChoices, type Choice } from './round-form.server.ts'

export type RoundLine = {
  id: string
  name: string
  programme: string
  window: string
  grace: string | null
  standing: RoundStanding
  tone: (typeof standingTones)[RoundStanding]
}

export type RoundList = {
  place: RoundPlace | 'all'
  programme: string
  programmes: Choice[]
  lines: RoundLine[]
  next: string | null
}

/** One page of the rounds in one state, of all programmes or of one. */
export async function roundList(
  db: Db,
  {
    search,
    now,
    day,
    language,
  }: { search: URLSearchParams; now: string; day: string; language: Language },
): Promise<RoundList> {
  const place = roundPlaces.find(each => each === search.get('place'))
  const programmes = programmeChoices(day, language)
  const programme = programmes.find(each => each.value === search.get('programme'))?.value
  const filter = { programmeId: programme, place }
  const { rows, next } = await listRounds(db, { filter, at: now }, { after: search.get('after') })
  return {
    place: place ?? 'all',
    programme: programme ?? '',
    programmes,
    lines: rows.map(row => roundLine(row, { now, language })),
    next,
  }
}

function roundLine(
  round: Round,
  { now, language }: { now: string; language: Language },
): RoundLine {
  const words = roundsWords[language]
  const standing = roundStanding(round, now)
  return {
    id: round.id,
    name: nameOf(round, language),
    programme: programmeName(round.programme_version, language),
    window: words.from(formatInstant(round.opens_at), formatInstant(round.closes_at)),
    grace: round.grace_minutes === 0 ? null : words.grace(round.grace_minutes),
    standing,
    tone: standingTones[standing],
  }
}

/** The name of a version, or its id where the book no longer has it. */
export function programmeName(version: string, language: Language): string {
  const programme = programmeById(version)
  return programme === null ? version : inLanguage(programme.names, language)
}
