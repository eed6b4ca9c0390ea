import path from 'node:path'
import { findAccountByEmail } from '#db/accounts.ts'
import type { Db } from '#db/transaction.ts'
import { createMailer } from '#emails/mailer.ts'
import { addDays, dayInBeijing } from '#rules/calendar/day.ts'
import { hashPassword } from '../access/password.ts'
import { relayOutbox } from '../outbox/relay.ts'
import type { UseCaseContext } from '../use-cases/use-case-context.ts'
import { agendaUntil } from './agenda.ts'
import { demonstrationAccounts, type DemonstrationAccount } from './accounts.ts'
import { foundCity } from './found-city.ts'
import type { SampleHistory } from './histories.ts'
import { demonstrationPassword, sampleStaff } from './people.ts'
import { play } from './play.ts'
import { chanceFrom } from './random.ts'
import { openSampleRounds } from './rounds.ts'
import { writeSamplePaper } from './sample-paper.ts'

const SEED = 20_230_803

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
    foundedAt: `${addDays(today, -400)}T02:00:00.000Z`,
    passwordHash: await hashPassword(demonstrationPassword),
  })
  await openSampleRounds(db, { city, today })
  const folder = path.resolve(dataFolder, 'files')
  const paper = await writeSamplePaper(folder, 'Fictitious sample - no real document')
  const betterPaper = await writeSamplePaper(folder, 'Fictitious sample - handed in again')
  const mailer = createMailer({
    from: 'noreply@portal.invalid',
    mailboxFolder: path.join(dataFolder, 'mail'),
  })
  const begun = new Map<SampleHistory, string>()
  for (const item of agendaUntil(now, today, chance)) {
    const at = { now: () => item.at }
    const context: UseCaseContext = { db, requestId: 'demonstration', ...at }
    await play(context, { city, chance, paper, betterPaper }, item, begun)
    await relayOutbox({ db, mailer, origin, ...at })
  }
}
