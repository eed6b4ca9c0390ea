import { parse, type HTMLElement } from 'node-html-parser'
import type { Answer, Portal } from './portal.ts'

/** One person at the portal without a browser: follows pages and sends their forms as they stand. */
export type Walker = {
  /** The page at a path of the portal, with its status as it came. */
  open: (path: string) => Promise<WalkedPage>
  /**
   * Sends the form of the page last opened that has an entry or button named in `entries`, with
   * everything that it carries; follows the redirect.
   *
   * @throws {Error} if there is no such form, or the answer is not a redirect.
   */
  send: (entries: Record<string, string>, how?: { action?: RegExp }) => Promise<WalkedPage>
  /** The same, for a form that must be refused: the status, and the page it came with. */
  sendExpecting: (status: number, entries: Record<string, string>) => Promise<WalkedPage>
}

export type WalkedPage = {
  path: string
  status: number
  /** What a person reads in the main part, in one line. */
  text: string
  html: string
  /** The addresses of the links in the main part. */
  links: readonly string[]
}

type Sent = Record<string, string>

/** Walks as the person whose session the cookie is. */
export function walkerAt(portal: Pick<Portal, 'get' | 'post' | 'origin'>, cookie: string): Walker {
  let page: WalkedPage = { path: '', status: 0, text: '', html: '', links: [] }

  const open = async (path: string) => {
    page = pageOf(path, await portal.get(path, cookie))
    return page
  }
  const post = async (entries: Sent, action?: RegExp) => {
    const form = formFor(page, entries, action)
    return portal.post(form.action, { ...form.carried, ...entries }, cookie)
  }
  return {
    open,
    send: async (entries, { action } = {}) => {
      const from = page.path
      const answer = await post(entries, action)
      const to = answer.headers.location
      if (answer.status < 300 || answer.status > 399 || to === undefined)
        throw new Error(`${from}: ${answer.status} ${pageOf(from, answer).text.slice(0, 600)}`)
      return open(to.replace(portal.origin, ''))
    },
    sendExpecting: async (status, entries) => {
      const answer = await post(entries)
      if (answer.status !== status) throw new Error(`${page.path}: ${answer.status}, not ${status}`)
      page = pageOf(page.path, answer)
      return page
    },
  }
}

function pageOf(path: string, answer: Answer): WalkedPage {
  const main = parse(answer.body).querySelector('main')
  return {
    path,
    status: answer.status,
    html: answer.body,
    text: (main?.structuredText ?? '').replace(/\s+/g, ' '),
    links: (main?.querySelectorAll('a') ?? []).map(link => link.getAttribute('href') ?? ''),
  }
}

/** The form that has every entry, with what it carries of itself. */
function formFor(
  page: WalkedPage,
  entries: Sent,
  action?: RegExp,
): { action: string; carried: Sent } {
  const forms = parse(page.html).querySelectorAll('main form')
  const wanted = Object.keys(entries)
  const form = forms.find(each => {
    const names = each.querySelectorAll('[name]').map(field => field.getAttribute('name'))
    const goesThere = action === undefined || action.test(each.getAttribute('action') ?? page.path)
    return goesThere && wanted.every(name => names.includes(name))
  })
  if (form === undefined) throw new Error(`${page.path} has no form with ${wanted.join(', ')}`)
  return { action: form.getAttribute('action') ?? page.path, carried: carriedBy(form) }
}

function carriedBy(form: HTMLElement): Sent {
  const carried: Sent = {}
  for (const field of form.querySelectorAll('input[name], textarea[name], select[name]')) {
    const name = field.getAttribute('name') ?? ''
    const value = valueOf(field)
    if (value !== null) carried[name] = value
  }
  return carried
}

/** What a browser would send of the field as it stands; null for nothing. */
function valueOf(field: HTMLElement): string | null {
  if (field.hasAttribute('disabled')) return null
  if (field.rawTagName === 'textarea') return field.textContent
  if (field.rawTagName === 'select')
    return field.querySelector('option[selected]')?.getAttribute('value') ?? ''
  const type = field.getAttribute('type') ?? 'text'
  if (type === 'submit' || type === 'file') return null
  const value = field.getAttribute('value')
  if (type !== 'radio' && type !== 'checkbox') return value ?? ''
  return field.hasAttribute('checked') ? (value ?? 'on') : null
}
