import { expect, test } from 'vitest'
import { assignPage, takeAssign } from '#app/review/assign.server.ts'
import { movePage } from '#app/review/move-page.server.ts'
import { queuePage } from '#app/review/queue.server.ts'
import {
  entriesOfOfficers,
  officerChoices,
  readOfficers,
} from '#app/rounds/round-officers.server.ts'
import { roundPage } from '#app/rounds/round-page.server.ts'
import { roundStep } from '#app/rounds/round-steps.server.ts'
import { assignCases } from '#app/use-cases/assign-cases.ts'
import { moveApplication } from '#app/use-cases/move-application.ts'
import { nameRoundOfficers } from '#app/use-cases/name-round-officers.ts'
import { cancelRound } from '#app/use-cases/publish-round.ts'
import { changeRound } from '#app/use-cases/save-round.ts'
import { applicationById } from '#db/applications.ts'
import { officersOfRound } from '#db/round-officers.ts'
import type { Db } from '#db/transaction.ts'
import type { StaffRole } from '#rules/procedure/roles.ts'
import { aContext, actorAs } from '#tests/support/cases.ts'
import { onEachDatabase } from '#tests/support/database-suite.ts'
import { aCompany, aStaffMember, NOON } from '#tests/support/people.ts'
import { aLoadContext, aRealCase, aReviewer, formOf } from '../review/review-ground.ts'
import { after, anEdit, aRound, OPENS } from './round-ground.ts'

const city = { kind: 'city' } as const
const programme = 'anshan-reward'

/** A round that names these officers; whether it was published does not matter here. */
function roundOf(db: Db, officers: readonly string[]) {
  return aRound(db, 'accelerator', { officers, published: false })
}

async function aCaseOf(db: Db, roundId: string | null): Promise<string> {
  const id = await aRealCase(db, 'submitted', { company: await aCompany(db) })
  await db.updateTable('applications').set({ round_id: roundId }).where('id', '=', id).execute()
  return id
}

async function claims(db: Db, applicationId: string, [role, id]: [StaffRole, string]) {
  const result = await moveApplication(aContext(db), {
    applicationId,
    event: 'claim',
    expectedVersion: 0,
    actor: actorAs(role, id),
    scope: city,
    handed: { kind: 'nothing' },
  })
  if (result.kind !== 'refused') return result.kind
  return result.reason.kind === 'guard' ? result.reason.guard : result.reason.kind
}

async function switchOff(db: Db, id: string): Promise<void> {
  await db.updateTable('accounts').set({ disabled_at: NOON }).where('id', '=', id).execute()
}

async function trailOf(db: Db, id: string): Promise<[string | null, unknown][]> {
  const rows = await db
    .selectFrom('audit')
    .select(['actor_id', 'detail'])
    .where('object_id', '=', id)
    .where('action', '=', 'round.officers')
    .orderBy('id')
    .execute()
  return rows.map(row => [row.actor_id, JSON.parse(row.detail)])
}

onEachDatabase(open => {
  test('a case of a round that names officers is received by one of them, and by no other officer or chief', async () => {
    const db = open()
    const named = await aStaffMember(db, { role: 'case_officer' })
    const other = await aStaffMember(db, { role: 'case_officer' })
    const chief = await aStaffMember(db, { role: 'chief' })
    const id = await aCaseOf(db, (await roundOf(db, [named.id])).id)
    const guard = 'the officer belongs to the round'
    expect(await claims(db, id, ['case_officer', other.id])).toBe(guard)
    expect(await claims(db, id, ['chief', chief.id])).toBe(guard)
    expect(await claims(db, id, ['case_officer', named.id])).toBe('moved')
    const all = await aCaseOf(db, (await roundOf(db, [named.id, chief.id])).id)
    expect(await claims(db, all, ['chief', chief.id])).toBe('moved')
  })

  test('where a round names nobody, and where there is no round, every officer and chief receives', async () => {
    const db = open()
    const officer = await aStaffMember(db, { role: 'case_officer' })
    const chief = await aStaffMember(db, { role: 'chief' })
    const { id: round } = await roundOf(db, [])
    expect(await claims(db, await aCaseOf(db, round), ['case_officer', officer.id])).toBe('moved')
    expect(await claims(db, await aCaseOf(db, round), ['chief', chief.id])).toBe('moved')
    expect(await claims(db, await aCaseOf(db, null), ['case_officer', officer.id])).toBe('moved')
  })

  test('an officer whom the round does not name reads why the case cannot be received', async () => {
    const db = open()
    const other = await aReviewer(db, 'case_officer')
    const named = await aReviewer(db, 'case_officer')
    const id = await aCaseOf(db, (await roundOf(db, [named.account.id])).id)
    const asked = { id, event: 'claim', isDraft: false, language: 'en' } as const
    const refusalFor = async (reviewer: typeof named) =>
      (await movePage(aLoadContext(db), reviewer, asked)).refusal
    expect(await refusalFor(named)).toBe(null)
    expect(await refusalFor(other)).toMatch(/This round names its officers/)
  })

  test('a chief assigns to a named officer without a word, and to another with a reason only', async () => {
    const db = open()
    const chief = await aStaffMember(db, { role: 'chief', name: '赵科长' })
    const named = await aStaffMember(db, { role: 'case_officer' })
    const other = await aStaffMember(db, { role: 'case_officer' })
    const { id: round } = await roundOf(db, [named.id])
    const assign = async (applicationId: string, to: string, reason: string) => {
      const [row] = await assignCases(aContext(db), {
        rows: [{ applicationId, version: 0, from: null }],
        to,
        reason,
        actor: { ...actorAs('chief', chief.id), id: chief.id, name: chief.name },
        scope: city,
      })
      return row?.problem?.kind ?? null
    }
    const one = await aCaseOf(db, round)
    expect(await assign(one, other.id, ' ')).toBe('not of the round')
    expect(await assign(one, chief.id, '')).toBe('not of the round')
    expect((await applicationById(db, { id: one, scope: city }))?.assigned_to).toBe(null)
    expect(await assign(one, other.id, '批次经办人出差')).toBe(null)
    expect((await applicationById(db, { id: one, scope: city }))?.assigned_to).toBe(other.id)
    expect(await assign(await aCaseOf(db, round), named.id, '')).toBe(null)
  })

  test('the page of assigning lists the officers of the round first, marked, and asks why it is another', async () => {
    const db = open()
    const chief = await aReviewer(db, 'chief', { name: '丙' })
    const first = await aStaffMember(db, { role: 'case_officer', name: '甲' })
    const named = await aStaffMember(db, { role: 'case_officer', name: '乙' })
    const id = await aCaseOf(db, (await roundOf(db, [named.id])).id)
    const free = await aCaseOf(db, null)
    const context = aLoadContext(db)
    const { officers } = await assignPage(context, chief, { ids: [id, free], language: 'en' })
    expect(officers[0]?.value).toBe(named.id)
    const marked = officers.filter(each => each.hint.startsWith('Officer of the round'))
    expect(marked.map(each => each.value)).toEqual([named.id])
    const send = (officer: string, row: string) => {
      const form = formOf({ officer, reason: '', row: `${row}:0:` })
      return takeAssign(context, chief, { form, language: 'en' })
    }
    const refused = await send(first.id, id)
    expect(refused.init?.status).toBe(400)
    expect(refused.data.issues).toEqual([{ name: 'reason', code: 'reason-round' }])
    expect(refused.data.kept['officer']).toBe(first.id)
    expect((await send(first.id, free)).init?.status).toBe(200)
    expect((await send(named.id, id)).init?.status).toBe(200)
  })

  test('what a case officer finds to receive, and its count, holds only what the rounds leave to them; a chief finds all', async () => {
    const db = open()
    const named = await aReviewer(db, 'case_officer')
    const other = await aReviewer(db, 'case_officer')
    const chief = await aReviewer(db, 'chief')
    const bound = await aCaseOf(db, (await roundOf(db, [named.account.id])).id)
    const free = await aCaseOf(db, (await roundOf(db, [])).id)
    const toReceive = async (reviewer: typeof named) => {
      const search = new URLSearchParams({ tab: 'unassigned' })
      const page = await queuePage(aLoadContext(db), reviewer, { search, language: 'en' })
      const count = page.tabs.find(({ tab }) => tab === 'unassigned')?.count
      if (page.next === null) expect(count).toBe(page.rows.length)
      return [bound, free].filter(id => page.rows.some(row => row.id === id))
    }
    expect(await toReceive(named)).toEqual([bound, free])
    expect(await toReceive(other)).toEqual([free])
    expect(await toReceive(chief)).toEqual([bound, free])
  })

  test('a round offers officers and chiefs in use, and refuses one who was switched off or holds another post', async () => {
    const db = open()
    const officer = await aStaffMember(db, { role: 'case_officer' })
    const chief = await aStaffMember(db, { role: 'chief' })
    const head = await aStaffMember(db, { role: 'head' })
    const offered = async (id: string) =>
      (await officerChoices(db, 'en')).some(({ value }) => value === id)
    expect(await Promise.all([officer, chief, head].map(each => offered(each.id)))).toEqual([
      true,
      true,
      false,
    ])
    const read = async (...ids: string[]) =>
      (await readOfficers(db, Object.fromEntries(ids.map(id => [`officer.${id}`, 'yes'])))).issues
    expect(await read(officer.id, chief.id)).toEqual([])
    expect(await read(head.id)).toEqual([{ name: 'officers', code: 'officers' }])
    await switchOff(db, officer.id)
    expect(await offered(officer.id)).toBe(false)
    expect(await read(officer.id, chief.id)).toEqual([{ name: 'officers', code: 'officers' }])
  })

  test('the page of a round says who they are, marks who left, and still leaves its cases to nobody else', async () => {
    const db = open()
    const gone = await aStaffMember(db, { role: 'case_officer', name: '王一' })
    const other = await aStaffMember(db, { role: 'case_officer', name: '李二' })
    const round = await roundOf(db, [gone.id])
    const shown = async () => (await roundPage(db, round, { now: NOON, language: 'en' })).officers
    expect(await shown()).toEqual([{ name: '王一', text: '' }])
    await switchOff(db, gone.id)
    expect(await shown()).toEqual([{ name: '王一', text: 'no longer an officer' }])
    const claimed = await claims(db, await aCaseOf(db, round.id), ['case_officer', other.id])
    expect(claimed).toBe('the officer belongs to the round')
  })

  test('the people of an open round are changed with a row in the trail, by one of two who do it at once; its form is frozen', async () => {
    const db = open()
    const chief = await aStaffMember(db, { role: 'chief' })
    const one = await aStaffMember(db, { role: 'case_officer' })
    const two = await aStaffMember(db, { role: 'case_officer' })
    const actor = { id: chief.id, role: 'chief' } as const
    const { id } = await aRound(db, programme, { officers: [one.id] })
    const context = aContext(db, { now: OPENS })
    const edit = anEdit(programme)
    const saved = await changeRound(context, { id, version: 1, edit, officers: [], actor })
    expect(saved).toEqual({ kind: 'lost' })
    const name = (officers: string[], version: number) =>
      nameRoundOfficers(context, { id, version, officers, actor })
    const results = await Promise.all([name([two.id], 1), name([two.id], 1)])
    expect(results.map(each => each.kind).sort()).toEqual(['done', 'lost'])
    expect(await officersOfRound(db, id)).toEqual([two.id])
    expect(await name([], 2)).toEqual({ kind: 'done' })
    expect(await officersOfRound(db, id)).toEqual([])
    expect(await trailOf(db, id)).toEqual([
      [chief.id, { from: [one.id], to: [two.id] }],
      [chief.id, { from: [two.id], to: [] }],
    ])
  })

  test('before the opening the form changes the people too; of a cancelled round nobody does', async () => {
    const db = open()
    const officer = await aStaffMember(db, { role: 'case_officer' })
    const actor = { id: officer.id, role: 'chief' } as const
    const { id } = await aRound(db, 'platform-anshan')
    const context = aContext(db, { now: after(OPENS, -1) })
    const edit = anEdit('platform-anshan')
    const change = { id, edit, officers: [officer.id], actor }
    expect(await changeRound(context, { ...change, version: 1 })).toEqual({ kind: 'changed' })
    expect(await officersOfRound(db, id)).toEqual([officer.id])
    expect(await cancelRound(context, { id, version: 2, actor })).toEqual({ kind: 'done' })
    const named = await nameRoundOfficers(context, { id, version: 3, officers: [], actor })
    expect(named).toEqual({ kind: 'lost' })
    expect(await officersOfRound(db, id)).toEqual([officer.id])
  })

  test('the form for other people keeps what was ticked when somebody left or was faster, and a clone starts with the same people', async () => {
    const db = open()
    const chief = await aReviewer(db, 'chief')
    const stays = await aStaffMember(db, { role: 'case_officer' })
    const leaves = await aStaffMember(db, { role: 'case_officer' })
    const round = await roundOf(db, [])
    const ticked = (id: string) => ({ [`officer.${id}`]: 'yes' })
    const send = (seen: string, boxes: Readonly<Record<string, string>>) => {
      const form = formOf({ intent: 'officers', seen, ...boxes })
      return roundStep(aLoadContext(db), chief, { round, form, language: 'en' })
    }
    const saved = await send('0', ticked(stays.id))
    expect(saved instanceof Response && saved.status).toBe(303)
    expect(await entriesOfOfficers(db, round.id)).toEqual(ticked(stays.id))
    const faster = await send('0', ticked(leaves.id))
    expect(faster).toMatchObject({ init: { status: 409 }, data: { problem: 'lost' } })
    expect(faster).toMatchObject({ data: { kept: ticked(leaves.id) } })
    await switchOff(db, leaves.id)
    const gone = await send('1', { ...ticked(stays.id), ...ticked(leaves.id) })
    const issues = [{ name: 'officers', code: 'officers' }]
    expect(gone).toMatchObject({ init: { status: 400 }, data: { issues } })
    expect(await officersOfRound(db, round.id)).toEqual([stays.id])
  })
})
