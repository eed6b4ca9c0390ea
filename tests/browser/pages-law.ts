import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { beginSession } from '#app/access/session.ts'
import { findAccountByEmail } from '#db/accounts.ts'
import { languages, type Language } from '#rules/words.ts'
import {
  launchChromium,
  personAt,
  takePicture,
  takesPictures,
  type Person,
} from '#tests/support/chromium.ts'
import { openCityPortal, type CityPortal } from '#tests/support/city-portal.ts'
import { DESKTOP, lookAt, TELEPHONE } from './look.ts'
import {
  noPage,
  pageList,
  viewers,
  type PictureName,
  type ViewerName,
  type Visit,
} from './page-list.ts'
import { findSamples, type Found } from './samples.ts'

type Opened = { browser: Browser; portal: CityPortal; found: Found; people: Map<string, Person> }
const opened: Opened[] = []

function started(): Opened {
  const [all] = opened
  if (all === undefined) throw new Error('not started')
  return all
}

/** Looks at every page of the manifest's routes that `isLookedAt` chooses, in a city of its own. */
export function lawOfPages(isLookedAt: (routeId: string) => boolean): void {
  beforeAll(async () => {
    const portal = await openCityPortal('sqlite')
    opened.push({
      portal,
      browser: await launchChromium(),
      found: await findSamples(portal.db),
      people: new Map(),
    })
  })

  afterAll(async () => {
    for (const { portal, browser } of opened) {
      await browser.close()
      await portal.close()
    }
  })

  const pages = Object.entries(pageList).flatMap(([id, visits]) =>
    visits === noPage || !isLookedAt(id) ? [] : [{ id, visits }],
  )

  test.for(pages)('$id: readable by everyone, whole and in one language', ({ visits }) =>
    takesPictures ? picture(visits) : look(visits),
  )
}

async function look(visits: readonly Visit[]): Promise<void> {
  const wrong: string[] = []
  for (const language of languages) {
    for (const visit of visits) {
      for (const viewer of visit.as) {
        const address = visit.path(started().found.samples)
        const person = await personOf(viewer, language)
        const answer = await person.page.goto(address, { waitUntil: 'load' })
        const problems = [
          ...(answer?.status() === (visit.status ?? 200) ? [] : [`status ${answer?.status()}`]),
          ...(new URL(person.page.url()).pathname === address.split('?')[0]
            ? []
            : [`led to ${person.page.url()}`]),
          ...(await lookAt(person.page, language)),
          ...person.complaints.splice(0),
        ]
        wrong.push(...problems.map(each => `${viewer}, ${language}, ${address}: ${each}`))
      }
    }
  }
  expect(wrong).toEqual([])
}

/** Renews the pictures of some visits. */
async function picture(visits: readonly Visit[]): Promise<void> {
  for (const { as, path: pathOf, pictures = [] } of visits) {
    for (const name of pictures) {
      const { page } = await personOf(as[0] ?? 'visitor', languageIn(name))
      await page.setViewportSize(name.includes('-phone-') ? TELEPHONE : DESKTOP)
      await page.goto(pathOf(started().found.samples), { waitUntil: 'load' })
      await takePicture(page, name)
      await page.setViewportSize(DESKTOP)
    }
  }
}

function languageIn(name: PictureName): Language {
  return name.endsWith('-en') ? 'en' : 'zh-CN'
}

/** The browser window of one viewer in one language, signed in without the form. */
async function personOf(viewer: ViewerName, language: Language): Promise<Person> {
  const { browser, portal, people, found } = started()
  const key = `${viewer} ${language}`
  const known = people.get(key)
  if (known !== undefined) return known
  const person = await personAt(browser, portal.origin, { language })
  const email = found.emails[viewer] ?? viewers[viewer]
  if (email !== null) {
    const account = await findAccountByEmail(portal.db, email)
    if (account === null) throw new Error(`nobody is ${email}`)
    const now = new Date().toISOString()
    const token = await beginSession(portal.db, { accountId: account.id, now })
    await person.context.addCookies([{ name: 'sid', value: token, url: portal.origin }])
  }
  people.set(key, person)
  return person
}
