import { beginSession } from '#app/access/session.ts'
import { followReports } from '#app/use-cases/follow-reports.ts'
import type { Db } from '#db/transaction.ts'
import { aCompany, aCompanyPerson, aStaffPerson, type Person } from '#tests/support/cast.ts'
import { walkerAt, type WalkedPage, type Walker } from '#tests/support/form-walker.ts'
import { startPortal, type Portal } from '#tests/support/portal.ts'
import { aRecognisedBefore } from '#tests/support/recognised-before.ts'

type Role = 'owner' | 'officer' | 'chief' | 'head'

/** A high-tech enterprise from 1 July 2026 to 30 June 2029, its clerk and three of the bureau. */
export type Place = {
  id: string
  portal: Portal
  /** Somebody at noon of a day; whoever was there before has gone home. */
  on: (day: string, who: Role) => Promise<Walker>
  cookieOf: (who: Role) => Promise<string>
  /** What the worker does by itself on a day. */
  workerOn: (day: string) => Promise<unknown>
}

export async function openPlace(db: Db, creditCode = '91210300STORY00001'): Promise<Place> {
  const organisationId = await aCompany(db, { creditCode })
  const people: Record<Role, Person> = {
    owner: await aCompanyPerson(db, { organisationId, role: 'owner' }),
    officer: await aStaffPerson(db, 'case_officer'),
    chief: await aStaffPerson(db, 'chief'),
    head: await aStaffPerson(db, 'head'),
  }
  const id = await aRecognisedBefore(db, {
    organisationId,
    createdBy: people.owner.id,
    districtCode: '210302',
    validFrom: '2026-07-01',
    validTo: '2029-06-30',
  })
  const portal = await startPortal(db)
  const setClock = (day: string) => {
    portal.clock.now = `${day}T04:00:00.000Z`
  }
  const cookieOf = async (who: Role) =>
    `sid=${await beginSession(db, { accountId: people[who].id, now: portal.clock.now })}`
  return {
    id,
    portal,
    cookieOf,
    on: async (day, who) => {
      setClock(day)
      return walkerAt(portal, await cookieOf(who))
    },
    workerOn: day => {
      setClock(day)
      return followReports({ db, now: () => portal.clock.now, requestId: 'story' })
    },
  }
}

/**
 * The first link of a page that a pattern fits.
 *
 * @throws {Error} if there is none.
 */
export function linkOf(page: WalkedPage, pattern: RegExp): string {
  const link = page.links.find(each => pattern.test(each))
  if (link === undefined) throw new Error(`${page.path} has no link ${String(pattern)}`)
  return link
}
