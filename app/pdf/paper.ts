import { createHash } from 'node:crypto'
import type { Language } from '#rules/words.ts'

/** A piece of a paper, from the top downwards. */
export type Block =
  | { kind: 'heading'; text: string }
  | { kind: 'paragraph'; text: string }
  | { kind: 'centred'; text: string; points: number; bold: boolean }
  /** Labels with their values, one line each. */
  | { kind: 'facts'; rows: readonly { label: string; value: string }[] }
  | { kind: 'table'; head: readonly string[]; rows: readonly (readonly string[])[] }
  | { kind: 'list'; items: readonly string[] }
  /** Set to the right, below what they sign. */
  | { kind: 'signature'; lines: readonly string[] }
  /** A QR code of an address, with the words beneath it. */
  | { kind: 'code'; address: string; caption: string }

/** A paper of the bureau as it is drawn: all its words, none of its looks. */
export type Paper = {
  language: Language
  /** The bureau. */
  head: string
  title: string
  /** Said in the foot of every page. */
  number: string
  /** Where the paper can be held against the portal. */
  checkAt: { label: string; address: string }
  /** Set across the top where the portal only demonstrates; else null. */
  mark: string | null
  /** Words of the foot: page `x` of `y`. */
  pageWords: { before: string; between: string; after: string }
  hashLabel: string
  /** SHA-256 in hex of what the paper says; see `hashOf`. */
  hash: string
  framed: boolean
  blocks: readonly Block[]
  fileName: string
}

/** SHA-256 in hex of the title, the number and all blocks, as JSON. */
export function hashOf({ title, number, blocks }: Pick<Paper, 'title' | 'number' | 'blocks'>) {
  return createHash('sha256')
    .update(JSON.stringify([title, number, blocks]))
    .digest('hex')
}
