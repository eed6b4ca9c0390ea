import { expect, test } from 'vitest'
import { usualLimits } from '#app/files/upload-limits.ts'
import { describePaper, removePaper } from '#app/use-cases/change-company-paper.ts'
import { frozenContent } from '#app/use-cases/frozen.ts'
import { keepEvidenceAsPaper } from '#app/use-cases/keep-evidence-as-paper.ts'
import { receiveCompanyPaper } from '#app/use-cases/receive-company-paper.ts'
import { recordAttachment } from '#app/use-cases/receive-evidence.ts'
import { submitApplication } from '#app/use-cases/submit-application.ts'
import { takeCompanyPaper } from '#app/use-cases/take-company-paper.ts'
import { attachmentsOf, contentUses } from '#db/attachments.ts'
import { companyPaperById, companyPapers, companyPapersEndingBy } from '#db/company-papers.ts'
import type { Scanned } from '#db/file-scans.ts'
import { bytesOfCompany } from '#db/stored-files.ts'
import { submissionsOf } from '#db/submissions.ts'
import type { Db } from '#db/transaction.ts'
import { aCaseIn, aCompleteDraft, aContext, aProgramme, submitInput } from '../../support/cases.ts'
import { onEachDatabase } from '../../support/database-suite.ts'
import { aCompany, type TestCompany } from '../../support/people.ts'

const said = { kind: 'audit', valid_from: '2026-01-01', valid_to: '2026-12-31', note: '' } as const

let files = 0

function aStoredFile(company: TestCompany, { sizeBytes = 10, fileName = '审计报告.pdf' } = {}) {
  files += 1
  return {
    organisationId: company.id,
    fileName,
    mediaType: 'application/pdf',
    sizeBytes,
    sha256: files.toString(16).padStart(64, '0'),
    storagePath: `ab/library-${files}`,
    actor: company.owner,
  }
}

async function aPaper(db: Db, company: TestCompany, scanned: Scanned | null = null) {
  const file = aStoredFile(company)
  const kept = await receiveCompanyPaper(aContext(db), { ...file, said, scanned })
  if (kept.kind !== 'recorded') throw new Error(kept.kind)
  return { id: kept.id, ...file }
}

async function auditOf(db: Db, objectId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('audit')
    .select('action')
    .where('object_id', '=', objectId)
    .orderBy('at')
    .orderBy('id')
    .execute()
  return rows.map(row => row.action)
}

onEachDatabase(open => {
  test('a paper is kept once: the same content again is refused by the name of what it equals, until that is removed', async () => {
    const db = open()
    const company = await aCompany(db)
    const file = aStoredFile(company)
    const keep = (fileName: string, organisationId = company.id) =>
      receiveCompanyPaper(aContext(db), {
        ...file,
        storagePath: `ab/${fileName}-${organisationId}`,
        fileName,
        organisationId,
        said,
      })
    const first = await keep('甲.pdf')
    expect(first).toMatchObject({ kind: 'recorded' })
    expect(await keep('乙.pdf')).toEqual({ kind: 'duplicate', same: '甲.pdf' })
    const other = await aCompany(db)
    expect(await keep('丙.pdf', other.id)).toMatchObject({ kind: 'recorded' })
    const paperId = first.kind === 'recorded' ? first.id : ''
    const own = { paperId, organisationId: company.id, actor: company.owner }
    expect(await removePaper(aContext(db), { ...own, organisationId: other.id })).toBe(false)
    expect(await removePaper(aContext(db), own)).toBe(true)
    expect(await removePaper(aContext(db), own)).toBe(false)
    expect(await keep('丁.pdf')).toMatchObject({ kind: 'recorded' })
    expect((await companyPapers(db, company.id, {})).rows.map(row => row.file_name)).toEqual([
      '丁.pdf',
    ])
    expect(await auditOf(db, paperId)).toEqual(['library.keep', 'library.remove'])
  })

  test('what a paper is can be said anew by its own company only', async () => {
    const db = open()
    const company = await aCompany(db)
    const other = await aCompany(db)
    const { id } = await aPaper(db, company)
    const anew = { kind: 'licence', valid_from: null, valid_to: '2026-11-22', note: '旧' } as const
    const own = { paperId: id, organisationId: company.id, actor: company.owner, said: anew }
    expect(await describePaper(aContext(db), { ...own, organisationId: other.id })).toBe(false)
    expect(await companyPaperById(db, { id, organisationId: other.id })).toBeNull()
    expect(await describePaper(aContext(db), own)).toBe(true)
    expect(await companyPaperById(db, { id, organisationId: company.id })).toMatchObject(anew)
    const ended = { organisationId: company.id, day: '2026-11-22' }
    expect(await companyPapersEndingBy(db, ended)).toHaveLength(1)
    expect(await companyPapersEndingBy(db, { ...ended, day: '2026-11-21' })).toHaveLength(0)
  })

  test('a paper of the library is handed in without another file; what is submitted freezes its hash, and its removal changes nothing', async () => {
    const db = open()
    const company = await aCompany(db)
    const paper = await aPaper(db, company)
    const bytes = await bytesOfCompany(db, company.id)
    const applicationId = await aCompleteDraft(db, company)
    const take = {
      paperId: paper.id,
      applicationId,
      organisationId: company.id,
      actor: company.owner,
    }
    const used = await takeCompanyPaper(aContext(db), { ...take, documentId: 'audit-report' })
    expect(used).toMatchObject({ kind: 'taken', fileName: '审计报告.pdf' })
    expect(await takeCompanyPaper(aContext(db), { ...take, documentId: 'audit-report' })).toEqual({
      kind: 'duplicate',
      same: '审计报告.pdf',
    })
    expect(await bytesOfCompany(db, company.id)).toBe(bytes)
    const own = { paperId: paper.id, organisationId: company.id, actor: company.owner }
    expect(await removePaper(aContext(db), own)).toBe(true)
    expect(
      await submitApplication(aContext(db), submitInput(company, applicationId)),
    ).toMatchObject({ kind: 'moved' })
    const [submission] = await submissionsOf(db, applicationId)
    if (submission === undefined) throw new Error('nothing was submitted')
    expect(frozenContent(submission).evidence).toContainEqual(
      expect.objectContaining({ document: 'audit-report', sha256: paper.sha256 }),
    )
    const uses = { organisationId: company.id, hashes: [paper.sha256] }
    expect(await contentUses(db, uses)).toMatchObject([{ application_id: applicationId }])
    if (used.kind === 'taken') expect(await auditOf(db, used.id)).toEqual(['evidence.reuse'])
  })

  test('another’s paper, one that is removed, held back or of a kind that is not asked for, is not handed in', async () => {
    const db = open()
    const company = await aCompany(db)
    const other = await aCompany(db)
    const applicationId = await aCaseIn(db, 'draft', { company })
    const take = (paperId: string, context = aContext(db)) =>
      takeCompanyPaper(context, {
        paperId,
        applicationId,
        organisationId: company.id,
        documentId: 'licence',
        actor: company.owner,
      })
    const theirs = await aPaper(db, other)
    expect(await take(theirs.id)).toEqual({ kind: 'unusable' })
    const waiting = await aPaper(db, company, { state: 'waiting', finding: null })
    expect(await take(waiting.id)).toEqual({ kind: 'unusable' })
    const paper = await aPaper(db, company)
    const pictures = aContext(db, { programme: aProgramme({ endings: { licence: ['png'] } }) })
    expect(await take(paper.id, pictures)).toEqual({ kind: 'wrong ending' })
    expect(await take(paper.id)).toMatchObject({ kind: 'taken' })
    expect(await attachmentsOf(db, applicationId)).toHaveLength(1)
  })

  test('a file that was handed in is kept in the library with one press, and then is there', async () => {
    const db = open()
    const company = await aCompany(db)
    const other = await aCompany(db)
    const applicationId = await aCaseIn(db, 'draft', { company })
    const file = { ...aStoredFile(company), applicationId, documentId: 'licence' }
    const recorded = await recordAttachment(aContext(db), file)
    const attachmentId = recorded.kind === 'recorded' ? recorded.id : ''
    const keep = { attachmentId, organisationId: company.id, actor: company.owner }
    const strange = { ...keep, organisationId: other.id }
    expect(await keepEvidenceAsPaper(aContext(db), strange)).toEqual({ kind: 'not found' })
    expect(await keepEvidenceAsPaper(aContext(db), keep)).toMatchObject({ kind: 'kept' })
    expect(await keepEvidenceAsPaper(aContext(db), keep)).toMatchObject({ kind: 'duplicate' })
    const [paper] = (await companyPapers(db, company.id, {})).rows
    expect(paper).toMatchObject({ storage_path: file.storagePath, kind: 'other' })
  })

  test('the library holds 2 papers where 2 are the most, and 30 bytes of a company where 30 are', async () => {
    const db = open()
    const company = await aCompany(db)
    const limits = { ...usualLimits, papersPerCompany: 2, bytesPerCompany: 30 }
    const context = { ...aContext(db), uploadLimits: limits }
    const keep = (sizeBytes: number) =>
      receiveCompanyPaper(context, { ...aStoredFile(company, { sizeBytes }), said })
    expect(await keep(10)).toMatchObject({ kind: 'recorded' })
    expect(await keep(21)).toEqual({ kind: 'no room' })
    expect(await keep(20)).toMatchObject({ kind: 'recorded' })
    expect(await keep(0)).toEqual({ kind: 'library full' })
    const applicationId = await aCaseIn(db, 'draft', { company })
    const evidence = {
      ...aStoredFile(company, { sizeBytes: 1 }),
      applicationId,
      documentId: 'licence',
    }
    expect(await recordAttachment(context, evidence)).toEqual({ kind: 'no room' })
  })

  test('of twelve uploads at once into room for five, five are kept', async () => {
    const db = open()
    const company = await aCompany(db)
    const limits = { ...usualLimits, bytesPerCompany: 59 }
    const context = { ...aContext(db), uploadLimits: limits }
    const results = await Promise.all(
      Array.from({ length: 12 }, () =>
        receiveCompanyPaper(context, { ...aStoredFile(company), said }),
      ),
    )
    expect(results.filter(result => result.kind === 'recorded')).toHaveLength(5)
    expect(await bytesOfCompany(db, company.id)).toBe(50)
  })
})
