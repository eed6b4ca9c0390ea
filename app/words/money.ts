import { grouped } from '#rules/facts/grouped.ts'

/**
 * An amount typed in 万元 as grouped yuan, e.g. `4,800.5` → `48,005,000`; null if it cannot be read.
 * Digits only are moved: no floating point takes part.
 */
export function yuanOfWan(typed: string): string | null {
  const plain = typed.replaceAll(/[,，\s]/g, '')
  const match = /^(-?)(\d{1,12})(?:\.(\d{1,6}))?$/.exec(plain)
  if (match === null) return null
  const [, sign = '', whole = '', fraction = ''] = match
  const digits = whole + fraction.padEnd(6, '0')
  const yuan = digits.slice(0, -2).replace(/^0+(?=\d)/, '')
  const fen = digits.slice(-2)
  return `${sign}${grouped(yuan)}${fen === '00' ? '' : `.${fen}`}`
}
