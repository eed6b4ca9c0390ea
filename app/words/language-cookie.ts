import type { Language } from '#rules/words.ts'
import { languageCookie } from './language.ts'

const YEAR_S = 31_536_000

/** The `Set-Cookie` that keeps the reader's language for a year. */
export function languageSetCookie(language: Language, publicOrigin: string): string {
  const secure = publicOrigin.startsWith('https:') ? 'Secure; ' : ''
  return `${languageCookie}=${language}; Max-Age=${YEAR_S}; ${secure}HttpOnly; SameSite=Lax; Path=/`
}
