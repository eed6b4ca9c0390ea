import { redirect } from '@remix-run/node'
import type { PortalContext } from '../context.ts'
import { cookieValue } from '../words/language.ts'

const HALF_AN_HOUR_S = 1_800

/** The pages that mailed links lead to. */
export type LinkPage = '/verify' | '/reset'

type LinkContext = Pick<PortalContext, 'config'>

/**
 * Takes the secret of a mailed link out of the address bar, where it would stay in histories: it
 * moves into a short cookie, and the page is asked for again.
 *
 * @throws {Response} 303 to the same page without the token.
 */
export function hideLinkToken(request: Request, page: LinkPage, { config }: LinkContext): void {
  const token = new URL(request.url).searchParams.get('token')
  if (token === null) return
  const safe = /^[\w-]{20,100}$/.test(token) ? token : 'unreadable'
  const cookie = linkCookie(page, safe, HALF_AN_HOUR_S, config.publicOrigin)
  throw redirect(page, { status: 303, headers: { 'Set-Cookie': cookie } })
}

/** The token that `hideLinkToken` put away, or null. */
export function linkTokenOf(request: Request, page: LinkPage): string | null {
  const value = cookieValue(request.headers.get('Cookie'), nameOf(page))
  return value === undefined || value === '' ? null : value
}

/** The `Set-Cookie` that forgets it. */
export function forgetLinkToken(page: LinkPage, { config }: LinkContext): string {
  return linkCookie(page, '', 0, config.publicOrigin)
}

function linkCookie(page: LinkPage, value: string, seconds: number, publicOrigin: string): string {
  const secure = publicOrigin.startsWith('https:') ? 'Secure; ' : ''
  return `${nameOf(page)}=${value}; Max-Age=${seconds}; ${secure}HttpOnly; SameSite=Lax; Path=/`
}

function nameOf(page: LinkPage): string {
  return `link-${page.slice(1)}`
}
