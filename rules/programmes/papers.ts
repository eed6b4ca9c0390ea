import { type Words } from '../facts/fact.ts'
import type { Confidence } from '../engine/criterion.ts'
import type { PaperAsked } from '../engine/programme.ts'

/** Kinds of files that any evidence may come in. */
export const evidenceFiles = ['pdf', 'jpg', 'jpeg', 'png'] as const

/** A paper as a copy, required unless told. */
export function paper(
  id: string,
  words: Words,
  confidence: Confidence,
  about: Partial<Pick<PaperAsked, 'required' | 'form' | 'accepts'>> = {},
): PaperAsked {
  return { id, words, confidence, required: true, form: 'copy', accepts: evidenceFiles, ...about }
}
