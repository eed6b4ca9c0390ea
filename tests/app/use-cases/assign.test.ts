import { expect, test } from 'vitest'
import { assignCases, type AssignInput } from '#app/use-cases/assign-cases.ts'
import { moveApplication } from '#app/use-cases/move-application.ts'
import { releaseCase } from '#app/use-cases/release-case.ts'
import { applicationById } from '#db/applications.ts'
import { assignmentsOf } from '#db/case-assignments.ts'
import { noTies, writeTies } from '#db/case-ties.ts'
import { officersOf, workloads } from '#db/officers.ts'
import type { Db } from '#db/transaction.ts'
import type { State } from '#rules/procedure/states.ts'
import { aCaseIn, aContext, actorAs } from '#tests/support/cases.ts'
import { onEachDatabase } from '#tests/support/database-suite.ts'
import { aCompany, anAccount, aStaffMember, NOON, type TestCompany } from '#tests/support/people.ts'

const city = { kind: 'city' } as const

async function aDesk(db: Db) {
  const chief = await aStaffMember(db, { role: 'chief', name: '赵科长' })
  const wang = await aStaffMember(db, { role: 'case_officer', name: '王一' })
  const li = await aStaffMember(db, { role: 'case_officer', name: '李二' })
  const company = await aCompany(db)
  const actor = { ...actorAs('chief', chief.id), id: chief.id, name: chief.name }
  const assign = (rows: AssignInput['rows'], change: Partial<AssignInput> = {}) =>
    assignCases(aContext(db), { rows, to: wang.id, reason: '', actor, scope: city, ...change })
  const problems = async (...input: Parameters<typeof assign>) =>
    (await assign(...input)).map(row => row.problem?.kind ?? null)
  const told = async (accountId: string) => {
    const rows = await db
      .selectFrom('inbox_items')
      .select('payload')
      .where('account_id', '=', accountId)
      .where('kind', '=', 'assignment')
      .execute()
    return rows.map(({ payload }) => /"change":"([^"]+)"/.exec(payload)?.[1])
  }
  return { chief, wang, li, company, assign, problems, told }
}

async function aCase(db: Db, company: TestCompany, about: { state: State; with?: string }) {
  const id = await aCaseIn(db, about.state, { company })
  const with_ = about.with ?? null
  await db.updateTable('applications').set({ assigned_to: with_ }).where('id', '=', id).execute()
  return { applicationId: id, version: 0, from: with_ }
}

async function stands(db: Db, { applicationId: id }: { applicationId: string }) {
  const found = await applicationById(db, { id, scope: city })
  return [found?.state, found?.assigned_to]
}

onEachDatabase(open => {
  test('a case that is only submitted is received for the officer whom the chief names', async () => {
    const db = open()
    const { company, wang, chief, assign, told } = await aDesk(db)
    const row = await aCase(db, company, { state: 'submitted' })
    expect((await assign([row])).map(each => each.problem)).toEqual([null])
    expect(await stands(db, row)).toEqual(['formal_check', wang.id])
    expect(await told(wang.id)).toEqual(['given'])
    expect(await told(chief.id)).toEqual([])
    const audited = await db
      .selectFrom('audit')
      .select('action')
      .where('object_id', '=', row.applicationId)
      .execute()
    expect(audited.map(each => each.action).sort()).toEqual([
      'application.assign',
      'application.claim',
    ])
  })

  test('a case that somebody has goes to another with a reason, which both are told, and not without', async () => {
    const db = open()
    const { company, wang, li, problems, told } = await aDesk(db)
    const row = await aCase(db, company, { state: 'accepted', with: li.id })
    expect(await problems([row], { reason: ' ' })).toEqual(['reason missing'])
    expect(await stands(db, row)).toEqual(['accepted', li.id])
    expect(await problems([row], { reason: '出差' })).toEqual([null])
    expect(await stands(db, row)).toEqual(['accepted', wang.id])
    expect(await told(wang.id)).toEqual(['given'])
    expect(await told(li.id)).toEqual(['taken'])
    const [kept] = await assignmentsOf(db, row.applicationId)
    expect(kept).toMatchObject({ from_account: li.id, to_account: wang.id, reason: '出差' })
  })

  test('of several rows one lost, one closed, one unknown and one held already are named; the others are given', async () => {
    const db = open()
    const { company, wang, li, problems } = await aDesk(db)
    const free = await aCase(db, company, { state: 'submitted' })
    const lost = await aCase(db, company, { state: 'accepted', with: li.id })
    const ended = await aCase(db, company, { state: 'rejected' })
    const held = await aCase(db, company, { state: 'accepted', with: wang.id })
    const last = await aCase(db, company, { state: 'resubmitted' })
    const unknown = { applicationId: 'none', version: 0, from: null }
    const rows = [{ ...lost, from: null }, ended, unknown, held, free, last]
    expect(await problems(rows)).toEqual([
      'lost',
      'ended',
      'not found',
      'has it already',
      null,
      null,
    ])
    expect(await stands(db, lost)).toEqual(['accepted', li.id])
    expect(await stands(db, last)).toEqual(['resubmitted', wang.id])
  })

  test('of two chiefs who give one case at once, one gives it and the other is told', async () => {
    const db = open()
    const { company, wang, li, problems } = await aDesk(db)
    const row = await aCase(db, company, { state: 'accepted' })
    const both = await Promise.all([
      problems([row], { to: wang.id }),
      problems([row], { to: li.id }),
    ])
    expect(both.flat().sort()).toEqual(['lost', null])
    expect(await assignmentsOf(db, row.applicationId)).toHaveLength(1)
  })

  test('a move made meanwhile leaves the officer who was just given the case', async () => {
    const db = open()
    const { company, wang, chief, assign } = await aDesk(db)
    const row = await aCase(db, company, { state: 'resubmitted' })
    const moved = moveApplication(aContext(db), {
      applicationId: row.applicationId,
      event: 'recheck',
      expectedVersion: 0,
      actor: actorAs('chief', chief.id),
      scope: city,
      handed: { kind: 'nothing' },
    })
    const [given] = await Promise.all([assign([row]), moved])
    const [state, holder] = await stands(db, row)
    expect(state).toBe('formal_check')
    expect(holder).toBe(given[0]?.problem === null ? wang.id : null)
  })

  test('who is disabled, or no officer, is given nothing', async () => {
    const db = open()
    const { company, problems } = await aDesk(db)
    const row = await aCase(db, company, { state: 'accepted' })
    const head = await aStaffMember(db, { role: 'head' })
    const gone = await aStaffMember(db, { role: 'case_officer' })
    await db.updateTable('accounts').set({ disabled_at: NOON }).where('id', '=', gone.id).execute()
    const citizen = await anAccount(db)
    for (const to of [head.id, gone.id, citizen.id, 'none'])
      expect(await problems([row], { to })).toEqual(['no such officer'])
  })

  test('an officer whom the company asked to keep away is not given the case, and cannot receive it', async () => {
    const db = open()
    const { company, wang, li, problems } = await aDesk(db)
    const row = await aCase(db, company, { state: 'submitted' })
    const ties = { ...noTies, avoided: [wang.name], avoidedReason: '有纠纷' }
    const note = { applicationId: row.applicationId, ties, seen: 0, by: wang.id, at: NOON }
    expect(await writeTies(db, note)).toBe(true)
    expect(await problems([row])).toEqual(['tied'])
    const claim = (id: string) =>
      moveApplication(aContext(db), {
        applicationId: row.applicationId,
        event: 'claim',
        expectedVersion: 0,
        actor: actorAs('case_officer', id),
        scope: city,
        handed: { kind: 'nothing' },
      })
    expect(await claim(wang.id)).toEqual({
      kind: 'refused',
      reason: { kind: 'guard', guard: 'whoever takes it has no tie to the company' },
    })
    expect((await claim(li.id)).kind).toBe('moved')
  })

  test('who hands a case back for a tie is given no other case of that company; without one they are', async () => {
    const db = open()
    const { company, chief, wang, li, problems, told } = await aDesk(db)
    const mine = await aCase(db, company, { state: 'accepted', with: wang.id })
    const other = await aCase(db, company, { state: 'submitted' })
    const release = (row: typeof mine, officer: typeof wang, isTie: boolean) =>
      releaseCase(aContext(db), {
        applicationId: row.applicationId,
        version: 0,
        reason: '原因',
        isTie,
        actor: { ...actorAs('case_officer', officer.id), id: officer.id, name: officer.name },
        scope: city,
      })
    expect(await release(mine, li, false)).toEqual({ kind: 'not yours' })
    expect(await release(mine, wang, true)).toEqual({ kind: 'released' })
    expect(await stands(db, mine)).toEqual(['accepted', null])
    expect(await told(chief.id)).toEqual(['handed back'])
    expect(await problems([other, { ...mine, from: null }])).toEqual(['tied', 'tied'])
    const his = await aCase(db, company, { state: 'accepted', with: li.id })
    expect(await release(his, li, false)).toEqual({ kind: 'released' })
    expect(await problems([{ ...his, from: null }], { to: li.id })).toEqual([null])
  })

  test('due on the last day counted is due soon, the day before today is overdue, and what waits for the company is neither', async () => {
    const db = open()
    const { company, wang } = await aDesk(db)
    const days = ['2026-11-22', '2026-11-23', '2026-11-26', '2026-11-27'] as const
    for (const day of days) {
      const { applicationId: id } = await aCase(db, company, { state: 'accepted', with: wang.id })
      await db.updateTable('applications').set({ due_on: day }).where('id', '=', id).execute()
    }
    const { applicationId: id } = await aCase(db, company, {
      state: 'correction_requested',
      with: wang.id,
    })
    await db.updateTable('applications').set({ due_on: days[0] }).where('id', '=', id).execute()
    await aCase(db, company, { state: 'rejected', with: wang.id })
    const held = await workloads(db, {
      open: ['accepted', 'correction_requested'],
      toAct: ['accepted'],
      today: '2026-11-23',
      soonUntil: '2026-11-26',
    })
    expect(held.get(wang.id)).toEqual({ open: 5, dueSoon: 2, overdue: 1 })
    expect((await officersOf(db)).map(each => each.accountId)).toContain(wang.id)
  })
})
