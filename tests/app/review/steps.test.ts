import { expect, test } from 'vitest'
import { staffStep } from '#app/review/staff-step.ts'
import { takeStep } from '#app/review/take-step.server.ts'
import type { Reviewer } from '#app/review/reviewer.ts'
import { applicationById } from '#db/applications.ts'
import { eventsOf } from '#db/events.ts'
import type { Db } from '#db/transaction.ts'
import { onEachDatabase } from '#tests/support/database-suite.ts'
import { aCompany } from '#tests/support/people.ts'
import { aLoadContext, aRealCase, aReviewer, formOf } from './review-ground.ts'

type Tried = { id: string; event: string; form: Record<string, string>; isDraft?: boolean }

async function tried(db: Db, reviewer: Reviewer, { id, event, form, isDraft = false }: Tried) {
  const step = { id, event, isDraft, form: formOf(form), language: 'zh-CN' } as const
  const answer = await takeStep(aLoadContext(db), reviewer, step)
  return 'init' in answer
    ? { status: answer.init?.status, to: null, body: answer.data }
    : { status: answer.status, to: answer.headers.get('Location'), body: null }
}

async function stateOf(db: Db, id: string) {
  return (await applicationById(db, { id, scope: { kind: 'everything' } }))?.state
}

onEachDatabase(open => {
  test('a step with its reason is taken, and leads back to the case', async () => {
    const db = open()
    const chief = await aReviewer(db, 'chief')
    const id = await aRealCase(db, 'formal_check', { company: await aCompany(db) })
    const form = { version: '0', ground: 'not_in_scope', text: '不属于申报范围' }
    const answer = await tried(db, chief, { id, event: 'refuse', form })
    expect(answer).toMatchObject({ status: 303, to: `/review/${id}` })
    expect(await stateOf(db, id)).toBe('rejected')
    expect((await eventsOf(db, id)).at(-1)?.note).toBe('不属于申报范围')
  })

  test('a refusal without reasons, or with 4 characters of them, is not taken', async () => {
    const db = open()
    const chief = await aReviewer(db, 'chief')
    const id = await aRealCase(db, 'formal_check', { company: await aCompany(db) })
    for (const [text, code] of [
      ['  ', 'reason-missing'],
      ['不予受理', 'reason-short'],
    ] as const) {
      const form = { version: '0', ground: 'barred', text }
      const answer = await tried(db, chief, { id, event: 'refuse', form })
      expect(answer.status).toBe(400)
      expect(answer.body?.issues).toEqual([{ name: 'text', code }])
      expect(answer.body?.kept['text']).toBe(text)
    }
    expect(await stateOf(db, id)).toBe('formal_check')
  })

  test('a document of tomorrow is not recorded, one of today is', async () => {
    const db = open()
    const officer = await aReviewer(db, 'case_officer')
    const id = await aRealCase(db, 'recommended', { company: await aCompany(db) })
    const typed = { version: '0', number: '文号样例', text: '' }
    const event = 'record_recognition'
    const early = await tried(db, officer, { id, event, form: { ...typed, on: '2026-11-24' } })
    expect(early.body?.issues).toEqual([{ name: 'on', code: 'day-future' }])
    const noDay = await tried(db, officer, { id, event, form: { ...typed, on: '2026-02-30' } })
    expect(noDay.body?.issues).toEqual([{ name: 'on', code: 'day-wrong' }])
    const form = { ...typed, on: '2026-11-23' }
    expect((await tried(db, officer, { id, event, form })).status).toBe(303)
    expect(await stateOf(db, id)).toBe('recognised')
  })

  test('who comes second is told who was first, and keeps what was typed', async () => {
    const db = open()
    const chief = await aReviewer(db, 'chief')
    const first = await aReviewer(db, 'head', { name: '周局长' })
    const second = await aReviewer(db, 'head')
    const id = await aRealCase(db, 'pending_decision', { company: await aCompany(db) })
    const text = '材料不足，不予认定'
    const form = { version: '0', ground: 'other', text }
    const yes = { version: '0', text: '同意' }
    await tried(db, chief, { id, event: 'recommend', form: yes, isDraft: true })
    await tried(db, first, { id, event: 'recommend', form: { version: '0' } })
    const answer = await tried(db, chief, { id, event: 'reject', form, isDraft: true })
    const late = await tried(db, second, { id, event: 'recommend', form: { version: '0' } })
    expect(late.status).toBe(409)
    expect(answer.status).toBe(409)
    expect(answer.body?.problem?.text).toContain('周局长')
    expect(answer.body?.problem?.text).toContain('已推荐上报')
    expect(answer.body?.kept['text']).toBe(text)
    expect(await stateOf(db, id)).toBe('recommended')
  })

  test('a step that the table refuses says why: the city cannot recognise what the nation decides', async () => {
    const db = open()
    const head = await aReviewer(db, 'head')
    const id = await aRealCase(db, 'pending_decision', { company: await aCompany(db) })
    const form = { version: '0', text: '同意认定' }
    const answer = await tried(db, head, { id, event: 'recognise', form })
    expect(answer.status).toBe(409)
    expect(answer.body?.problem?.text).toContain('由上级决定')
  })

  test('a case of another district is not there for a district officer', async () => {
    const db = open()
    const officer = await aReviewer(db, 'district_officer', { districtCode: '210381' })
    const id = await aRealCase(db, 'district_review', { company: await aCompany(db) })
    const form = { version: '0', text: '同意推荐' }
    const answer = tried(db, officer, { id, event: 'recommend_by_district', form })
    await expect(answer).rejects.toMatchObject({ status: 404 })
    expect(await stateOf(db, id)).toBe('district_review')
  })
})

test('steps of companies and of the timer have no page, nor has the one that asks a list', () => {
  for (const event of ['submit', 'withdraw', 'lapse', 'request_correction', 'toString', ''])
    expect(
      () =>
        staffStep(event, {
          isDraft: false,
          secondSignature: true,
          districtSecondSignature: false,
        }),
      event,
    ).toThrow()
})
