import { expect, test } from 'vitest'
import { avoidancePage } from '#app/applications/avoidance-page.server.ts'
import { avoidanceViews } from '#app/experts/avoidance-views.server.ts'
import { companyData } from '#app/own-data/company-data.server.ts'
import { tasksOf } from '#app/inbox/tasks.server.ts'
import { answerInvitation } from '#app/use-cases/answer-invitation.ts'
import { askAvoidance } from '#app/use-cases/ask-avoidance.ts'
import { discardPanel } from '#app/use-cases/discard-panel.ts'
import { freezePool } from '#app/use-cases/freeze-pool.ts'
import { judgeAvoidance } from '#app/use-cases/judge-avoidance.ts'
import { applicationById } from '#db/applications.ts'
import { avoidanceRequestsOf } from '#db/avoidance-requests.ts'
import { newId } from '#db/id.ts'
import { openPanel } from '#db/panels.ts'
import type { Db } from '#db/transaction.ts'
import { readMessage } from '#emails/message.ts'
import { renderMessage } from '#emails/render.tsx'
import { avoidanceStates } from '#rules/experts/avoidance.ts'
import { allStates, type State } from '#rules/procedure/states.ts'
import { languages } from '#rules/words.ts'
import { aContext, aProgramme } from '#tests/support/cases.ts'
import { onEachDatabase } from '#tests/support/database-suite.ts'
import {
  aDrawnPanel,
  anExpert,
  anOfficer,
  aPool,
  aReviewableCase,
  emptyPool,
  seatOf,
} from '#tests/support/experts.ts'
import { aCompany, aStaffMember } from '#tests/support/people.ts'

const scope = { kind: 'everything' } as const
const experts = { asked: 3, aggregation: 'mean', blind: true } as const
const programme = aProgramme({ settings: { experts } })
const request = { named: '欧阳评审', employer: '沈阳某大学', reason: '与我公司有专利权属诉讼。' }
const nobodyAdmitted = { admitted: [], note: '' }

async function aGround(
  db: Db,
  { state = 'accepted', asksExperts = true }: { state?: State; asksExperts?: boolean } = {},
) {
  await emptyPool(db)
  await aPool(db, 6)
  const company = await aCompany(db)
  const id = await aReviewableCase(db, { company, state })
  const context = aContext(db, { programme: asksExperts ? programme : aProgramme({}) })
  const officer = await anOfficer(db, id)
  const ask = (change: Partial<Parameters<typeof askAvoidance>[1]> = {}) =>
    askAvoidance(context, {
      applicationId: id,
      organisationId: company.id,
      actor: { id: company.owner.id, role: 'owner' },
      key: newId(),
      request,
      ...change,
    })
  const judge = (change: Partial<Parameters<typeof judgeAvoidance>[1]>) =>
    judgeAvoidance(context, {
      ...officer,
      requestId: '',
      outcome: 'upheld',
      matched: [],
      reason: '',
      ...change,
    })
  return { company, id, context, officer, ask, judge }
}

async function asked(result: ReturnType<typeof askAvoidance>): Promise<string> {
  const done = await result
  if (done.kind !== 'asked') throw new Error(done.kind)
  return done.id
}

async function actsOn(db: Db, id: string): Promise<string[]> {
  const rows = await db
    .selectFrom('audit')
    .select('action')
    .where('object_id', '=', id)
    .where('action', 'like', 'avoidance.%')
    .orderBy('id')
    .execute()
  return rows.map(({ action }) => action)
}

onEachDatabase(open => {
  test('a company may ask in the six states from its submission to its acceptance, and in no other', async () => {
    const db = open()
    const taken: State[] = []
    for (const state of allStates) {
      const { ask } = await aGround(db, { state })
      const { kind } = await ask()
      if (kind === 'asked') taken.push(state)
      else expect(kind, state).toBe('too late')
    }
    expect(taken.sort()).toEqual([...avoidanceStates].sort())
  })

  test('it may ask until the pool is frozen, not after, and again once that panel is given up', async () => {
    const { ask, judge, context, officer } = await aGround(open())
    const first = await asked(ask())
    expect(await judge({ requestId: first, outcome: 'dismissed', reason: '没有依据' })).toEqual({
      kind: 'judged',
    })
    const frozen = await freezePool(context, { ...officer, ...nobodyAdmitted })
    expect(frozen.kind).toBe('frozen')
    expect(await ask()).toEqual({ kind: 'too late' })
    await discardPanel(context, { ...officer, reason: '重新抽取' })
    expect((await ask()).kind).toBe('asked')
  })

  test('where a programme has no panel nobody can be named', async () => {
    const { ask } = await aGround(open(), { asksExperts: false })
    expect(await ask()).toEqual({ kind: 'not asked' })
  })

  test('a request that waits keeps the pool from being frozen, and one that is judged no longer', async () => {
    const db = open()
    const { ask, judge, context, officer, id } = await aGround(db)
    const requestId = await asked(ask())
    const freeze = () => freezePool(context, { ...officer, ...nobodyAdmitted })
    expect(await freeze()).toEqual({ kind: 'requests wait' })
    expect(await openPanel(db, id)).toBeNull()
    await judge({ requestId })
    expect((await freeze()).kind).toBe('frozen')
  })

  test('of a request and a freezing at the same moment only one happens', async () => {
    const db = open()
    for (let round = 0; round < 5; round += 1) {
      const { ask, context, officer, id } = await aGround(db)
      const [request, freezing] = await Promise.all([
        ask(),
        freezePool(context, { ...officer, ...nobodyAdmitted }),
      ])
      expect([request.kind, freezing.kind], 'one of them is refused, and says so').toSatisfy(
        (kinds: string[]) =>
          kinds.join() === 'asked,requests wait' || kinds.join() === 'too late,frozen',
      )
      expect(await avoidanceRequestsOf(db, id)).toHaveLength(request.kind === 'asked' ? 1 : 0)
    }
  })

  test('whom an upheld request means is in the pool with that reason and is never drawn', async () => {
    const db = open()
    const { ask, judge, context, officer, id } = await aGround(db)
    const meant = await anExpert(db, { name: '欧阳评审' })
    const namesake = await anExpert(db, { name: '欧阳评审' })
    const requestId = await asked(ask())
    const [view] = await avoidanceViews(db, id)
    expect(view?.choices.slice(0, 2).map(each => each.isNamesake)).toEqual([true, true])
    await judge({ requestId, matched: [meant.id, 'nobody', meant.id] })
    const members = await aDrawnPanel(context, officer)
    const panel = await openPanel(db, id)
    const line = (expert: string) => panel?.pool.find(each => each.id === expert)
    expect(line(meant.id)).toMatchObject({ barred: true, reasons: ['avoided'] })
    expect(line(namesake.id)).toMatchObject({ barred: false, reasons: [] })
    expect(panel?.drawOrder).not.toContain(meant.id)
    expect(members.map(member => member.expert_id)).not.toContain(meant.id)
  })

  test('an upheld request that means nobody keeps off whoever of that name is added later', async () => {
    const db = open()
    const { ask, judge, context, officer, id } = await aGround(db)
    await judge({ requestId: await asked(ask()) })
    const added = await anExpert(db, { name: '欧阳评审' })
    await aDrawnPanel(context, officer)
    const panel = await openPanel(db, id)
    expect(panel?.pool.find(each => each.id === added.id)).toMatchObject({
      barred: true,
      reasons: ['avoided'],
    })
  })

  test('a dismissed request keeps nobody off, and needs its reason', async () => {
    const db = open()
    const { ask, judge, context, officer, id } = await aGround(db)
    const named = await anExpert(db, { name: '欧阳评审' })
    const requestId = await asked(ask())
    const dismissing = { requestId, outcome: 'dismissed', matched: [named.id] } as const
    expect(await judge({ ...dismissing, reason: '  ' })).toEqual({ kind: 'missing' })
    expect(await judge({ ...dismissing, reason: '没有依据' })).toEqual({ kind: 'judged' })
    const members = await aDrawnPanel(context, officer)
    const panel = await openPanel(db, id)
    expect(panel?.pool.find(each => each.id === named.id)).toMatchObject({ barred: false })
    const [member] = members
    if (member === undefined) throw new Error('nobody')
    const answered = await answerInvitation(context, {
      ...seatOf(member),
      answer: 'none',
      text: '',
    })
    expect(answered).toMatchObject({ kind: 'answered', state: 'accepted' })
  })

  test('a request is judged once, by two officers at the same moment too', async () => {
    const db = open()
    const { ask, judge, id } = await aGround(db)
    const requestId = await asked(ask())
    const results = await Promise.all([
      judge({ requestId }),
      judge({ requestId, outcome: 'dismissed', reason: '没有依据' }),
    ])
    expect(results.map(({ kind }) => kind).sort()).toEqual(['judged', 'not open'])
    expect(await actsOn(db, id)).toEqual(['avoidance.ask', 'avoidance.judge'])
  })

  test('the same form sent twice makes one request, and another company’s case is not there', async () => {
    const db = open()
    const { ask, id } = await aGround(db)
    const key = newId()
    const first = await asked(ask({ key }))
    expect(await ask({ key })).toEqual({ kind: 'asked', id: first })
    expect(await avoidanceRequestsOf(db, id)).toHaveLength(1)
    const stranger = await aCompany(db)
    expect(await ask({ organisationId: stranger.id })).toEqual({ kind: 'not found' })
    expect(await avoidanceRequestsOf(db, id)).toHaveLength(1)
  })

  test('the company is told upheld or not upheld, and in no way whether the pool has such a person', async () => {
    const db = open()
    const told: string[] = []
    for (const isThere of [true, false]) {
      const { ask, judge, id, company } = await aGround(db)
      const meant = isThere ? [(await anExpert(db, { name: '欧阳评审' })).id] : []
      const requestId = await asked(ask())
      await judge({ requestId, matched: meant, reason: '内部理由甲' })
      const mails = await db
        .selectFrom('outbox')
        .selectAll()
        .where('kind', '=', 'avoidance-outcome')
        .where('application_id', '=', id)
        .execute()
      expect(mails.map(mail => mail.recipient)).toEqual([company.owner.email])
      const [mail] = mails
      const read = readMessage(mail?.kind ?? '', JSON.parse(mail?.payload ?? ''))
      if (!read.ok) throw new Error(read.problem)
      const said = languages.map(language => {
        const { text } = renderMessage(read.message, { language, origin: 'https://portal.example' })
        return text.replaceAll(id, 'ID').replaceAll(company.name, 'COMPANY')
      })
      expect(said[0]).toContain('已采纳')
      expect(said[1]).toContain('Upheld')
      const application = await applicationById(db, { id, scope })
      if (application === null) throw new Error('no case')
      const numberless = said.join().replaceAll(application.number ?? 'none', 'NUMBER')
      for (const secret of ['欧阳评审', '内部理由甲']) expect(numberless).not.toContain(secret)
      told.push(numberless)
    }
    expect(told[0]).toBe(told[1])
  })

  test('the company’s page and its data have the outcome and nothing of the judgement or the pool', async () => {
    const db = open()
    const { ask, judge, id, company } = await aGround(db)
    await db
      .updateTable('applications')
      .set({ programme_id: 'pilot-base-city', programme_version: 'pilot-base-city' })
      .where('id', '=', id)
      .execute()
    const meant = await anExpert(db, { name: '欧阳评审', title: '匿名教授' })
    await judge({ requestId: await asked(ask()), matched: [meant.id], reason: '内部理由甲' })
    await asked(ask({ request: { ...request, named: '另一位' } }))
    const application = await applicationById(db, { id, scope })
    if (application === null) throw new Error('no case')
    const roundless = { ...application, round_settings: JSON.stringify(programme.settings) }
    const [taken] = (await companyData(db, company.id)).applications
    expect(taken?.avoidanceRequests.map(each => each.outcome)).toEqual(['upheld', null])
    for (const secret of [meant.id, '匿名教授', '内部理由甲'])
      expect(JSON.stringify(taken)).not.toContain(secret)
    for (const language of languages) {
      const page = await avoidancePage(db, roundless, language)
      expect(page.requests.map(each => each.standing)).toEqual(['waiting', 'upheld'])
      for (const secret of [meant.id, '匿名教授', '内部理由甲'])
        expect(JSON.stringify(page)).not.toContain(secret)
    }
  })

  test('a waiting request is a task of whoever runs the panel, and of nobody else', async () => {
    const db = open()
    const { ask, judge, id } = await aGround(db)
    const requestId = await asked(ask())
    const keys = async (role: 'case_officer' | 'chief' | 'head' | 'district_officer') => {
      const account = await aStaffMember(db, { role })
      const actor = {
        kind: 'staff',
        role,
        districtCode: role === 'district_officer' ? '210302' : null,
        account: { ...account, language: 'zh-CN' },
        sessionId: newId(),
      } as const
      const tasks = await tasksOf(db, actor, { language: 'zh-CN', today: '2026-11-23' })
      return tasks.map(task => task.key)
    }
    const key = `avoid-${requestId}`
    expect(await keys('case_officer')).toContain(key)
    expect(await keys('chief')).toContain(key)
    expect(await keys('head')).not.toContain(key)
    expect(await keys('district_officer')).not.toContain(key)
    await judge({ requestId })
    expect(await keys('case_officer')).not.toContain(key)
    expect(await actsOn(db, id)).toEqual(['avoidance.ask', 'avoidance.judge'])
  })
})
