import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { beginSession } from '#app/access/session.ts'
import { presenceWords } from '#app/words/presence.ts'
import { savingWords } from '#app/words/saving.ts'
import { profileSection } from '#db/profiles.ts'
import { endSessionsOf } from '#db/sessions.ts'
import { aDraftOf, aFirm, onOnePortal, type Firm } from '#tests/app/complaints/ground.ts'
import { launchChromium, personAt, scriptsRun } from '#tests/support/chromium.ts'
import { START } from '#tests/support/portal.ts'

const started = onOnePortal()
const browsers: Browser[] = []
const words = savingWords['zh-CN']
const figure = '[name="staffAverage.2025"]'

beforeAll(async () => void browsers.push(await launchChromium()))
afterAll(async () => {
  for (const browser of browsers) await browser.close()
})

async function atScreen(cookie: string) {
  const [browser] = browsers
  if (browser === undefined) throw new Error('no browser')
  const { origin } = started().portal
  const person = await personAt(browser, origin)
  await person.context.addCookies([{ name: 'sid', value: cookie.replace('sid=', ''), url: origin }])
  return person
}

async function savedFigure({ organisationId }: Firm): Promise<string | undefined> {
  const section = await profileSection(started().db, { organisationId, section: 'people' })
  return section?.answers['staffAverage.2025']
}

test('complaint 1, work lost: what is typed without a network waits on the page and is saved when it is back', async () => {
  const firm = await aFirm(started())
  const { page, context, complaints } = await atScreen(firm.owner.cookie)
  await page.goto('/company/profile/people')
  await scriptsRun(page)
  await context.setOffline(true)
  await page.fill(figure, '81')
  await page.locator('button[name=intent][value=save]').click()
  await page.getByText(words.notSaved.unreachable).waitFor()
  await page.fill(figure, '82')
  expect(await savedFigure(firm)).toBeUndefined()
  await context.setOffline(false)
  await page.getByText('已自动保存').waitFor()
  await expect.poll(() => savedFigure(firm)).toBe('82')
  expect(await page.inputValue(figure)).toBe('82')
  expect(complaints.filter(each => !/ERR_INTERNET_DISCONNECTED/.test(each))).toEqual([])
})

test('complaint 1, work lost: what is typed before the scripts of the page have come is saved too', async () => {
  const firm = await aFirm(started())
  const { page } = await atScreen(firm.owner.cookie)
  const held: (() => void)[] = []
  await page.route('**/entry.client-*.js', async route => {
    await new Promise<void>(resolve => void held.push(resolve))
    await route.continue()
  })
  await page.goto('/company/profile/people', { waitUntil: 'domcontentloaded' })
  await page.fill(figure, '85')
  await expect.poll(() => held.length).toBe(1)
  for (const release of held) release()
  await page.getByText('已自动保存').waitFor()
  expect(await savedFigure(firm)).toBe('85')
})

test('complaint 1, work lost: a session that ends while a form saves itself leaves the form as it is, and it goes on after signing in', async () => {
  const firm = await aFirm(started())
  const { page, context } = await atScreen(firm.owner.cookie)
  await page.goto('/company/profile/people')
  await scriptsRun(page)
  await endSessionsOf(started().db, firm.owner.id)
  await page.fill(figure, '83')
  await page.getByText(words.notSaved['signed out']).waitFor()
  await page.fill(figure, '84')
  const token = await beginSession(started().db, { accountId: firm.owner.id, now: START })
  const { origin } = started().portal
  await context.addCookies([{ name: 'sid', value: token, url: origin }])
  await comesBack(page)
  await page.getByText('已自动保存').waitFor()
  expect(await savedFigure(firm)).toBe('84')
})

test('complaint 15, two people overwrite each other: each sees that the other is filling in the same section', async () => {
  const firm = await aFirm(started())
  const [owner, colleague] = [
    await atScreen(firm.owner.cookie),
    await atScreen(firm.colleague.cookie),
  ]
  await owner.page.goto('/company/profile/people')
  await scriptsRun(owner.page)
  await colleague.page.goto('/company/profile/people')
  await colleague.page.getByText(presenceWords['zh-CN'].form(firm.owner.name)).waitFor()
  const draft = await aDraftOf(started(), firm, 'gazelle')
  await owner.page.goto(draft.path)
  await owner.page.getByText(presenceWords['zh-CN'].task(firm.colleague.name)).waitFor()
  expect([...owner.complaints, ...colleague.complaints]).toEqual([])
})

/** Looks at the window again, as after signing in in another one. */
function comesBack(page: Page): Promise<void> {
  return page.evaluate(() => {
    document.dispatchEvent(new Event('visibilitychange'))
  })
}
