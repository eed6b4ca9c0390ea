import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { companyEmail, demonstrationPassword } from '#app/demonstration/people.ts'
import { applicationWords } from '#app/words/application.ts'
import { assessmentWords } from '#app/words/assessment.ts'
import { commonWords } from '#app/words/common.ts'
import { profileWords } from '#app/words/profile.ts'
import { savingWords } from '#app/words/saving.ts'
import { selfAssessmentWords } from '#app/words/self-assessment.ts'
import { findAccountByEmail } from '#db/accounts.ts'
import { endSessionsOf } from '#db/sessions.ts'
import { dayInBeijing } from '#rules/calendar/day.ts'
import { launchChromium, personAt, type Person } from '#tests/support/chromium.ts'
import { openCityPortal, type CityPortal } from '#tests/support/city-portal.ts'
import { typedFigures } from './figures.ts'
import { register, signIn } from './people.ts'
import { caseIn } from './samples.ts'

const opened: { browser: Browser; portal: CityPortal }[] = []
const lastYear = Number(dayInBeijing(new Date().toISOString()).slice(0, 4)) - 1
const staffAverage = `[name="staffAverage.${lastYear}"]`

beforeAll(async () => {
  opened.push({ portal: await openCityPortal('sqlite'), browser: await launchChromium() })
})

afterAll(async () => {
  for (const { portal, browser } of opened) {
    await browser.close()
    await portal.close()
  }
})

function started() {
  const [all] = opened
  if (all === undefined) throw new Error('not started')
  return all
}

function someone({ scripts }: { scripts: boolean }): Promise<Person> {
  return personAt(started().browser, started().portal.origin, { scripts })
}

test('without JavaScript a company registers', async () => {
  const { page } = await someone({ scripts: false })
  await register(page, {
    creditCode: '91210381MA0DEM2C62',
    name: '海城行远镁材有限公司（虚构）',
    district: '海城市',
    contact: '沈会计',
    email: 'plain@walk.example',
    password: 'a sentence without scripts',
  })
  expect(new URL(page.url()).searchParams.get('stage')).toBe('sent')
})

test('without JavaScript a mistake in the profile is kept as typed, named, and linked', async () => {
  const { page } = await someone({ scripts: false })
  await signIn(page, companyEmail(2))
  await page.goto('/company/profile/people')
  await page.fill(staffAverage, '八十人左右')
  await page.locator('button[name=intent][value=save]').click()
  await page.waitForURL(url => url.searchParams.has('saved'))
  expect(await page.inputValue(staffAverage)).toBe('八十人左右')
  expect(await page.getAttribute(staffAverage, 'aria-invalid')).toBe('true')
  const id = await page.getAttribute(staffAverage, 'id')
  await page.getByText(commonWords['zh-CN'].errors.summary).waitFor()
  expect(await page.locator(`main a[href="#${id ?? ''}"]`).count()).toBe(1)
  await page.getByText(profileWords['zh-CN'].savedWithProblems).waitFor()
})

test('without JavaScript a visitor checks a company', async () => {
  const { page } = await someone({ scripts: false })
  await page.goto('/programmes/hnte/check')
  const figures = Object.values(typedFigures(lastYear + 1)).flatMap(each => Object.entries(each))
  for (const [name, value] of figures) {
    const field = page.locator(`main [name="${name}"]`)
    if ((await field.count()) === 1) await typeOrChoose(field, value)
    else if ((await field.count()) > 1) await page.check(`main [name="${name}"][value="${value}"]`)
  }
  await page.getByRole('button', { name: assessmentWords['zh-CN'].checkAction }).click()
  await page.locator('#result').getByText('5.47%').first().waitFor()
})

test('without JavaScript a visitor is asked, goes back, and takes the answers to registering', async () => {
  const words = selfAssessmentWords['zh-CN']
  const { page } = await someone({ scripts: false })
  await page.goto('/self-assessment')
  await page.getByRole('button', { name: words.begin }).click()
  for (let asked = 0; (await page.locator('main [name=seat]').count()) === 0; asked += 1) {
    expect(asked).toBeLessThan(60)
    await page.getByRole('button', { name: words.skip }).click()
  }
  await page.selectOption('main [name=seat]', '210381')
  await page.getByRole('button', { name: words.next }).click()
  await page.getByRole('button', { name: words.back }).click()
  expect(await page.inputValue('main [name=seat]')).toBe('210381')
  await page.getByRole('button', { name: words.next }).click()
  await page.getByRole('button', { name: words.finish }).click()
  await page.getByRole('heading', { name: words.resultTitle }).waitFor()
  await page.getByRole('button', { name: words.keepAction }).click()
  await page.fill('main [name=creditCode]', '91210381MA0DEM2C62')
  await page.locator('main button.btn-primary').click()
  expect(await page.inputValue('main [name=district]')).toBe('210381')
  expect(await page.inputValue('main [name=selfAssessment]')).toBe('{"seat":"210381"}')
})

test('without JavaScript a company fills and ticks a section and hands in a file', async () => {
  const draft = await caseIn(started().portal.db, 'draft')
  const { page } = await someone({ scripts: false })
  await signIn(page, draft.email)
  const path = `/company/applications/${draft.id}`
  await page.goto(`${path}/sections/statement`)
  await page.fill('[name=contactName]', '沈会计')
  await page.fill('[name=contactTelephone]', '13800000000')
  await page.fill('[name=note]', '不用脚本填写的说明。')
  await page.locator('input[name=tick]').check()
  await page.getByRole('button', { name: applicationWords['zh-CN'].saveAndBack }).click()
  await page.waitForURL(url => url.pathname === path)
  await page.goto(`${path}/evidence`)
  const form = page.locator('main form:has(input[type=file])').first()
  await form.locator('input[type=file]').setInputFiles({
    name: '营业执照.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from(
      '%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n',
    ),
  })
  await form.locator('button').click()
  await page.waitForURL(/result=received/)
  await page.getByText('营业执照.pdf').first().waitFor()
})

test('without JavaScript an officer claims a case', async () => {
  const { db } = started().portal
  const submitted = await caseIn(db, 'submitted')
  const { page } = await someone({ scripts: false })
  await signIn(page, 'officer@demo.example')
  await page.goto(`/review/${submitted.id}`)
  await page.locator('main a[href$="/move/claim"]').click()
  await page.locator('main form button.btn-primary').click()
  await page.waitForURL(url => url.pathname === `/review/${submitted.id}`)
  const { state } = await db
    .selectFrom('applications')
    .select('state')
    .where('id', '=', submitted.id)
    .executeTakeFirstOrThrow()
  expect(state).toBe('formal_check')
})

test('without JavaScript a chief ticks two cases, gives both to an officer, and saves the list', async () => {
  const { db } = started().portal
  const { page } = await someone({ scripts: false })
  await signIn(page, 'chief@demo.example')
  await page.goto('/review?tab=open&district=210302')
  const boxes = page.locator('main input[name="case"]')
  await boxes.nth(0).check()
  await boxes.nth(1).check()
  await page.locator('main form[action="/review/assign"] button').click()
  await page.locator('main input[name="officer"]').first().check()
  await page.locator('main button.btn-primary').click()
  await page.getByRole('alert').waitFor()
  await page.locator('main textarea[name="reason"]').fill('重新分工')
  await page.locator('main button.btn-primary').click()
  await page.locator('#outcome').waitFor()
  const given = await db
    .selectFrom('case_assignments')
    .select('reason')
    .where('reason', '=', '重新分工')
    .execute()
  expect(given.length).toBeGreaterThan(0)

  await page.goto('/review?tab=open&district=210302')
  await page.locator('main section[aria-labelledby="saved"] summary').click()
  await page.locator('main input[name="name"]').fill('铁东在办')
  await page.locator('main button[value="save"]').click()
  await page.getByRole('link', { name: '铁东在办' }).click()
  expect(new URL(page.url()).searchParams.get('district')).toBe('210302')
})

test('without JavaScript a session that ends while an officer writes loses nothing: sign in beside it and send it on', async () => {
  const { db } = started().portal
  const { id } = await caseIn(db, 'formal_check')
  const { page, context } = await someone({ scripts: false })
  const email = 'officer@demo.example'
  await signIn(page, email)
  await page.goto(`/review/${id}/messages`)
  const text = '请补充说明设备清单与发票的对应关系。'
  await page.locator('main textarea').first().fill(text)
  const account = await findAccountByEmail(db, email)
  await endSessionsOf(db, account?.id ?? '')
  await page.locator('main form button').first().click()
  await page.getByRole('heading', { name: savingWords['zh-CN'].expiredTitle }).waitFor()
  const beside = await context.newPage()
  await signIn(beside, email)
  await page.getByRole('button', { name: savingWords['zh-CN'].resend }).click()
  await page.getByText(text).waitFor()
})

test('with the keyboard alone a person signs in, fills a section and saves it', async () => {
  const { page, complaints } = await someone({ scripts: true })
  await page.goto('/login')
  await page.locator('.skip-link').waitFor({ state: 'attached' })
  await page.keyboard.press('Tab')
  await expectFocus(page, '.skip-link')
  await page.keyboard.press('Enter')
  await tabTo(page, 'input[name=email]')
  await page.keyboard.type(companyEmail(26))
  await tabTo(page, 'input[name=password]')
  await page.keyboard.type(demonstrationPassword)
  await page.keyboard.press('Enter')
  await page.waitForURL('**/company')
  await tabTo(page, 'nav a[href="/company/profile"]')
  await page.keyboard.press('Enter')
  await page.waitForURL('**/company/profile')
  await tabTo(page, 'main a[href="/company/profile/people"]')
  await page.keyboard.press('Enter')
  await page.waitForURL('**/company/profile/people')
  await tabTo(page, staffAverage)
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type('81')
  await tabTo(page, 'button[name=intent][value=save]')
  await page.keyboard.press('Space')
  await page.waitForURL(url => url.searchParams.has('saved'))
  await page.reload()
  await page.locator(staffAverage).waitFor()
  expect(await page.inputValue(staffAverage)).toBe('81')
  expect(complaints).toEqual([])
})

test('a session that ends while somebody types loses nothing: sign in beside it and go on', async () => {
  const { db } = started().portal
  const email = companyEmail(31)
  const { page, context } = await someone({ scripts: true })
  await signIn(page, email)
  await page.goto('/company/profile/people')
  await page.fill(staffAverage, '83')
  const account = await findAccountByEmail(db, email)
  await endSessionsOf(db, account?.id ?? '')
  await page.locator('button[name=intent][value=save]').click()
  const words = savingWords['zh-CN']
  await page.getByRole('heading', { name: words.expiredTitle }).waitFor()
  await page.getByRole('link', { name: words.loginInNewWindow }).waitFor()
  const beside = await context.newPage()
  await signIn(beside, email)
  await page.getByRole('button', { name: words.resend }).click()
  await page.waitForURL(url => url.searchParams.has('saved'))
  expect(await page.inputValue(staffAverage)).toBe('83')
})

/** Fills a text, or chooses from a list. */
async function typeOrChoose(field: Locator, value: string): Promise<void> {
  const isList = await field.evaluate(element => element.localName === 'select')
  if (isList) await field.selectOption(value)
  else await field.fill(value)
}

/** Presses Tab until the focus is on `selector`, as somebody without a mouse does. */
/** The address of a page changes before its content does, so what is aimed at is awaited. */
async function tabTo(page: Page, selector: string): Promise<void> {
  await page.locator(selector).first().waitFor()
  for (let presses = 0; presses < 120; presses += 1) {
    await page.keyboard.press('Tab')
    if (await isFocused(page, selector)) return
  }
  throw new Error(`the keyboard does not reach ${selector}`)
}

async function expectFocus(page: Page, selector: string): Promise<void> {
  expect(await isFocused(page, selector), `${selector} has the focus`).toBe(true)
}

function isFocused(page: Page, selector: string): Promise<boolean> {
  return page.evaluate(wanted => document.activeElement?.matches(wanted) === true, selector)
}
