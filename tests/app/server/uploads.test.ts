import { readdir } from 'node:fs/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { cleanFileName } from '#app/files/clean-name.ts'
import { beginApplication } from '#app/use-cases/begin-application.ts'
import { attachmentsOf } from '#db/attachments.ts'
import { programmesOn } from '#rules/programmes/index.ts'
import { aCompany, aCompanyPerson, aStaffPerson, type Person } from '#tests/support/cast.ts'
import { freshDatabase, type FreshDatabase } from '#tests/support/database-suite.ts'
import { startPortal, START, type Answer, type Portal } from '#tests/support/portal.ts'
import { aZip } from '#tests/support/zip.ts'

type Started = {
  database: FreshDatabase
  portal: Portal
  owner: Person
  stranger: Person
  officer: Person
  application: string
  paper: string
}

const opened: Started[] = []

beforeAll(async () => {
  const database = await freshDatabase('sqlite')
  const { db } = database
  const portal = await startPortal(db)
  const organisationId = await aCompany(db, { creditCode: 'A' })
  const elsewhere = await aCompany(db, { creditCode: 'B' })
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
  opened.push({
    database,
    portal,
    owner,
    stranger: await aCompanyPerson(db, { organisationId: elsewhere, role: 'owner' }),
    officer: await aStaffPerson(db, 'case_officer'),
    application: begun.id,
    paper: paper.id,
  })
})

afterAll(async () => {
  for (const { database, portal } of opened) {
    await portal.stop()
    await database.drop()
  }
})

function started(): Started {
  const all = opened[0]
  if (all === undefined) throw new Error('not started')
  return all
}

const PDF = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n')
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)
const types = Buffer.from(
  '<Types><Override ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
)
const DOCX = aZip({ '[Content_Types].xml': types, 'word/document.xml': Buffer.from('<w/>') })

function upload(
  who: Person | null,
  { name, content, application }: { name: string; content: Buffer; application?: string },
): Promise<Answer> {
  const { portal, paper } = started()
  const boundary = 'b0undary'
  const head = `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\nContent-Type: application/octet-stream\r\n\r\n`
  return portal.ask({
    method: 'POST',
    path: `/company/applications/${application ?? started().application}/evidence/${paper}`,
    headers: {
      origin: portal.origin,
      'content-type': `multipart/form-data; boundary=${boundary}`,
      ...(who === null ? {} : { cookie: who.cookie }),
    },
    body: Buffer.concat([Buffer.from(head), content, Buffer.from(`\r\n--${boundary}--\r\n`)]),
  })
}

async function filesLeft(): Promise<number> {
  const entries = await readdir(started().portal.filesFolder, {
    recursive: true,
    withFileTypes: true,
  })
  return entries.filter(entry => entry.isFile()).length
}

const resultOf = ({ headers }: Answer) =>
  new URL(headers.location ?? '', 'http://x').searchParams.get('result')

test('a pdf is taken, and given back with its Chinese name to the company alone', async () => {
  const { owner, stranger, officer, portal, database, application } = started()
  const taken = await upload(owner, { name: '审计报告 2025.pdf', content: PDF })
  expect(taken.status).toBe(303)
  expect(resultOf(taken)).toBe('received')
  const [file] = await attachmentsOf(database.db, application)
  expect(file).toMatchObject({ file_name: '审计报告 2025.pdf', media_type: 'application/pdf' })
  expect(file?.storage_path).toMatch(/^[0-9a-f]{2}\/[0-9a-f]{40}$/)
  const path = `/files/${file?.id ?? ''}`
  const given = await portal.get(path, owner.cookie)
  expect(given.status).toBe(200)
  expect(given.raw.equals(PDF)).toBe(true)
  expect(given.headers['content-disposition']).toContain("filename*=UTF-8''")
  expect(given.headers['content-disposition']).toMatch(/^attachment/)
  expect(given.headers['content-security-policy']).toBe("sandbox; default-src 'none'")
  expect(given.headers['cache-control']).toBe('no-store')
  expect((await portal.get(path, stranger.cookie)).status).toBe(404)
  expect((await portal.get(path)).status).toBe(302)
  // A draft's papers are the company's own.
  expect((await portal.get(path, officer.cookie)).status).toBe(404)
})

test.for([
  ['image.png', PNG, 'received'],
  ['letter.docx', DOCX, 'received'],
  ['letter.xlsx', DOCX, 'wrong-type'],
  ['report.pdf', PNG, 'wrong-type'],
  ['report.exe', PDF, 'wrong-type'],
  ['report.pdf.exe', PDF, 'wrong-type'],
  ['page.html', Buffer.from('<script>1</script>'), 'wrong-type'],
  ['drawing.svg', Buffer.from('<svg/>'), 'wrong-type'],
  ['page.pdf', Buffer.from('<!doctype html><p>'), 'wrong-type'],
  ['empty.pdf', Buffer.alloc(0), 'empty'],
  [
    'macro.docx',
    aZip({
      '[Content_Types].xml': types,
      'word/document.xml': Buffer.from('<w/>'),
      'word/vbaProject.bin': Buffer.from('x'),
    }),
    'wrong-type',
  ],
  ['cut.docx', DOCX.subarray(0, DOCX.length - 10), 'wrong-type'],
  ['plain.docx', aZip({ 'word/document.xml': Buffer.from('<w/>') }), 'wrong-type'],
] as const)('%s is %s', async ([name, content, result]) => {
  const before = await filesLeft()
  const answer = await upload(started().owner, { name, content })
  expect(resultOf(answer)).toBe(result)
  expect(await filesLeft()).toBe(result === 'received' ? before + 1 : before)
})

test('20 MiB is the most; one byte more leaves no file and leads back to the page, which says so with 413', async () => {
  const before = await filesLeft()
  const most = Buffer.concat([PDF, Buffer.alloc(20 * 1024 * 1024 - 2 * PDF.length), PDF])
  const { owner } = started()
  expect(resultOf(await upload(owner, { name: 'most.pdf', content: most }))).toBe('received')
  const over = Buffer.concat([most, Buffer.alloc(1)])
  const answer = await upload(owner, { name: 'over.pdf', content: over })
  expect(resultOf(answer)).toBe('too-large')
  const path = answer.headers.location ?? ''
  const page = await started().portal.ask({ path, headers: { cookie: owner.cookie } })
  expect(page.status).toBe(413)
  expect(page.body).toContain('文件超过 20 MB')
  const far = Buffer.alloc(22 * 1024 * 1024)
  expect(resultOf(await upload(owner, { name: 'far.pdf', content: far }))).toBe('too-large')
  expect(await filesLeft()).toBe(before + 1)
})

test('nobody else hands in, and nothing of theirs stays', async () => {
  const { stranger, officer } = started()
  const before = await filesLeft()
  expect((await upload(stranger, { name: 'a.pdf', content: PDF })).status).toBe(404)
  expect((await upload(officer, { name: 'a.pdf', content: PDF })).status).toBe(403)
  expect((await upload(null, { name: 'a.pdf', content: PDF })).headers.location).toMatch(/^\/login/)
  const none = { name: 'a.pdf', content: PDF, application: 'none' }
  expect((await upload(started().owner, none)).status).toBe(404)
  expect(await filesLeft()).toBe(before)
})

test.for([
  ['../../etc/passwd', 'passwd'],
  ['C:\\temp\\报告.pdf', '报告.pdf'],
  ['a\u0000b\u202efdp.pdf', 'abfdp.pdf'],
  ['', 'file'],
  ['..', 'file'],
  [`${'汉'.repeat(255)}.pdf`, `${'汉'.repeat(116)}.pdf`],
  ['e\u0301.pdf', 'é.pdf'],
] as const)('the name %j is kept as %j', ([typed, kept]) => {
  expect(cleanFileName(typed)).toBe(kept)
})
