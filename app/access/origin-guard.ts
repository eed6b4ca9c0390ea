import type { IncomingHttpHeaders } from 'node:http'
import type { RequestHandler } from 'express'
import { requestIdOf } from '../http/request-id.ts'
import { sendRefusal } from '../http/refusal-page.ts'
import { routeOf, type Log } from '../log.ts'

const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS'])

export type GuardSettings = {
  origins: ReadonlySet<string>
  log: Log
  /** Paths that read no cookie, so that nobody can be made to act there. */
  exempt: ReadonlySet<string>
}

/**
 * Whether a browser sent this from one of our own pages: `Sec-Fetch-Site` says same-origin, or in
 * its absence `Origin` is ours. With neither, or with a foreign or `null` origin alone, it is not.
 */
export function isOwnRequest(headers: IncomingHttpHeaders, origins: ReadonlySet<string>): boolean {
  const { origin } = headers
  const site = headers['sec-fetch-site']
  if (origin !== undefined && origin !== 'null' && !origins.has(origin)) return false
  if (site !== undefined) return site === 'same-origin'
  return origin !== undefined && origin !== 'null'
}

/**
 * Stands before Remix for every method that may change something. Remix's own check lets resource
 * routes and requests without an origin through, and answers 500; so it is never asked: the header
 * it reads is dropped once this guard has judged it.
 */
export function originGuard({ origins, log, exempt }: GuardSettings): RequestHandler {
  return (request, response, next) => {
    const isSafe = SAFE_METHODS.has(request.method)
    if (isSafe || exempt.has(request.path) || isOwnRequest(request.headers, origins)) {
      Reflect.deleteProperty(request.headers, 'origin')
      next()
      return
    }
    const requestId = requestIdOf(response)
    log.warn({ event: 'foreign request refused', requestId, route: routeOf(request.path) })
    sendRefusal(request, response, { status: 403, kind: 'foreign request' })
  }
}
