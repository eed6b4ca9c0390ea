import type { Language, Words } from '#rules/words.ts'

/**
 * What a mail says, in one language: the HTML part and the plain text are two prints of it, so
 * neither can say what the other does not.
 */
export type Letter = {
  subject: string
  /** Who is addressed. */
  to: string
  /** What happened, then what follows from it. */
  paragraphs: readonly string[]
  /** What the reader must do, and by when; null if nothing. */
  mustDo: string | null
  facts: readonly { label: string; value: string }[]
  items: readonly { title: string; text: string }[]
  /** The one link, a path within the portal. */
  action: { label: string; path: string }
  /** Legal basis, rights, whom to turn to. */
  closing: readonly string[]
}

/** The text in the reader's language. */
export type Say = (words: Words) => string

export type Template<Data> = (data: Data, say: Say, language: Language) => Letter

/** A letter with nothing in the parts that not every mail has. */
export function letter(
  parts: Pick<Letter, 'subject' | 'to' | 'paragraphs' | 'action'> & Partial<Letter>,
): Letter {
  return { mustDo: null, facts: [], items: [], closing: [], ...parts }
}
