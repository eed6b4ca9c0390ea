import { expect } from 'vitest'
import type { Page } from 'playwright-core'
import { accountWords } from '#app/words/account.ts'
import { demonstrationPassword } from '#app/demonstration/people.ts'

/** Signs in and waits for the person's own first page. */
export async function signIn(page: Page, email: string, password = demonstrationPassword) {
  await page.goto('/login')
  await page.fill('input[name=email]', email)
  await page.fill('input[name=password]', password)
  await page.getByRole('main').getByRole('button').first().click()
  await page.waitForURL(url => url.pathname !== '/login')
}

export type NewCompany = {
  creditCode: string
  name: string
  district: string
  contact: string
  email: string
  password: string
}

/** Registers a company as its clerk does: the code first, then the rest. */
export async function register(page: Page, company: NewCompany) {
  const words = accountWords['zh-CN'].register
  await page.goto('/register')
  await page.getByLabel(words.creditCode).fill(company.creditCode)
  await page.getByRole('button', { name: words.next }).click()
  await page.getByLabel(words.companyName).fill(company.name)
  await page.getByLabel(words.district).selectOption({ label: company.district })
  await page.getByLabel(words.contactName).fill(company.contact)
  await page.getByLabel(words.email).fill(company.email)
  await page.locator('input[name=password]').fill(company.password)
  await page.getByLabel(words.privacy, { exact: false }).check()
  await page.getByRole('button', { name: words.submit, exact: true }).click()
  await page.waitForURL('**/verify?stage=sent')
}

/** The path of the first link of a mail that leads into the portal. */
export function linkIn(mail: { text?: string | undefined }, origin: string): string {
  const link = (mail.text ?? '').match(/https?:\/\/\S+/g)?.find(each => each.startsWith(origin))
  expect(link, 'the mail has a link into the portal').toBeDefined()
  return link ?? ''
}
