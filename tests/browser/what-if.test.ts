import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { companyEmail } from '#app/demonstration/people.ts'
import { whatIfWords } from '#app/words/what-if.ts'
import { dayInBeijing } from '#rules/calendar/day.ts'
import { launchChromium, personAt, type Person } from '#tests/support/chromium.ts'
import { openCityPortal, type CityPortal } from '#tests/support/city-portal.ts'
import { signIn } from './people.ts'

const opened: { browser: Browser; portal: CityPortal }[] = []
const words = whatIfWords['zh-CN']
const lastYear = Number(dayInBeijing(new Date().toISOString()).slice(0, 4)) - 1
const spend = `[name="rdSpend.${lastYear}"]`
const staff = `[name="sciTechStaffAverage.${lastYear}"]`

beforeAll(async () => {
  opened.push({ portal: await openCityPortal('sqlite'), browser: await launchChromium() })
})

afterAll(async () => {
  for (const { portal, browser } of opened) {
    await browser.close()
    await portal.close()
  }
})

/** Somebody of the first company of the city. */
async function clerk({ scripts }: { scripts: boolean }): Promise<Person> {
  const [started] = opened
  if (started === undefined) throw new Error('not started')
  const person = await personAt(started.browser, started.portal.origin, { scripts })
  await signIn(person.page, companyEmail(1))
  return person
}

/** The answer as it is read, without how the page lays it out. */
async function answerOn(page: Page): Promise<string> {
  const parts = await page.locator('#what-if-result').locator('h4, li, p').allTextContents()
  return parts.slice(0, -1).join('\n')
}

test('a changed figure gives the same answer in the browser, with no request, and from the server', async () => {
  const live = await clerk({ scripts: true })
  const asked: string[] = []
  await live.page.goto('/company/matches/hnte')
  await live.page.getByText(words.open).click()
  await live.page.locator(spend).focus()
  await live.page.locator(staff).fill('x')
  await live.page.getByText(words.unread).waitFor()
  live.page.on('request', request => void asked.push(request.url()))
  await live.page.locator(staff).fill('2')
  await live.page.locator(spend).fill('12')
  await live.page.locator('#what-if-result').getByText('5.79%').waitFor()
  expect(asked).toEqual([])
  const inBrowser = await answerOn(live.page)

  const plain = await clerk({ scripts: false })
  await plain.page.goto('/company/matches/hnte')
  await plain.page.getByText(words.open).click()
  await plain.page.locator(staff).fill('2')
  await plain.page.locator(spend).fill('12')
  await plain.page.getByRole('button', { name: words.run }).click()
  await plain.page.waitForURL('**/company/matches/hnte/what-if#what-if-result')
  expect(await plain.page.inputValue(spend)).toBe('12')
  expect(await answerOn(plain.page)).toBe(inBrowser)

  await live.page.getByText(words.reset).click()
  await live.page.getByText(words.before).waitFor()
  expect(await live.page.inputValue(spend)).not.toBe('12')
  expect(live.complaints).toEqual([])
})

test('without the rules the page says so, and its button still answers', async () => {
  const { page } = await clerk({ scripts: true })
  await page.route(/\/assets\/what-if-(?!panel|trial)/, route => route.abort())
  await page.goto('/company/matches/hnte')
  await page.getByText(words.open).click()
  await page.getByText(words.failed).waitFor()
  await page.locator(spend).fill('12')
  await page.getByRole('button', { name: words.run }).click()
  await page.waitForURL('**/what-if#what-if-result')
  await page.locator('#what-if-result').getByText('5.79%').waitFor()
})

test('a visitor sees verdicts turn while answering, and the rules are not fetched before', async () => {
  const [started] = opened
  if (started === undefined) throw new Error('not started')
  const { page, complaints } = await personAt(started.browser, started.portal.origin)
  const scripts: string[] = []
  page.on('request', request => void scripts.push(request.url()))
  await page.goto('/programmes/hnte/check', { waitUntil: 'networkidle' })
  expect(scripts.filter(url => url.includes('/what-if-'))).toEqual([])
  await page.locator('[name=residentEnterprise][value=no]').check()
  const result = page.locator('#what-if-result')
  await result.getByText('科技型中小企业评价入库').waitFor()
  expect(scripts.filter(url => url.includes('/what-if-')).length).toBeGreaterThan(0)
  expect(complaints).toEqual([])
})
