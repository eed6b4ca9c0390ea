import { expect, test } from 'vitest'
import { expertDesk } from '#app/experts/desk.server.ts'
import { expertPreview } from '#app/experts/expert-case.server.ts'
import { panelPage } from '#app/experts/panel-page.server.ts'
import { seatPage } from '#app/experts/seat-page.server.ts'
import { scopeOf } from '#app/access/scope.ts'
import { attachmentById } from '#db/attachments.ts'
import { applicationById } from '#db/applications.ts'
import { newId } from '#db/id.ts'
import { remindExperts } from '#app/use-cases/remind-experts.ts'
import { replaceExpert } from '#app/use-cases/replace-expert.ts'
import { returnReview } from '#app/use-cases/return-review.ts'
import { submitReview } from '#app/use-cases/save-review.ts'
import type { Db } from '#db/transaction.ts'
import { readMessage } from '#emails/message.ts'
import { renderMessage } from '#emails/render.tsx'
import { usualRubric } from '#rules/experts/rubric.ts'
import { programmeById } from '#rules/programmes/index.ts'
import { languages } from '#rules/words.ts'
import { aLoadContext, aReviewer } from '#tests/app/review/review-ground.ts'
import { aContext, aFile, aProgramme } from '#tests/support/cases.ts'
import { onEachDatabase } from '#tests/support/database-suite.ts'
import {
  accepts,
  activeMembers,
  aDrawnPanel,
  aFullReview,
  anOfficer,
  aPool,
  aReviewableCase,
  emptyPool,
  seatOf,
  stepped,
} from '#tests/support/experts.ts'
import { aCompany } from '#tests/support/people.ts'

const secrets = {
  address: '立山路一百号',
  contactName: '欧阳经办',
  contactTelephone: '13912345678',
}

function fullReview() {
  const rubric = usualRubric(programmeById('hnte'))
  return aFullReview(
    4,
    'yes',
    rubric.criteria.map(each => each.id),
  )
}

async function aBlindReview(db: Db, { blind }: { blind: boolean }) {
  await emptyPool(db)
  await aPool(db, 6)
  const company = await aCompany(db, { name: '鞍山碳景功能材料有限公司' })
  const note = `碳景功能材料有限公司位于铁东区，联系欧阳经办 13912345678，见碳景执照.pdf`
  const id = await aReviewableCase(db, {
    company,
    evidence: [
      {
        id: newId(),
        document: 'hnte.doc.2',
        name: '碳景执照.pdf',
        sha256: 'a'.repeat(64),
        size: 10,
      },
    ],
    answers: {
      profile: { identity: { address: secrets.address, seat: '210302', industry: '碳景功能材料' } },
      application: { statement: { ...secrets, note } },
    },
  })
  await db
    .updateTable('applications')
    .set({ programme_version: 'hnte' })
    .where('id', '=', id)
    .execute()
  const file = await aFile(db, { applicationId: id, company, documentId: 'business-licence' })
  const programme = aProgramme({
    settings: { experts: { asked: 3, aggregation: 'mean', blind } },
  })
  const context = aContext(db, { programme })
  const officer = await anOfficer(db, id)
  for (const member of await aDrawnPanel(context, officer)) await accepts(context, member)
  await stepped(context, officer, 'start_experts')
  const application = await applicationById(db, { id, scope: { kind: 'everything' } })
  if (application === null) throw new Error('no case')
  const members = await activeMembers(db, id)
  const telling = [
    company.name,
    '碳景',
    application.credit_code,
    application.number ?? '',
    company.owner.email,
    company.id,
    id,
    '铁东',
    'Tiedong',
    '碳景执照.pdf',
    '执照.pdf',
    ...Object.values(secrets),
  ]
  return { context, officer, id, file, members, telling }
}

onEachDatabase(open => {
  test('nothing that an expert reads of a blind case tells who applies, in either language', async () => {
    const db = open()
    const { members, telling, context } = await aBlindReview(db, { blind: true })
    const load = aLoadContext(db)
    for (const [at, member] of members.entries()) {
      if (at === 2) {
        const content = fullReview()
        await submitReview(context, { ...seatOf(member), content, seen: 0 })
      }
      for (const language of languages) {
        const asked = { accountId: member.account_id, language }
        const page = JSON.stringify(await seatPage(load, { ...asked, memberId: member.id }))
        const desk = JSON.stringify(await expertDesk(load, { ...asked, after: null }))
        for (const secret of telling) {
          expect(page, secret).not.toContain(secret)
          expect(desk, secret).not.toContain(secret)
        }
      }
    }
    const [first] = members
    const shown = await seatPage(load, {
      memberId: first?.id,
      accountId: first?.account_id ?? '',
      language: 'zh-CN',
    })
    expect(JSON.stringify(shown.material)).toContain('〔已隐去〕')
  })

  test('the officer’s preview is what the experts read, before the panel is there and after', async () => {
    const db = open()
    for (const blind of [true, false]) {
      const { members, id } = await aBlindReview(db, { blind })
      const load = aLoadContext(db)
      const reviewer = await aReviewer(db, 'case_officer')
      const [first] = members
      const application = await applicationById(db, { id, scope: { kind: 'everything' } })
      if (application === null) throw new Error('no case')
      for (const language of languages) {
        const seat = { memberId: first?.id, accountId: first?.account_id ?? '', language }
        const { material } = await seatPage(load, seat)
        const { preview } = await panelPage(load, reviewer, { id, language })
        expect(material).not.toBeNull()
        expect(preview).toEqual(material)
        expect(await expertPreview(db, { application, blind }, language)).toEqual(material)
      }
    }
  })

  test('no mail that an expert gets of a blind case tells who applies', async () => {
    const db = open()
    const { members, telling, context, officer } = await aBlindReview(db, { blind: true })
    const [first] = members
    if (first === undefined) throw new Error('nobody')
    await submitReview(context, { ...seatOf(first), content: fullReview(), seen: 0 })
    await returnReview(context, { ...officer, memberId: first.id, reason: '请补充' })
    const threeDaysBefore = { ...context, now: () => '2026-12-02T01:30:00.000Z' }
    expect(await remindExperts(threeDaysBefore)).toBeGreaterThan(0)
    await replaceExpert(context, { ...officer, memberId: first.id, reason: '更换' })
    const mails = await db
      .selectFrom('outbox')
      .selectAll()
      .where(
        'recipient',
        'in',
        members.map(member => member.email),
      )
      .execute()
    expect([...new Set(mails.map(mail => mail.kind))].sort()).toEqual([
      'expert-invitation',
      'expert-reminder',
      'expert-returned',
      'expert-stopped',
    ])
    for (const mail of mails) {
      const read = readMessage(mail.kind, JSON.parse(mail.payload))
      if (!read.ok) throw new Error(read.problem)
      for (const language of languages) {
        const said = renderMessage(read.message, { language, origin: 'https://portal.example' })
        const text = [said.subject, said.text, said.html, mail.dedupe_key].join('\n')
        for (const secret of telling) expect(text, mail.kind).not.toContain(secret)
      }
    }
  })

  test('files are given to the experts of an open review while it runs, and of a blind one never', async () => {
    const db = open()
    for (const blind of [true, false]) {
      const { file, members, id } = await aBlindReview(db, { blind })
      const [first] = members
      const read = (accountId: string) => {
        const account = { id: accountId, email: '', name: '', language: 'zh-CN' } as const
        const scope = scopeOf({
          kind: 'staff',
          role: 'expert',
          districtCode: null,
          account,
          sessionId: newId(),
        })
        return scope === null ? null : attachmentById(db, { id: file, scope })
      }
      expect((await read(first?.account_id ?? ''))?.id ?? null).toBe(blind ? null : file)
      expect(await read(newId())).toBeNull()
      await db
        .updateTable('applications')
        .set({ state: 'pending_decision' })
        .where('id', '=', id)
        .execute()
      expect(await read(first?.account_id ?? '')).toBeNull()
    }
  })

  test('another expert’s seat is not there', async () => {
    const db = open()
    const { members } = await aBlindReview(db, { blind: true })
    const [mine, other] = members
    const asked = {
      memberId: other?.id,
      accountId: mine?.account_id ?? '',
      language: 'en',
    } as const
    await expect(seatPage(aLoadContext(db), asked)).rejects.toMatchObject({ status: 404 })
  })
})
