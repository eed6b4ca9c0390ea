import { afterAll, beforeAll } from 'vitest'
import { beginSession } from '#app/access/session.ts'
import { beginApplication } from '#app/use-cases/begin-application.ts'
import type { Db } from '#db/transaction.ts'
import { aCompany, aCompanyPerson, type Person } from '#tests/support/cast.ts'
import { freshDatabase, type FreshDatabase } from '#tests/support/database-suite.ts'
import { walkerAt, type Walker } from '#tests/support/form-walker.ts'
import { startPortal, type Portal } from '#tests/support/portal.ts'

export type Opened = { database: FreshDatabase; db: Db; portal: Portal }

/** One portal for all the laws of a file. */
export function onOnePortal(): () => Opened {
  const opened: Opened[] = []
  beforeAll(async () => {
    const database = await freshDatabase('sqlite')
    opened.push({ database, db: database.db, portal: await startPortal(database.db) })
  })
  afterAll(async () => {
    for (const { portal, database } of opened) {
      await portal.stop()
      await database.drop()
    }
  })
  return () => {
    const [all] = opened
    if (all === undefined) throw new Error('not started')
    return all
  }
}

export type Firm = {
  organisationId: string
  owner: Person
  colleague: Person
  /** The owner and the colleague, each at a screen of their own. */
  atOwner: Walker
  atColleague: Walker
}

let codes = 0

/** A company with two people who have confirmed their addresses. */
export async function aFirm({ db, portal }: Opened): Promise<Firm> {
  codes += 1
  const organisationId = await aCompany(db, { creditCode: `91210300COMPLA${1000 + codes}` })
  const owner = await aCompanyPerson(db, { organisationId, role: 'owner' })
  const colleague = await aCompanyPerson(db, { organisationId, role: 'member' })
  return {
    organisationId,
    owner,
    colleague,
    atOwner: walkerAt(portal, owner.cookie),
    atColleague: walkerAt(portal, colleague.cookie),
  }
}

/** A draft of the programme that the owner has just begun. */
export async function aDraftOf({ db, portal }: Opened, firm: Firm, programme: string) {
  const begun = await beginApplication(
    { db, now: () => portal.clock.now, requestId: 'complaint' },
    {
      organisationId: firm.organisationId,
      programmeVersion: programme,
      actor: { id: firm.owner.id, role: 'owner' },
    },
  )
  if (begun.kind !== 'begun') throw new Error(begun.kind)
  return { id: begun.id, path: `/company/applications/${begun.id}` }
}

/** Somebody comes back at the portal's present time: a session of theirs may be over. */
export async function backAgain({ db, portal }: Opened, { id }: Person): Promise<Walker> {
  const token = await beginSession(db, { accountId: id, now: portal.clock.now })
  return walkerAt(portal, `sid=${token}`)
}

const paper = {
  name: '虚构样例.pdf',
  content: Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n'),
}

/** Ticks the sections of a draft as they stand, with a contact, and hands in every paper. */
export async function makeReady(
  clerk: Walker,
  path: string,
  isTicked: (section: string) => boolean = () => true,
): Promise<void> {
  const contact = { contactName: '钱会计', contactTelephone: '0412-5532211' }
  const { links } = await clerk.open(path)
  const sections = links.filter(each => each.startsWith(`${path}/sections/`))
  for (const link of new Set(sections.filter(isTicked))) {
    const { names } = await clerk.open(link)
    const asked = Object.entries(contact).filter(([name]) => names.includes(name))
    await clerk.send({ ...Object.fromEntries(asked), tick: 'yes', intent: 'back' })
  }
  const { uploads } = await clerk.open(`${path}/evidence`)
  for (let at = 0; at < uploads; at += 1) await clerk.attach(at, paper)
}
