import { languages, type Language } from '#rules/words.ts'

export const languageCookie = 'lang'

/**
 * The reader's language: what they chose (a cookie), else the browser's wish, else Chinese. English
 * is given only to a browser that asks for it before Chinese.
 */
export function languageOf(request: Request): Language {
  const chosen = cookieValue(request.headers.get('Cookie'), languageCookie)
  const known = languages.find(language => language === chosen)
  if (known !== undefined) return known
  const wishes = (request.headers.get('Accept-Language') ?? '').toLowerCase().split(',')
  const first = wishes
    .map(wish => wish.trim().slice(0, 2))
    .find(wish => wish === 'zh' || wish === 'en')
  return first === 'en' ? 'en' : 'zh-CN'
}

/** The value of one cookie of a `Cookie` header, or undefined. */
export function cookieValue(header: string | null, name: string): string | undefined {
  const pair = (header ?? '')
    .split(';')
    .map(part => part.trim())
    .find(part => part.startsWith(`${name}=`))
  return pair?.slice(name.length + 1)
}
