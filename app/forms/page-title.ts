import { isRouteErrorResponse } from '@remix-run/react'
import { commonWords } from '../words/common.ts'
import type { loader as rootLoader } from '../root.tsx'
import type { Dictionary } from '../words/use-words.ts'

type Matches = readonly ({ id: string; data: unknown } | undefined)[]

/** What Remix tells a `meta` beside the page's own data; `error` is null where there is none. */
type Page = { matches: Matches; error?: unknown }

/** The `meta` of a page: its title before the portal's name, in the reader's language. */
export function pageTitle<T>(dictionary: Dictionary<T>, title: (words: T) => string) {
  return (page: Page) => titleOf(title(dictionary[languageOfPage(page)]), page)
}

/**
 * The `meta` of a page whose title comes with its data; a page that could not be given says that
 * instead.
 */
export function titleOf(title: string | undefined, page: Page) {
  const { portal, errors } = commonWords[languageOfPage(page)]
  const shown = page.error == null ? title : errorTitle(page.error, errors)
  return [{ title: shown === undefined ? portal : `${shown} · ${portal}` }]
}

type ErrorTitles = { notFound: string; forbidden: string; server: string }

function errorTitle(error: unknown, words: ErrorTitles): string | undefined {
  const status = isRouteErrorResponse(error) ? error.status : 500
  // A session that has ended: the page keeps its name and asks to sign in.
  if (status === 401) return undefined
  return status === 404 ? words.notFound : status === 403 ? words.forbidden : words.server
}

type RootData = Awaited<ReturnType<typeof rootLoader>>

function languageOfPage({ matches }: Page): RootData['language'] {
  const data = matches.find(match => match?.id === 'root')?.data
  const isEnglish =
    typeof data === 'object' && data !== null && 'language' in data && data.language === 'en'
  return isEnglish ? 'en' : 'zh-CN'
}
