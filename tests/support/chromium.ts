import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core'
import { requireCommand } from './debian.ts'
import { fewerColours } from './fewer-colours.ts'

/**
 * Where the walk leaves its pictures. `PICTURES=docs/pictures` renews those that the README shows;
 * without it a test run changes no tracked file.
 */
export const pictures = path.resolve(process.env['PICTURES'] ?? 'build/pictures')

/** Whether the pictures of the manual are renewed. */
export const takesPictures = process.env['PICTURES'] !== undefined

export async function launchChromium(): Promise<Browser> {
  requireCommand('chromium', ['chromium', 'fonts-noto-cjk'])
  return chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
}

/** A person at a screen: a context of their own, and what went wrong on their pages. */
export type Person = { context: BrowserContext; page: Page; complaints: string[] }

/**
 * Opens a browser window for one person. Errors on the console, refusals by the content security
 * policy, exceptions and requests to another host are gathered in `complaints`; the caller asserts
 * that there are none.
 */
export async function personAt(
  browser: Browser,
  origin: string,
  options: { width?: number; height?: number; language?: 'zh-CN' | 'en'; scripts?: boolean } = {},
): Promise<Person> {
  const context = await browser.newContext({
    baseURL: origin,
    locale: options.language ?? 'zh-CN',
    javaScriptEnabled: options.scripts ?? true,
    viewport: { width: options.width ?? 1280, height: options.height ?? 900 },
    timezoneId: 'Asia/Tokyo',
  })
  context.setDefaultTimeout(30_000)
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('console', message => {
    if (message.type() === 'error' && !isExpected(message.text())) complaints.push(message.text())
  })
  page.on('pageerror', error => void complaints.push(error.message))
  page.on('request', request => {
    const url = new URL(request.url())
    if (url.protocol.startsWith('http') && url.origin !== origin) complaints.push(request.url())
  })
  return { context, page, complaints }
}

/** A refused form answers 4xx, which the browser notes on the console by itself. */
function isExpected(text: string): boolean {
  return /Failed to load resource: the server responded with a status of 4\d\d/.test(text)
}

/**
 * Waits until React has taken the page over: before that a button does what it does without
 * scripts. Read from React's own mark of a root, since a page looks the same before and after.
 */
export async function scriptsRun(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const mark = Object.keys(document).find(key => key.startsWith('__reactContainer$'))
    const root: unknown = mark === undefined ? undefined : Reflect.get(document, mark)
    const at = (from: unknown, key: string): unknown =>
      typeof from === 'object' && from !== null ? Reflect.get(from, key) : undefined
    return ['stateNode', 'current', 'memoizedState', 'isDehydrated'].reduce(at, root) === false
  })
}

/** The tallest picture: what is below it is more of the same. */
const TALLEST = 1400

/** A picture of the page from its top, named for what it shows. */
export async function takePicture(page: Page, name: string): Promise<void> {
  const before = page.viewportSize()
  if (before === null) throw new Error('the page has no size')
  const height = await page.evaluate(() => document.documentElement.scrollHeight)
  await page.setViewportSize({ width: before.width, height: Math.min(height, TALLEST) })
  const png = await page.screenshot()
  await page.setViewportSize(before)
  await mkdir(pictures, { recursive: true })
  await writeFile(path.join(pictures, `${name}.png`), fewerColours(png))
}
