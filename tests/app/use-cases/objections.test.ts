import { expect, test } from 'vitest'
import { caseFactsOf } from '#app/use-cases/case-facts.ts'
import { caseProgramme } from '#app/use-cases/case-programme.ts'
import { concludeNotices } from '#app/use-cases/conclude-notices.ts'
import { draftDecision } from '#app/use-cases/draft-decision.ts'
import {
  acceptObjection,
  answerOfCompany,
  refuseObjection,
} from '#app/use-cases/handle-objection.ts'
import { lodgeObjection, type LodgeInput } from '#app/use-cases/lodge-objection.ts'
import { moveApplication } from '#app/use-cases/move-application.ts'
import { applicationById } from '#db/applications.ts'
import { listObjections } from '#db/objections.ts'
import { listMails } from '#db/outbox.ts'
import { noticeRowsOf } from '#db/public-notice-rows.ts'
import type { Db } from '#db/transaction.ts'
import type { ApplicationEvent } from '#rules/procedure/transitions.ts'
import { onEachDatabase } from '#tests/support/database-suite.ts'
import {
  anOfficial,
  aPublishedNotice,
  city,
  LAST_DAY,
  onDay,
  pendingCases,
  type PendingCase,
  type Person,
} from './notice-ground.ts'

const everything = { kind: 'everything' } as const

async function ground(db: Db, count = 1) {
  const cases = await pendingCases(db, count)
  const [objected] = cases
  if (objected === undefined) throw new Error('no case')
  const officer = await anOfficial(db, 'case_officer')
  return { ...(await aPublishedNotice(db, cases)), cases, objected, officer }
}

const said = (
  about: PendingCase,
  number: string,
  change: Partial<LodgeInput> = {},
): LodgeInput => ({
  number,
  applicationId: about.id,
  kind: 'named',
  name: '张三',
  email: 'zhang.san@example.cn',
  telephone: '13800000000',
  language: 'zh-CN',
  ground: '名单所列专利不属于该企业。',
  ...change,
})

async function objectionOf(db: Db, number: string) {
  const { rows } = await listObjections(db, { size: 200 })
  const found = rows.find(row => row.number === number)
  if (found === undefined) throw new Error(`no objection ${number}`)
  return found
}

async function lodged(db: Db, day: string, input: LodgeInput) {
  const result = await lodgeObjection(onDay(db, day), input)
  if (result.kind !== 'lodged') throw new Error(result.kind)
  return objectionOf(db, result.number)
}

async function stateOf(db: Db, { id }: PendingCase) {
  return (await applicationById(db, { id, scope: everything }))?.state
}

type Signed = { by: Person; head: Person; event: ApplicationEvent; day: string }

async function decided(db: Db, about: PendingCase, { by, head, event, day }: Signed) {
  const application = await applicationById(db, { id: about.id, scope: everything })
  const move = { applicationId: about.id, event, expectedVersion: application?.version ?? 0 }
  const text = '专利登记簿显示权属无误'
  const handed =
    event === 'sustain_objection'
      ? ({ kind: 'grounds', grounds: ['objection_sustained'], text } as const)
      : ({ kind: 'reason', text } as const)
  const context = onDay(db, day)
  const drafted = await draftDecision(context, { ...move, actor: by, scope: city, handed })
  if (drafted.kind !== 'drafted') return drafted
  return moveApplication(context, {
    ...move,
    actor: head,
    scope: city,
    handed: { kind: 'nothing' },
  })
}

onEachDatabase(open => {
  test('an objected row pauses, and the others are recognised on the day after the last', async () => {
    const db = open()
    const { id, number, cases, objected, officer } = await ground(db, 3)
    const objection = await lodged(db, '2026-11-25', said(objected, number))
    const accepted = await acceptObjection(onDay(db, '2026-11-26'), {
      objectionId: objection.id,
      substance: '称专利不属于该企业',
      actor: officer,
      scope: city,
    })
    expect(accepted).toEqual({ kind: 'done' })
    expect(await stateOf(db, objected)).toBe('objection_review')
    expect(await concludeNotices(onDay(db, '2026-12-01'))).toBeGreaterThanOrEqual(2)
    const rows = await noticeRowsOf(db, id)
    expect(rows.map(row => row.outcome)).toEqual(['paused', 'recognised', 'recognised'])
    expect(await stateOf(db, cases[1] ?? objected)).toBe('recognised')
  })

  test('an objection that waits unjudged holds its case up beyond the last day, a tip does not', async () => {
    const db = open()
    const { number, cases, objected } = await ground(db, 2)
    const [, tipped] = cases
    if (tipped === undefined) throw new Error('two cases')
    await lodged(db, LAST_DAY, said(objected, number))
    const tip = await lodged(db, LAST_DAY, said(tipped, number, { kind: 'tip' }))
    expect(tip).toMatchObject({ status: 'tip', name: '', email: '', telephone: '' })
    await concludeNotices(onDay(db, '2026-12-01'))
    expect(await stateOf(db, objected)).toBe('public_notice')
    expect(await stateOf(db, tipped)).toBe('recognised')
  })

  test('it can be made on the first and on the last day of the notice, not before nor after', async () => {
    const db = open()
    const { number, objected } = await ground(db)
    const on = (day: string) => lodgeObjection(onDay(db, day), said(objected, number))
    expect(await on('2026-11-23')).toEqual({ kind: 'not found' })
    expect(await on('2026-11-24')).toMatchObject({ kind: 'lodged' })
    expect(await on(LAST_DAY)).toMatchObject({ kind: 'lodged' })
    expect(await on('2026-12-01')).toEqual({ kind: 'too late' })
    const elsewhere = said(objected, 'GS-2026-999')
    expect(await lodgeObjection(onDay(db, LAST_DAY), elsewhere)).toEqual({ kind: 'not found' })
  })

  test('dismissed while the notice runs, the case goes back on it until its last day', async () => {
    const db = open()
    const { id, number, objected, officer, head } = await ground(db)
    const objection = await lodged(db, '2026-11-25', said(objected, number))
    const handling = { objectionId: objection.id, actor: officer, scope: city }
    await acceptObjection(onDay(db, '2026-11-25'), { ...handling, substance: '称专利不属于该企业' })
    const sign = { by: officer, head, event: 'dismiss_objection', day: LAST_DAY } as const
    expect(await decided(db, objected, sign)).toMatchObject({ kind: 'moved' })
    const application = await applicationById(db, { id: objected.id, scope: city })
    expect(application).toMatchObject({ state: 'public_notice', due_on: LAST_DAY })
    expect((await noticeRowsOf(db, id))[0]?.outcome).toBe('listed')
    expect(await objectionOf(db, objection.number)).toMatchObject({ status: 'dismissed' })
    await concludeNotices(onDay(db, '2026-12-01'))
    expect(await stateOf(db, objected)).toBe('recognised')
  })

  test('after the last day it is accepted still, dismissed late or sustained; who made it is written to', async () => {
    const db = open()
    for (const [event, state, outcome] of [
      ['dismiss_objection_late', 'recognised', 'dismissed'],
      ['sustain_objection', 'rejected', 'sustained'],
    ] as const) {
      const { number, objected, officer, head } = await ground(db)
      const objection = await lodged(db, LAST_DAY, said(objected, number))
      const handling = { objectionId: objection.id, actor: officer, scope: city }
      const late = onDay(db, '2026-12-01')
      expect(await acceptObjection(late, { ...handling, substance: '称专利不属于该企业' })).toEqual(
        {
          kind: 'done',
        },
      )
      const early = { by: officer, head, event: 'dismiss_objection', day: '2026-12-02' } as const
      expect(await decided(db, objected, early)).toMatchObject({ kind: 'refused' })
      const signed = await decided(db, objected, { by: officer, head, event, day: '2026-12-02' })
      expect(signed).toMatchObject({ kind: 'moved', state })
      const { rows } = await listMails(db, {}, { size: 200 })
      const told = rows.filter(
        mail =>
          mail.kind === 'objection-result-to-objector' && mail.payload.includes(objection.number),
      )
      expect(told.map(mail => mail.recipient)).toEqual(['zhang.san@example.cn'])
      expect(JSON.parse(told[0]?.payload ?? '{}')).toMatchObject({ outcome })
    }
  })

  test('the company is told the substance and never who objected, in no mail or history of its case', async () => {
    const db = open()
    const { number, objected, officer } = await ground(db)
    const objection = await lodged(db, '2026-11-25', said(objected, number))
    const handling = { objectionId: objection.id, actor: officer, scope: city }
    await acceptObjection(onDay(db, '2026-11-25'), { ...handling, substance: '称专利不属于该企业' })
    const { rows } = await listMails(db, { applicationId: objected.id }, { size: 200 })
    const kinds = rows.map(mail => mail.kind)
    expect(kinds).toContain('objection')
    expect(kinds).not.toContain('objection-receipt')
    expect(JSON.stringify(rows)).toContain('称专利不属于该企业')
    expect(JSON.stringify(rows)).not.toMatch(/张三|zhang\.san|13800000000/)
    const own = { kind: 'organisation', organisationId: objected.company.id } as const
    const { owner } = objected.company
    const answer = {
      objectionId: objection.id,
      answer: '权属证书附后',
      actor: { id: owner.id, role: owner.role, districtCode: null },
    }
    const other = { kind: 'organisation', organisationId: 'another' } as const
    const context = onDay(db, '2026-11-26')
    expect(await answerOfCompany(context, { ...answer, scope: other })).toEqual({
      kind: 'not found',
    })
    expect(await answerOfCompany(context, { ...answer, scope: own })).toEqual({ kind: 'done' })
    expect(await answerOfCompany(context, { ...answer, scope: own })).toEqual({ kind: 'lost' })
    expect((await objectionOf(db, objection.number)).answer).toBe('权属证书附后')
  })

  test('one that is not admitted moves nothing, is judged once, and lets the case go on', async () => {
    const db = open()
    const { number, objected, officer } = await ground(db)
    const objection = await lodged(db, LAST_DAY, said(objected, number))
    const handling = { objectionId: objection.id, actor: officer, scope: city }
    const context = onDay(db, LAST_DAY)
    expect(await refuseObjection(context, { ...handling, reply: '与公示内容无关' })).toEqual({
      kind: 'done',
    })
    expect(await refuseObjection(context, { ...handling, reply: '再一次' })).toEqual({
      kind: 'lost',
    })
    const accepting = await acceptObjection(context, { ...handling, substance: '迟到的受理' })
    expect(accepting.kind).toBe('refused')
    expect(await stateOf(db, objected)).toBe('public_notice')
    await concludeNotices(onDay(db, '2026-12-01'))
    expect(await stateOf(db, objected)).toBe('recognised')
  })

  test('a second objection joins the review of the first, and both end with it', async () => {
    const db = open()
    const { number, objected, officer, head } = await ground(db)
    const first = await lodged(db, LAST_DAY, said(objected, number))
    const second = await lodged(db, LAST_DAY, said(objected, number, { name: '李四' }))
    const late = onDay(db, '2026-12-01')
    const accept = (objectionId: string, substance: string) =>
      acceptObjection(late, { objectionId, substance, actor: officer, scope: city })
    expect(await accept(first.id, '称专利不属于该企业')).toEqual({ kind: 'done' })
    const sign = { by: officer, head, event: 'dismiss_objection_late', day: '2026-12-02' } as const
    expect(await decided(db, objected, sign)).toMatchObject({
      kind: 'refused',
      reason: { guard: 'no objection is open' },
    })
    expect(await accept(second.id, '称营业收入不实')).toEqual({ kind: 'done' })
    const { rows } = await listMails(db, { applicationId: objected.id }, { size: 200 })
    expect(rows.filter(mail => mail.kind === 'objection')).toHaveLength(2)
    expect(await decided(db, objected, sign)).toMatchObject({ kind: 'moved' })
    for (const each of [first, second])
      expect((await objectionOf(db, each.number)).status).toBe('dismissed')
  })

  test('a notice is to come before its first day, runs on both its ends, and has ended after', async () => {
    const db = open()
    const { objected } = await ground(db)
    const on = async (day: string) => {
      const context = onDay(db, day)
      const application = await applicationById(db, { id: objected.id, scope: everything })
      if (application === null) throw new Error('no case')
      const programme = caseProgramme(context, application)
      return (await caseFactsOf(db, context, { application, programme, at: context.now() })).notice
    }
    expect(await on('2026-11-23')).toBe('to come')
    expect(await on('2026-11-24')).toBe('running')
    expect(await on(LAST_DAY)).toBe('running')
    expect(await on('2026-12-01')).toBe('ended')
  })
})
