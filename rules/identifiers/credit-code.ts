import { halfWidth } from './half-width.ts'

/** Why a unified social credit code is refused. */
export type CreditCodeFault = 'length' | 'charset' | 'check'

export type CreditCodeReading =
  | { readonly ok: true; readonly code: string }
  | { readonly ok: false; readonly code: string; readonly fault: CreditCodeFault }

/** The 31 characters of GB 32100-2015, in the order of their values; I, O, S, V and Z are none. */
const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28]
const LENGTH = 18

/**
 * The code as it is kept: without spaces, upper case, half width. Look-alikes such as O for 0 are
 * left as typed, since a guess could name another body.
 */
export function normaliseCreditCode(typed: string): string {
  return halfWidth(typed).replace(/\s/g, '').toUpperCase()
}

/** The check character of the first 17 characters; null where one of them is outside the set. */
export function creditCodeCheck(first17: string): string | null {
  let sum = 0
  for (const [index, weight] of WEIGHTS.entries()) {
    const character = first17.charAt(index)
    const value = ALPHABET.indexOf(character)
    if (character === '' || value < 0) return null
    sum += value * weight
  }
  return ALPHABET.charAt((31 - (sum % 31)) % 31)
}

/**
 * Reads a typed code. A failed check is a correctable error, not proof that the body does not
 * exist: a few genuine early codes fail it, and an officer may override.
 */
export function readCreditCode(typed: string): CreditCodeReading {
  const code = normaliseCreditCode(typed)
  if (code.length !== LENGTH) return { ok: false, code, fault: 'length' }
  if (!/^[0-9A-HJ-NP-RTUWXY]+$/.test(code)) return { ok: false, code, fault: 'charset' }
  return creditCodeCheck(code) === code.slice(-1)
    ? { ok: true, code }
    : { ok: false, code, fault: 'check' }
}
