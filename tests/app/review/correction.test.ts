import { expect, test } from 'vitest'
import { correctionPage, sendCorrection } from '#app/review/correction-page.server.ts'
import { mailViews } from '#app/review/case-story.server.ts'
import { caseUnderReview } from '#app/review/case.server.ts'
import { fieldWords } from '#app/review/field-words.server.ts'
import type { Reviewer } from '#app/review/reviewer.ts'
import { correctionNoticesOf } from '#db/correction-notices.ts'
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
  const page = await correctionPage(aLoadContext(db), officer, { id, language: 'zh-CN' })
  return { page, items: page.sections.flatMap(section => section.items) }
}

async function sent(
  db: Db,
  { id, officer, form }: { id: string; officer: Reviewer; form: Record<string, string> },
) {
  const asked = { id, language: 'zh-CN', form: formOf(form) } as const
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
      const page = await correctionPage(aLoadContext(db), officer, { id, language })
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
    const late = items.find(item => item.open === false)?.field ?? ''
    const form = { ...(await allOk(db, ground)), ...problem(late) }
    const answer = await sent(db, { ...ground, form })
    expect(answer.body?.issues.map(issue => issue.name)).toEqual([`mark.${late}`])
    const allowed = { ...(await allOk(db, ground)), ...problem(science) }
    expect((await sent(db, { ...ground, form: allowed })).status).toBe(303)
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
