import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addDays, dayInBeijing } from '#rules/calendar/day.ts'
import { applicationWords } from '#app/words/application.ts'
import { assessmentWords } from '#app/words/assessment.ts'
import { matchesWords } from '#app/words/matches.ts'
import { reviewWords } from '#app/words/review.ts'
import { launchChromium, personAt, takePicture, type Person } from '#tests/support/chromium.ts'
import { openCityPortal, type CityPortal } from '#tests/support/city-portal.ts'
import { engines } from '#tests/support/database-suite.ts'
import { openPostOffice, type PostOffice } from '#tests/support/post-office.ts'
import { typedFigures } from './figures.ts'
import { linkIn, register, signIn } from './people.ts'

const today = dayInBeijing(new Date().toISOString())
const application = applicationWords['zh-CN']
const review = reviewWords['zh-CN']

const company = {
  creditCode: '９１２１０３８１ma0dem2c62',
  name: '海城行远镁材有限公司（虚构）',
  district: '海城市',
  contact: '沈会计',
  email: 'clerk@walk.example',
  password: 'a sentence of the walk',
}

const samplePdf = {
  name: '研发费用专项审计报告.pdf',
  mimeType: 'application/pdf',
  buffer: Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n'),
}

describe.each(engines)('on %s', engine => {
  let browser: Browser
  let portal: CityPortal
  let post: PostOffice

  beforeAll(async () => {
    browser = await launchChromium()
    post = await openPostOffice()
    portal = await openCityPortal(engine, { smtpUrl: post.url, takeBackSeconds: 1 })
  })
  afterAll(async () => {
    await portal.close()
    await post.close()
    await browser.close()
  })

  test('a company registers, fills its profile, is matched, applies, corrects and is recognised', async () => {
    const clerk = await personAt(browser, portal.origin)
    await becomeKnown(clerk.page, portal, post)
    await fillProfile(clerk.page)
    await seeTheMatch(clerk.page, engine)
    const path = await apply(clerk.page, engine)
    const number = await readNumber(clerk.page)
    const receipt = await post.mailTo(company.email, number)
    expect(linkIn(receipt, portal.origin)).toBe(`${portal.origin}${path}`)

    const officer = await staff(browser, portal, 'officer')
    await openCase(officer.page, number)
    await step(officer.page, 'claim')
    if (engine === 'sqlite') await takePicture(officer.page, 'review-zh')
    await askForCorrection(officer.page)
    const notice = await post.mailTo(company.email, '请说明核心技术与主要产品的对应关系')
    expect(notice.html).toContain(number)

    await correct(clerk.page, path)
    await openCase(officer.page, number)
    await step(officer.page, 'recheck')
    await step(officer.page, 'refer_to_district', '材料齐全')

    const district = await staff(browser, portal, 'haicheng')
    await openCase(district.page, number)
    await step(district.page, 'recommend_by_district', '经营正常，同意推荐')
    await post.mailTo(company.email, '当前状态：已受理')

    await openCase(officer.page, number)
    await step(officer.page, 'bring_to_decision', '数据与材料一致')
    const chief = await staff(browser, portal, 'chief')
    await openCase(chief.page, number)
    await draft(chief.page, 'recommend', '同意推荐上报')
    const head = await staff(browser, portal, 'head')
    await openCase(head.page, number)
    await step(head.page, 'recommend')
    const recommended = await post.mailTo(company.email, '意见：同意推荐上报')
    expect(recommended.subject).toContain(number)

    await openCase(officer.page, number)
    await recordResult(officer.page)
    const decided = await post.mailTo(company.email, '虚构文号〔2026〕1号')
    expect(decided.subject).toContain(number)

    await clerk.page.goto(path)
    await expectText(clerk.page, '已认定')
    if (engine === 'sqlite') await takePicture(clerk.page, 'timeline-zh')
    for (const person of [clerk, officer, district, chief, head])
      expect(person.complaints).toEqual([])
  })

  test('a visitor checks a company on a telephone, in English, and is promised nothing', async () => {
    const visitor = await personAt(browser, portal.origin, { width: 390, language: 'en' })
    const { page } = visitor
    await page.goto('/programmes/hnte/check')
    for (const entries of Object.values(typedFigures(Number(today.slice(0, 4))))) {
      await typeInto(page, entries)
    }
    await page
      .getByRole('main')
      .locator('form[method=post] button.btn-primary, form button.btn-primary')
      .last()
      .click()
    await expectText(page, assessmentWords.en.outcomes.bureau_decides)
    if (engine === 'sqlite') await takePicture(page, 'match-phone-en')
    expect(await page.content()).not.toMatch(/will be recognised|guaranteed/i)
    expect(visitor.complaints).toEqual([])
  })
})

async function becomeKnown(page: Page, portal: CityPortal, post: PostOffice) {
  await register(page, company)
  const mail = await post.mailTo(company.email, '确认')
  await page.goto(linkIn(mail, portal.origin))
  await page.getByRole('main').getByRole('button').first().click()
  await page.waitForURL('**/verify?stage=done')
  await signIn(page, company.email, company.password)
}

async function fillProfile(page: Page) {
  for (const [section, entries] of Object.entries(typedFigures(Number(today.slice(0, 4))))) {
    await page.goto(`/company/profile/${section}`)
    await typeInto(page, entries)
    await page.locator('button[name=intent][value=save], button[value=save]').first().click()
    await page.waitForURL(url => url.searchParams.has('saved'))
  }
}

/** Types into whatever of `entries` the page asks: text, choices, or one of some. */
async function typeInto(page: Page, entries: Record<string, string>) {
  for (const [name, value] of Object.entries(entries)) {
    const field = page.locator(`main [name="${name}"]`).first()
    if ((await field.count()) === 0) continue
    const kind = await field.evaluate(element =>
      element instanceof HTMLInputElement ? element.type : element.tagName.toLowerCase(),
    )
    if (kind === 'radio') await page.locator(`main [name="${name}"][value="${value}"]`).check()
    else if (kind === 'select') await field.selectOption(value)
    else await field.fill(value)
  }
}

async function seeTheMatch(page: Page, engine: string) {
  await page.goto('/company/matches/hnte')
  await expectText(page, '5.47%')
  if (engine === 'sqlite') await takePicture(page, 'match-zh')
}

/** From the match to the receipt; gives the path of the application. */
async function apply(page: Page, engine: string): Promise<string> {
  await page.getByRole('button', { name: matchesWords['zh-CN'].begin }).click()
  await page.waitForURL(/\/company\/applications\/[^/]+$/)
  const path = new URL(page.url()).pathname
  await page.locator(`a[href^="${path}/sections/"]`).first().waitFor()
  if (engine === 'sqlite') await takePicture(page, 'task-list-zh')
  await tickSections(page, path)
  await handInPapers(page, path)
  await page.goto(`${path}/check`)
  await page.getByLabel(application.agree).check()
  await page.getByRole('button', { name: application.submit }).click()
  await page.waitForURL('**/receipt')
  return path
}

async function tickSections(page: Page, path: string) {
  const links = await page
    .locator(`a[href^="${path}/sections/"]`)
    .evaluateAll(list => list.map(link => link.getAttribute('href') ?? ''))
  for (const link of new Set(links)) {
    await page.goto(link)
    await typeInto(page, {
      contactName: company.contact,
      contactTelephone: '13800000000',
      note: '用于行走测试的虚构申请。',
    })
    await page.locator('input[name=tick]').check()
    await page.getByRole('button', { name: application.saveAndBack }).click()
    await page.waitForURL(url => url.pathname === path)
  }
}

async function handInPapers(page: Page, path: string) {
  await page.goto(`${path}/evidence`)
  const count = await page.locator('main input[type=file]').count()
  for (let index = 0; index < count; index += 1) {
    const form = page.locator('main form:has(input[type=file])').nth(index)
    await form.locator('input[type=file]').setInputFiles(samplePdf)
    await form.locator('button').click()
    await page.waitForURL(/result=received/)
    await page.goto(`${path}/evidence`)
  }
}

async function readNumber(page: Page): Promise<string> {
  await page
    .getByText(/AS-\d{4}-\d{6}/)
    .first()
    .waitFor()
  const text = await page.getByRole('main').innerText()
  const [number = ''] = /AS-\d{4}-\d{6}/.exec(text) ?? []
  expect(number).not.toBe('')
  return number
}

async function staff(browser: Browser, portal: CityPortal, key: string): Promise<Person> {
  const person = await personAt(browser, portal.origin)
  await signIn(person.page, `${key}@demo.example`)
  return person
}

/** Finds the case among the open ones of the queue by its number, page by page. */
async function openCase(page: Page, number: string) {
  await page.goto('/review?tab=open')
  const row = page.locator('main tr', { hasText: number })
  while ((await row.count()) === 0) {
    const onward = page.locator('main nav a[href*="after="]').last()
    expect(await onward.count(), `${number} is in the queue`).toBe(1)
    await page.goto((await onward.getAttribute('href')) ?? '')
  }
  await row.getByRole('link').first().click()
  await page.waitForURL(/\/review\/[^/?]+$/)
}

/** One move of the procedure, with its reason where it asks for one; comes back to the case. */
async function step(page: Page, event: string, text?: string) {
  await page.locator(`main a[href$="/move/${event}"]`).first().click()
  await page.waitForURL(`**/move/${event}`)
  if (text !== undefined) await page.locator('textarea[name=text]').fill(text)
  await page.locator('main form button.btn-primary, main form button.btn-danger').first().click()
  await page.waitForURL(/\/review\/[^/]+(\?.*)?$/)
}

/** A decision drafted for another's signature; comes back to the case. */
async function draft(page: Page, event: string, text: string) {
  await page.locator(`main a[href$="/draft/${event}"]`).first().click()
  await page.waitForURL(`**/draft/${event}`)
  await page.locator('textarea[name=text]').fill(text)
  await page.locator('main form button.btn-primary').first().click()
  await page.waitForURL(/\/review\/[^/]+(\?.*)?$/)
}

async function askForCorrection(page: Page) {
  await page.locator('main a[href$="/correction"]').first().click()
  await page.getByRole('button', { name: review.correction.send }).waitFor()
  for (const box of await page.locator('main input[type=checkbox][name^="rest."]').all()) {
    await box.check()
  }
  const field = 'application.statement.note'
  await page.locator(`input[name="mark.${field}"][value=problem]`).check()
  await page.locator(`select[name="reason.${field}"]`).selectOption({ index: 1 })
  await page.locator(`textarea[name="text.${field}"]`).fill('请说明核心技术与主要产品的对应关系')
  await page.getByRole('button', { name: review.correction.send }).click()
  await page.waitForURL(/\/review\/[^/]+(\?.*)?$/)
}

async function correct(page: Page, path: string) {
  await page.goto(`${path}/correction`)
  await page.locator('main button[name=intent][value="0"]').first().click()
  await page.waitForURL('**/sections/statement')
  await page
    .locator('textarea[name=note]')
    .fill('核心技术为镁质材料烧成工艺，对应主要产品电熔镁砂。')
  await page.getByRole('button', { name: application.saveAndBackToCorrection }).click()
  await page.locator('input[name=agree]').waitFor()
  for (const answer of await page.locator('main textarea').all()) await answer.fill('已补充说明')
  await page.locator('input[name=agree]').check()
  await page.locator('main form button.btn-primary').last().click()
  await page.waitForURL(url => url.pathname === path || url.pathname.endsWith('/receipt'))
}

async function recordResult(page: Page) {
  await page.locator('main a[href$="/move/record_recognition"]').first().click()
  await page.locator('input[name=number]').fill('虚构文号〔2026〕1号')
  await page.locator('input[name=on]').fill(addDays(today, -1))
  await page.locator('main form button.btn-primary').first().click()
  await page.waitForURL(/\/review\/[^/]+(\?.*)?$/)
}

async function expectText(page: Page, text: string) {
  await page.getByText(text, { exact: false }).first().waitFor()
}
