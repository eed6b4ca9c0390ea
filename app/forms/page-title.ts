import { commonWords } from '../words/common.ts'
import type { loader as rootLoader } from '../root.tsx'
import type { Dictionary } from '../words/use-words.ts'

type Matches = readonly ({ id: string; data: unknown } | undefined)[]

/** The `meta` of a page: its title before the portal's name, in the reader's language. */
export function pageTitle<T>(dictionary: Dictionary<T>, title: (words: T) => string) {
  return ({ matches }: { matches: Matches }) => {
    const language = languageOfRoot(matches.find(match => match?.id === 'root')?.data)
    return [{ title: `${title(dictionary[language])} · ${commonWords[language].portal}` }]
  }
}

type RootData = Awaited<ReturnType<typeof rootLoader>>

function languageOfRoot(data: unknown): RootData['language'] {
  const isEnglish =
    typeof data === 'object' && data !== null && 'language' in data && data.language === 'en'
  return isEnglish ? 'en' : 'zh-CN'
}
