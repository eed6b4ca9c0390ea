import { afterAll, beforeAll, expect, test } from 'vitest'
import { beginSession } from '#app/access/session.ts'
import { panelPage } from '#app/experts/panel-page.server.ts'
import { seatPage } from '#app/experts/seat-page.server.ts'
import { submitReview } from '#app/use-cases/save-review.ts'
import { openingsOf } from '#db/panel-openings.ts'
import type { Db } from '#db/transaction.ts'
import { usualRubric } from '#rules/experts/rubric.ts'
import { programmeById } from '#rules/programmes/index.ts'
import { aLoadContext, aReviewer } from '#tests/app/review/review-ground.ts'
import { aContext, aFile, aProgramme } from '#tests/support/cases.ts'
import { freshDatabase, onEachDatabase, type FreshDatabase } from '#tests/support/database-suite.ts'
import {
  accepts,
  activeMembers,
  aDrawnPanel,
  aFullReview,
  anOfficer,
  aPool,
  aReviewableCase,
  emptyPool,
  seatOf,
  stepped,
} from '#tests/support/experts.ts'
import { aCompany, aStaffMember } from '#tests/support/people.ts'
import { startPortal, type Portal } from '#tests/support/portal.ts'

async function anOpenReview(db: Db) {
  await emptyPool(db)
  await aPool(db, 6)
  const company = await aCompany(db)
  const id = await aReviewableCase(db, { company })
  await db
    .updateTable('applications')
    .set({ programme_version: 'hnte' })
    .where('id', '=', id)
    .execute()
  const file = await aFile(db, { applicationId: id, company, documentId: 'business-licence' })
  const evidence = { id: file, document: 'hnte.doc.2', name: '执照.pdf', size: 10 }
  await db
    .updateTable('submissions')
    .set({ evidence: JSON.stringify([{ ...evidence, sha256: 'a'.repeat(64) }]) })
    .where('application_id', '=', id)
    .execute()
  const experts = { asked: 3, aggregation: 'mean', blind: false } as const
  const context = aContext(db, { programme: aProgramme({ settings: { experts } }) })
  const officer = await anOfficer(db, id)
  for (const member of await aDrawnPanel(context, officer)) await accepts(context, member)
  await stepped(context, officer, 'start_experts')
  const [member] = await activeMembers(db, id)
  if (member === undefined) throw new Error('nobody')
  return { id, file, member, context }
}

onEachDatabase(open => {
  test('where a review is not blind its experts see a PDF within the page, as reviewers do', async () => {
    const db = open()
    const { file, member } = await anOpenReview(db)
    const seat = { memberId: member.id, accountId: member.account_id, language: 'en' } as const
    const { material } = await seatPage(aLoadContext(db), seat)
    const files = material?.papers.flatMap(paper => paper.files ?? [])
    expect(files).toMatchObject([{ id: file, name: '执照.pdf', shows: 'pdf' }])
  })

  test('every look of an expert at the case is recorded, none before it is shown, and the officer reads them', async () => {
    const db = open()
    const { id, member, context } = await anOpenReview(db)
    const load = aLoadContext(db)
    const look = () =>
      seatPage(load, { memberId: member.id, accountId: member.account_id, language: 'zh-CN' })
    const openings = () => openingsOf(db, id, { limit: 10 })
    expect(await openings()).toEqual([])
    const { watermark } = await look()
    expect(watermark.name).toBe(member.name)
    await look()
    const officer = await aReviewer(db, 'case_officer')
    const page = await panelPage(load, officer, { id, language: 'zh-CN' })
    expect(page.openings.map(({ name, file }) => [name, file])).toEqual([
      [member.name, null],
      [member.name, null],
    ])
    const criteria = usualRubric(programmeById('hnte')).criteria.map(each => each.id)
    const content = aFullReview(4, 'yes', criteria)
    const handedIn = await submitReview(context, { ...seatOf(member), content, seen: 0 })
    expect(handedIn.kind).toBe('submitted')
    await look()
    expect(await openings(), 'what was handed in shows the case no more').toHaveLength(2)
  })
})

const opened: { database: FreshDatabase; portal: Portal }[] = []

beforeAll(async () => {
  const database = await freshDatabase('sqlite')
  opened.push({ database, portal: await startPortal(database.db) })
})

afterAll(async () => {
  for (const { portal, database } of opened) {
    await portal.stop()
    await database.drop()
  }
})

test('every file that an expert opens is recorded, and what officers open is not', async () => {
  const [all] = opened
  if (all === undefined) throw new Error('not started')
  const { portal } = all
  const { db } = all.database
  const { id, file, member } = await anOpenReview(db)
  const { id: officer } = await aStaffMember(db, { role: 'case_officer' })
  for (const account of [member.account_id, officer]) {
    const token = await beginSession(db, { accountId: account, now: portal.clock.now })
    await portal.get(`/files/${file}`, `sid=${token}`)
  }
  const openings = await openingsOf(db, id, { limit: 10 })
  expect(openings.map(each => [each.by, each.file])).toEqual([[member.account_id, file]])
})
