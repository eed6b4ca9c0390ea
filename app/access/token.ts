import { createHash, randomBytes } from 'node:crypto'

/** 32 random bytes for a cookie or a link; only its hash is kept. */
export function newToken(): string {
  return randomBytes(32).toString('base64url')
}

/** SHA-256 in hex: what the database knows of a token. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}
