import { expect, test } from 'vitest'
import { caseFile } from '#app/applications/case-file.server.ts'
import { casePage } from '#app/applications/case-page.server.ts'
import { expertDesk } from '#app/experts/desk.server.ts'
import { seatPage } from '#app/experts/seat-page.server.ts'
import { companyData } from '#app/own-data/company-data.server.ts'
import { threadOf } from '#app/inbox/thread.server.ts'
import { caseGround } from '#app/pdf/case-ground.ts'
import { casePapers } from '#app/pdf/case-papers.ts'
import { remarksByField } from '#app/review/remarks.server.ts'
import { takeRemark } from '#app/review/remark-page.server.ts'
import { casePage as reviewPage } from '#app/review/case.server.ts'
import { remarkOnField, type RemarkInput } from '#app/use-cases/remark-on-field.ts'
import { applicationById } from '#db/applications.ts'
import { newId } from '#db/id.ts'
import type { Db } from '#db/transaction.ts'
import { aContext, aProgramme } from '#tests/support/cases.ts'
import { onEachDatabase } from '#tests/support/database-suite.ts'
import {
  accepts,
  activeMembers,
  aDrawnPanel,
  anOfficer,
  aPool,
  aReviewableCase,
  emptyPool,
  stepped,
} from '#tests/support/experts.ts'
import { aCompany, NOON } from '#tests/support/people.ts'
import { aLoadContext, aReviewer, formOf } from './review-ground.ts'

const INNER = '内部怀疑数字偏高'
const SHOWN = '请留意平均人数的口径'
const FIELD = 'profile.people.staffAverage'

async function aRemarkedCase(db: Db) {
  const company = await aCompany(db)
  const id = await aReviewableCase(db, {
    company,
    answers: { profile: { people: { 'staffAverage.2025': '137' } }, application: {} },
  })
  await db
    .updateTable('applications')
    .set({ programme_version: 'hnte' })
    .where('id', '=', id)
    .execute()
  const reviewer = await aReviewer(db, 'case_officer', { name: '林经办' })
  const remark = (change: Partial<RemarkInput>) =>
    remarkOnField(aContext(db), {
      id: newId(),
      applicationId: id,
      ordinal: 1,
      field: FIELD,
      audience: 'house',
      text: INNER,
      actor: { id: reviewer.account.id, role: 'case_officer' },
      scope: { kind: 'city' },
      ...change,
    })
  const ofCompany = async () => {
    const day = NOON.slice(0, 10)
    const file = await caseFile(db, { id, organisationId: company.id, day })
    const reader = { language: 'zh-CN', today: day, now: NOON, role: 'owner', origin: '' } as const
    return casePage(db, file, reader)
  }
  return { company, id, reviewer, remark, ofCompany }
}

onEachDatabase(open => {
  test('an internal remark is on no page, list or paper of the company, and staff read it at its field', async () => {
    const db = open()
    const { company, id, reviewer, remark, ofCompany } = await aRemarkedCase(db)
    await remark({})
    await remark({ field: 'document.hnte.doc.2' })
    const application = await applicationById(db, { id, scope: { kind: 'everything' } })
    if (application === null) throw new Error('no case')
    const ground = await caseGround(aLoadContext(db), application, {
      reader: 'company',
      language: 'zh-CN',
    })
    const asked = { applicationId: id, reader: 'company', language: 'zh-CN' } as const
    const read = [
      await ofCompany(),
      await threadOf(db, asked),
      await remarksByField(db, asked),
      await companyData(db, company.id),
      casePapers(ground).map(paper => paper.make()),
    ]
    expect(JSON.stringify(read)).not.toContain(INNER)
    const page = await reviewPage(aLoadContext(db), reviewer, {
      id,
      ordinal: null,
      language: 'zh-CN',
    })
    expect(page.remarks[FIELD]?.[0]).toMatchObject({ text: INNER, isInner: true })
    expect(page.remarks[FIELD]?.[0]?.who).toContain('林经办')
  })

  test('what the company may see stands at its field of its version, by the office and not its person', async () => {
    const db = open()
    const { company, remark, ofCompany } = await aRemarkedCase(db)
    await remark({ audience: 'company', text: SHOWN })
    expect(JSON.stringify(await companyData(db, company.id))).toContain(SHOWN)
    const page = await ofCompany()
    expect(page.remarkCount).toBe(1)
    const fields = page.versions[0]?.answers.flatMap(part => part.yearly.map(row => row.field))
    expect(fields).toContain(FIELD)
    expect(page.versions[0]?.remarks[FIELD]?.[0]?.text).toBe(SHOWN)
    expect(JSON.stringify(page)).not.toContain('林经办')
  })

  test('an expert reads no remark at all, blind or not', async () => {
    const db = open()
    for (const blind of [true, false]) {
      await emptyPool(db)
      await aPool(db, 6)
      const { id, remark } = await aRemarkedCase(db)
      await remark({})
      await remark({ audience: 'company', text: SHOWN })
      const settings = { experts: { asked: 3, aggregation: 'mean', blind } } as const
      const context = aContext(db, { programme: aProgramme({ settings }) })
      const officer = await anOfficer(db, id)
      for (const member of await aDrawnPanel(context, officer)) await accepts(context, member)
      await stepped(context, officer, 'start_experts')
      for (const member of await activeMembers(db, id)) {
        const asked = { accountId: member.account_id, language: 'zh-CN' } as const
        const read = JSON.stringify([
          await seatPage(aLoadContext(db), { ...asked, memberId: member.id }),
          await expertDesk(aLoadContext(db), { ...asked, after: null }),
        ])
        expect(read).not.toContain(INNER)
        expect(read).not.toContain(SHOWN)
      }
    }
  })

  test('a form sent twice is one remark; another district, an unknown version and a draft take none', async () => {
    const db = open()
    const { id, remark } = await aRemarkedCase(db)
    const key = newId()
    expect(await Promise.all([remark({ id: key }), remark({ id: key })])).toEqual([true, true])
    expect(await remark({ scope: { kind: 'district', districtCode: '210381' } })).toBe(false)
    expect(await remark({ ordinal: 2 })).toBe(false)
    const asked = { applicationId: id, reader: 'house', language: 'zh-CN' } as const
    expect((await remarksByField(db, asked))[FIELD]).toHaveLength(1)
  })

  test('a remark has 1 to 1,000 characters on a field that the case has, else the field is named', async () => {
    const db = open()
    const { id, reviewer } = await aRemarkedCase(db)
    const sent = async (change: Record<string, string>) => {
      const form = formOf({
        key: newId(),
        version: '1',
        field: FIELD,
        audience: 'house',
        text: 'x',
        ...change,
      })
      const answer = await takeRemark(aLoadContext(db), reviewer, { id, form })
      return 'data' in answer ? answer.data.issues[0]?.name : answer.status
    }
    expect(await sent({ text: 'x'.repeat(1000) })).toBe(303)
    expect(await sent({ text: 'x'.repeat(1001) })).toBe('text')
    expect(await sent({ text: ' ' })).toBe('text')
    expect(await sent({ field: 'profile.people.unheard' })).toBe('field')
    expect(await sent({ audience: 'everybody' })).toBe('audience')
  })
})
