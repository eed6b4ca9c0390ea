import { createHmac, timingSafeEqual } from 'node:crypto'
import type { Mail } from '#db/outbox.ts'
import { isHelpful, type HelpfulKind } from '#emails/helpful.ts'
import { paths } from '../paths.ts'

/** What a link switches off: one helpful kind, or all that come in the digest. */
export type Off = { accountId: string; kind: HelpfulKind | 'digest' }

/** A link's token: it opens nothing but this switch, and never ends, as the mail may lie for years. */
export function unsubscribeToken(
  { accountId, kind }: Off,
  [secret = '']: readonly string[],
): string {
  return `${accountId}.${kind}.${signature(`${accountId}.${kind}`, secret)}`
}

/** What a token switches off; null for one that we did not sign. */
export function readUnsubscribeToken(token: string, secrets: readonly string[]): Off | null {
  const [accountId = '', kind = '', signed = '', ...more] = token.split('.')
  if (more.length > 0 || (kind !== 'digest' && !isHelpful(kind))) return null
  const isOurs = secrets.some(secret => isSame(signed, signature(`${accountId}.${kind}`, secret)))
  return isOurs ? { accountId, kind } : null
}

/** Where the kind of a mail is switched off; null for what nobody can switch off. */
export function unsubscribePathOf(
  { kind, account_id: accountId }: Pick<Mail, 'kind' | 'account_id'>,
  secrets: readonly string[],
): string | null {
  if (accountId === null || (kind !== 'digest' && !isHelpful(kind))) return null
  return paths.unsubscribe(unsubscribeToken({ accountId, kind }, secrets))
}

function signature(text: string, secret: string): string {
  return createHmac('sha256', secret).update(`unsubscribe:${text}`).digest('base64url')
}

function isSame(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)]
  return a.length === b.length && timingSafeEqual(a, b)
}
