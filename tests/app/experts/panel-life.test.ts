import { expect, test } from 'vitest'
import { addExpert, replaceExpert } from '#app/use-cases/replace-expert.ts'
import { answerInvitation } from '#app/use-cases/answer-invitation.ts'
import { closePanel } from '#app/use-cases/close-panel.ts'
import { discardPanel } from '#app/use-cases/discard-panel.ts'
import { drawFromPool } from '#app/use-cases/draw-panel.ts'
import { freezePool } from '#app/use-cases/freeze-pool.ts'
import { sha256 } from '#app/use-cases/identity-marks.ts'
import { judgeConflict } from '#app/use-cases/judge-conflict.ts'
import { resultIn } from '#app/use-cases/panel-result.ts'
import { panelStanding } from '#app/use-cases/panel-standing.ts'
import { returnReview } from '#app/use-cases/return-review.ts'
import { saveReview, submitReview } from '#app/use-cases/save-review.ts'
import { withdrawApplication } from '#app/use-cases/withdraw-application.ts'
import { applicationById } from '#db/applications.ts'
import { membersOf } from '#db/panel-members.ts'
import { reviewsInSight } from '#db/panel-reviews.ts'
import { openPanel, panelsOf } from '#db/panels.ts'
import type { Db } from '#db/transaction.ts'
import { drawPanel, poolText, seedOf } from '#rules/experts/draw.ts'
import { emptyReview } from '#rules/experts/review.ts'
import { aContext, aProgramme } from '#tests/support/cases.ts'
import { onEachDatabase } from '#tests/support/database-suite.ts'
import {
  accepts,
  activeMembers,
  aDrawnPanel,
  aFullReview,
  anExpert,
  anOfficer,
  aPool,
  aReviewableCase,
  emptyPool,
  seatOf,
  stepped,
} from '#tests/support/experts.ts'
import { aCompany } from '#tests/support/people.ts'

const scope = { kind: 'everything' } as const
const programme = aProgramme({
  settings: { experts: { asked: 3, aggregation: 'trimmed', blind: true } },
})

async function aGround(db: Db, experts = 6) {
  await emptyPool(db)
  await aPool(db, experts)
  const company = await aCompany(db)
  const id = await aReviewableCase(db, { company })
  const context = aContext(db, { programme })
  return { company, id, context, officer: await anOfficer(db, id) }
}

/** A case whose panel of three has accepted and reviews. */
async function aRunningReview(db: Db) {
  const ground = await aGround(db)
  for (const member of await aDrawnPanel(ground.context, ground.officer))
    await accepts(ground.context, member)
  expect(await stepped(ground.context, ground.officer, 'start_experts')).toBe('moved')
  return { ...ground, members: await activeMembers(db, ground.id) }
}

async function panelOf(db: Db, id: string) {
  const panel = await openPanel(db, id)
  if (panel === null) throw new Error('no panel is open')
  return panel
}

onEachDatabase(open => {
  test('what is kept of a draw is enough to replay it: pool, public value, seed, order, panel', async () => {
    const db = open()
    const { context, officer, id } = await aGround(db, 8)
    const members = await aDrawnPanel(context, officer)
    const panel = await panelOf(db, id)
    expect(panel.pool_hash).toBe(sha256(poolText(panel.pool)))
    const publicValue = panel.public_value ?? ''
    const seed = seedOf({ subject: panel.id, poolHash: panel.pool_hash, publicValue }, sha256)
    expect(panel.seed).toBe(seed)
    const rules = { asked: 3, technicalPercent: 60, financeLeast: 1 }
    const replayed = drawPanel({ pool: panel.pool, rules, seed }, sha256)
    expect(replayed).toEqual({
      kind: 'drawn',
      order: panel.drawOrder,
      panel: members.map(member => member.expert_id),
    })
  })

  test('who is tied to the case stays in the pool with the reason and is never invited', async () => {
    const db = open()
    const { context, officer, id, company } = await aGround(db, 6)
    const application = await applicationById(db, { id, scope })
    const code = application?.credit_code ?? ''
    const employer = { code, name: company.name, university: false, from: '2020-01-01', to: null }
    const tied = await anExpert(db, {
      ties: { employers: [employer], holdings: [], relations: [] },
    })
    const away = await anExpert(db, { suspended_until: '2026-12-31' })
    const members = await aDrawnPanel(context, officer)
    const { pool, drawOrder } = await panelOf(db, id)
    expect(pool.find(line => line.id === tied.id)).toMatchObject({
      barred: true,
      reasons: ['employer'],
    })
    expect(pool.find(line => line.id === away.id)?.reasons).toEqual(['suspended'])
    for (const shut of [tied.id, away.id]) {
      expect(drawOrder).not.toContain(shut)
      expect(members.map(member => member.expert_id)).not.toContain(shut)
    }
  })

  test('an expert with a warning is drawn only if the officer lets them in, with a note', async () => {
    const db = open()
    const { context, officer, id } = await aGround(db, 0)
    const application = await applicationById(db, { id, scope })
    const relation = {
      kind: 'cooperation',
      code: application?.credit_code ?? '',
      until: '2022-06-01',
    } as const
    const ties = { employers: [], holdings: [], relations: [relation] }
    const warned = []
    for (let at = 0; at < 3; at += 1) warned.push((await anExpert(db, { finance: true, ties })).id)
    expect(await freezePool(context, { ...officer, admitted: [], note: '' })).toMatchObject({
      kind: 'no panel can be drawn',
    })
    expect(await freezePool(context, { ...officer, admitted: warned, note: ' ' })).toEqual({
      kind: 'note missing',
    })
    expect(
      await freezePool(context, { ...officer, admitted: warned, note: '合作已结束四年' }),
    ).toMatchObject({ kind: 'frozen' })
  })

  test('a pool that cannot fill the panel says what it lacks, and nothing is frozen', async () => {
    const db = open()
    const { context, officer, id } = await aGround(db, 2)
    const result = await freezePool(context, { ...officer, admitted: [], note: '' })
    expect(result).toEqual({
      kind: 'no panel can be drawn',
      shortages: [{ kind: 'experts', there: 2, needed: 3 }],
    })
    expect(await openPanel(db, id)).toBeNull()
  })

  test('a panel is drawn once, and two officers at the same moment draw one', async () => {
    const db = open()
    const { context, officer, id } = await aGround(db)
    await freezePool(context, { ...officer, admitted: [], note: '' })
    const draw = (publicValue: string) =>
      drawFromPool(context, { ...officer, publicValue, valueSource: '体彩' })
    const results = await Promise.all([draw('1'), draw('2')])
    expect(results.map(each => each.kind).sort()).toEqual(['drawn', 'not open'])
    expect((await activeMembers(db, id)).length).toBe(3)
    const again = await freezePool(context, { ...officer, admitted: [], note: '' })
    expect(again.kind).toBe('not open')
  })

  test('the review starts only when all who are asked have accepted', async () => {
    const db = open()
    const { context, officer, id } = await aGround(db)
    expect(await stepped(context, officer, 'start_experts')).toBe('the panel is complete')
    const members = await aDrawnPanel(context, officer)
    for (const member of members) {
      expect(await panelStanding(db, id)).toBe('drawn')
      expect(await stepped(context, officer, 'start_experts')).toBe('the panel is complete')
      await accepts(context, member)
    }
    expect(await panelStanding(db, id)).toBe('standing')
    expect(await stepped(context, officer, 'start_experts')).toBe('moved')
    const due = (await applicationById(db, { id, scope }))?.due_on
    expect((await activeMembers(db, id)).map(each => each.review_due)).toEqual([due, due, due])
  })

  test('whoever declines or declares a conflict is followed by the next in the order of the draw', async () => {
    const db = open()
    const { context, officer, id } = await aGround(db, 9)
    const [first, second] = await aDrawnPanel(context, officer)
    if (first === undefined || second === undefined) throw new Error('nobody was drawn')
    await answerInvitation(context, { ...seatOf(first), answer: 'decline', text: '出差' })
    await answerInvitation(context, { ...seatOf(second), answer: 'conflict', text: '师生' })
    const panel = await panelOf(db, id)
    const all = await membersOf(db, panel.id)
    expect(all.map(each => each.state).sort()).toEqual(
      ['conflict', 'declined', 'invited', 'invited', 'invited'].sort(),
    )
    const mails = await db
      .selectFrom('outbox')
      .select(['recipient', 'application_id'])
      .where('kind', '=', 'expert-invitation')
      .where(
        'recipient',
        'in',
        all.map(each => each.email),
      )
      .execute()
    expect(mails.length).toBe(5)
    expect(mails.every(mail => mail.application_id === null)).toBe(true)
  })

  test('declining, and every conflict but none, needs its words', async () => {
    const db = open()
    const { context, officer } = await aGround(db)
    const [member] = await aDrawnPanel(context, officer)
    if (member === undefined) throw new Error('nobody was drawn')
    for (const answer of ['decline', 'possible', 'conflict'] as const)
      expect(await answerInvitation(context, { ...seatOf(member), answer, text: ' ' })).toEqual({
        kind: 'missing',
      })
  })

  test('a possible conflict waits for the officer, whose verdict is kept beside it', async () => {
    const db = open()
    const { context, officer, id } = await aGround(db)
    const [first, second, third] = await aDrawnPanel(context, officer)
    if (first === undefined || second === undefined || third === undefined) throw new Error('three')
    await answerInvitation(context, { ...seatOf(first), answer: 'possible', text: '同城' })
    await answerInvitation(context, { ...seatOf(second), answer: 'possible', text: '旧识' })
    await accepts(context, third)
    expect(await panelStanding(db, id)).toBe('drawn')
    const judged = { ...officer, memberId: first.id, verdict: 'stays', note: '无利害关系' } as const
    expect(await judgeConflict(context, judged)).toEqual({ kind: 'judged' })
    expect(await judgeConflict(context, judged)).toEqual({ kind: 'not open' })
    await judgeConflict(context, { ...judged, memberId: second.id, verdict: 'leaves' })
    const all = await membersOf(db, (await panelOf(db, id)).id)
    expect(all.map(each => each.state)).toEqual(['accepted', 'conflict', 'accepted', 'invited'])
    expect(all[0]).toMatchObject({ declared_text: '同城', judged_note: '无利害关系' })
  })

  test('a tie that the portal finds at the answer stands above the declaration', async () => {
    const db = open()
    const { context, officer, id } = await aGround(db)
    const [member] = await aDrawnPanel(context, officer)
    if (member === undefined) throw new Error('nobody was drawn')
    const application = await applicationById(db, { id, scope })
    const ties = { employers: [], holdings: [application?.credit_code], relations: [] }
    await db
      .updateTable('experts')
      .set({ ties: JSON.stringify(ties) })
      .where('id', '=', member.expert_id)
      .execute()
    const answered = await answerInvitation(context, {
      ...seatOf(member),
      answer: 'none',
      text: '',
    })
    expect(answered).toEqual({ kind: 'answered', state: 'conflict' })
  })

  test('no mark is seen before all reviews are in, nor after one was sent back', async () => {
    const db = open()
    const { context, officer, id, members } = await aRunningReview(db)
    const panel = await panelOf(db, id)
    for (const member of members) {
      expect(await reviewsInSight(db, panel.id)).toEqual([])
      expect(await panelStanding(db, id)).toBe('standing')
      const content = aFullReview(4)
      expect(await submitReview(context, { ...seatOf(member), content, seen: 0 })).toEqual({
        kind: 'submitted',
      })
    }
    expect((await reviewsInSight(db, panel.id)).length).toBe(3)
    expect(await panelStanding(db, id)).toBe('finished')
    const [first] = members
    if (first === undefined) throw new Error('nobody')
    const back = { ...officer, memberId: first.id, reason: '理由与分数不符' }
    expect(await returnReview(context, back)).toEqual({ kind: 'returned' })
    expect(await reviewsInSight(db, panel.id)).toEqual([])
    const content = aFullReview(3)
    expect(await submitReview(context, { ...seatOf(first), content, seen: 1 })).toEqual({
      kind: 'submitted',
    })
    expect((await reviewsInSight(db, panel.id)).length).toBe(3)
  })

  test('a review is saved with gaps, over the version seen, and locked once handed in', async () => {
    const db = open()
    const { context, members } = await aRunningReview(db)
    const [member] = members
    if (member === undefined) throw new Error('nobody')
    const seat = seatOf(member)
    expect(await saveReview(context, { ...seat, content: emptyReview, seen: 0 })).toMatchObject({
      kind: 'saved',
      version: 1,
    })
    expect(await saveReview(context, { ...seat, content: emptyReview, seen: 0 })).toEqual({
      kind: 'stale',
    })
    expect(await submitReview(context, { ...seat, content: emptyReview, seen: 1 })).toMatchObject({
      kind: 'gaps',
    })
    const content = aFullReview(4)
    expect(await submitReview(context, { ...seat, content, seen: 2 })).toEqual({
      kind: 'submitted',
    })
    expect(await saveReview(context, { ...seat, content: emptyReview, seen: 3 })).toEqual({
      kind: 'not open',
    })
  })

  test('nobody writes on another expert’s seat', async () => {
    const db = open()
    const { context, members } = await aRunningReview(db)
    const [mine, other] = members
    if (mine === undefined || other === undefined) throw new Error('two')
    const input = { memberId: other.id, actor: seatOf(mine).actor, content: emptyReview, seen: 0 }
    expect(await saveReview(context, input)).toEqual({ kind: 'not open' })
    const answer = { memberId: other.id, actor: seatOf(mine).actor, answer: 'conflict' } as const
    expect(await answerInvitation(context, { ...answer, text: '别人的' })).toEqual({
      kind: 'not open',
    })
  })

  test('closing keeps the result by all methods; far apart marks need a word on how they were settled', async () => {
    const db = open()
    const { context, officer, id, members } = await aRunningReview(db)
    const close = async (note: string) => {
      const application = await applicationById(db, { id, scope })
      return closePanel(context, { ...officer, expectedVersion: application?.version ?? -1, note })
    }
    expect(await close('尚未齐')).toMatchObject({
      kind: 'refused',
      reason: { kind: 'guard', guard: 'every review is in' },
    })
    for (const [at, member] of members.entries()) {
      const content = aFullReview([5, 5, 2][at] ?? 0, at === 2 ? 'no' : 'yes')
      await submitReview(context, { ...seatOf(member), content, seen: 0 })
    }
    expect(await close('')).toMatchObject({ kind: 'refused', reason: { kind: 'missing' } })
    expect(await close('经会议讨论，意见一致')).toMatchObject({
      kind: 'moved',
      state: 'pending_decision',
    })
    const [panel] = await panelsOf(db, id)
    expect(panel).toMatchObject({
      state: 'closed',
      open_key: null,
      end_note: '经会议讨论，意见一致',
    })
    const result = resultIn(panel?.result ?? '')
    expect(result.discrepancies).toEqual(['range', 'opposite recommendations'])
    expect(Object.values(result.results).map(decimal)).toEqual([80, 80, 100])
  })

  test('while the review runs an expert is replaced by a step of the procedure, and the old review is void', async () => {
    const db = open()
    const { context, officer, id, members } = await aRunningReview(db)
    const [first] = members
    if (first === undefined) throw new Error('nobody')
    await submitReview(context, { ...seatOf(first), content: aFullReview(5), seen: 0 })
    const change = { ...officer, memberId: first.id, reason: '发现利益关系' }
    const before = await applicationById(db, { id, scope })
    expect(await replaceExpert(context, change)).toMatchObject({ kind: 'changed' })
    const after = await applicationById(db, { id, scope })
    expect(after?.version).toBe((before?.version ?? 0) + 1)
    const all = await membersOf(db, (await panelOf(db, id)).id)
    expect(all[0]).toMatchObject({ state: 'replaced', end_reason: '发现利益关系' })
    expect(all.at(-1)).toMatchObject({ state: 'invited', review_due: after?.due_on })
    expect(await addExpert(context, { ...officer, reason: '分歧大' })).toMatchObject({
      kind: 'changed',
    })
    expect((await activeMembers(db, id)).length).toBe(4)
  })

  test('when the order is used up, the review starts with those who have accepted', async () => {
    const db = open()
    const { context, officer, id } = await aGround(db, 3)
    const [first, ...others] = await aDrawnPanel(context, officer)
    if (first === undefined) throw new Error('nobody')
    await answerInvitation(context, { ...seatOf(first), answer: 'decline', text: '生病' })
    for (const member of others) await accepts(context, member)
    expect(await panelStanding(db, id)).toBe('standing')
  })

  test('a case that is withdrawn stops its panel, and each expert is told', async () => {
    const db = open()
    const { context, id, company, members } = await aRunningReview(db)
    const application = await applicationById(db, { id, scope })
    await withdrawApplication(context, {
      applicationId: id,
      organisationId: company.id,
      expectedVersion: application?.version ?? -1,
      actor: company.owner,
      reason: '另行申报',
    })
    const [panel] = await panelsOf(db, id)
    expect(panel?.state).toBe('void')
    const all = await membersOf(db, panel?.id ?? '')
    expect(all.map(each => each.state)).toEqual(['void', 'void', 'void'])
    const told = await db
      .selectFrom('outbox')
      .select('recipient')
      .where('kind', '=', 'expert-stopped')
      .where(
        'recipient',
        'in',
        members.map(each => each.email),
      )
      .execute()
    expect(told.length).toBe(3)
  })

  test('a panel that was given up stays on record, and another is drawn', async () => {
    const db = open()
    const { context, officer, id } = await aGround(db)
    await aDrawnPanel(context, officer)
    expect(await discardPanel(context, { ...officer, reason: '' })).toEqual({ kind: 'missing' })
    expect(await discardPanel(context, { ...officer, reason: '名单有误' })).toEqual({
      kind: 'discarded',
    })
    await aDrawnPanel(context, officer)
    expect((await panelsOf(db, id)).map(each => each.state)).toEqual(['void', 'drawn'])
  })

  test('an expert who was asked as often as they allow this month is not drawn', async () => {
    const db = open()
    const { context, officer, id } = await aGround(db, 4)
    await db
      .updateTable('experts')
      .set({ monthly_load: 1 })
      .where('suspended_until', 'is', null)
      .execute()
    await aDrawnPanel(context, officer)
    const company = await aCompany(db)
    const other = await aReviewableCase(db, { company })
    const again = await freezePool(context, {
      ...(await anOfficer(db, other)),
      admitted: [],
      note: '',
    })
    expect(again).toMatchObject({ kind: 'no panel can be drawn' })
    expect((await activeMembers(db, id)).length).toBe(3)
  })
})

function decimal(exact: string | null): number {
  const [numerator, denominator] = (exact ?? '0/1').split('/')
  return Number(numerator) / Number(denominator)
}
