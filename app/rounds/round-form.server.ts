import { roundById, type Round } from '#db/rounds.ts'
import type { Db } from '#db/transaction.ts'
import { addDays } from '#rules/calendar/day.ts'
import type { Programme } from '#rules/engine/programme.ts'
import { firstSettings } from '#rules/procedure/settings.ts'
import { programmes, versionOn } from '#rules/programmes/index.ts'
import { inLanguage, type Language } from '#rules/words.ts'
import type { Kept } from '../forms/read-form.ts'
import { localOf } from './beijing-time.ts'
import { entriesOfRound, entriesOfSettings } from './round-entries.server.ts'

export type Choice = { value: string; label: string }

/** The programmes for which the portal takes applications, each family once, as it is today. */
export function programmeChoices(day: string, language: Language): Choice[] {
  const families = [
    ...new Set(programmes.filter(each => each.procedure.receivedHere).map(each => each.family)),
  ]
  return families.flatMap(family => {
    const governing = versionOn(family, day)
    return governing === null
      ? []
      : [{ value: family, label: inLanguage(governing.names, language) }]
  })
}

/** The versions of a family that the portal takes applications for. */
export function versionChoices(family: string, language: Language): Choice[] {
  return programmes
    .filter(each => each.family === family && each.procedure.receivedHere)
    .map(each => ({ value: each.id, label: inLanguage(each.names, language) }))
}

/** What a new round of the programme starts from. */
export function firstEntries(governing: Programme): Kept {
  return { version: governing.id, grace: '0', ...entriesOfSettings(firstSettings(governing)) }
}

/** What a round after another starts from: the same, with the window a year later. */
export function clonedEntries(round: Round): Kept {
  return {
    ...entriesOfRound(round),
    opens: localOf(aYearLater(round.opens_at)),
    closes: localOf(aYearLater(round.closes_at)),
  }
}

/** The same day and time of the next year; 29 February counts as 1 March. */
function aYearLater(instant: string): string {
  const [day = '', time = ''] = instant.split('T')
  const year = String(Number(day.slice(0, 4)) + 1)
  return `${addDays(`${year}-${day.slice(5, 7)}-01`, Number(day.slice(8)) - 1)}T${time}`
}

/** The round that is to be cloned, or null. */
export function clonedRound(db: Db, id: string | null): Promise<Round | null> {
  return id === null ? Promise.resolve(null) : roundById(db, id)
}
