import { createHash } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { writeSamplePaper } from '#app/demonstration/sample-paper.ts'
import { beginApplication } from '#app/use-cases/begin-application.ts'
import { recordAttachment } from '#app/use-cases/receive-evidence.ts'
import { filesWords } from '#app/words/files.ts'
import { programmesOn } from '#rules/programmes/index.ts'
import { aCompany, aCompanyPerson, type Person as Account } from '#tests/support/cast.ts'
import { launchChromium, personAt, type Person } from '#tests/support/chromium.ts'
import { freshDatabase, type FreshDatabase } from '#tests/support/database-suite.ts'
import { startPortal, START, type Portal } from '#tests/support/portal.ts'

type Started = {
  database: FreshDatabase
  portal: Portal
  browser: Browser
  company: Person
  application: string
  /** A true PDF, and a web page that is stored as one. */
  pdf: string
  page: string
}

const opened: Started[] = []
/** Asks for something as soon as it is taken for a page. */
const HTML = '<!doctype html><img src="/ran"><script>fetch("/ran")</script>'

beforeAll(async () => {
  const database = await freshDatabase('sqlite')
  const { db } = database
  const portal = await startPortal(db)
  const browser = await launchChromium()
  const organisationId = await aCompany(db, { creditCode: 'A' })
  const owner = await aCompanyPerson(db, { organisationId, role: 'owner' })
  const actor = { id: owner.id, role: 'owner' } as const
  const context = { db, now: () => START, requestId: 'test' }
  const programmeVersion = programmesOn('2026-11-23')[0]?.id ?? ''
  const begun = await beginApplication(context, { organisationId, programmeVersion, actor })
  if (begun.kind !== 'begun') throw new Error(begun.kind)
  const paper = programmesOn('2026-11-23')[0]?.papers.find(each => each.form !== 'online')
  const sample = await writeSamplePaper(portal.filesFolder, 'Shown in place')
  await writeFile(path.join(portal.filesFolder, 'page'), HTML)
  const record = async (fileName: string, file: typeof sample) => {
    const mediaType = 'application/pdf'
    const own = { applicationId: begun.id, organisationId, documentId: paper?.id ?? '', actor }
    const result = await recordAttachment(context, { ...own, fileName, mediaType, ...file })
    if (result.kind !== 'recorded') throw new Error(result.kind)
    return result.id
  }
  opened.push({
    database,
    portal,
    browser,
    company: await signedIn(browser, portal, owner),
    application: begun.id,
    pdf: await record('true.pdf', sample),
    page: await record('page.pdf', hashed('page', HTML)),
  })
})

function hashed(storagePath: string, content: string) {
  const sha256 = createHash('sha256').update(content).digest('hex')
  return { storagePath, sha256, sizeBytes: content.length }
}

async function signedIn(browser: Browser, portal: Portal, account: Account): Promise<Person> {
  const person = await personAt(browser, portal.origin)
  const value = account.cookie.replace('sid=', '')
  await person.context.addCookies([{ name: 'sid', value, url: portal.origin }])
  return person
}

afterAll(async () => {
  for (const { browser, portal, database } of opened) {
    await browser.close()
    await portal.stop()
    await database.drop()
  }
})

function started(): Started {
  const [all] = opened
  if (all === undefined) throw new Error('not started')
  return all
}

/** Whether the browser's own viewer of PDF files stands in the page. */
const hasViewer = (page: Page) =>
  page.frames().some(frame => frame.url().startsWith('chrome-extension://'))

test('a pdf opens in the browser’s own viewer in a frame of the page, under the policy of the page', async () => {
  const { company, application } = started()
  const { page, complaints } = company
  await page.goto(`/company/applications/${application}/evidence`)
  expect(hasViewer(page)).toBe(false)
  const file = page.locator('li', { hasText: 'true.pdf' }).last()
  await file.getByText(filesWords['zh-CN'].preview).click()
  await expect.poll(() => hasViewer(page), { timeout: 15_000 }).toBe(true)
  expect(complaints).toEqual([])
})

test('a web page stored as a pdf never renders and runs nothing, opened alone or in the page', async () => {
  const { company, application, page: id } = started()
  const { page } = company
  const asked: string[] = []
  company.context.on('request', request => void asked.push(new URL(request.url()).pathname))
  await page.goto(`/files/${id}?show=inline`)
  await expect.poll(() => hasViewer(page), { timeout: 15_000 }).toBe(true)
  await page.goto(`/company/applications/${application}/evidence`)
  const file = page.locator('li', { hasText: 'page.pdf' }).last()
  await file.getByText(filesWords['zh-CN'].preview).click()
  await expect.poll(() => hasViewer(page), { timeout: 15_000 }).toBe(true)
  await page.waitForTimeout(500)
  expect(asked).toContain(`/files/${id}`)
  expect(asked).not.toContain('/ran')
})
