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
  send: (entries: Entries, how?: { action?: RegExp }) => Promise<WalkedPage>
  /** The same, for a form that is answered with a page of this status. */
  sendExpecting: (status: number, entries: Entries) => Promise<WalkedPage>
  /** Hands a file to the `at`-th form of the page last opened that takes one; follows the redirect. */
  attach: (at: number, file: { name: string; content: Buffer }) => Promise<WalkedPage>
}

export type WalkedPage = {
  path: string
  status: number
  /** What a person reads in the main part, in one line. */
  text: string
  html: string
  /** The addresses of the links in the main part. */
  links: readonly string[]
  /** The names of all fields in the main part. */
  names: readonly string[]
  /** How many forms take a file. */
  uploads: number
}

/** What is typed and pressed by name; boxes of one name are a list. */
export type Entries = Readonly<Record<string, string | readonly string[]>>

type Sent = [name: string, value: string][]

const nothing: WalkedPage = {
  ...{ path: '', status: 0, text: '', html: '', uploads: 0 },
  ...{ links: [], names: [] },
}

/** Walks as the person whose session the cookie is. */
export function walkerAt(
  portal: Pick<Portal, 'ask' | 'get' | 'post' | 'origin'>,
  cookie: string,
): Walker {
  let page = nothing
  let forms: HTMLElement[] = []

  const see = (path: string, answer: Answer) => {
    const main = parse(answer.body).querySelector('main')
    page = pageOf(path, answer, main)
    forms = main?.querySelectorAll('form') ?? []
    return page
  }
  const open = async (path: string) => see(path, await portal.get(path, cookie))
  const followed = (answer: Answer) => {
    const to = answer.headers.location
    if (answer.status >= 300 && answer.status <= 399 && to !== undefined)
      return open(to.replace(portal.origin, ''))
    throw new Error(`${page.path}: ${answer.status} ${see('', answer).text.slice(0, 600)}`)
  }
  const post = async (entries: Entries, action?: RegExp) => {
    const form = formFor(page, forms, { entries, action })
    const carried = carriedBy(form).filter(([name]) => !Object.hasOwn(entries, name))
    const sent = new URLSearchParams([...carried, ...listed(entries)])
    return portal.post(form.getAttribute('action') ?? page.path, sent, cookie)
  }
  return {
    open,
    send: async (entries, { action } = {}) => followed(await post(entries, action)),
    sendExpecting: async (status, entries) => {
      const answer = await post(entries)
      if (answer.status !== status) throw new Error(`${page.path}: ${answer.status}, not ${status}`)
      return see(page.path, answer)
    },
    attach: async (at, { name, content }) => {
      const form = forms.filter(takesFile)[at]
      if (form === undefined) throw new Error(`${page.path} takes ${page.uploads} files`)
      const boundary = 'a-boundary-of-the-walk'
      return followed(
        await portal.ask({
          method: 'POST',
          path: form.getAttribute('action') ?? page.path,
          headers: {
            cookie,
            origin: portal.origin,
            'content-type': `multipart/form-data; boundary=${boundary}`,
          },
          body: Buffer.concat([
            Buffer.from(
              `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\n` +
                'Content-Type: application/octet-stream\r\n\r\n',
            ),
            content,
            Buffer.from(`\r\n--${boundary}--\r\n`),
          ]),
        }),
      )
    },
  }
}

function pageOf(path: string, answer: Answer, main: HTMLElement | null): WalkedPage {
  const valuesOf = (selector: string, attribute: string) =>
    (main?.querySelectorAll(selector) ?? []).map(each => each.getAttribute(attribute) ?? '')
  return {
    path,
    status: answer.status,
    html: answer.body,
    text: (main?.structuredText ?? '').replace(/\s+/g, ' '),
    links: valuesOf('a', 'href'),
    names: valuesOf('[name]', 'name'),
    uploads: (main?.querySelectorAll('form') ?? []).filter(takesFile).length,
  }
}

function takesFile(form: HTMLElement): boolean {
  return form.querySelector('input[type=file]') !== null
}

type Wanted = { entries: Entries; action: RegExp | undefined }

/** The form that has every entry; a button counts with its value. */
function formFor(
  page: WalkedPage,
  forms: readonly HTMLElement[],
  { entries, action }: Wanted,
): HTMLElement {
  const form = forms.find(each => {
    const goesThere = action === undefined || action.test(each.getAttribute('action') ?? page.path)
    return goesThere && listed(entries).every(([name, value]) => takes(each, name, value))
  })
  if (form !== undefined) return form
  const wanted = JSON.stringify(entries)
  throw new Error(`${page.path} has no form with ${wanted}: ${page.text.slice(0, 600)}`)
}

function takes(form: HTMLElement, name: string, value: string): boolean {
  const fields = form.querySelectorAll('[name]').filter(each => each.getAttribute('name') === name)
  return fields.some(
    each => each.rawTagName !== 'button' || (each.getAttribute('value') ?? '') === value,
  )
}

function listed(entries: Entries): Sent {
  return Object.entries(entries).flatMap(([name, value]): Sent =>
    typeof value === 'string' ? [[name, value]] : value.map(each => [name, each]),
  )
}

function carriedBy(form: HTMLElement): Sent {
  const fields = form.querySelectorAll('input[name], textarea[name], select[name]')
  return fields.flatMap((field): Sent => {
    const value = valueOf(field)
    return value === null ? [] : [[field.getAttribute('name') ?? '', value]]
  })
}

/** What a browser would send of the field as it stands; null for nothing. */
function valueOf(field: HTMLElement): string | null {
  if (field.hasAttribute('disabled')) return null
  if (field.rawTagName === 'textarea') return field.textContent
  if (field.rawTagName === 'select') {
    const chosen = field.querySelector('option[selected]') ?? field.querySelector('option')
    return chosen?.getAttribute('value') ?? ''
  }
  const type = field.getAttribute('type') ?? 'text'
  if (type === 'submit' || type === 'file') return null
  const value = field.getAttribute('value')
  if (type !== 'radio' && type !== 'checkbox') return value ?? ''
  return field.hasAttribute('checked') ? (value ?? 'on') : null
}
