import type { Language, Words } from '#rules/words.ts'
import { instantText } from './dates.ts'
import { letter, type Letter, type Say } from './letter.ts'

type AccountParts = {
  about: Words
  name: string
  paragraphs: readonly Words[]
  action: Words
  path: string
  /** The instant after which the link is dead, or null if it does not die. */
  expiresAt?: string
  notYou?: Words
}

/** The letter that all mails about an account share. */
export function accountLetter(
  { say, language }: { say: Say; language: Language },
  parts: AccountParts,
): Letter {
  return letter({
    subject: `[鞍山科技] ${say(parts.about)}`,
    to: parts.name,
    paragraphs: parts.paragraphs.map(say),
    mustDo:
      parts.expiresAt === undefined
        ? null
        : say({
            zh: `请在 ${instantText(parts.expiresAt, language)} 前打开链接；链接只能使用一次。`,
            en: `Open the link before ${instantText(parts.expiresAt, language)}; it works once.`,
          }),
    action: { label: say(parts.action), path: parts.path },
    closing: parts.notYou === undefined ? [] : [say(parts.notYou)],
  })
}
