import { expect, test } from 'vitest'
import { answerDefenceNotice, askToBeRevoked } from '#app/use-cases/answer-defence.ts'
import { dismissAppeal, lodgeAppeal } from '#app/use-cases/appeal.ts'
import { draftDecision } from '#app/use-cases/draft-decision.ts'
import { issueCertificates } from '#app/use-cases/issue-certificates.ts'
import { moveApplication } from '#app/use-cases/move-application.ts'
import { remindOfExpiry } from '#app/use-cases/remind-of-expiry.ts'
import { dropDefenceNotice, serveDefenceNotice } from '#app/use-cases/serve-defence.ts'
import { openAppeal } from '#db/appeals.ts'
import { applicationById } from '#db/applications.ts'
import { openDefenceNotice } from '#db/defence-notices.ts'
import type { Db } from '#db/transaction.ts'
import type { Ground } from '#rules/procedure/grounds.ts'
import { aCaseIn, aContext } from '#tests/support/cases.ts'
import { onEachDatabase } from '#tests/support/database-suite.ts'
import { aCompany } from '#tests/support/people.ts'
import { anOfficial, city, type Person } from './notice-ground.ts'

const everything = { kind: 'everything' } as const

const onDay = (db: Db, day: string) => aContext(db, { now: `${day}T04:00:00.000Z` })

async function aRecognised(db: Db) {
  const company = await aCompany(db)
  const id = await aCaseIn(db, 'recognised', { company })
  const owner = { applicationId: id, organisationId: company.id, actor: company.owner }
  return { id, company, owner }
}

async function stateOf(db: Db, id: string) {
  return (await applicationById(db, { id, scope: everything }))?.state
}

async function mailsOf(db: Db, id: string, kind: string) {
  return db
    .selectFrom('outbox')
    .select(['kind', 'payload'])
    .where('application_id', '=', id)
    .where('kind', '=', kind)
    .execute()
}

async function revoked(
  db: Db,
  id: string,
  { day, grounds }: { day: string; grounds: readonly Ground[] },
) {
  const chief = await anOfficial(db, 'chief')
  const head = await anOfficial(db, 'head')
  const about = { applicationId: id, event: 'revoke', expectedVersion: 0, scope: city } as const
  const drafted = await draftDecision(onDay(db, day), {
    ...about,
    actor: chief,
    handed: { kind: 'grounds', grounds, text: '理由充分' },
  })
  if (drafted.kind !== 'drafted') return { drafted, head }
  const moved = await moveApplication(onDay(db, day), {
    ...about,
    actor: head,
    handed: { kind: 'nothing' },
  })
  return { drafted, moved, head }
}

async function served(db: Db, id: string, chief: Person) {
  return serveDefenceNotice(onDay(db, '2026-11-23'), {
    applicationId: id,
    actor: chief,
    scope: city,
    grounds: ['fraud'],
    text: '专利证书经核实不真实',
    workingDays: 5,
  })
}

onEachDatabase(open => {
  test('nothing is revoked before the company was told and five working days have passed', async () => {
    const db = open()
    const { id, owner } = await aRecognised(db)
    const chief = await anOfficial(db, 'chief')
    const guard = { kind: 'refused', reason: { guard: 'the time to answer has passed' } }
    const fraud = { grounds: ['fraud'] } as const
    expect((await revoked(db, id, { day: '2026-11-23', ...fraud })).drafted).toMatchObject(guard)
    expect(await served(db, id, chief)).toEqual({
      kind: 'served',
      answerBy: '2026-11-30',
      provisional: false,
    })
    const [mail] = await mailsOf(db, id, 'revocation-notice')
    expect(mail?.payload).toContain('2026-11-30')
    const answer = { ...owner, text: '专利真实，附登记簿副本。' }
    expect(await answerDefenceNotice(onDay(db, '2026-11-30'), answer)).toEqual({ kind: 'done' })
    expect((await revoked(db, id, { day: '2026-11-30', ...fraud })).drafted).toMatchObject(guard)
    expect((await revoked(db, id, { day: '2026-12-01', ...fraud })).moved).toMatchObject({
      kind: 'moved',
      state: 'revoked',
    })
    expect(await openDefenceNotice(db, id)).toBeNull()
  })

  test('it is revoked only on grounds that the company was told of', async () => {
    const db = open()
    const { id } = await aRecognised(db)
    await served(db, id, await anOfficial(db, 'chief'))
    const other = await revoked(db, id, { day: '2026-12-01', grounds: ['environment'] })
    expect(other.drafted).toEqual({
      kind: 'refused',
      reason: { kind: 'missing', field: 'grounds' },
    })
  })

  test('fewer than five working days, no ground or no text is no notice; a second one neither', async () => {
    const db = open()
    const { id } = await aRecognised(db)
    const chief = await anOfficial(db, 'chief')
    const notice = {
      applicationId: id,
      actor: chief,
      scope: city,
      grounds: ['fraud'],
      text: '理由',
      workingDays: 5,
    } as const
    const context = onDay(db, '2026-11-23')
    const wrong = async (change: object) => serveDefenceNotice(context, { ...notice, ...change })
    expect(await wrong({ workingDays: 4 })).toEqual({ kind: 'wrong', field: 'days' })
    expect(await wrong({ grounds: ['own_request'] })).toEqual({ kind: 'wrong', field: 'grounds' })
    expect(await wrong({ text: ' ' })).toEqual({ kind: 'wrong', field: 'text' })
    expect(await openDefenceNotice(db, id)).toBeNull()
    expect((await served(db, id, chief)).kind).toBe('served')
    expect((await served(db, id, chief)).kind).toBe('not possible')
  })

  test('an answer is taken once, and not after the last day', async () => {
    const db = open()
    const { id, owner } = await aRecognised(db)
    const chief = await anOfficial(db, 'chief')
    const answer = { ...owner, text: '陈述' }
    await served(db, id, chief)
    const late = await answerDefenceNotice(onDay(db, '2026-12-01'), answer)
    expect(late).toEqual({ kind: 'not possible' })
    const inTime = onDay(db, '2026-11-30')
    expect(await answerDefenceNotice(inTime, answer)).toEqual({ kind: 'done' })
    expect(await answerDefenceNotice(inTime, answer)).toEqual({ kind: 'not possible' })
    const stranger = await aCompany(db)
    const foreign = { ...answer, organisationId: stranger.id }
    expect(await answerDefenceNotice(inTime, foreign)).toEqual({ kind: 'not found' })
  })

  test('a notice that is dropped leaves the recognition standing', async () => {
    const db = open()
    const { id } = await aRecognised(db)
    const chief = await anOfficial(db, 'chief')
    await served(db, id, chief)
    const drop = { applicationId: id, actor: chief, scope: city, note: '申辩成立' }
    const context = onDay(db, '2026-11-30')
    expect(await dropDefenceNotice(context, drop)).toEqual({ kind: 'dropped' })
    expect(await dropDefenceNotice(context, drop)).toEqual({ kind: 'not possible' })
    expect(await stateOf(db, id)).toBe('recognised')
  })

  test("at the company's own request nothing is heard, and no other ground is used", async () => {
    const db = open()
    const { id, owner } = await aRecognised(db)
    const context = onDay(db, '2026-11-23')
    expect(await askToBeRevoked(context, { ...owner, text: '业务调整' })).toEqual({ kind: 'done' })
    const other = await revoked(db, id, { day: '2026-11-23', grounds: ['fraud'] })
    expect(other.drafted.kind).toBe('refused')
    const own = await revoked(db, id, { day: '2026-11-23', grounds: ['own_request'] })
    expect(own.moved).toMatchObject({ kind: 'moved', state: 'revoked' })
  })

  test('an appeal is lodged once for a decision, and judged by another head, who restores', async () => {
    const db = open()
    const { id, owner } = await aRecognised(db)
    await askToBeRevoked(onDay(db, '2026-11-23'), { ...owner, text: '业务调整' })
    const { head } = await revoked(db, id, { day: '2026-11-23', grounds: ['own_request'] })
    const context = onDay(db, '2026-11-24')
    const appeal = { ...owner, ground: 'procedure_wrong', text: '请求复核' } as const
    expect(await lodgeAppeal(context, appeal)).toEqual({ kind: 'done' })
    expect(await lodgeAppeal(context, appeal)).toEqual({ kind: 'not possible' })
    const restore = {
      applicationId: id,
      event: 'restore',
      expectedVersion: 1,
      scope: city,
      handed: { kind: 'reason', text: '程序有误' },
    } as const
    expect(await moveApplication(context, { ...restore, actor: head })).toMatchObject({
      kind: 'refused',
      reason: { guard: 'somebody else decided before' },
    })
    const other = await anOfficial(db, 'head')
    const moved = await moveApplication(context, { ...restore, actor: other })
    expect(moved).toMatchObject({ kind: 'moved', state: 'recognised' })
    expect(await openAppeal(db, id)).toBeNull()
  })

  test('a dismissed appeal leaves the decision, tells the company why, and cannot be lodged again', async () => {
    const db = open()
    const company = await aCompany(db)
    const id = await aCaseIn(db, 'pending_decision', { company })
    const chief = await anOfficial(db, 'chief')
    const head = await anOfficial(db, 'head')
    const about = { applicationId: id, event: 'reject', expectedVersion: 0, scope: city } as const
    const context = onDay(db, '2026-11-23')
    await draftDecision(context, {
      ...about,
      actor: chief,
      handed: { kind: 'grounds', grounds: ['condition_not_met'], text: '理由充分' },
    })
    await moveApplication(context, { ...about, actor: head, handed: { kind: 'nothing' } })
    const owner = { applicationId: id, organisationId: company.id, actor: company.owner }
    const appeal = { ...owner, ground: 'facts_wrong', text: '事实有误' } as const
    // Within its minute the decision can still be taken back.
    expect(await lodgeAppeal(context, appeal)).toEqual({ kind: 'not possible' })
    const later = onDay(db, '2026-11-24')
    expect(await lodgeAppeal(later, appeal)).toEqual({ kind: 'done' })
    const dismiss = { applicationId: id, scope: city, reasons: '复核认为原审查无误' }
    expect(await dismissAppeal(later, { ...dismiss, actor: head })).toEqual({
      kind: 'own decision',
    })
    const other = await anOfficial(db, 'head')
    expect(await dismissAppeal(later, { ...dismiss, actor: other })).toEqual({ kind: 'dismissed' })
    expect(await dismissAppeal(later, { ...dismiss, actor: other })).toEqual({
      kind: 'not possible',
    })
    expect(await stateOf(db, id)).toBe('rejected')
    const [mail] = await mailsOf(db, id, 'appeal-result')
    expect(mail?.payload).toContain('复核认为原审查无误')
    expect(await lodgeAppeal(later, appeal)).toEqual({ kind: 'not possible' })
  })

  test('the end of validity is told 180, 90, 30 and 7 days before, each once', async () => {
    const db = open()
    const { id } = await aRecognised(db)
    await issueCertificates(aContext(db, { now: '2026-11-23T04:05:00.000Z' }))
    const told = async (day: string) => {
      await remindOfExpiry(onDay(db, day))
      return (await mailsOf(db, id, 'expiry-reminder')).length
    }
    // Valid until 2029-11-22.
    expect(await told('2029-05-25')).toBe(0)
    expect(await told('2029-05-26')).toBe(1)
    expect(await told('2029-05-27')).toBe(1)
    expect(await told('2029-08-24')).toBe(2)
    expect(await told('2029-10-23')).toBe(3)
    expect(await told('2029-11-15')).toBe(4)
    expect(await told('2029-11-16')).toBe(4)
  })
})
