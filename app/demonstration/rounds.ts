import type { RoundEdit } from '#db/round-changes.ts'
import type { Db } from '#db/transaction.ts'
import { addDays } from '#rules/calendar/day.ts'
import { firstSettings } from '#rules/procedure/settings.ts'
import { versionOn } from '#rules/programmes/index.ts'
import { firstInstantOf, lastInstantOf } from '../rounds/beijing-time.ts'
import { publishRound } from '../use-cases/publish-round.ts'
import { planRound } from '../use-cases/save-round.ts'
import type { City } from './found-city.ts'

/** Days from today on which a sample round opens and closes; what is not published is a plan. */
const sampleRounds = [
  { family: 'pilot-base-city', opens: -50, closes: -20, published: true },
  { family: 'platform-anshan', opens: -18, closes: 12, published: true },
  { family: 'maker-space-anshan', opens: 25, closes: 55, published: true },
  { family: 'accelerator', opens: 90, closes: 120, published: false },
] as const

const PLANNED_DAYS_AGO = 60
const GRACE_MINUTES = 60

/** Plans and publishes the rounds of the sample city, for programmes without sample cases. */
export async function openSampleRounds(
  db: Db,
  { city, today }: { city: City; today: string },
): Promise<void> {
  const chief = city.staff.get('chief')
  if (chief === undefined) throw new Error('the sample city has no chief')
  const actor = { id: chief.accountId, role: chief.role }
  const at = `${addDays(today, -PLANNED_DAYS_AGO)}T02:00:00.000Z`
  const context = { db, now: () => at, requestId: 'demonstration' }
  for (const sample of sampleRounds) {
    const edit = editOf(sample, today)
    const id = await planRound(context, { edit, clonedFrom: null, actor })
    if (!sample.published) continue
    const result = await publishRound(context, { id, version: 0, actor })
    if (result.kind !== 'done') throw new Error(`round of ${sample.family}: ${result.kind}`)
  }
}

function editOf(
  { family, opens, closes }: (typeof sampleRounds)[number],
  today: string,
): RoundEdit {
  const opensOn = addDays(today, opens)
  const programme = versionOn(family, opensOn)
  const opensAt = firstInstantOf(`${opensOn}T09:00`)
  const closesAt = lastInstantOf(`${addDays(today, closes)}T17:30`)
  if (programme === null || opensAt === null || closesAt === null)
    throw new Error(`${family} is not in force on ${opensOn}`)
  const year = opensOn.slice(0, 4)
  return {
    programme_id: family,
    programme_version: programme.id,
    name_zh: `${year}年度批次（样例）`,
    name_en: `Round of ${year} (sample)`,
    opens_at: opensAt,
    closes_at: closesAt,
    grace_minutes: GRACE_MINUTES,
    settings: firstSettings(programme),
  }
}
