import { expect, test } from 'vitest'
import { casePage } from '#app/review/case.server.ts'
import { fileValidities } from '#app/review/file-validity.server.ts'
import { removePaper } from '#app/use-cases/change-company-paper.ts'
import { receiveCompanyPaper } from '#app/use-cases/receive-company-paper.ts'
import { latestSubmission } from '#db/submissions.ts'
import { newId } from '#db/id.ts'
import type { Db } from '#db/transaction.ts'
import { aContext } from '#tests/support/cases.ts'
import { onEachDatabase } from '#tests/support/database-suite.ts'
import { aReviewableCase } from '#tests/support/experts.ts'
import { aCompany, type TestCompany } from '#tests/support/people.ts'
import { aLoadContext, aReviewer } from './review-ground.ts'

const sha256 = 'c'.repeat(64)

async function aHandedInPaper(db: Db, company: TestCompany): Promise<string> {
  const id = await aReviewableCase(db, {
    company,
    evidence: [{ id: newId(), document: 'hnte.doc.2', name: '证书.pdf', sha256, size: 10 }],
    answers: { profile: {}, application: {} },
  })
  await db
    .updateTable('applications')
    .set({ programme_version: 'hnte' })
    .where('id', '=', id)
    .execute()
  return id
}

async function keeps(db: Db, company: TestCompany, validTo: string | null): Promise<string> {
  const kept = await receiveCompanyPaper(aContext(db), {
    organisationId: company.id,
    fileName: '证书.pdf',
    mediaType: 'application/pdf',
    sizeBytes: 10,
    sha256,
    storagePath: `cc/${newId()}`,
    actor: company.owner,
    said: { kind: 'certificate', valid_from: null, valid_to: validTo, note: '' },
    scanned: null,
  })
  if (kept.kind !== 'recorded') throw new Error(kept.kind)
  return kept.id
}

onEachDatabase(open => {
  test('submitted on 23 November: valid to the 22nd had ended, to the 23rd not; it ends the day after its last', async () => {
    const db = open()
    const standing = async (validTo: string | null, today: string) => {
      const company = await aCompany(db)
      const id = await aHandedInPaper(db, company)
      await keeps(db, company, validTo)
      const submission = (await latestSubmission(db, id)) ?? undefined
      const asked = { organisationId: company.id, submission, today, language: 'zh-CN' } as const
      return (await fileValidities(db, asked)).get(sha256)?.standing ?? null
    }
    expect(await standing('2026-11-22', '2026-11-23')).toBe('ended before submission')
    expect(await standing('2026-11-23', '2026-11-23')).toBe('valid')
    expect(await standing('2026-11-23', '2026-11-24')).toBe('ended since')
    expect(await standing(null, '2026-11-24')).toBeNull()
  })

  test('the reviewer reads it beside the file, also after the company took the paper out of its library', async () => {
    const db = open()
    const company = await aCompany(db)
    const id = await aHandedInPaper(db, company)
    const paperId = await keeps(db, company, '2026-11-01')
    const reviewer = await aReviewer(db, 'case_officer')
    const seen = async () => {
      const asked = { id, ordinal: null, language: 'zh-CN' } as const
      const { version } = await casePage(aLoadContext(db), reviewer, asked)
      return version?.papers.flatMap(each => each.files)[0]?.validity
    }
    const ended = { until: '2026年11月1日', standing: 'ended before submission' }
    expect(await seen()).toEqual(ended)
    await removePaper(aContext(db), {
      paperId,
      organisationId: company.id,
      actor: company.owner,
    })
    expect(await seen()).toEqual(ended)
    await keeps(db, company, '2027-11-01')
    expect((await seen())?.standing).toBe('valid')
  })

  test('the same file of another company says nothing', async () => {
    const db = open()
    const company = await aCompany(db)
    const id = await aHandedInPaper(db, company)
    await keeps(db, await aCompany(db), '2026-11-01')
    const submission = (await latestSubmission(db, id)) ?? undefined
    const asked = { submission, today: '2026-11-23', language: 'zh-CN' } as const
    expect((await fileValidities(db, { ...asked, organisationId: company.id })).size).toBe(0)
  })
})
