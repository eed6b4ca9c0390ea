import type { RoundEdit } from '#db/round-changes.ts'
import { roundById, type Round } from '#db/rounds.ts'
import type { Db } from '#db/transaction.ts'
import { firstSettings } from '#rules/procedure/settings.ts'
import { programmeById } from '#rules/programmes/index.ts'
import { publishRound } from '#app/use-cases/publish-round.ts'
import { planRound } from '#app/use-cases/save-round.ts'
import { aContext } from '#tests/support/cases.ts'
import { aStaffMember } from '#tests/support/people.ts'

export const OPENS = '2026-11-24T01:00:00.000Z'
/** The last instant at which the round takes applications. */
export const CLOSES = '2026-12-24T09:30:59.999Z'

/** A programme of the city that takes applications in the portal and has one version only. */
export const programmes = [
  'anshan-reward',
  'anshan-hnte-register',
  'accelerator',
  'pilot-base-city',
  'platform-anshan',
  'qianshan-park',
  'science-loan',
  'maker-space-anshan-2020',
] as const

export function anEdit(programme: string, change: Partial<RoundEdit> = {}): RoundEdit {
  const known = programmeById(programme)
  if (known === null) throw new Error(`no programme ${programme}`)
  return {
    programme_id: known.family,
    programme_version: known.id,
    name_zh: '2026年度第一批',
    name_en: 'First round of 2026',
    opens_at: OPENS,
    closes_at: CLOSES,
    grace_minutes: 60,
    settings: firstSettings(known),
    ...change,
  }
}

/** Minutes after an instant, or before it. */
export function after(instant: string, ms: number): string {
  return new Date(Date.parse(instant) + ms).toISOString()
}

export async function aRound(
  db: Db,
  programme: string,
  {
    published = true,
    officers = [],
    ...change
  }: Partial<RoundEdit> & { published?: boolean; officers?: readonly string[] } = {},
): Promise<Round> {
  const chief = await aStaffMember(db, { role: 'chief' })
  const actor = { id: chief.id, role: 'chief' as const }
  const edit = anEdit(programme, change)
  const id = await planRound(aContext(db), { edit, officers, clonedFrom: null, actor })
  if (published) {
    const result = await publishRound(aContext(db), { id, version: 0, actor })
    if (result.kind !== 'done') throw new Error(`not published: ${result.kind}`)
  }
  const round = await roundById(db, id)
  if (round === null) throw new Error('no round')
  return round
}
