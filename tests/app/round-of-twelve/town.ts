import { chanceFrom } from '#app/demonstration/random.ts'
import { foundCity } from '#app/demonstration/found-city.ts'
import { demonstrationPassword } from '#app/demonstration/people.ts'
import { hashPassword } from '#app/access/password.ts'
import { createLog } from '#app/log.ts'
import { startWorker } from '#app/worker.ts'
import { applicationById, type Application } from '#db/applications.ts'
import type { Db } from '#db/transaction.ts'
import { createMailer } from '#emails/mailer.ts'
import type { State } from '#rules/procedure/states.ts'
import { walkerAt, type WalkedPage, type Walker } from '#tests/support/form-walker.ts'
import { openPostOffice, type PostOffice } from '#tests/support/post-office.ts'
import { cookieOf, startPortal, type Portal } from '#tests/support/portal.ts'

/** The programme of the round: decided by the city, with experts and a public notice. */
export const FAMILY = 'transplant-city-attack'

const FIRST_DAY = '2026-09-10'
const PATIENCE_MS = 30_000

/** Sample companies whose profiles are whole, as the applicants 1 to 12 of the story. */
const applicants = [1, 2, 3, 4, 5, 6, 7, 8, 9, 14, 15, 16]

/** A running portal with its people, its worker and a post office, and a clock set by hand. */
export type Town = {
  db: Db
  portal: Portal
  post: PostOffice
  /** Sets the clock to an instant of Beijing such as `2026-09-14 09:30`; everybody has gone home since. */
  setClock: (beijing: string) => void
  /** Somebody at the portal, by what stands before the @ of their address; signs in when they come. */
  as: (key: string) => Promise<Walker>
  clerkOf: (applicant: number) => Promise<Walker>
  addressOf: (applicant: number) => string
  visitor: () => Walker
  /** The id of each applicant's case, once it is begun. */
  cases: Map<number, string>
  caseOf: (applicant: number) => Promise<Application>
  /** Waits until the worker has brought the applicant's case into a state. */
  until: (applicant: number, state: State) => Promise<void>
  close: () => Promise<void>
}

export async function openTown(db: Db): Promise<Town> {
  await foundCity(db, {
    chance: chanceFrom(12),
    today: FIRST_DAY,
    foundedAt: '2026-09-01T01:00:00.000Z',
    passwordHash: await hashPassword(demonstrationPassword),
  })
  const portal = await startPortal(db)
  const post = await openPostOffice()
  const worker = startTownWorker(db, portal, post)
  const present = new Map<string, Walker>()
  const cases = new Map<number, string>()

  const as = async (key: string) => {
    const walker = present.get(key) ?? walkerAt(portal, await signIn(portal, key))
    present.set(key, walker)
    return walker
  }
  const place = (applicant: number) => applicants[applicant - 1] ?? 0
  const caseOf = async (applicant: number) => {
    const id = cases.get(applicant)
    const scope = { kind: 'everything' } as const
    const found = id === undefined ? null : await applicationById(db, { id, scope })
    if (found === null) throw new Error(`applicant ${applicant} has no case`)
    return found
  }
  return {
    db,
    portal,
    post,
    cases,
    as,
    clerkOf: applicant => as(`company${place(applicant)}`),
    addressOf: applicant => `company${place(applicant)}@demo.example`,
    visitor: () => walkerAt(portal, ''),
    setClock: beijing => {
      portal.clock.now = new Date(`${beijing.replace(' ', 'T')}:00+08:00`).toISOString()
      present.clear()
    },
    caseOf,
    until: (applicant, state) => waitFor(async () => (await caseOf(applicant)).state === state),
    close: async () => {
      await worker.stop()
      await post.close()
      await portal.stop()
    },
  }
}

/** By the form of the sign-in page; gives the cookie. */
async function signIn(portal: Portal, key: string): Promise<string> {
  const form = { email: `${key}@demo.example`, password: demonstrationPassword }
  return cookieOf(await portal.post('/login', form), 'sid')
}

function startTownWorker(db: Db, portal: Portal, post: PostOffice) {
  return startWorker({
    db,
    now: () => portal.clock.now,
    mailer: createMailer({ from: 'noreply@portal.invalid', smtpUrl: post.url }),
    origin: portal.origin,
    secrets: ['a secret of the tests, 32 bytes long or longer'],
    log: createLog('silent'),
    everyMs: { mail: 100, seal: 1_000, lapse: 250 },
  })
}

/** @throws {Error} if it does not come to be within half a minute. */
export async function waitFor(isSo: () => Promise<boolean>): Promise<void> {
  const until = performance.now() + PATIENCE_MS
  while (!(await isSo())) {
    if (performance.now() > until) throw new Error('it did not come to be')
    await new Promise(resolve => setTimeout(resolve, 50))
  }
}

/**
 * The only link of a page that a pattern fits.
 *
 * @throws {Error} if there is none.
 */
export function linkOf(page: WalkedPage, pattern: RegExp): string {
  const link = page.links.find(each => pattern.test(each))
  if (link === undefined) throw new Error(`${page.path} has no link ${String(pattern)}`)
  return link
}
