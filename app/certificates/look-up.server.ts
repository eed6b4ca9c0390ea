import type { AppLoadContext } from '@remix-run/node'
import { certificateBy, type StandingCertificate } from '#db/certificates.ts'
import { secondsUntil, takeTry } from '../access/throttle.ts'

/** Longer texts are no number and no code. */
const MAX_LENGTH = 40

export type LookUp =
  | { kind: 'found'; certificate: StandingCertificate }
  | { kind: 'unknown' }
  /** Whole seconds to wait. */
  | { kind: 'too many'; seconds: number }

/** Looks a certificate up for anybody, so often a minute from each address; capitals or not. */
export async function lookUp(
  context: AppLoadContext,
  key: 'number' | 'code',
  typed: string,
): Promise<LookUp> {
  const tried = await takeTry(context, [
    { what: 'certificate check by address', who: [context.clientAddress] },
  ])
  if (!tried.allowed)
    return { kind: 'too many', seconds: secondsUntil(tried.retryAt, context.now()) }
  const value = typed.normalize('NFKC').replace(/\s/g, '').toUpperCase().slice(0, MAX_LENGTH)
  const certificate = await certificateBy(context.db, { key, value })
  return certificate === null ? { kind: 'unknown' } : { kind: 'found', certificate }
}
