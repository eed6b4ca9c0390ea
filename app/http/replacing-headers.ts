import type { RequestHandler } from 'express'

/** Headers of which a route's own word stands instead of the server's, not beside it. */
const REPLACED = new Set(['content-security-policy', 'x-frame-options', 'cache-control'])

/** Remix's adapter appends every header; for these it sets them. */
export function replacingHeaders(): RequestHandler {
  return (_request, response, next) => {
    const append = response.append.bind(response)
    response.append = (name, value) => {
      return REPLACED.has(name.toLowerCase()) ? response.set(name, value) : append(name, value)
    }
    next()
  }
}
