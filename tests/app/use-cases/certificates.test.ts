import { expect, test } from 'vitest'
import { expireRecognitions } from '#app/use-cases/expire-recognitions.ts'
import { certificateHash, issueCertificates } from '#app/use-cases/issue-certificates.ts'
import { applicationById } from '#db/applications.ts'
import { certificateOf } from '#db/certificates.ts'
import type { Db } from '#db/transaction.ts'
import { aCaseIn, aContext, aProgramme } from '#tests/support/cases.ts'
import { onEachDatabase } from '#tests/support/database-suite.ts'
import { aCompany, NOON } from '#tests/support/people.ts'

const LATER = '2026-11-23T04:05:00.000Z'

async function stateOf(db: Db, id: string) {
  return (await applicationById(db, { id, scope: { kind: 'everything' } }))?.state
}

async function aRecognised(db: Db, detail = '{}'): Promise<string> {
  const company = await aCompany(db, { name: '鞍山证书科技有限公司' })
  const id = await aCaseIn(db, 'pending_decision', { company })
  await db
    .updateTable('applications')
    .set({ state: 'recognised', version: 1, state_since: NOON })
    .where('id', '=', id)
    .execute()
  await db
    .insertInto('application_events')
    .values({
      id: `event-${id.slice(-12)}`,
      application_id: id,
      ordinal: 1,
      event: detail === '{}' ? 'recognise' : 'record_recognition',
      from_state: 'pending_decision',
      to_state: 'recognised',
      actor_id: null,
      actor_role: 'system',
      at: NOON,
      note: null,
      detail,
    })
    .execute()
  return id
}

onEachDatabase(open => {
  test('a certificate is issued once, when the minute for taking the decision back is over', async () => {
    const db = open()
    const id = await aRecognised(db)
    await issueCertificates(aContext(db, { now: '2026-11-23T04:00:59.000Z' }))
    expect(await certificateOf(db, id)).toBeNull()
    await issueCertificates(aContext(db, { now: '2026-11-23T04:01:00.000Z' }))
    const issued = await certificateOf(db, id)
    expect(issued).toMatchObject({
      kind: 'certificate',
      holder_name: '鞍山证书科技有限公司',
      valid_from: '2026-11-23',
      valid_to: '2029-11-22',
    })
    expect(issued?.number).toMatch(/^AS-CERT-2026-\d{6}$/)
    expect(issued?.code).toMatch(/^[0-9A-HJKMNP-TV-Z]{10}$/)
    if (issued !== null) expect(issued.content_hash).toBe(certificateHash(issued))
    await issueCertificates(aContext(db, { now: LATER }))
    expect(await certificateOf(db, id)).toEqual(issued)
  })

  test('two workers at once issue one certificate a case, and no number is lost', async () => {
    const db = open()
    const ids = [await aRecognised(db), await aRecognised(db), await aRecognised(db)]
    const context = aContext(db, { now: LATER })
    await Promise.all([issueCertificates(context), issueCertificates(context)])
    await issueCertificates(context)
    const certificates = await Promise.all(ids.map(id => certificateOf(db, id)))
    const all = await db.selectFrom('certificates').select('number').orderBy('number').execute()
    const numbers = all.map(row => Number(row.number.slice(-6)))
    expect(numbers).toEqual(numbers.map((_, index) => index + 1))
    expect(new Set(certificates.map(each => each?.number)).size).toBe(3)
  })

  test("the higher authority's title is kept as a record of its document, not as our certificate", async () => {
    const db = open()
    const document = { number: '辽科发〔2026〕0号', on: '2026-11-20' }
    const id = await aRecognised(db, JSON.stringify({ document }))
    await issueCertificates(aContext(db, { now: LATER }))
    const issued = await certificateOf(db, id)
    expect(issued).toMatchObject({
      kind: 'record',
      document_number: document.number,
      valid_from: '2026-11-20',
      valid_to: '2029-11-19',
    })
    expect(issued?.number).toMatch(/^AS-REC-2026-\d{6}$/)
  })

  test('a recognition holds on its last day and expires on the day after, once', async () => {
    const db = open()
    const id = await aRecognised(db)
    await issueCertificates(aContext(db, { now: LATER }))
    await expireRecognitions(aContext(db, { now: '2029-11-22T15:59:59.000Z' }))
    expect(await stateOf(db, id)).toBe('recognised')
    const dayAfter = aContext(db, { now: '2029-11-22T16:00:00.000Z' })
    expect(await expireRecognitions(dayAfter)).toBeGreaterThan(0)
    expect(await stateOf(db, id)).toBe('expired')
    expect(await expireRecognitions(dayAfter)).toBe(0)
  })

  test('a recognition without end never expires', async () => {
    const db = open()
    const id = await aRecognised(db)
    const programme = aProgramme({ settings: { validityYears: null } })
    await issueCertificates(aContext(db, { now: LATER, programme }))
    expect((await certificateOf(db, id))?.valid_to).toBeNull()
    await expireRecognitions(aContext(db, { now: '2099-01-01T00:00:00.000Z', programme }))
    expect(await stateOf(db, id)).toBe('recognised')
  })
})
