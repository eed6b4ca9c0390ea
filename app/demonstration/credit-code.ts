import { creditCodeCheck } from '#rules/identifiers/credit-code.ts'
import type { Chance } from './random.ts'

const ORGANISATION_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2]
const ORGANISATION_ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY'

/**
 * A well-formed credit code of a company registered in `district`, with both check characters
 * right. It belongs to nobody that is known.
 */
export function fictitiousCreditCode(district: string, chance: Chance): string {
  const free = Array.from({ length: 5 }, () =>
    ORGANISATION_ALPHABET.charAt(chance.whole(0, ORGANISATION_ALPHABET.length - 1)),
  )
  const organisation = `MAX${free.join('')}`
  const first17 = `91${district}${organisation}${organisationCheck(organisation)}`
  return `${first17}${creditCodeCheck(first17) ?? ''}`
}

/** The ninth character of an organisation code by GB 11714: 11 minus the sum modulo 11. */
function organisationCheck(first8: string): string {
  const sum = ORGANISATION_WEIGHTS.reduce(
    (total, weight, index) => total + weight * Number.parseInt(first8.charAt(index), 36),
    0,
  )
  const check = (11 - (sum % 11)) % 11
  return check === 10 ? 'X' : String(check)
}
