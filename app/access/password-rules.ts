/** Fewest characters, counted as Unicode code points after NFC. */
export const minPasswordLength = { company: 10, staff: 12 } as const
export const MAX_PASSWORD_LENGTH = 128

export type PasswordIssue = 'too short' | 'too long' | 'too common' | 'names the company or place'

/** Words that anybody would try here first. */
const PLACE_WORDS = ['鞍山', 'anshan', 'kejiju', '科技局']

/** Long enough to pass the length, and among the first that are tried. */
const COMMON = new Set(
  (
    '1234567890 0123456789 0987654321 9876543210 12345678910 123456789a 1234567891 1122334455 ' +
    '123123123123 112233445566 1234512345 1111111111 0000000000 1q2w3e4r5t 1qaz2wsx3edc ' +
    '1qazxsw23edc qazwsxedcrfv qwertyuiop qwerty123456 qwertyuiop123 asdfghjkl123 zxcvbnm123 ' +
    'password123 password1234 passw0rd123 p@ssw0rd123 p@ssword123 administrator admin123456 ' +
    'admin12345 admin888888 administrator1 iloveyou123 iloveyou1314 woaini1314 woaini520520 ' +
    'woaini1314520 5201314520 52013145201314 a123456789 a1234567890 aa123456789 abc123456789 ' +
    'abcd123456 abc1234567 abcdefghij abcdefghijk letmein123 welcome123 welcome1234 dragon1234 ' +
    'football123 baseball123 superman123 sunshine123 princess123 monkey12345 changeme123 ' +
    'qq123456789 wang123456 zhang123456 li123456789 liu123456789 test123456 root123456 ' +
    'q1w2e3r4t5 q1w2e3r4t5y6 1a2b3c4d5e a1b2c3d4e5 147258369 1472583690 7894561230 3141592653'
  ).split(' '),
)

/**
 * What is wrong with a password, or null. No classes of characters are asked for: length and not
 * being guessable count.
 *
 * @param about names of the company and codes that must not be part of it
 */
export function passwordIssue(
  password: string,
  { minLength, about }: { minLength: number; about: readonly string[] },
): PasswordIssue | null {
  const normal = password.normalize('NFC')
  const length = Array.from(normal).length
  if (length < minLength) return 'too short'
  if (length > MAX_PASSWORD_LENGTH) return 'too long'
  const lower = normal.toLowerCase()
  if (COMMON.has(lower) || new Set(lower).size < 4) return 'too common'
  const words = [...PLACE_WORDS, ...about.map(word => word.trim().toLowerCase())]
  if (words.some(word => word.length > 1 && lower.includes(word))) {
    return 'names the company or place'
  }
  return null
}

const codes = {
  'too short': 'password-too-short',
  'too long': 'password-too-long',
  'too common': 'password-too-common',
  'names the company or place': 'password-names-company',
} as const satisfies Record<PasswordIssue, string>

/** The key of the issue's words. */
export function passwordCode(issue: PasswordIssue): string {
  return codes[issue]
}
