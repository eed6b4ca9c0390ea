import { expect, test } from 'vitest'
import { moveApplication } from '#app/use-cases/move-application.ts'
import { saveApplicationSection } from '#app/use-cases/save-application-section.ts'
import { saveProfileSection } from '#app/use-cases/save-profile-section.ts'
import { submitApplication } from '#app/use-cases/submit-application.ts'
import { TICKED_VERSION } from '#app/use-cases/ticked-version.ts'
import { applicationById } from '#db/applications.ts'
import { eventsOf } from '#db/events.ts'
import { newId } from '#db/id.ts'
import { submissionsOf } from '#db/submissions.ts'
import type { Db } from '#db/transaction.ts'
import {
  aCaseIn,
  aCompleteDraft,
  aContext,
  aProgramme,
  aFile,
  actorAs,
  handedFor,
  submitInput,
} from '../../support/cases.ts'
import { onEachDatabase } from '../../support/database-suite.ts'
import { failingAt } from '../../support/failing-queries.ts'
import { aCompany, anAccount, aStaffMember, joins, NOON } from '../../support/people.ts'

const mailsAbout = (db: Db, applicationId: string) =>
  db
    .selectFrom('outbox')
    .select(['kind', 'recipient', 'language'])
    .where('application_id', '=', applicationId)
    .orderBy('recipient')
    .execute()

/** Everything that a submission may write, as text. */
async function traceOf(db: Db, id: string): Promise<string> {
  const row = await db.selectFrom('applications').selectAll().where('id', '=', id).execute()
  const events = await eventsOf(db, id)
  const submissions = await submissionsOf(db, id)
  const mails = await mailsAbout(db, id)
  const audit = await db.selectFrom('audit').select('id').where('object_id', '=', id).execute()
  const keys = await db.selectFrom('idempotency_keys').selectAll().orderBy('id').execute()
  const counters = await db.selectFrom('counters').selectAll().orderBy('name').execute()
  return JSON.stringify({ row, events, submissions, mails, audit, keys, counters })
}

onEachDatabase(open => {
  test('a tick given for version 1 of a profile section does not stand for version 2', async () => {
    const db = open()
    const company = await aCompany(db)
    const id = await aCompleteDraft(db, company)
    const own = { organisationId: company.id, section: 'people', actor: company.owner }
    await saveProfileSection(aContext(db), { ...own, answers: { staff: '10' }, seen: 0 })
    await saveApplicationSection(aContext(db), {
      ...own,
      applicationId: id,
      answers: { [TICKED_VERSION]: '1' },
      markedComplete: true,
      seen: 0,
    })
    await saveProfileSection(aContext(db), { ...own, answers: { staff: '11' }, seen: 1 })
    const input = submitInput(company, id, { requiredSections: ['plan', 'people'] })
    expect(await submitApplication(aContext(db), input)).toEqual({
      kind: 'incomplete',
      missing: [{ kind: 'section', id: 'people' }],
    })
    await saveApplicationSection(aContext(db), {
      ...own,
      applicationId: id,
      answers: { [TICKED_VERSION]: '2' },
      markedComplete: true,
      seen: 1,
    })
    expect(await submitApplication(aContext(db), input)).toMatchObject({ kind: 'moved' })
  })

  test('a complete draft is submitted: number, clock of 5 working days, frozen version, one mail each', async () => {
    const db = open()
    const company = await aCompany(db, { districtCode: '210381' })
    const reader = await anAccount(db, { language: 'en' })
    const unverified = await anAccount(db, { verified: false })
    const gone = await anAccount(db, { disabled: true })
    for (const { id } of [reader, unverified, gone])
      await joins(db, { accountId: id, organisationId: company.id, role: 'member' })
    const id = await aCompleteDraft(db, company)

    const result = await submitApplication(aContext(db), submitInput(company, id))

    expect(result).toMatchObject({ kind: 'moved', version: 1, state: 'submitted' })
    const row = await applicationById(db, { id, scope: { kind: 'city' } })
    expect(row?.number).toMatch(/^AS-2026-\d{6}$/)
    expect(row).toMatchObject({
      due_on: '2026-11-30',
      due_provisional: 0,
      district_code: '210381',
      submitted_at: NOON,
    })
    const [submission] = await submissionsOf(db, id)
    expect(submission).toMatchObject({ ordinal: 1, rule_book: 'test' })
    expect(JSON.parse(submission?.answers ?? '')).toEqual({
      profile: {},
      application: { plan: { goal: '目标', budget: '100' } },
    })
    expect(JSON.parse(submission?.evidence ?? '')).toMatchObject([
      { document: 'licence', sha256: 'a'.repeat(64) },
    ])
    expect(JSON.parse(submission?.assessment ?? '')).toMatchObject({
      read: { application: { plan: { goal: '目标' } } },
    })
    const mails = await mailsAbout(db, id)
    expect(mails).toHaveLength(2)
    expect(mails.find(mail => mail.recipient === reader.email)?.language).toBe('en')
    expect(mails.find(mail => mail.recipient === company.owner.email)?.kind).toBe('receipt')
  })

  test('what is missing is listed all at once, and nothing is written', async () => {
    const db = open()
    const company = await aCompany(db)
    const id = await aCaseIn(db, 'draft', { company })
    await aFile(db, { applicationId: id, company, documentId: 'audit-report' })
    const before = await traceOf(db, id)
    const result = await submitApplication(
      aContext(db),
      submitInput(company, id, { declaration: null, requiredSections: ['plan', 'team'] }),
    )
    expect(result).toEqual({
      kind: 'incomplete',
      missing: [
        { kind: 'section', id: 'plan' },
        { kind: 'section', id: 'team' },
        { kind: 'paper', id: 'licence' },
        { kind: 'declaration' },
      ],
    })
    expect(await traceOf(db, id)).toBe(before)
  })

  test('twenty times the same key: one submission, one number, one mail for each person', async () => {
    const db = open()
    const company = await aCompany(db)
    const id = await aCompleteDraft(db, company)
    const input = submitInput(company, id)
    const results = await Promise.all(
      Array.from({ length: 20 }, () => submitApplication(aContext(db), input)),
    )
    expect(new Set(results.map(result => JSON.stringify(result))).size).toBe(1)
    expect(results[0]).toMatchObject({ kind: 'moved', version: 1 })
    expect(await submissionsOf(db, id)).toHaveLength(1)
    expect(await mailsAbout(db, id)).toHaveLength(1)
    expect((await eventsOf(db, id)).map(event => event.ordinal)).toEqual([0, 1])
  })

  test('the same key with another content is refused; another key finds the application submitted', async () => {
    const db = open()
    const company = await aCompany(db)
    const id = await aCompleteDraft(db, company)
    const input = submitInput(company, id)
    await submitApplication(aContext(db), input)
    expect(
      await submitApplication(aContext(db), {
        ...input,
        declaration: { version: '2', text: '别的承诺' },
      }),
    ).toEqual({ kind: 'key used for something else' })
    expect(await submitApplication(aContext(db), { ...input, key: newId() })).toMatchObject({
      kind: 'lost',
      state: 'submitted',
      byRole: 'owner',
    })
  })

  test('ten companies at once get ten numbers without gap', async () => {
    const db = open()
    const numbers = await Promise.all(
      Array.from({ length: 10 }, async () => {
        const company = await aCompany(db)
        const id = await aCompleteDraft(db, company)
        const result = await submitApplication(aContext(db), submitInput(company, id))
        return result.kind === 'moved' ? Number(result.number?.slice(-6)) : Number.NaN
      }),
    )
    const sorted = numbers.sort((a, b) => a - b)
    expect(sorted).toEqual(sorted.map((_, index) => (sorted[0] ?? 0) + index))
  })

  test('whichever statement fails, a submission is done whole or not at all', async () => {
    const db = open()
    const company = await aCompany(db)
    const failed = () => new Error('the disk is gone')
    for (const when of ['before', 'after'] as const) {
      let n = 0
      for (;;) {
        n += 1
        const id = await aCompleteDraft(db, company)
        const before = await traceOf(db, id)
        const failing = failingAt(db, { n, when, error: failed })
        const input = submitInput(company, id)
        const result = await submitApplication(aContext(failing.db), input).catch(() => null)
        if (result !== null) {
          expect(result.kind).toBe('moved')
          break
        }
        expect(await traceOf(db, id), `query ${n} failed ${when}`).toBe(before)
        expect(await submitApplication(aContext(db), input)).toMatchObject({ kind: 'moved' })
      }
      expect(n).toBeGreaterThan(15)
    }
  })

  test('whichever statement meets a deadlock, the submission is run again and done once', async () => {
    const db = open()
    const company = await aCompany(db)
    const deadlock = () => Object.assign(new Error('deadlock'), { errno: 1213 })
    for (let n = 1; n <= 22; n += 1) {
      const id = await aCompleteDraft(db, company)
      const failing = failingAt(db, { n, when: 'after', error: deadlock })
      const result = await submitApplication(aContext(failing.db), submitInput(company, id))
      expect(result).toMatchObject({ kind: 'moved', version: 1 })
      expect(await mailsAbout(db, id)).toHaveLength(1)
      expect(await submissionsOf(db, id)).toHaveLength(1)
    }
  })

  test('of five deciders at once one wins; the others are told who it was, and when', async () => {
    const db = open()
    const company = await aCompany(db)
    const context = aContext(db, {
      programme: aProgramme({ settings: { secondSignature: false } }),
    })
    for (let round = 0; round < 5; round += 1) {
      const id = await aCaseIn(db, 'pending_decision', { company })
      const chiefs = await Promise.all(
        ['甲', '乙', '丙', '丁', '戊'].map(name => aStaffMember(db, { role: 'head', name })),
      )
      const results = await Promise.all(
        chiefs.map((chief, index) => {
          const event = index % 2 === 0 ? 'recognise' : 'reject'
          return moveApplication(context, {
            applicationId: id,
            event,
            expectedVersion: 0,
            actor: actorAs('head', chief.id),
            scope: { kind: 'city' },
            handed: handedFor(event),
          })
        }),
      )
      const winners = results.flatMap((result, index) => (result.kind === 'moved' ? [index] : []))
      expect(winners).toHaveLength(1)
      const winner = chiefs[winners[0] ?? -1]
      const state = (winners[0] ?? 0) % 2 === 0 ? 'recognised' : 'rejected'
      for (const [index, result] of results.entries()) {
        if (index === winners[0]) continue
        expect(result).toEqual({
          kind: 'lost',
          state,
          at: NOON,
          byRole: 'head',
          byName: winner?.name,
        })
      }
      expect(await mailsAbout(db, id)).toHaveLength(1)
    }
  })
})
