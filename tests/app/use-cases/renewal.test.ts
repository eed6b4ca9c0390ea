import { expect, test } from 'vitest'
import { companyDesk } from '#app/applications/desk.server.ts'
import { standingOn } from '#app/certificates/certificate-view.server.ts'
import { carryOver } from '#app/use-cases/carry-over.ts'
import { expireRecognitions } from '#app/use-cases/expire-recognitions.ts'
import { issueCertificates } from '#app/use-cases/issue-certificates.ts'
import { moveApplication } from '#app/use-cases/move-application.ts'
import { remindOfExpiry } from '#app/use-cases/remind-of-expiry.ts'
import { submitApplication } from '#app/use-cases/submit-application.ts'
import { sectionsOf, writeApplicationSection } from '#db/application-sections.ts'
import { applicationById } from '#db/applications.ts'
import { attachmentsOf } from '#db/attachments.ts'
import { certificateOf } from '#db/certificates.ts'
import type { Db } from '#db/transaction.ts'
import {
  actorAs,
  aContext,
  aFile,
  aProgramme,
  DISTRICT,
  submitInput,
} from '#tests/support/cases.ts'
import { onEachDatabase } from '#tests/support/database-suite.ts'
import { aCompany } from '#tests/support/people.ts'
import { aRecognisedBefore } from '#tests/support/recognised-before.ts'

const programme = aProgramme({ papers: [], requiredPapers: [] })
const at = (db: Db, now: string) => aContext(db, { now, programme })
const onDay = (db: Db, day: string) => at(db, `${day}T04:00:00.000Z`)
const LAST_MOMENT = 'T15:59:59.000Z'
const everything = { kind: 'everything' } as const

/** A high-tech enterprise until 30 November 2026. */
async function aTitle(db: Db) {
  const company = await aCompany(db)
  const id = await aRecognisedBefore(db, {
    organisationId: company.id,
    createdBy: company.owner.id,
    districtCode: DISTRICT,
    validFrom: '2023-12-01',
    validTo: '2026-11-30',
  })
  const own = { applicationId: id, organisationId: company.id, actor: company.owner }
  return { id, company, own }
}

/** A title with its renewal, submitted on 20 November 2026. */
async function aRenewed(db: Db) {
  const title = await aTitle(db)
  const day = onDay(db, '2026-11-20')
  const carried = await carryOver(day, title.own)
  if (carried.kind !== 'carried') throw new Error(carried.kind)
  const input = submitInput(title.company, carried.id, { requiredSections: [] })
  expect(await submitApplication(day, input)).toMatchObject({ kind: 'moved', state: 'submitted' })
  return { ...title, renewal: carried.id }
}

async function caseOf(db: Db, id: string) {
  const found = await applicationById(db, { id, scope: everything })
  if (found === null) throw new Error('no such case')
  return found
}

async function expireOn(db: Db, now: string, id: string) {
  await expireRecognitions(at(db, now))
  return (await caseOf(db, id)).state
}

async function standing(db: Db, id: string, day: string) {
  const certificate = await certificateOf(db, id)
  return certificate === null ? null : standingOn(certificate, day)
}

async function withdrawOn(db: Db, day: string, id: string) {
  const { version, created_by: owner } = await caseOf(db, id)
  const result = await moveApplication(onDay(db, day), {
    applicationId: id,
    event: 'withdraw',
    expectedVersion: version,
    actor: actorAs('owner', owner),
    scope: everything,
    handed: { kind: 'reason', text: '不再续期' },
  })
  expect(result.kind).toBe('moved')
}

onEachDatabase(open => {
  test('while a renewal is open the title outlives its last day, not valid; it expires on the day after the renewal ended', async () => {
    const db = open()
    const { id, renewal } = await aRenewed(db)
    expect(await standing(db, id, '2026-11-30')).toBe('valid')
    expect(await standing(db, id, '2026-12-01')).toBe('renewing')
    expect(await expireOn(db, '2026-12-01T04:00:00.000Z', id)).toBe('recognised')
    await withdrawOn(db, '2026-12-10', renewal)
    expect(await standing(db, id, '2026-12-10')).toBe('expired')
    expect(await expireOn(db, `2026-12-10${LAST_MOMENT}`, id)).toBe('recognised')
    expect(await expireOn(db, '2026-12-10T16:00:00.000Z', id)).toBe('expired')
  })

  test('a renewal that ended before the last day keeps nothing', async () => {
    const db = open()
    const { id, renewal } = await aRenewed(db)
    await withdrawOn(db, '2026-11-30', renewal)
    expect(await expireOn(db, '2026-12-01T04:00:00.000Z', id)).toBe('expired')
  })

  test('a draft is no renewal, nor is the application of another company', async () => {
    const db = open()
    const { id, own } = await aTitle(db)
    await aRenewed(db)
    expect((await carryOver(onDay(db, '2026-11-20'), own)).kind).toBe('carried')
    expect(await standing(db, id, '2026-12-01')).toBe('expired')
    expect(await expireOn(db, `2026-11-30${LAST_MOMENT}`, id)).toBe('recognised')
    expect(await expireOn(db, '2026-11-30T16:00:00.000Z', id)).toBe('expired')
  })

  test('a recognised renewal takes the place of the title once its own certificate is issued', async () => {
    const db = open()
    const { id, renewal } = await aRenewed(db)
    const recognised = { state: 'recognised', state_since: '2026-12-10T04:00:00.000Z' } as const
    await db
      .updateTable('applications')
      .set({ ...recognised, open_key: null, version: 2 })
      .where('id', '=', renewal)
      .execute()
    expect(await expireOn(db, '2026-12-10T04:00:30.000Z', id)).toBe('recognised')
    await issueCertificates(at(db, '2026-12-10T04:01:00.000Z'))
    expect(await standing(db, renewal, '2026-12-10')).toBe('valid')
    expect(await expireOn(db, '2026-12-10T04:01:00.000Z', id)).toBe('expired')
    expect((await caseOf(db, renewal)).state).toBe('recognised')
  })

  test('a renewal begins with what was filled in, nothing marked as checked, without old files and answers to corrections', async () => {
    const db = open()
    const { id, company, own } = await aTitle(db)
    const write = (section: string) =>
      writeApplicationSection(db, {
        ...{ applicationId: id, section, answers: { goal: '目标' }, markedComplete: true, seen: 0 },
        ...{ by: company.owner.id, at: '2023-11-01T00:00:00.000Z' },
      })
    await write('plan')
    await write('correction.1')
    await aFile(db, { applicationId: id, company, documentId: 'licence' })
    const begun = await carryOver(onDay(db, '2026-11-20'), own)
    if (begun.kind !== 'carried') throw new Error(begun.kind)
    const sections = await sectionsOf(db, begun.id)
    expect(sections.map(each => [each.section, each.answers, each.markedComplete])).toEqual([
      ['plan', { goal: '目标' }, false],
    ])
    expect(await attachmentsOf(db, begun.id)).toEqual([])
    expect(await caseOf(db, begun.id)).toMatchObject({ state: 'draft', programme_id: 'hnte' })
    const again = await carryOver(onDay(db, '2026-11-21'), own)
    expect(again).toEqual({ kind: 'already open', id: begun.id })
  })

  test("only what is recognised is renewed, and another company's title is not found", async () => {
    const db = open()
    const { id, own } = await aTitle(db)
    const stranger = await aCompany(db)
    const day = onDay(db, '2026-11-20')
    const foreign = { ...own, organisationId: stranger.id, actor: stranger.owner }
    expect(await carryOver(day, foreign)).toEqual({ kind: 'not found' })
    await db.updateTable('applications').set({ state: 'revoked' }).where('id', '=', id).execute()
    expect(await carryOver(day, own)).toEqual({ kind: 'nothing to carry' })
  })

  test('who has applied for renewal or has renewed is not reminded of the end, who has only begun is', async () => {
    const db = open()
    const applied = await aRenewed(db)
    const renewed = await aRenewed(db)
    await db
      .updateTable('applications')
      .set({ state: 'recognised', state_since: '2026-11-21T04:00:00.000Z', open_key: null })
      .where('id', '=', renewed.renewal)
      .execute()
    await issueCertificates(onDay(db, '2026-11-22'))
    const begun = await aTitle(db)
    await carryOver(onDay(db, '2026-11-20'), begun.own)
    await remindOfExpiry(onDay(db, '2026-11-23'))
    const reminded = await db
      .selectFrom('outbox')
      .select('application_id')
      .where('kind', '=', 'expiry-reminder')
      .execute()
    const ids = reminded.map(each => each.application_id)
    expect(ids).toContain(begun.id)
    for (const { id } of [applied, renewed]) expect(ids).not.toContain(id)
  })

  test('the desk asks to renew from 180 days before the last day to that day, until a draft is begun', async () => {
    const db = open()
    const { id, company, own } = await aTitle(db)
    const isAsked = async (today: string) => {
      const desk = { organisationId: company.id, verified: true, language: 'zh-CN', today } as const
      return (await companyDesk(db, desk)).errands.some(({ key }) => key === `renew-${id}`)
    }
    expect(await isAsked('2026-06-02')).toBe(false)
    expect(await isAsked('2026-06-03')).toBe(true)
    expect(await isAsked('2026-11-30')).toBe(true)
    expect(await isAsked('2026-12-01')).toBe(false)
    await carryOver(onDay(db, '2026-11-20'), own)
    expect(await isAsked('2026-11-30')).toBe(false)
  })
})
