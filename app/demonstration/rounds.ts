import type { RoundEdit } from '#db/round-changes.ts'
import { addDays } from '#rules/calendar/day.ts'
import { districts } from '#rules/identifiers/districts.ts'
import { firstSettings, type CaseSettings } from '#rules/procedure/settings.ts'
import { versionOn } from '#rules/programmes/index.ts'
import { firstInstantOf, lastInstantOf } from '../rounds/beijing-time.ts'
import { publishRound } from '../use-cases/publish-round.ts'
import { planRound } from '../use-cases/save-round.ts'
import { instantOn, type Deed } from './deed.ts'
import { done, type Stage } from './stage.ts'

type SampleRound = {
  family: string
  /** Days from today on which the window opens and closes. */
  opens: number
  closes: number
  /** What is not published is a plan. */
  published: boolean
  /** What the round sets otherwise than the programme. */
  settings?: Partial<CaseSettings>
  /** Keys of the staff who alone receive its cases. */
  officers?: readonly string[]
}

/** A list is counted in calendar days, so that it ends even where next year's holidays are unknown. */
const listed = { notice: { days: 7, counted: 'calendar' } } as const

const experts = { experts: { asked: 5, aggregation: 'trimmed', blind: true } } as const

/** A made-up quota, the same for each district: the real one is the bureau's to set. */
function placesEach(places: number): CaseSettings['districtQuotas'] {
  return Object.fromEntries(districts.map(({ value }) => [value, places]))
}

const sampleRounds: readonly SampleRound[] = [
  ...[-500, -420, -38].map(opens => ({
    ...{ family: 'maker-space-anshan', opens, closes: opens + 30, published: true },
    settings: { ...listed, validityYears: 1 },
  })),
  { family: 'accelerator', opens: -100, closes: -70, published: true, settings: listed },
  {
    ...{ family: 'pilot-base-city', opens: -60, closes: -30, published: true },
    settings: { ...listed, ...experts, districtQuotas: placesEach(6) },
  },
  {
    ...{ family: 'platform-anshan', opens: -18, closes: 12, published: true },
    settings: { districtQuotas: placesEach(2) },
    officers: ['officer', 'officer2'],
  },
  { family: 'maker-space-anshan', opens: 25, closes: 55, published: true },
  { family: 'accelerator', opens: 90, closes: 120, published: false },
]

const PLANNED_DAYS_BEFORE = 15
const PLANNED_DAYS_AGO = 60
const GRACE_MINUTES = 60

/** Each round is planned two weeks before it opens; what opens later than today, two months ago. */
export function roundDeeds(stage: Stage): Deed[] {
  return sampleRounds.map((sample, place) => {
    const planned = Math.min(sample.opens - PLANNED_DAYS_BEFORE, -PLANNED_DAYS_AGO)
    const at = instantOn(addDays(stage.today, planned), 120 + place * 10)
    return { at, happen: context => openRound(context, stage, sample) }
  })
}

async function openRound(
  context: Parameters<typeof planRound>[0],
  { city, today }: Stage,
  sample: SampleRound,
): Promise<void> {
  const chief = city.staff.get('chief')
  if (chief === undefined) throw new Error('the sample city has no chief')
  const actor = { id: chief.accountId, role: chief.role }
  const edit = editOf(sample, today)
  const officers = (sample.officers ?? []).flatMap(key => city.staff.get(key)?.accountId ?? [])
  const id = await planRound(context, { edit, officers, clonedFrom: null, actor })
  if (sample.published) done(await publishRound(context, { id, version: 0, actor }), 'done')
}

function editOf({ family, opens, closes, settings }: SampleRound, today: string): RoundEdit {
  const opensOn = addDays(today, opens)
  const programme = versionOn(family, opensOn)
  const opensAt = firstInstantOf(`${opensOn}T09:00`)
  const closesAt = lastInstantOf(`${addDays(today, closes)}T17:30`)
  if (programme === null || opensAt === null || closesAt === null)
    throw new Error(`${family} is not in force on ${opensOn}`)
  const [year = '', month = ''] = opensOn.split('-')
  return {
    programme_id: family,
    programme_version: programme.id,
    name_zh: `${year}年${Number(month)}月批次（样例）`,
    name_en: `Round of ${year}-${month} (sample)`,
    opens_at: opensAt,
    closes_at: closesAt,
    grace_minutes: GRACE_MINUTES,
    settings: { ...firstSettings(programme), ...settings },
  }
}
