import { expect, test } from 'vitest'
import { correctionPage, sendCorrection } from '#app/review/correction-page.server.ts'
import { mailViews } from '#app/review/case-story.server.ts'
import { caseUnderReview } from '#app/review/case.server.ts'
import { fieldWords } from '#app/review/field-words.server.ts'
import { waitingDraft } from '#app/review/draft-view.server.ts'
import { caseActor, type Reviewer } from '#app/review/reviewer.ts'
import { moveApplication, type MoveResult } from '#app/use-cases/move-application.ts'
import type { AskingEvent } from '#app/use-cases/request-correction.ts'
import { correctionNoticesOf } from '#db/correction-notices.ts'
import { noticeRecords } from '#db/notice-records.ts'
import { listMails } from '#db/outbox.ts'
import type { Db } from '#db/transaction.ts'
import { factByKey } from '#rules/facts/dictionary.ts'
import { inLanguage, languages } from '#rules/words.ts'
import { onEachDatabase } from '#tests/support/database-suite.ts'
import { aCompany } from '#tests/support/people.ts'
import { aLoadContext, aRealCase, aReviewer, aVersion, formOf } from './review-ground.ts'

const staff = 'profile.people.staffAverage'
const science = 'profile.people.sciTechStaffAverage'

async function underCheck(db: Db): Promise<{ id: string; officer: Reviewer }> {
  const id = await aRealCase(db, 'formal_check', { company: await aCompany(db) })
  await aVersion(db, id, { ordinal: 1, people: { 'staffAverage.2025': '86' } })
  return { id, officer: await aReviewer(db, 'case_officer') }
}

async function sheetOf(db: Db, { id, officer }: { id: string; officer: Reviewer }) {
  const event = 'request_correction'
  const page = await correctionPage(aLoadContext(db), officer, { id, event, language: 'zh-CN' })
  return { page, items: page.sections.flatMap(section => section.items) }
}

type Sent = { id: string; officer: Reviewer; form: Record<string, string>; event?: AskingEvent }

async function sent(db: Db, { id, officer, form, event = 'request_correction' }: Sent) {
  const asked = { id, event, language: 'zh-CN', form: formOf(form) } as const
  const answer = await sendCorrection(aLoadContext(db), officer, asked)
  return 'init' in answer
    ? { status: answer.init?.status, body: answer.data }
    : { status: answer.status, body: null }
}

const problem = (field: string) => ({
  [`mark.${field}`]: 'problem',
  [`reason.${field}`]: 'inconsistent',
  [`text.${field}`]: '与报表不一致，请核对',
})

/** Checked again after a first notice about the staff, which the company answered unchanged. */
async function secondRound(db: Db) {
  const ground = await underCheck(db)
  await sent(db, { ...ground, form: { ...(await allOk(db, ground)), ...problem(staff) } })
  await aVersion(db, ground.id, { ordinal: 2, people: { 'staffAverage.2025': '86' } })
  const { id } = ground
  await db.updateTable('applications').set({ state: 'formal_check' }).where('id', '=', id).execute()
  return ground
}

async function signedBy(
  db: Db,
  signer: Reviewer,
  id: string,
  event: AskingEvent = 'ask_again',
): Promise<MoveResult> {
  const page = await caseUnderReview(aLoadContext(db), signer, id)
  return moveApplication(aLoadContext(db), {
    applicationId: id,
    event,
    expectedVersion: page.application.version,
    actor: caseActor(signer),
    scope: signer.scope,
    handed: { kind: 'nothing' },
  })
}

/** Everything in order but for what `change` says. */
async function allOk(db: Db, ground: { id: string; officer: Reviewer }) {
  const { page } = await sheetOf(db, ground)
  return {
    version: String(page.version),
    ...Object.fromEntries(page.sections.map(section => [`rest.${section.name}`, 'yes'])),
  }
}

onEachDatabase(open => {
  test('the checklist holds each fact that the programme reads and each paper to hand in, once', async () => {
    const db = open()
    const { items } = await sheetOf(db, await underCheck(db))
    const fields = items.map(item => item.field)
    expect(new Set(fields).size).toBe(fields.length)
    expect(fields).toContain(staff)
    expect(fields.filter(field => field.startsWith('document.'))).not.toHaveLength(0)
  })

  test('every item of the checklist has a name in both languages, the one its page shows', async () => {
    const db = open()
    const { id, officer } = await underCheck(db)
    const { programme } = await caseUnderReview(aLoadContext(db), officer, id)
    for (const language of languages) {
      const event = 'request_correction'
      const page = await correctionPage(aLoadContext(db), officer, { id, event, language })
      for (const { field, label } of page.sections.flatMap(section => section.items))
        expect(inLanguage(fieldWords(programme, field), language), field).toBe(label)
    }
  })

  test('a notice with 1 item unmarked is not sent, and names it', async () => {
    const db = open()
    const ground = await underCheck(db)
    const { items } = await sheetOf(db, ground)
    const marks = items
      .filter(item => item.field !== science)
      .map(item => [`mark.${item.field}`, 'ok'] as const)
    const form = { version: '0', ...Object.fromEntries(marks), ...problem(staff) }
    const answer = await sent(db, { ...ground, form })
    expect(answer.status).toBe(400)
    expect(answer.body?.issues.map(issue => issue.name)).toEqual([`mark.${science}`])
    expect(answer.body?.kept[`text.${staff}`]).toBe('与报表不一致，请核对')
    expect(await correctionNoticesOf(db, ground.id)).toEqual([])
  })

  test('a problem needs its kind and what to do, and a list without any problem is no notice', async () => {
    const db = open()
    const ground = await underCheck(db)
    const base = await allOk(db, ground)
    const bare = await sent(db, { ...ground, form: { ...base, [`mark.${staff}`]: 'problem' } })
    expect(bare.body?.issues.map(issue => issue.name)).toEqual([`reason.${staff}`, `text.${staff}`])
    const none = await sent(db, { ...ground, form: base })
    expect(none.body?.issues.map(issue => issue.name)).toEqual(['sheet'])
  })

  test('everything that is wrong goes out in one notice and one mail', async () => {
    const db = open()
    const ground = await underCheck(db)
    const form = { ...(await allOk(db, ground)), ...problem(staff), ...problem(science) }
    expect((await sent(db, { ...ground, form })).status).toBe(303)
    const [notice, ...more] = await correctionNoticesOf(db, ground.id)
    expect(more).toEqual([])
    expect(notice?.items.map(item => item.field)).toEqual([staff, science])
    expect(notice?.items[0]?.label).toEqual(factByKey('staffAverage').words)
    const { items } = await sheetOf(db, ground)
    expect(notice?.checklist).toHaveLength(items.length)
    const mails = await listMails(db, { applicationId: ground.id }, {})
    expect(mails.rows.map(mail => mail.kind)).toEqual(['correction-notice'])
    const [mail] = mailViews(mails.rows, 'https://portal.example')
    expect(mail?.text).toContain('不一致 — 与报表不一致，请核对')
  })

  test('a second notice asks only for what the first one asked or the company changed', async () => {
    const db = open()
    const ground = await underCheck(db)
    await sent(db, { ...ground, form: { ...(await allOk(db, ground)), ...problem(staff) } })
    await aVersion(db, ground.id, { ordinal: 2, people: { 'sciTechStaffAverage.2025': '9' } })
    await db
      .updateTable('applications')
      .set({ state: 'formal_check' })
      .where('id', '=', ground.id)
      .execute()
    const { items } = await sheetOf(db, ground)
    const open2 = items.filter(item => item.open === true).map(item => item.field)
    expect(open2).toEqual([staff, science])
    const allowed = { ...(await allOk(db, ground)), ...problem(science) }
    expect((await sent(db, { ...ground, form: allowed })).status).toBe(303)
  })

  test('what the first notice left out needs a reason and the head, and then reaches the company', async () => {
    const db = open()
    const ground = await secondRound(db)
    const head = await aReviewer(db, 'head')
    const form = { ...(await allOk(db, ground)), ...problem(science) }
    const bare = await sent(db, { ...ground, form })
    expect(bare.body?.issues.map(issue => issue.name)).toEqual(['why'])
    expect(bare.body?.kept[`text.${science}`]).toBe('与报表不一致，请核对')
    const why = '首次核对时漏看了年报附注'
    expect((await sent(db, { ...ground, form: { ...form, why } })).status).toBe(303)
    expect(await correctionNoticesOf(db, ground.id)).toHaveLength(1)
    expect(await waitingDraft(db, ground.id, 'zh-CN')).toMatchObject({
      event: 'ask_again',
      text: why,
      items: [{ text: '与报表不一致，请核对' }],
    })
    expect(await signedBy(db, ground.officer, ground.id)).toMatchObject({ kind: 'refused' })
    expect(await signedBy(db, head, ground.id)).toMatchObject({ state: 'correction_requested' })
    const [, second] = await correctionNoticesOf(db, ground.id)
    expect(second?.items.map(item => item.field)).toEqual([science])
    const { rows } = await listMails(db, { applicationId: ground.id }, {})
    expect(mailViews(rows, 'https://portal.example').some(mail => mail.text.includes(why))).toBe(
      false,
    )
  })

  test('1 of 1 first notices was incomplete once the head signs, and none while it only waits', async () => {
    const db = open()
    const ground = await secondRound(db)
    const own = async () =>
      (await noticeRecords(db)).find(each => each.officer === ground.officer.account.id)
    const none = { notices: 1, incomplete: 0, waiting: 0, returned: 0 }
    expect(await own()).toMatchObject(none)
    const form = { ...(await allOk(db, ground)), ...problem(science), why: '漏看' }
    await sent(db, { ...ground, form })
    expect(await own()).toMatchObject({ ...none, waiting: 1 })
    await signedBy(db, await aReviewer(db, 'head'), ground.id)
    expect(await own()).toMatchObject({ ...none, incomplete: 1 })
  })

  test('a clarification marks only what is to be explained, says who asks, and waits for the head', async () => {
    const db = open()
    const id = await aRealCase(db, 'pending_decision', { company: await aCompany(db) })
    await aVersion(db, id, { ordinal: 1, people: { 'staffAverage.2025': '86' } })
    const officer = await aReviewer(db, 'case_officer')
    const head = await aReviewer(db, 'head')
    const event = 'ask_clarification'
    const asked = { id, officer, event } as const
    const none = await sent(db, { ...asked, form: { version: '0', why: '专家组' } })
    expect(none.body?.issues.map(issue => issue.name)).toEqual(['sheet'])
    const form = { version: '0', ...problem(staff) }
    const bare = await sent(db, { ...asked, form })
    expect(bare.body?.issues.map(issue => issue.name)).toEqual(['why'])
    expect((await sent(db, { ...asked, form: { ...form, why: '专家组' } })).status).toBe(303)
    expect(await signedBy(db, head, id, event)).toMatchObject({ state: 'correction_requested' })
    expect((await correctionNoticesOf(db, id))[0]?.items.map(item => item.field)).toEqual([staff])
  })

  test('a list sent after somebody else moved the case is not sent, and is kept', async () => {
    const db = open()
    const ground = await underCheck(db)
    const form = { ...(await allOk(db, ground)), ...problem(staff) }
    await sent(db, { ...ground, form })
    const answer = await sent(db, { ...ground, form })
    expect(answer.status).toBe(409)
    expect(answer.body?.kept[`text.${staff}`]).toBe('与报表不一致，请核对')
    expect(await correctionNoticesOf(db, ground.id)).toHaveLength(1)
  })
})
