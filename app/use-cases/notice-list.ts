import { createHash } from 'node:crypto'

type Head = { number: string; title_zh: string; starts_on: string; ends_on: string }
type Row = { position: number; company_name: string; credit_code: string }

/**
 * The list of a notice as the one text whose hash is signed: UTF-8, a line feed after each line, the
 * parts of a line parted by a tab.
 */
export function canonicalList(
  { number, title_zh: title, starts_on: from, ends_on: to }: Head,
  rows: readonly Row[],
): string {
  const lines = rows.map(row => [String(row.position), row.company_name, row.credit_code])
  return [[number, title, from, to], ...lines].map(parts => `${parts.join('\t')}\n`).join('')
}

/** SHA-256 in hex, as `sha256sum` gives it for the file of the list. */
export function listHash(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex')
}
