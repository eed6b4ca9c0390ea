import { inLanguage, type Language } from '#rules/words.ts'
import type { Letter } from './letter.ts'

type Print = {
  language: Language
  url: string
  sender: string
  off: { url: string; label: string } | null
}

/** The same letter as plain text, the link on a line of its own. */
export function plainText(letter: Letter, { language, url, sender, off }: Print): string {
  const colon = inLanguage({ zh: '：', en: ':' }, language)
  const after = inLanguage({ zh: '：', en: ': ' }, language)
  const blocks = [
    letter.to,
    ...letter.paragraphs,
    letter.mustDo ?? '',
    letter.items.map((item, index) => `${index + 1}. ${item.title}\n   ${item.text}`).join('\n'),
    letter.facts.map(fact => `${fact.label}${after}${fact.value}`).join('\n'),
    `${letter.action.label}${colon}\n${url}`,
    ...letter.closing,
    sender,
    off === null ? '' : `${off.label}${colon}\n${off.url}`,
  ]
  return `${blocks.filter(block => block !== '').join('\n\n')}\n`
}
