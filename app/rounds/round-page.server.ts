import { accountNames } from '#db/accounts.ts'
import { listAudit } from '#db/audit.ts'
import { placesTaken } from '#db/district-places.ts'
import { publishedRounds, roundById, type Round } from '#db/rounds.ts'
import type { Db } from '#db/transaction.ts'
import { districts } from '#rules/identifiers/districts.ts'
import { inLanguage, type Language } from '#rules/words.ts'
import { notFound } from '../access/require.ts'
import { formatInstant } from '../words/format.ts'
import { roundsWords } from '../words/rounds.ts'
import { versionChoices } from './round-form.server.ts'
import { entriesOfRound } from './round-entries.server.ts'
import { entriesOfOfficers, namesOfOfficers, officerChoices } from './round-officers.server.ts'
import { programmeName } from './round-list.server.ts'
import { isUnopened, roundStanding, standingTones } from './round-place.ts'
import { nameOf } from './window-view.server.ts'

/** @throws {Response} 404 if there is no such round. */
export async function askedRound(db: Db, id: string | undefined): Promise<Round> {
  const round = id === undefined ? null : await roundById(db, id)
  if (round === null) throw notFound()
  return round
}

/** A round with what can be done to it now, and what was done. */
export async function roundPage(
  db: Db,
  round: Round,
  { now, language }: { now: string; language: Language },
) {
  const words = roundsWords[language]
  const standing = roundStanding(round, now)
  const isFirst =
    round.status === 'draft' && (await publishedRounds(db, round.programme_id)).length === 0
  return {
    id: round.id,
    version: round.version,
    name: nameOf(round, language),
    programme: programmeName(round.programme_version, language),
    window: words.from(formatInstant(round.opens_at), formatInstant(round.closes_at)),
    graceMinutes: round.grace_minutes,
    standing,
    tone: standingTones[standing],
    isUnopened: isUnopened(standing),
    /** Publishing it closes the programme outside its windows. */
    isFirst,
    opensAtOnce: round.opens_at <= now,
    isOver: round.closes_at <= now,
    settings: round.settings,
    places: await placesByDistrict(db, round, language),
    entries: { ...entriesOfRound(round), ...(await entriesOfOfficers(db, round.id)) },
    /** The names of those who alone receive its cases; none = everybody. */
    officers: await namesOfOfficers(db, round.id, language),
    officerChoices: await officerChoices(db, language),
    versions: versionChoices(round.programme_id, language),
    history: await historyOf(db, round, language),
  }
}

export type RoundPage = Awaited<ReturnType<typeof roundPage>>

/** What each district has recommended, where the round asks districts, with its quota. */
async function placesByDistrict(db: Db, { id, settings }: Round, language: Language) {
  if (!settings.districtStep) return []
  const words = roundsWords[language]
  const taken = await placesTaken(db, id)
  return districts.map(({ value, words: name }) => {
    const quota = settings.districtQuotas[value]
    const used = taken.get(value) ?? 0
    return {
      name: inLanguage(name, language),
      text: quota === undefined ? words.quotaFree(used) : words.quotaLine(used, quota),
    }
  })
}

const HISTORY_SHOWN = 50

async function historyOf(db: Db, { id, created_at: from }: Round, language: Language) {
  const { rows } = await listAudit(db, { objectId: id, from }, { size: HISTORY_SHOWN })
  const names = await accountNames(
    db,
    rows.flatMap(row => (row.actor_id === null ? [] : row.actor_id)),
  )
  const lines: Record<string, string> = roundsWords[language].historyLines
  return rows.map(row => ({
    id: row.id,
    what: lines[row.action] ?? row.action,
    by: row.actor_id === null ? '' : (names.get(row.actor_id) ?? ''),
    at: formatInstant(row.at),
    reason: reasonIn(row.detail),
  }))
}

function reasonIn(detail: string): string | null {
  const read: unknown = JSON.parse(detail)
  if (typeof read !== 'object' || read === null || !('reason' in read)) return null
  return typeof read.reason === 'string' ? read.reason : null
}
