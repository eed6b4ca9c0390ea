import path from 'node:path'
import { findAccountByEmail } from '#db/accounts.ts'
import type { Db } from '#db/transaction.ts'
import { createMailer } from '#emails/mailer.ts'
import { addDays, dayInBeijing } from '#rules/calendar/day.ts'
import { transitionOf } from '#rules/procedure/transitions.ts'
import { hashPassword } from '../access/password.ts'
import { relayOutbox } from '../outbox/relay.ts'
import type { UseCaseContext } from '../use-cases/use-case-context.ts'
import { agenda, type AgendaItem } from './agenda.ts'
import { demonstrationAccounts, type DemonstrationAccount } from './accounts.ts'
import { instantOn, type Deed } from './deed.ts'
import { foundCity } from './found-city.ts'
import { demonstrationPassword, sampleStaff } from './people.ts'
import { play } from './play.ts'
import { fillSamplePool } from './pool.ts'
import { chanceFrom } from './random.ts'
import { roundStepDeeds } from './round-acts.ts'
import { roundDeeds } from './rounds.ts'
import { writeSamplePaper } from './sample-paper.ts'
import { passTheNight } from './later-acts.ts'
import { enterSampleYears } from './sample-years.ts'
import type { Stage } from './stage.ts'

const SEED = 20_230_803
const FOUNDED_DAYS_AGO = 600
const POOL_DAYS_AGO = 400

export type FillOptions = {
  /** The instant at which the city's year ends. */
  now: string
  dataFolder: string
  /** Where the links of the history's mails lead. */
  origin: string
}

/**
 * Fills an empty database with the fictitious city and its year, the same for the same day; a
 * filled one is left as it is.
 */
export async function fillDemonstration(
  db: Db,
  { now, dataFolder, origin }: FillOptions,
): Promise<{ accounts: readonly DemonstrationAccount[] }> {
  const [first] = sampleStaff
  const isFilled = first !== undefined && (await findAccountByEmail(db, first.email)) !== null
  if (!isFilled) await fill(db, { now, dataFolder, origin })
  return { accounts: demonstrationAccounts }
}

async function fill(db: Db, { now, dataFolder, origin }: FillOptions): Promise<void> {
  const chance = chanceFrom(SEED)
  const today = dayInBeijing(now)
  const city = await foundCity(db, {
    chance,
    today,
    foundedAt: `${addDays(today, -FOUNDED_DAYS_AGO)}T02:00:00.000Z`,
    passwordHash: await hashPassword(demonstrationPassword),
  })
  const folder = path.resolve(dataFolder, 'files')
  const paper = await writeSamplePaper(folder, 'Fictitious sample - no real document')
  const betterPaper = await writeSamplePaper(folder, 'Fictitious sample - handed in again')
  const stage: Stage = { city, chance, today, paper, betterPaper, begun: new Map() }
  const mailer = createMailer({
    from: 'noreply@portal.invalid',
    mailboxFolder: path.join(dataFolder, 'mail'),
  })
  for (const { at, happen } of deedsUntil(now, stage)) {
    const clock = { now: () => at }
    await happen({ db, requestId: 'demonstration', ...clock })
    await relayOutbox({ db, mailer, origin, ...clock })
  }
}

/** All that has happened in the city, in the order of time. */
function deedsUntil(now: string, stage: Stage): Deed[] {
  const pool: Deed = {
    at: instantOn(addDays(stage.today, -POOL_DAYS_AGO), 100),
    happen: context => fillSamplePool(context, stage),
  }
  const years: Deed = {
    at: instantOn(addDays(stage.today, -FOUNDED_DAYS_AGO), 200),
    happen: context => enterSampleYears(context, stage),
  }
  const year = agenda(stage.today, stage.chance).flatMap((item): Deed[] => {
    const deed = { at: item.at, happen: (context: UseCaseContext) => play(context, stage, item) }
    return isRecognition(item) ? [deed, { at: nextMorning(item.at), happen: passTheNight }] : [deed]
  })
  return [years, pool, ...roundDeeds(stage), ...roundStepDeeds(stage), ...year]
    .filter(({ at }) => at < now)
    .sort((one, other) => (one.at < other.at ? -1 : 1))
}

function isRecognition({ event }: AgendaItem): boolean {
  return event !== 'begin' && transitionOf(event).to === 'recognised'
}

function nextMorning(at: string): string {
  return new Date(Date.parse(at) + 86_400_000).toISOString()
}
