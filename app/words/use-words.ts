import { useRouteLoaderData } from '@remix-run/react'
import { inLanguage, type Language, type Words } from '#rules/words.ts'
import type { loader as rootLoader } from '#app/root.tsx'

/** One room's words in both languages; `en` must have the shape of `zh-CN` or it does not compile. */
export type Dictionary<T> = { readonly 'zh-CN': T; readonly en: T }

/** The same tree with every text loosened to `string`, so that another language can fill it. */
export type Loose<T> = {
  readonly [K in keyof T]: T[K] extends string
    ? string
    : T[K] extends (...args: infer A) => string
      ? (...args: A) => string
      : Loose<T[K]>
}

/** The reader's language, as the root loader found it. */
export function useLanguage(): Language {
  return useRouteLoaderData<typeof rootLoader>('root')?.language ?? 'zh-CN'
}

/** The words of a dictionary in the reader's language. */
export function useWords<T>(dictionary: Dictionary<T>): T {
  return dictionary[useLanguage()]
}

/** A function that says a two-language text in the reader's language. */
export function useSay(): (words: Words) => string {
  const language = useLanguage()
  return words => inLanguage(words, language)
}
