import { readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { scanWaiting } from '#app/use-cases/scan-waiting.ts'
import { beginApplication } from '#app/use-cases/begin-application.ts'
import { attachmentsOf } from '#db/attachments.ts'
import { programmesOn } from '#rules/programmes/index.ts'
import { aCompany, aCompanyPerson, aStaffPerson, type Person } from '#tests/support/cast.ts'
import { freshDatabase, type FreshDatabase } from '#tests/support/database-suite.ts'
import { EICAR, startFakeClamd, type FakeClamd } from '#tests/support/fake-clamd.ts'
import { startPortal, START, type Portal } from '#tests/support/portal.ts'

type Started = {
  database: FreshDatabase
  portal: Portal
  clamd: FakeClamd
  owner: Person
  administrator: Person
  application: string
  paper: string
}

const opened: Started[] = []

beforeAll(async () => {
  const database = await freshDatabase('sqlite')
  const { db } = database
  const clamd = await startFakeClamd()
  const portal = await startPortal(db, { clamdUrl: clamd.url })
  const organisationId = await aCompany(db, { creditCode: 'A' })
  const owner = await aCompanyPerson(db, { organisationId, role: 'owner' })
  const programme = programmesOn('2026-11-23').find(each =>
    each.papers.some(paper => paper.form !== 'online'),
  )
  const paper = programme?.papers.find(each => each.form !== 'online')
  const begun = await beginApplication(
    { db, now: () => START, requestId: 'test' },
    {
      organisationId,
      programmeVersion: programme?.id ?? '',
      actor: { id: owner.id, role: 'owner' },
    },
  )
  if (begun.kind !== 'begun' || paper === undefined) throw new Error(`not begun: ${begun.kind}`)
  const administrator = await aStaffPerson(db, 'system_administrator')
  const at = { application: begun.id, paper: paper.id }
  opened.push({ database, portal, clamd, owner, administrator, ...at })
})

afterAll(async () => {
  for (const { database, portal, clamd } of opened) {
    await portal.stop()
    await clamd.stop()
    await database.drop()
  }
})

function started(): Started {
  const all = opened[0]
  if (all === undefined) throw new Error('not started')
  return all
}

const pdf = (inside: string) =>
  Buffer.from(`%PDF-1.7\n1 0 obj\n<</Note (${inside})>>\nendobj\ntrailer\n<<>>\n%%EOF\n`)

async function uploaded(name: string, content: Buffer) {
  const { portal, owner, application, paper, database } = started()
  const boundary = 'b0undary'
  const head = `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\nContent-Type: application/octet-stream\r\n\r\n`
  const answer = await portal.ask({
    method: 'POST',
    path: `/company/applications/${application}/evidence/${paper}`,
    headers: {
      origin: portal.origin,
      'content-type': `multipart/form-data; boundary=${boundary}`,
      cookie: owner.cookie,
    },
    body: Buffer.concat([Buffer.from(head), content, Buffer.from(`\r\n--${boundary}--\r\n`)]),
  })
  const files = await attachmentsOf(database.db, application)
  const file = files.find(each => each.file_name === name)
  if (file === undefined) throw new Error(`not recorded: ${answer.headers.location ?? ''}`)
  const result = new URL(answer.headers.location ?? '', 'http://x').searchParams.get('result')
  return { result, file, get: () => portal.get(`/files/${file.id}`, owner.cookie) }
}

test('a clean file is open at once', async () => {
  const { result, get } = await uploaded('clean.pdf', pdf('clean'))
  expect(result).toBe('received')
  expect((await get()).status).toBe(200)
})

test('EICAR in a pdf is held back, never served, and open again once it is released with a reason', async () => {
  const { portal, administrator, owner, application } = started()
  const { result, file, get } = await uploaded('eicar.pdf', pdf(EICAR))
  expect(result).toBe('held')
  const held = await get()
  expect(held.status).toBe(409)
  expect(held.body).not.toContain('EICAR')
  const page = await portal.get(`/company/applications/${application}/evidence`, owner.cookie)
  expect(page.body).toContain('疑似含病毒，已隔离')
  const place = '/admin/quarantine'
  const list = await portal.get(place, administrator.cookie)
  expect(list.body).toContain('Eicar-Test-Signature')
  const form = { file: file.storage_path, judgement: 'released' }
  expect((await portal.post(place, form, administrator.cookie)).status).toBe(400)
  expect((await portal.post(place, form, owner.cookie)).status).toBe(403)
  const because = { ...form, [`reason.${file.storage_path}`]: '测试文件' }
  expect((await portal.post(place, because, administrator.cookie)).status).toBe(200)
  expect((await portal.post(place, because, administrator.cookie)).status).toBe(409)
  expect((await get()).status).toBe(200)
})

test('while the scanner does not answer a file waits unopened; it is asked again and then open', async () => {
  const { clamd, database, portal } = started()
  clamd.mood.now = 'garbled'
  const { result, get } = await uploaded('later.pdf', pdf('later'))
  expect(result).toBe('waiting')
  expect((await get()).status).toBe(409)
  const context = { db: database.db, now: () => START }
  const scanning = { clamdUrl: clamd.url, filesFolder: portal.filesFolder }
  await scanWaiting(context, scanning)
  expect((await get()).status).toBe(409)
  clamd.mood.now = 'answering'
  await scanWaiting(context, scanning)
  expect((await get()).status).toBe(200)
})

test('one byte changed, or the file gone, is said clearly and logged, and nothing of it is served', async () => {
  const { portal } = started()
  const { file, get } = await uploaded('byte.pdf', pdf('byte'))
  const place = path.join(portal.filesFolder, file.storage_path)
  const bytes = await readFile(place)
  bytes.writeUInt8(0x20, bytes.length - 1)
  await writeFile(place, bytes)
  const changed = await get()
  expect([changed.status, changed.body.includes('材料无法读取')]).toEqual([500, true])
  await rm(place)
  expect((await get()).status).toBe(500)
  const noted = portal.logged.filter(line => line['event'] === 'file damaged')
  expect(noted.map(line => line['problem'])).toEqual(['changed', 'missing'])
})

test('a picture shows in place in a sandbox; anything else is still only a download', async () => {
  const { portal, owner } = started()
  const PNG = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  )
  const picture = await uploaded('picture.png', PNG)
  const shown = await portal.get(`/files/${picture.file.id}?show=image`, owner.cookie)
  expect(shown.headers['content-disposition']).toMatch(/^inline/)
  expect(shown.headers['content-security-policy']).toBe("sandbox; default-src 'none'")
  expect(shown.headers['x-content-type-options']).toBe('nosniff')
  const paper = await uploaded('paper.pdf', pdf('paper'))
  const asked = await portal.get(`/files/${paper.file.id}?show=image`, owner.cookie)
  expect(asked.headers['content-disposition']).toMatch(/^attachment/)
})
