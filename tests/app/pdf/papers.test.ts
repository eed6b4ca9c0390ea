import { expect, test } from 'vitest'
import { hashOf } from '#app/pdf/paper.ts'
import { drawPaper } from '#app/pdf/draw-paper.ts'
import { versionHash } from '#app/pdf/application-form.ts'
import { moveApplication } from '#app/use-cases/move-application.ts'
import { draftDecision } from '#app/use-cases/draft-decision.ts'
import { latestSubmission } from '#db/submissions.ts'
import type { Db } from '#db/transaction.ts'
import { aRealCase, aVersion } from '#tests/app/review/review-ground.ts'
import { actorAs, aContext, handedFor } from '#tests/support/cases.ts'
import { onEachDatabase } from '#tests/support/database-suite.ts'
import { pdfPages } from '#tests/support/pdf-text.ts'
import { aCompany, aStaffMember } from '#tests/support/people.ts'
import { paperNamed, papersOn, textOfPaper } from './ground.ts'

onEachDatabase(open => {
  test('the application form carries number, company, every answer, declaration and the hash of its version', async () => {
    const db = open()
    const company = await aCompany(db, { name: '鞍山喆堃科技有限公司' })
    const id = await aRealCase(db, 'submitted', { company })
    await aVersion(db, id, { ordinal: 1, people: { 'staffAverage.2025': '137' } })
    const text = await textOfPaper(await paperNamed(db, id, 'application-1'))
    const version = await latestSubmission(db, id)
    if (version === null) throw new Error('no version')
    for (const part of [`T-${id}`, company.name, '137', '以上内容真实。', versionHash(version)])
      expect(text).toContain(part)
  })

  test('a refusal says its ground, its reasons and the rights against it', async () => {
    const db = open()
    const { id, head } = await aDecided(db, 'reject')
    expect(head).not.toBe('')
    const paper = await paperNamed(db, id, 'decision-1')
    const text = await textOfPaper(paper)
    for (const part of ['决定书', '认定条件未满足', '理由充分', '行政复议', '2026年11月23日'])
      expect(text).toContain(part)
  })

  test('an English reader gets the whole paper without a Chinese word but names and documents', async () => {
    const db = open()
    const { id } = await aDecided(db, 'reject')
    const text = await textOfPaper(await paperNamed(db, id, 'decision-1', 'en'))
    expect(text).toContain('A condition of recognition is not met')
    expect(text).toContain('Anshan')
    expect(text).not.toMatch(/决定|申报|理由：/)
  })

  test('a decision that can still be taken back is not yet on paper', async () => {
    const db = open()
    const { id } = await aDecided(db, 'reject', '2026-11-23T04:59:30.000Z')
    const papers = await papersOn(db, id, 'zh-CN', 'company')
    expect(papers.map(each => each.name)).toEqual(['receipt'])
  })
})

onEachDatabase((open, engine) => {
  test(`pages are numbered x of y, and each carries number and hash (${engine})`, async () => {
    const db = open()
    const company = await aCompany(db)
    const id = await aRealCase(db, 'submitted', { company })
    await aVersion(db, id, { ordinal: 1, people: {} })
    const paper = await paperNamed(db, id, 'application-1')
    expect(paper.hash).toBe(hashOf(paper))
    const pages = pdfPages(await drawPaper(paper)).map(page => page.replaceAll('\n', ''))
    expect(pages.length).toBeGreaterThan(1)
    pages.forEach((page, index) => {
      expect(page).toContain(`第 ${index + 1} 页，共 ${pages.length} 页`)
      expect(page).toContain(paper.hash)
      expect(page).toContain(paper.number)
    })
  })
})

async function aDecided(db: Db, event: 'reject', at = '2026-11-23T04:10:00.000Z') {
  const company = await aCompany(db)
  const id = await aRealCase(db, 'pending_decision', { company, programme: 'hnte' })
  const context = { ...aContext(db, { now: at }) }
  const officer = await aStaffMember(db, { role: 'case_officer' })
  const head = await aStaffMember(db, { role: 'head' })
  const scope = { kind: 'city' } as const
  const about = { applicationId: id, event, expectedVersion: 0, scope }
  const handed = handedFor(event)
  await draftDecision(context, {
    ...about,
    handed,
    actor: { ...actorAs('case_officer', officer.id), id: officer.id },
  })
  const moved = await moveApplication(context, {
    ...about,
    handed: { kind: 'nothing' },
    actor: actorAs('head', head.id),
  })
  if (moved.kind !== 'moved') throw new Error(JSON.stringify(moved))
  return { id, head: head.id }
}
