import type { RequestHandler } from 'express'
import { routeOf, type Log } from '../log.ts'
import { requestIdOf } from './request-id.ts'

/** One line an answer: method, route without ids or query, status, milliseconds. */
export function requestLog(log: Log): RequestHandler {
  return (request, response, next) => {
    const start = process.hrtime.bigint()
    const route = routeOf(request.path)
    response.on('close', () => {
      log.info({
        event: response.writableFinished ? 'answered' : 'cut off',
        requestId: requestIdOf(response),
        method: request.method,
        route,
        status: response.statusCode,
        ms: Number((process.hrtime.bigint() - start) / 1_000_000n),
      })
    })
    next()
  }
}
