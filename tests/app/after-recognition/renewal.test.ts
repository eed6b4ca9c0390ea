import { expect, test } from 'vitest'
import { openApplication } from '#db/applications.ts'
import { certificateOf } from '#db/certificates.ts'
import type { Db } from '#db/transaction.ts'
import { onEachDatabase } from '#tests/support/database-suite.ts'
import { walkerAt } from '#tests/support/form-walker.ts'
import { linkOf, openPlace, type Place } from './place.ts'

/** The company presses the button; the draft is then submitted without its pages. */
async function renew(db: Db, { id, on }: Place): Promise<string> {
  const clerk = await on('2029-06-01', 'owner')
  const page = await clerk.open(`/company/applications/${id}/after`)
  expect(page.text).toContain('有效期至 2029年6月30日（含当日）')
  const tasks = await clerk.send({}, { action: /\/carry-over$/ })
  const draft = tasks.path.split('/').at(-1) ?? ''
  expect(draft).not.toBe(id)
  const after = await clerk.open(`/company/applications/${id}/after`)
  expect(linkOf(after, new RegExp(`${draft}$`))).toBe(tasks.path)
  const submitted = { state: 'submitted', number: 'AS-2029-000001', version: 1 } as const
  await db
    .updateTable('applications')
    .set({ ...submitted, submitted_at: '2029-06-02T04:00:00.000Z' })
    .where('id', '=', draft)
    .execute()
  return draft
}

onEachDatabase(open => {
  test('after the last day the pages say that the renewal is under examination, and nobody is told that it is valid', async () => {
    const db = open()
    const place = await openPlace(db)
    const { id, on, portal } = place
    const renewal = await renew(db, place)
    const number = (await certificateOf(db, id))?.number ?? ''
    const visitor = walkerAt(portal, '')
    const publicPages = [`/verify-certificate?number=${number}`, '/recognised']

    const clerk = await on('2029-06-30', 'owner')
    const own = [`/company/applications/${id}`, `/company/applications/${id}/after`]
    for (const page of own) expect((await clerk.open(page)).text).toContain('续期申请审查中')
    for (const page of publicPages)
      expect((await visitor.open(page)).text).not.toContain('续期审查中')

    const later = await on('2029-07-01', 'owner')
    for (const page of own)
      expect((await later.open(page)).text).toContain('有效期已届满，续期申请审查中')
    const officer = await on('2029-07-01', 'officer')
    const seen = await officer.open(`/review/${id}/after`)
    expect(linkOf(seen, new RegExp(`/review/${renewal}$`))).toBeDefined()
    for (const page of publicPages) {
      const { text } = await visitor.open(page)
      expect(text).toContain('有效期已届满，续期审查中')
      expect(text).not.toContain('目前有效')
    }
    await portal.stop()
  })

  test('a second press leads to the renewal that is open', async () => {
    const db = open()
    const { id, on, portal, cookieOf } = await openPlace(db, '91210300STORY00002')
    const clerk = await on('2029-06-01', 'owner')
    await clerk.open(`/company/applications/${id}/after`)
    const first = await clerk.send({}, { action: /\/carry-over$/ })
    const again = await portal.post(
      `/company/applications/${id}/carry-over`,
      {},
      await cookieOf('owner'),
    )
    expect([again.status, again.headers.location]).toEqual([303, first.path])
    const draft = first.path.split('/').at(-1)
    const { organisation_id: company } = await db
      .selectFrom('applications')
      .select('organisation_id')
      .where('id', '=', id)
      .executeTakeFirstOrThrow()
    expect((await openApplication(db, `${company}:hnte`))?.id).toBe(draft)
    await portal.stop()
  })
})
