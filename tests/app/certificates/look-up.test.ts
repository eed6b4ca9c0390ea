import { expect, test } from 'vitest'
import { certificateView } from '#app/certificates/certificate-view.server.ts'
import { lookUp } from '#app/certificates/look-up.server.ts'
import { recognisedPage } from '#app/certificates/recognised-page.server.ts'
import { issueCertificates } from '#app/use-cases/issue-certificates.ts'
import { certificateOf } from '#db/certificates.ts'
import type { Db } from '#db/transaction.ts'
import type { State } from '#rules/procedure/states.ts'
import { paperNamed, textOfPaper } from '#tests/app/pdf/ground.ts'
import { aLoadContext, aRealCase } from '#tests/app/review/review-ground.ts'
import { onEachDatabase } from '#tests/support/database-suite.ts'
import { aCompany } from '#tests/support/people.ts'

const reader = { language: 'zh-CN', today: '2026-11-23' } as const

async function aCertified(db: Db) {
  const company = await aCompany(db, { name: '鞍山核验科技有限公司' })
  const id = await aRealCase(db, 'recognised', { company, programme: 'hnte' })
  const now = () => '2026-11-23T04:01:00.000Z'
  await issueCertificates({ db, now, requestId: 'test' })
  const certificate = await certificateOf(db, id)
  if (certificate === null) throw new Error('not issued')
  return { id, company, certificate }
}

async function standingIn(db: Db, id: string, state: State) {
  await db.updateTable('applications').set({ state }).where('id', '=', id).execute()
  const row = await certificateOf(db, id)
  return row === null ? null : certificateView(row, reader).standing
}

onEachDatabase(open => {
  test('a certificate is found by its number and by its code, however it is typed', async () => {
    const db = open()
    const { certificate, company } = await aCertified(db)
    const context = aLoadContext(db)
    const typed = ` ${certificate.number.toLowerCase()} `
    for (const found of [
      await lookUp(context, 'number', typed),
      await lookUp(context, 'code', certificate.code.toLowerCase()),
    ])
      expect(found).toMatchObject({ kind: 'found', certificate: { holder_name: company.name } })
    expect(await lookUp(context, 'number', certificate.code)).toEqual({ kind: 'unknown' })
    expect(await lookUp(context, 'code', certificate.number)).toEqual({ kind: 'unknown' })
  })

  test('it says valid, revoked or expired as the case stands', async () => {
    const db = open()
    const { id } = await aCertified(db)
    expect(await standingIn(db, id, 'recognised')).toBe('valid')
    expect(await standingIn(db, id, 'revoked')).toBe('revoked')
    expect(await standingIn(db, id, 'expired')).toBe('expired')
    expect(await standingIn(db, id, 'pending_decision')).toBe('ended')
  })

  test('what the public sees names no person', async () => {
    const db = open()
    const { certificate, company } = await aCertified(db)
    const shown = JSON.stringify(certificateView(certificate, reader))
    expect(shown).toContain(company.name)
    for (const secret of [company.owner.name, company.owner.email, company.id, certificate.id])
      expect(shown).not.toContain(secret)
  })

  test('the 61st look-up from one address within a minute is refused, another address is not', async () => {
    const context = { ...aLoadContext(open()), clientAddress: '203.0.113.7' }
    const kinds: string[] = []
    for (let times = 0; times < 61; times += 1)
      kinds.push((await lookUp(context, 'number', 'AS-CERT-1')).kind)
    expect(new Set(kinds.slice(0, 60))).toEqual(new Set(['unknown']))
    expect(kinds[60]).toBe('too many')
    const elsewhere = { ...context, clientAddress: '203.0.113.8' }
    expect((await lookUp(elsewhere, 'number', 'AS-CERT-1')).kind).toBe('unknown')
  })

  test('the public list shows the revoked as revoked, and can be narrowed to a programme', async () => {
    const db = open()
    const { id, certificate } = await aCertified(db)
    await standingIn(db, id, 'revoked')
    const asked = { language: 'zh-CN', after: null } as const
    const page = await recognisedPage(aLoadContext(db), {
      ...asked,
      programme: certificate.programme_id,
    })
    expect(page.rows).toEqual([
      expect.objectContaining({ number: certificate.number, standing: 'revoked' }),
    ])
    const all = await recognisedPage(aLoadContext(db), { ...asked, programme: 'no such' })
    expect(all.rows.length).toBeGreaterThan(0)
  })

  test('the certificate on paper carries holder, number, validity and its code; revoked there is none', async () => {
    const db = open()
    const { id, certificate, company } = await aCertified(db)
    const text = await textOfPaper(await paperNamed(db, id, 'certificate'))
    for (const part of [company.name, certificate.number, certificate.code, '2026年11月23日 至 '])
      expect(text).toContain(part)
    await standingIn(db, id, 'revoked')
    await expect(paperNamed(db, id, 'certificate')).rejects.toThrow('only')
  })
})
