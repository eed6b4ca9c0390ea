import { cookieValue } from '../words/language.ts'

/** `__Host-` binds the cookie to this host, over TLS only; a laptop's http cannot have it. */
export function sessionCookieName(publicOrigin: string): string {
  return publicOrigin.startsWith('https:') ? '__Host-sid' : 'sid'
}

/** The token of a `Cookie` header, or null. */
export function sessionTokenOf(cookieHeader: string | null, publicOrigin: string): string | null {
  const value = cookieValue(cookieHeader, sessionCookieName(publicOrigin))
  return value === undefined || value === '' ? null : value
}

/** The `Set-Cookie` that begins a session; it ends with the browser, or earlier on the server. */
export function beginCookie(token: string, publicOrigin: string): string {
  return `${sessionCookieName(publicOrigin)}=${token}; ${attributes(publicOrigin)}`
}

export function endCookie(publicOrigin: string): string {
  return `${sessionCookieName(publicOrigin)}=; Max-Age=0; ${attributes(publicOrigin)}`
}

function attributes(publicOrigin: string): string {
  const secure = publicOrigin.startsWith('https:') ? 'Secure; ' : ''
  return `${secure}HttpOnly; SameSite=Lax; Path=/`
}
