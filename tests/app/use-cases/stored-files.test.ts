import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { lastNight, nextNight } from '#app/files/next-night.ts'
import { storedFilesPage } from '#app/files/stored-files-page.server.ts'
import { removePaper } from '#app/use-cases/change-company-paper.ts'
import { checkStoredFile, checkStoredFiles } from '#app/use-cases/check-stored-files.ts'
import { keepEvidenceAsPaper } from '#app/use-cases/keep-evidence-as-paper.ts'
import { recordAttachment } from '#app/use-cases/receive-evidence.ts'
import { removeEvidence } from '#app/use-cases/remove-evidence.ts'
import { submitApplication } from '#app/use-cases/submit-application.ts'
import { sweepStrays } from '#app/use-cases/sweep-strays.ts'
import { walkFiles } from '#app/use-cases/walk-files.ts'
import { newId } from '#db/id.ts'
import { bytesOfCompany, claimDueChecks, storedFile, storedFilesThatAre } from '#db/stored-files.ts'
import type { Db } from '#db/transaction.ts'
import { programmes } from '#rules/programmes/index.ts'
import { aCaseIn, aCompleteDraft, aContext, submitInput } from '../../support/cases.ts'
import { onEachDatabase } from '../../support/database-suite.ts'
import { aCompany, aStaffMember, NOON, type TestCompany } from '../../support/people.ts'

const TONIGHT = '2026-11-23T18:00:00.000Z'
const TOMORROW_NIGHT = '2026-11-24T18:00:00.000Z'

const folders: string[] = []
const place = { folder: '' }

beforeEach(async () => {
  place.folder = await mkdtemp(path.join(tmpdir(), 'portal-stored-'))
  folders.push(place.folder)
})

afterAll(async () => {
  await Promise.all(folders.map(folder => rm(folder, { recursive: true, force: true })))
})

test('a night begins at two in the morning in Beijing', () => {
  expect(nextNight('2026-11-23T17:59:59.999Z')).toBe(TONIGHT)
  expect(nextNight(TONIGHT)).toBe(TOMORROW_NIGHT)
  expect(lastNight(TONIGHT)).toBe(TONIGHT)
  expect(lastNight('2026-11-23T17:59:59.999Z')).toBe('2026-11-22T18:00:00.000Z')
})

/** Writes a file as the portal stores it; the clock of the disk says a day of long ago if asked. */
async function lay(content: string, { isOld = true } = {}): Promise<string> {
  const name = newId().replaceAll('-', '')
  const storagePath = `${name.slice(-2)}/${name}`
  const file = path.join(place.folder, storagePath)
  await mkdir(path.dirname(file), { recursive: true })
  await writeFile(file, content)
  const day = new Date(isOld ? '2026-11-20T00:00:00Z' : NOON)
  await utimes(file, day, day)
  return storagePath
}

/** A file that a company handed in with a draft of a programme of the rule book. */
async function aHandedIn(db: Db, company: TestCompany, applicationId: string, content = newId()) {
  const storagePath = await lay(content)
  const result = await recordAttachment(aContext(db), {
    applicationId,
    organisationId: company.id,
    documentId: 'audit-report',
    fileName: `${content.slice(0, 8)}.pdf`,
    mediaType: 'application/pdf',
    sizeBytes: content.length,
    sha256: createHash('sha256').update(content).digest('hex'),
    storagePath,
    actor: company.owner,
  })
  if (result.kind !== 'recorded') throw new Error(result.kind)
  return { id: result.id, storagePath }
}

async function aDraft(db: Db, company: TestCompany): Promise<string> {
  const id = await aCaseIn(db, 'draft', { company })
  const programme_version = programmes[0]?.id ?? ''
  await db.updateTable('applications').set({ programme_version }).where('id', '=', id).execute()
  return id
}

const at = (db: Db, now: string) => ({ db, now: () => now, requestId: newId() })
const walk = (db: Db, now: string) => walkFiles({ ...at(db, now), filesFolder: place.folder })

/** Checks until nothing is due. */
async function checkAll(db: Db, now: string): Promise<number> {
  let read = 0
  for (;;) {
    const more = await checkStoredFiles(at(db, now), place.folder)
    if (more === 0) return read
    read += more
  }
}

const notesOf = async (db: Db, storagePath: string) => {
  const rows = await db
    .selectFrom('audit')
    .select('action')
    .where('object_type', '=', 'file')
    .where('detail', 'like', `%${storagePath}%`)
    .orderBy('at')
    .orderBy('id')
    .execute()
  return rows.map(row => row.action)
}

const stateOf = async (db: Db, storagePath: string) => (await storedFile(db, storagePath))?.state

onEachDatabase(open => {
  test('one byte changed and a file gone are both found that night, not before, told once with the case, and mended when restored', async () => {
    const db = open()
    const company = await aCompany(db, { name: '夜检公司' })
    const draft = await aDraft(db, company)
    const whole = await aHandedIn(db, company, draft)
    const changed = await aHandedIn(db, company, draft, 'the content that was received')
    const lost = await aHandedIn(db, company, draft, 'another content')
    await writeFile(path.join(place.folder, changed.storagePath), 'the content that was receiveD')
    await rm(path.join(place.folder, lost.storagePath))
    await checkAll(db, '2026-11-23T17:59:59.999Z')
    expect(await stateOf(db, changed.storagePath)).toBe('sound')
    expect(await checkAll(db, TONIGHT)).toBeGreaterThanOrEqual(3)
    expect(await stateOf(db, whole.storagePath)).toBe('sound')
    expect(await stateOf(db, changed.storagePath)).toBe('changed')
    expect(await stateOf(db, lost.storagePath)).toBe('lost')
    expect(await storedFile(db, whole.storagePath)).toMatchObject({
      checked_at: TONIGHT,
      next_check_at: TOMORROW_NIGHT,
    })
    await checkAll(db, TOMORROW_NIGHT)
    expect(await storedFile(db, lost.storagePath)).toMatchObject({ found_at: TONIGHT })
    const page = await storedFilesPage(db, 'zh-CN')
    for (const { storagePath } of [changed, lost]) {
      expect(await notesOf(db, storagePath)).toEqual(['file.damaged'])
      const shown = page.damaged.find(file => file.path === storagePath)
      expect(shown?.belongs.join()).toContain('夜检公司 · ')
    }
    await mkdir(path.dirname(path.join(place.folder, lost.storagePath)), { recursive: true })
    await writeFile(path.join(place.folder, lost.storagePath), 'another content')
    const again = { storagePath: lost.storagePath, filesFolder: place.folder }
    expect(await checkStoredFile(at(db, TOMORROW_NIGHT), again)).toBe('sound')
    expect(await notesOf(db, lost.storagePath)).toEqual(['file.damaged', 'file.mended'])
  })

  test('three workers at once claim each file once, and what a worker left is claimed again after its lease', async () => {
    const db = open()
    await checkAll(db, TONIGHT)
    const company = await aCompany(db)
    const draft = await aDraft(db, company)
    for (let n = 0; n < 6; n += 1) await aHandedIn(db, company, draft)
    const leaseUntil = '2026-11-23T18:10:00.000Z'
    const claim = (token: string, now: string) =>
      claimDueChecks(db, { token, now, leaseUntil, limit: 4 })
    const won = await Promise.all(['a', 'b', 'c'].map(token => claim(token, TONIGHT)))
    const rest = await claim('d', TONIGHT)
    const paths = [...won.flat(), ...rest].map(file => file.storage_path)
    expect(new Set(paths).size).toBe(paths.length)
    expect(paths).toHaveLength(6)
    expect(await claim('e', '2026-11-23T18:09:59.999Z')).toEqual([])
    expect(await claim('f', leaseUntil)).toHaveLength(4)
  })

  test('a file without a record is listed after its first day and taken away by a person; one with a record never', async () => {
    const db = open()
    const company = await aCompany(db)
    const stray = await lay('nobody’s')
    const fresh = await lay('on its way', { isOld: false })
    const { storagePath: known } = await aHandedIn(db, company, await aDraft(db, company))
    expect(await walk(db, '2026-11-23T18:00:01.000Z')).toBe(true)
    // One walk a night.
    expect(await walk(db, '2026-11-23T18:00:02.000Z')).toBe(false)
    const strays = (await storedFilesThatAre(db, 'stray', { size: 200 })).rows
    expect(strays.map(file => file.storage_path)).toEqual([stray])
    const actor = { ...(await aStaffMember(db, { role: 'system_administrator' })), role: 'x' }
    const sweep = { storagePaths: [stray, known, fresh], filesFolder: place.folder, actor }
    expect(await sweepStrays(at(db, TONIGHT), sweep)).toBe(1)
    expect(await sweepStrays(at(db, TONIGHT), sweep)).toBe(0)
    const left = [stray, known, fresh].map(each => existsSync(path.join(place.folder, each)))
    expect(left).toEqual([false, true, true])
    expect(await notesOf(db, stray)).toEqual(['file.swept'])
  })

  test('a record whose file nobody listed is listed by the walk, and its file that night', async () => {
    const db = open()
    const company = await aCompany(db)
    const { storagePath } = await aHandedIn(db, company, await aDraft(db, company))
    await db.deleteFrom('stored_files').where('storage_path', '=', storagePath).execute()
    await rm(path.join(place.folder, storagePath))
    expect(await walk(db, '2026-11-26T18:00:00.000Z')).toBe(true)
    await checkAll(db, '2026-11-26T18:00:00.000Z')
    expect(await stateOf(db, storagePath)).toBe('lost')
  })

  test('what was removed before any submission is let go after a day and frees its room; what was handed in or is kept stays', async () => {
    const db = open()
    const company = await aCompany(db)
    const remove = (attachmentId: string) =>
      removeEvidence(aContext(db), {
        attachmentId,
        organisationId: company.id,
        actor: company.owner,
      })
    const draft = await aDraft(db, company)
    const loose = await aHandedIn(db, company, draft, 'x'.repeat(1_000))
    const kept = await aHandedIn(db, company, draft)
    const paper = await keepEvidenceAsPaper(aContext(db), {
      attachmentId: kept.id,
      organisationId: company.id,
      actor: company.owner,
    })
    expect(paper.kind).toBe('kept')
    const complete = await aCompleteDraft(db, company)
    const frozen = await aHandedIn(db, company, complete)
    expect(await submitApplication(aContext(db), submitInput(company, complete))).toMatchObject({
      kind: 'moved',
    })
    for (const file of [loose, kept]) expect((await remove(file.id)).kind).toBe('removed')
    await db
      .updateTable('attachments')
      .set({ removed_at: NOON })
      .where('id', '=', frozen.id)
      .execute()
    // A walk of the night before lists the rest, and lets nothing go that was removed today.
    await walk(db, '2026-11-23T10:00:00.000Z')
    expect(await stateOf(db, loose.storagePath)).toBe('sound')
    const before = await bytesOfCompany(db, company.id)
    await walk(db, '2026-11-27T18:00:00.000Z')
    expect(await stateOf(db, loose.storagePath)).toBe('released')
    expect(existsSync(path.join(place.folder, loose.storagePath))).toBe(false)
    expect(await bytesOfCompany(db, company.id)).toBe(before - 1_000)
    expect(await stateOf(db, kept.storagePath)).toBe('sound')
    expect(await stateOf(db, frozen.storagePath)).toBe('sound')
    const [own] = await db
      .selectFrom('company_papers')
      .select('id')
      .where('organisation_id', '=', company.id)
      .execute()
    const key = { paperId: own?.id ?? '', organisationId: company.id, actor: company.owner }
    expect(await removePaper(aContext(db), key)).toBe(true)
    await walk(db, '2026-11-28T18:00:00.000Z')
    expect(await stateOf(db, kept.storagePath)).toBe('released')
    expect(await stateOf(db, frozen.storagePath)).toBe('sound')
  })
})
