import type { RequestHandler } from 'express'
import type { Mode } from '../env.server.ts'
import { sendRefusal } from './refusal-page.ts'

const FORWARDED = ['forwarded', 'x-forwarded-host', 'x-forwarded-proto', 'x-forwarded-port']

/** The origins under which the portal answers: the public one, and on a laptop both loopback names. */
export function ownOrigins(mode: Mode, publicOrigin: string): ReadonlySet<string> {
  const { protocol, port, hostname } = new URL(publicOrigin)
  const isLoopback = hostname === 'localhost' || hostname === '127.0.0.1'
  if (mode === 'production' || !isLoopback) return new Set([publicOrigin])
  const end = port === '' ? '' : `:${port}`
  return new Set([publicOrigin, `${protocol}//localhost${end}`, `${protocol}//127.0.0.1${end}`])
}

/**
 * Refuses an unknown Host with 421, and drops the headers by which anybody could claim another. The
 * links that the portal makes come from the public origin and never from the request.
 */
export function hostCheck(origins: ReadonlySet<string>): RequestHandler {
  const hosts = new Set([...origins].map(origin => new URL(origin).host))
  return (request, response, next) => {
    for (const name of FORWARDED) Reflect.deleteProperty(request.headers, name)
    if (hosts.has(request.headers.host ?? '')) {
      next()
      return
    }
    sendRefusal(request, response, { status: 421, kind: 'unknown host' })
  }
}
