import { expect, test } from 'vitest'
import { concludeNotices } from '#app/use-cases/conclude-notices.ts'
import { canonicalList, listHash } from '#app/use-cases/notice-list.ts'
import { prepareNoticeOnce, tryNotice } from '#app/use-cases/prepare-notice.ts'
import { dropNotice, signNotice, trySigning } from '#app/use-cases/sign-notice.ts'
import { withdrawApplication } from '#app/use-cases/withdraw-application.ts'
import { applicationById } from '#db/applications.ts'
import { openDecisionDraft } from '#db/decision-drafts.ts'
import { newId } from '#db/id.ts'
import { noticeRowsOf } from '#db/public-notice-rows.ts'
import { displayedNotice, displayedNotices, publicNoticeById } from '#db/public-notices.ts'
import type { Db } from '#db/transaction.ts'
import { onEachDatabase } from '#tests/support/database-suite.ts'
import {
  anOfficial,
  aProposal,
  aPublishedNotice,
  city,
  FIRST_DAY,
  LAST_DAY,
  onDay,
  pendingCases,
  type PendingCase,
} from './notice-ground.ts'

async function statesOf(db: Db, cases: readonly PendingCase[]) {
  const found = await Promise.all(
    cases.map(({ id }) => applicationById(db, { id, scope: { kind: 'everything' } })),
  )
  return found.map(each => each?.state)
}

async function outcomesOf(db: Db, noticeId: string) {
  return (await noticeRowsOf(db, noticeId)).map(row => row.outcome)
}

onEachDatabase(open => {
  test('a notice is signed by another person than prepared it, once, and moves every case on it', async () => {
    const db = open()
    const cases = await pendingCases(db, 3)
    const chief = await anOfficial(db, 'chief')
    const head = await anOfficial(db, 'head')
    const prepared = await prepareNoticeOnce(onDay(db), newId(), aProposal(chief, cases))
    if (prepared.kind !== 'prepared') throw new Error(prepared.kind)
    expect(prepared.endsOn).toBe(LAST_DAY)
    expect(await statesOf(db, cases)).toEqual(Array(3).fill('pending_decision'))
    expect((await publicNoticeById(db, prepared.id))?.list_hash).toBeNull()

    const sign = { noticeId: prepared.id, expectedVersion: 1, scope: city }
    const own = { ...sign, actor: { ...chief, role: 'head' as const } }
    expect(await signNotice(onDay(db), own)).toEqual({ kind: 'own notice' })
    expect(await signNotice(onDay(db), { ...sign, actor: head })).toMatchObject({
      kind: 'published',
      listed: 3,
    })
    expect(await statesOf(db, cases)).toEqual(Array(3).fill('public_notice'))
    expect(await outcomesOf(db, prepared.id)).toEqual(['listed', 'listed', 'listed'])
    expect(await signNotice(onDay(db), { ...sign, actor: head })).toEqual({ kind: 'lost' })
    const mails = await db
      .selectFrom('outbox')
      .select('recipient')
      .where('kind', '=', 'public-notice')
      .where(
        'application_id',
        'in',
        cases.map(({ id }) => id),
      )
      .execute()
    expect(mails).toHaveLength(3)
    const [first] = cases
    const due = await applicationById(db, { id: first?.id ?? '', scope: city })
    expect(due?.due_on).toBe(LAST_DAY)
  })

  test('of a chief and an officer only a chief’s or officer’s draft is signed; a chief signs nothing', async () => {
    const db = open()
    const cases = await pendingCases(db, 1)
    const chief = await anOfficial(db, 'chief')
    const other = await anOfficial(db, 'chief')
    const prepared = await prepareNoticeOnce(onDay(db), newId(), aProposal(chief, cases))
    if (prepared.kind !== 'prepared') throw new Error(prepared.kind)
    const sign = { noticeId: prepared.id, expectedVersion: 1, actor: other, scope: city }
    expect(await signNotice(onDay(db), sign)).toMatchObject({
      kind: 'nobody',
      rows: [{ problem: { kind: 'not for this role' } }],
    })
    expect(await statesOf(db, cases)).toEqual(['pending_decision'])
  })

  test('the dry run of preparing and of signing says row by row what then happens, and keeps nothing', async () => {
    const db = open()
    const cases = await pendingCases(db, 3)
    const [gone] = cases
    const chief = await anOfficial(db, 'chief')
    const head = await anOfficial(db, 'head')
    const proposal = aProposal(chief, cases, {
      rows: [
        ...cases.map(({ id }) => ({ applicationId: id, expectedVersion: 0 })),
        { applicationId: newId(), expectedVersion: 0 },
      ],
    })
    const tried = await tryNotice(onDay(db), proposal)
    expect(await openDecisionDraft(db, gone?.id ?? '')).toBeNull()
    const key = newId()
    const prepared = await prepareNoticeOnce(onDay(db), key, proposal)
    if (tried.kind !== 'prepared' || prepared.kind !== 'prepared') throw new Error(prepared.kind)
    expect(prepared.rows).toEqual(tried.rows)
    expect(prepared.number).toBe(tried.number)
    expect(prepared.rows.map(row => row.problem?.kind ?? null)).toEqual([
      null,
      null,
      null,
      'not found',
    ])
    expect(await prepareNoticeOnce(onDay(db), key, proposal)).toEqual({
      kind: 'prepared before',
      id: prepared.id,
    })

    await withdrawApplication(onDay(db), {
      applicationId: gone?.id ?? '',
      organisationId: gone?.company.id ?? '',
      expectedVersion: 0,
      reason: '另行申报',
      actor: gone?.company.owner ?? { id: '', role: 'owner' },
    })
    const sign = { noticeId: prepared.id, expectedVersion: 1, actor: head, scope: city }
    const dry = await trySigning(onDay(db), sign)
    expect(await statesOf(db, cases)).toEqual(['withdrawn', 'pending_decision', 'pending_decision'])
    const signed = await signNotice(onDay(db), sign)
    expect(signed).toEqual(dry)
    expect(signed).toMatchObject({ kind: 'published', listed: 2 })
    expect(await outcomesOf(db, prepared.id)).toEqual(['left_out', 'listed', 'listed'])
    const rows = await noticeRowsOf(db, prepared.id)
    const listed = rows.filter(row => row.outcome === 'listed')
    expect(listed.map(row => row.position)).toEqual([1, 2])
    const notice = await publicNoticeById(db, prepared.id)
    if (notice === null) throw new Error('gone')
    expect(notice.list_hash).toBe(listHash(canonicalList(notice, listed)))
  })

  test('it begins tomorrow at the earliest, and nobody is on it whose round asks for none', async () => {
    const db = open()
    const cases = await pendingCases(db, 1)
    const chief = await anOfficial(db, 'chief')
    const today = aProposal(chief, cases, { startsOn: '2026-11-23' })
    expect(await tryNotice(onDay(db), today)).toEqual({ kind: 'starts too early' })
    const late = aProposal(chief, cases, { startsOn: '2026-12-30' })
    expect(await tryNotice(onDay(db), late)).toEqual({ kind: 'year unknown', year: '2027' })
    const without = { ...onDay(db), programmeOf: () => ({ ...trial(db), settings: noNotice(db) }) }
    expect(await prepareNoticeOnce(without, newId(), aProposal(chief, cases))).toMatchObject({
      kind: 'nobody',
      rows: [{ problem: { kind: 'guard', guard: 'a public notice is asked' } }],
    })
  })

  test('a notice whose first day has come unsigned cannot be signed; dropped, its drafts end', async () => {
    const db = open()
    const cases = await pendingCases(db, 2)
    const chief = await anOfficial(db, 'chief')
    const head = await anOfficial(db, 'head')
    const prepared = await prepareNoticeOnce(onDay(db), newId(), aProposal(chief, cases))
    if (prepared.kind !== 'prepared') throw new Error(prepared.kind)
    const sign = { noticeId: prepared.id, expectedVersion: 1, actor: head, scope: city }
    expect(await signNotice(onDay(db, FIRST_DAY), sign)).toEqual({ kind: 'starts too early' })
    expect(await dropNotice(onDay(db), { ...sign, note: '日期需要重定' })).toBe(true)
    expect(await dropNotice(onDay(db), { ...sign, note: '再一次' })).toBe(false)
    expect(await signNotice(onDay(db), sign)).toEqual({ kind: 'lost' })
    for (const { id } of cases) expect(await openDecisionDraft(db, id)).toBeNull()
    expect(await outcomesOf(db, prepared.id)).toEqual(['left_out', 'left_out'])
  })

  test('it is before the public from its first day on and not the day before', async () => {
    const db = open()
    const { number } = await aPublishedNotice(db, await pendingCases(db, 1))
    expect(await displayedNotice(db, { number, today: '2026-11-23' })).toBeNull()
    expect((await displayedNotices(db, '2026-11-23', {})).rows).toEqual([])
    expect((await displayedNotice(db, { number, today: FIRST_DAY }))?.number).toBe(number)
    expect((await displayedNotices(db, '2027-01-05', {})).rows.map(row => row.number)).toContain(
      number,
    )
  })

  test('on its last day nobody is recognised, on the day after all are, by one of two workers each', async () => {
    const db = open()
    const cases = await pendingCases(db, 3)
    const { id } = await aPublishedNotice(db, cases)
    expect(await concludeNotices(onDay(db, LAST_DAY))).toBe(0)
    expect(await statesOf(db, cases)).toEqual(Array(3).fill('public_notice'))
    const counts = await Promise.all([
      concludeNotices(onDay(db, '2026-12-01')),
      concludeNotices(onDay(db, '2026-12-01')),
    ])
    expect(counts[0] + counts[1]).toBeGreaterThanOrEqual(3)
    expect(await statesOf(db, cases)).toEqual(Array(3).fill('recognised'))
    expect(await outcomesOf(db, id)).toEqual(Array(3).fill('recognised'))
    expect(await concludeNotices(onDay(db, '2026-12-01'))).toBe(0)
    const mails = await db
      .selectFrom('outbox')
      .select('id')
      .where('kind', '=', 'decision')
      .where(
        'application_id',
        'in',
        cases.map(each => each.id),
      )
      .execute()
    expect(mails).toHaveLength(3)
  })

  test('a company that withdraws from the list is marked on it, and the others go on', async () => {
    const db = open()
    const cases = await pendingCases(db, 2)
    const [gone, stays] = cases
    const { id } = await aPublishedNotice(db, cases)
    await withdrawApplication(onDay(db, '2026-11-26'), {
      applicationId: gone?.id ?? '',
      organisationId: gone?.company.id ?? '',
      expectedVersion: 1,
      reason: '另行申报',
      actor: gone?.company.owner ?? { id: '', role: 'owner' },
    })
    expect(await outcomesOf(db, id)).toEqual(['withdrawn', 'listed'])
    expect(await concludeNotices(onDay(db, '2026-12-01'))).toBeGreaterThanOrEqual(1)
    expect(await statesOf(db, stays === undefined ? [] : [stays])).toEqual(['recognised'])
    expect(await outcomesOf(db, id)).toEqual(['withdrawn', 'recognised'])
  })
})

function trial(db: Db) {
  const programme = onDay(db).programmeOf?.('trial-1')
  if (programme == null) throw new Error('no trial programme')
  return programme
}

function noNotice(db: Db) {
  return { ...trial(db).settings, notice: null }
}

test('the hash of a list changes with a name, a code, the order, a row or a day', () => {
  const head = {
    number: 'GS-2026-001',
    title_zh: '公示',
    starts_on: FIRST_DAY,
    ends_on: LAST_DAY,
  }
  const rows = [
    { position: 1, company_name: '甲公司', credit_code: '91210300000000001A' },
    { position: 2, company_name: '乙公司', credit_code: '91210300000000002B' },
  ]
  const [a, b] = rows
  if (a === undefined || b === undefined) throw new Error('two rows')
  const lists = [
    canonicalList(head, rows),
    canonicalList(head, [{ ...a, company_name: '丙公司' }, b]),
    canonicalList(head, [{ ...a, credit_code: b.credit_code }, b]),
    canonicalList(head, [
      { ...b, position: 1 },
      { ...a, position: 2 },
    ]),
    canonicalList(head, [a]),
    canonicalList({ ...head, ends_on: '2026-12-01' }, rows),
  ]
  expect(new Set(lists.map(listHash)).size).toBe(lists.length)
  // As `sha256sum` of the file gives it.
  expect(listHash('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
})
