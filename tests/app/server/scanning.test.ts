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
import { pdfSaying, PNG, sendUpload, toldIn } from '#tests/support/uploads.ts'

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

async function uploaded(name: string, content: Buffer) {
  const { portal, owner, application, paper, database } = started()
  const path = `/company/applications/${application}/evidence/${paper}`
  const answer = await sendUpload(portal, { path, cookie: owner.cookie, name, content })
  const files = await attachmentsOf(database.db, application)
  const file = files.find(each => each.file_name === name)
  if (file === undefined) throw new Error(`not recorded: ${answer.headers.location ?? ''}`)
  const result = toldIn(answer).get('result')
  return { result, file, get: () => portal.get(`/files/${file.id}`, owner.cookie) }
}

test('a clean file is open at once', async () => {
  const { result, get } = await uploaded('clean.pdf', pdfSaying('clean'))
  expect(result).toBe('received')
  expect((await get()).status).toBe(200)
})

test('EICAR in a pdf is held back, never served, and open again once it is released with a reason', async () => {
  const { portal, administrator, owner, application } = started()
  const { result, file, get } = await uploaded('eicar.pdf', pdfSaying(EICAR))
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
  const { result, get } = await uploaded('later.pdf', pdfSaying('later'))
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

test('one byte changed, or the file gone, is said clearly, reported to the administrators with its case, and nothing of it is served', async () => {
  const { portal, administrator } = started()
  const { file, get } = await uploaded('byte.pdf', pdfSaying('byte'))
  const place = path.join(portal.filesFolder, file.storage_path)
  const bytes = await readFile(place)
  bytes.writeUInt8(0x20, bytes.length - 1)
  await writeFile(place, bytes)
  const changed = await get()
  expect([changed.status, changed.body.includes('材料无法读取')]).toEqual([500, true])
  const reported = await portal.get('/admin/files', administrator.cookie)
  expect(reported.body).toContain('内容与收到时不一致')
  expect(reported.body).toMatch(/byte\.pdf[^]*鞍钢样例科技有限公司 · /)
  await rm(place)
  expect((await get()).status).toBe(500)
  const noted = portal.logged.filter(line => line['event'] === 'file damaged')
  const lost = await portal.get('/admin/files', administrator.cookie)
  expect(lost.body).toContain('文件不在了')
  await writeFile(place, pdfSaying('byte'))
  const again = { intent: 'check', file: file.storage_path }
  const mended = await portal.post('/admin/files', again, administrator.cookie)
  expect(mended.body).toContain('已核对：文件与收到时一致')
  expect((await get()).status).toBe(200)
  expect(noted.map(line => line['problem'])).toEqual(['changed', 'lost'])
})

test('a picture and a pdf show in a frame of our own pages, in a sandbox; asked plainly they are downloads', async () => {
  const { portal, owner } = started()
  for (const [name, content] of [
    ['picture.png', PNG],
    ['paper.pdf', pdfSaying('paper')],
  ] as const) {
    const { file } = await uploaded(name, content)
    const shown = await portal.get(`/files/${file.id}?show=inline`, owner.cookie)
    expect(shown.headers['content-disposition']).toMatch(/^inline/)
    expect(shown.headers['content-security-policy']).toBe(
      "sandbox; default-src 'none'; frame-ancestors 'self'",
    )
    expect(shown.headers['x-frame-options']).toBe('SAMEORIGIN')
    expect(shown.headers['x-content-type-options']).toBe('nosniff')
    const plain = await portal.get(`/files/${file.id}`, owner.cookie)
    expect(plain.headers['content-disposition']).toMatch(/^attachment/)
    expect(plain.headers['x-frame-options']).toBe('DENY')
  }
})

test('what is no pdf or picture of our table never shows in place, whoever asks', async () => {
  const { portal, owner, database } = started()
  const { file } = await uploaded('table.pdf', pdfSaying('table'))
  await database.db
    .updateTable('attachments')
    .set({ media_type: 'text/html' })
    .where('id', '=', file.id)
    .execute()
  const asked = await portal.get(`/files/${file.id}?show=inline`, owner.cookie)
  expect(asked.headers['content-disposition']).toMatch(/^attachment/)
})
