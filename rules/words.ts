/** The two languages of the portal; Chinese comes first and English is complete. */
export const languages = ['zh-CN', 'en'] as const

export type Language = (typeof languages)[number]

/** One text in both languages. */
export type Words = { readonly zh: string; readonly en: string }

/** The text for a reader of `language`. */
export function inLanguage(words: Words, language: Language): string {
  return language === 'en' ? words.en : words.zh
}
