import { hash, verify } from '@node-rs/argon2'
import { takingTurns } from './taking-turns.ts'

/** argon2id is this library's own choice. */
const options = {
  memoryCost: 19_456,
  timeCost: 2,
  parallelism: 1,
} as const

/** Hashing fills a core; more at once would stall everything else. */
const turn = takingTurns({ atOnce: 4, waiting: 50 })

/** A hash nobody has the password of, so that an unknown account takes as long as a known one. */
let decoy: Promise<string> | null = null

/**
 * The argon2id hash in PHC form, of the password in NFC.
 *
 * @throws {Busy} when too many wait already.
 */
export function hashPassword(password: string): Promise<string> {
  return turn(() => hash(password.normalize('NFC'), options))
}

/**
 * Whether the password fits; with null it never does, and takes as long.
 *
 * @throws {Busy} when too many wait already.
 */
export async function passwordFits(
  passwordHash: string | null,
  password: string,
): Promise<boolean> {
  decoy ??= hash(crypto.randomUUID(), options)
  const against = passwordHash ?? (await decoy)
  const fits = await turn(() => verify(against, password.normalize('NFC')))
  return fits && passwordHash !== null
}

/** Whether a hash was made with weaker parameters than today's. */
export function isOutdated(passwordHash: string | null): boolean {
  const today = `$argon2id$v=19$m=${options.memoryCost},t=${options.timeCost},p=${options.parallelism}$`
  return passwordHash !== null && !passwordHash.startsWith(today)
}
