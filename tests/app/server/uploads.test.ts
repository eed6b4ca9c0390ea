import { readdir } from 'node:fs/promises'
import { request as httpRequest } from 'node:http'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { cleanFileName } from '#app/files/clean-name.ts'
import { usualLimits } from '#app/files/upload-limits.ts'
import { beginApplication } from '#app/use-cases/begin-application.ts'
import { attachmentsOf } from '#db/attachments.ts'
import { programmesOn } from '#rules/programmes/index.ts'
import { aCompany, aCompanyPerson, aStaffPerson, type Person } from '#tests/support/cast.ts'
import { freshDatabase, type FreshDatabase } from '#tests/support/database-suite.ts'
import { startPortal, START, type Answer, type Portal } from '#tests/support/portal.ts'
import {
  docxWith,
  headOf,
  MULTIPART,
  PDF,
  pdfSaying,
  PNG,
  sendUpload,
  toldIn,
} from '#tests/support/uploads.ts'

type Started = {
  database: FreshDatabase
  portal: Portal
  /** The same city behind limits of a few hundred bytes. */
  narrow: Portal
  owner: Person
  stranger: Person
  officer: Person
  application: string
  paper: string
  otherPaper: string
}

const opened: Started[] = []

/** Of a file 400 bytes, of an application 900 in 4 files; what a company has is far more. */
const narrowLimits = {
  ...usualLimits,
  fileBytes: 400,
  filesPerApplication: 4,
  bytesPerApplication: 900,
}

async function anApplication(db: FreshDatabase['db'], creditCode: string) {
  const organisationId = await aCompany(db, { creditCode })
  const owner = await aCompanyPerson(db, { organisationId, role: 'owner' })
  const programme = programmesOn('2026-11-23').find(
    each => each.papers.filter(paper => paper.form !== 'online').length > 1,
  )
  const papers = programme?.papers.filter(each => each.form !== 'online') ?? []
  const begun = await beginApplication(
    { db, now: () => START, requestId: 'test' },
    {
      organisationId,
      programmeVersion: programme?.id ?? '',
      actor: { id: owner.id, role: 'owner' },
    },
  )
  const [paper, otherPaper] = papers
  if (begun.kind !== 'begun' || paper === undefined || otherPaper === undefined)
    throw new Error(`not begun: ${begun.kind}`)
  return { owner, application: begun.id, paper: paper.id, otherPaper: otherPaper.id }
}

beforeAll(async () => {
  const database = await freshDatabase('sqlite')
  const { db } = database
  const elsewhere = await aCompany(db, { creditCode: 'B' })
  opened.push({
    database,
    ...(await anApplication(db, 'A')),
    portal: await startPortal(db),
    narrow: await startPortal(db, { uploadLimits: narrowLimits }),
    stranger: await aCompanyPerson(db, { organisationId: elsewhere, role: 'owner' }),
    officer: await aStaffPerson(db, 'case_officer'),
  })
})

afterAll(async () => {
  for (const { database, portal, narrow } of opened) {
    await portal.stop()
    await narrow.stop()
    await database.drop()
  }
})

function started(): Started {
  const all = opened[0]
  if (all === undefined) throw new Error('not started')
  return all
}

type Sent = { name: string; content: Buffer; application?: string; paper?: string }

function upload(
  who: Person | null,
  { name, content, application = started().application, paper = started().paper }: Sent,
  portal = started().portal,
): Promise<Answer> {
  const path = `/company/applications/${application}/evidence/${paper}`
  const cookie = who === null ? {} : { cookie: who.cookie }
  return sendUpload(portal, { path, name, content, ...cookie })
}

async function filesLeft({ filesFolder } = started().portal): Promise<number> {
  const entries = await readdir(filesFolder, { recursive: true, withFileTypes: true })
  return entries.filter(entry => entry.isFile()).length
}

const resultOf = (answer: Answer) => toldIn(answer).get('result')

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
  // The papers of this programme are taken as pdf or picture only.
  ['letter.docx', docxWith(), 'ending'],
  ['report.pdf', PNG, 'content'],
  ['report.exe', PDF, 'ending'],
  ['report.pdf.exe', PDF, 'ending'],
  ['page.html', Buffer.from('<script>1</script>'), 'ending'],
  ['drawing.svg', Buffer.from('<svg/>'), 'ending'],
  ['page.pdf', Buffer.from('<!doctype html><p>'), 'content'],
  ['script.pdf', Buffer.from('%PDF-1.7\n/JavaScript\n%%EOF'), 'script'],
  ['empty.pdf', Buffer.alloc(0), 'empty'],
] as const)('%s is %s', async ([name, content, result]) => {
  const before = await filesLeft()
  const answer = await upload(started().owner, { name, content })
  expect(resultOf(answer)).toBe(result)
  expect(await filesLeft()).toBe(result === 'received' ? before + 1 : before)
})

test('a refusal names the file and why, in the reader’s language; a script gets the same and stays', async () => {
  const { owner, portal, application, paper } = started()
  const sent = { name: '章程.pdf', content: PNG }
  const answer = await upload(owner, sent)
  const address = answer.headers.location ?? ''
  for (const [language, said] of [
    ['zh-CN', '“章程.pdf”没有保存：文件内容与扩展名不符'],
    ['en', '“章程.pdf” was not kept: its content is not what its name says'],
  ] as const) {
    const page = await portal.get(address, owner.cookie, { 'accept-language': language })
    expect([page.status, page.body.includes(said)]).toEqual([400, true])
  }
  const path = `/company/applications/${application}/evidence/${paper}`
  const script = { ...sent, path, cookie: owner.cookie, accept: 'application/json' } as const
  const told = await sendUpload(portal, script)
  expect(told.status).toBe(400)
  expect(told.body).toContain('"message":"“章程.pdf”没有保存')
  const kept = await sendUpload(portal, { ...script, content: pdfSaying('kept') })
  expect(kept.status).toBe(200)
  expect(kept.body).toMatch(/^{"to":"[^"]+result=received[^"]*"}$/)
})

test('the same file twice for one paper is kept once, and the file that it equals is named', async () => {
  const { owner, portal, otherPaper } = started()
  const content = pdfSaying('twice')
  await upload(owner, { name: '第一次.pdf', content })
  const before = await filesLeft()
  const again = await upload(owner, { name: '第二次.pdf', content })
  expect(resultOf(again)).toBe('duplicate')
  expect(await filesLeft()).toBe(before)
  const page = await portal.get(again.headers.location ?? '', owner.cookie)
  expect(page.body).toContain('“第二次.pdf”没有保存：与已有的“第一次.pdf”内容完全相同')
  const elsewhere = { name: '第二次.pdf', content, paper: otherPaper }
  expect(resultOf(await upload(owner, elsewhere))).toBe('received')
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
  expect(page.body).toContain('“over.pdf”没有保存：单个文件不能超过 20 MB')
  const far = Buffer.alloc(22 * 1024 * 1024)
  expect(resultOf(await upload(owner, { name: 'far.pdf', content: far }))).toBe('too-large')
  expect(await filesLeft()).toBe(before + 1)
})

test('the page tells the limits before a file is chosen, and what is left of them', async () => {
  const { owner, portal, application } = started()
  const page = await portal.get(`/company/applications/${application}/evidence`, owner.cookie)
  expect(page.body).toContain('单个文件不超过 20 MB；整个申请最多 50 个文件，合计不超过 300 MB。')
  expect(page.body).toMatch(/现在还可以上传 4\d 个文件，共 2\d\d(\.\d)? MB。/)
})

test('of an application 900 bytes in 4 files are the most here: the file that passes either is refused and named', async () => {
  const { database, narrow } = started()
  const { owner, application, paper, otherPaper } = await anApplication(database.db, 'C')
  const sized = (name: string, bytes: number) => {
    const rest = Buffer.alloc(bytes - 2 * PDF.length, name)
    return { name, content: Buffer.concat([PDF, rest, PDF]), application }
  }
  const send = (file: Sent) => upload(owner, file, narrow)
  expect(resultOf(await send({ ...sized('1.pdf', 400), paper }))).toBe('received')
  expect(resultOf(await send({ ...sized('2.pdf', 401), paper }))).toBe('too-large')
  expect(resultOf(await send({ ...sized('3.pdf', 300), paper: otherPaper }))).toBe('received')
  const over = await send({ ...sized('4.pdf', 201), paper })
  expect(resultOf(over)).toBe('application-bytes')
  const page = await narrow.get(over.headers.location ?? '', owner.cookie)
  expect([
    page.status,
    page.body.includes('“4.pdf”没有保存：一项申请的文件合计不能超过 900 B'),
  ]).toEqual([413, true])
  expect(resultOf(await send({ ...sized('5.pdf', 110), paper }))).toBe('received')
  const last = Buffer.concat([PDF, Buffer.from(' ')])
  expect(resultOf(await send({ name: '6.pdf', content: last, application, paper }))).toBe(
    'received',
  )
  const one = { name: '7.png', content: PNG.subarray(0, 1), application, paper }
  expect(resultOf(await send({ ...one, content: Buffer.from('x'), name: '7.pdf' }))).toBe('content')
  const fifth = Buffer.from('%PDF-1.7\n%%EOF\n')
  expect(resultOf(await send({ name: '8.pdf', content: fifth, application, paper }))).toBe(
    'application-files',
  )
  expect(await filesLeft(narrow)).toBe(4)
})

/** Sends a body of no declared length, `bytes` of it, as fast as it is taken. */
function pour(bytes: number): Promise<{ status: number; body: string }> {
  const { portal, owner, application, paper } = started()
  const chunk = Buffer.alloc(1024 * 1024)
  return new Promise((resolve, reject) => {
    const request = httpRequest(
      {
        port: portal.port,
        host: '127.0.0.1',
        method: 'POST',
        path: `/company/applications/${application}/evidence/${paper}`,
        headers: {
          host: new URL(portal.origin).host,
          origin: portal.origin,
          cookie: owner.cookie,
          'content-type': MULTIPART,
        },
      },
      response => {
        let body = ''
        response.setEncoding('utf8')
        response.on('data', (part: string) => (body += part))
        response.on('end', () => resolve({ status: response.statusCode ?? 0, body }))
      },
    )
    request.on('error', reject)
    let sent = 0
    const more = () => {
      while (sent < bytes && !request.destroyed) {
        sent += chunk.length
        if (!request.write(chunk)) return void request.once('drain', more)
      }
      request.end()
    }
    request.write(headOf('endless.pdf'))
    more()
  })
}

test('streams of 2 GB, twenty at once, are cut with 413 and a page that names the limit; memory stays flat and no file is left', async () => {
  const before = await filesLeft()
  const resident = process.memoryUsage.rss()
  const answers = await Promise.all(Array.from({ length: 20 }, () => pour(2 * 1024 ** 3)))
  expect(answers.map(answer => answer.status)).toEqual(answers.map(() => 413))
  expect(answers.every(answer => answer.body.includes('单个文件不能超过 20 MB'))).toBe(true)
  expect(process.memoryUsage.rss() - resident).toBeLessThan(100 * 1024 * 1024)
  expect(await filesLeft()).toBe(before)
})

test('a body that breaks off half-way leaves no file', async () => {
  const { portal, owner, application, paper } = started()
  const before = await filesLeft()
  const request = httpRequest({
    port: portal.port,
    host: '127.0.0.1',
    method: 'POST',
    path: `/company/applications/${application}/evidence/${paper}`,
    headers: {
      host: new URL(portal.origin).host,
      origin: portal.origin,
      cookie: owner.cookie,
      'content-type': MULTIPART,
      'content-length': 1_000_000,
    },
  })
  request.on('error', () => undefined)
  request.write(headOf('half.pdf'))
  request.write(Buffer.alloc(300_000))
  await expect.poll(filesLeftHere).toBe(before + 1)
  request.destroy()
  await expect.poll(filesLeftHere).toBe(before)
})

const filesLeftHere = () => filesLeft()

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
  ['../../x', 'x'],
  ['C:\\temp\\报告.pdf', '报告.pdf'],
  ['C:\\x', 'x'],
  ['a\u0000b\u202efdp.pdf', 'abfdp.pdf'],
  ['\u200fabc.pdf', 'abc.pdf'],
  ['', 'file'],
  ['..', 'file'],
  ['CON', 'CON'],
  [`${'汉'.repeat(255)}.pdf`, `${'汉'.repeat(116)}.pdf`],
  ['e\u0301.pdf', 'é.pdf'],
] as const)('the name %j is kept as %j', ([typed, kept]) => {
  expect(cleanFileName(typed)).toBe(kept)
})

test('a name that would lead out of the folder is only a name: the file lies under the folder, at random', async () => {
  const { owner, database, portal, application } = started()
  const names = ['../../x.pdf', '..\\..\\y.pdf', 'CON.pdf', `${'汉'.repeat(255)}.pdf`]
  const all = () => attachmentsOf(database.db, application)
  const before = await all()
  for (const [index, name] of names.entries()) {
    const paper = index % 2 === 0 ? started().paper : started().otherPaper
    const content = pdfSaying(`name ${index}`)
    expect(resultOf(await upload(owner, { name, content, paper }))).toBe('received')
  }
  const fresh = (await all()).filter(file => !before.some(old => old.id === file.id))
  expect(fresh.map(file => file.file_name).sort()).toEqual(
    ['x.pdf', 'y.pdf', 'CON.pdf', `${'汉'.repeat(116)}.pdf`].sort(),
  )
  const listed = await readdir(portal.filesFolder, { recursive: true })
  for (const file of fresh) {
    expect(file.storage_path).toMatch(/^[0-9a-f]{2}\/[0-9a-f]{40}$/)
    expect(listed).toContain(file.storage_path)
  }
})
