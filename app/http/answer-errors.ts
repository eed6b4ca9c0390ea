import type { ErrorRequestHandler } from 'express'
import type { Log } from '../log.ts'
import { requestIdOf } from './request-id.ts'
import { sendRefusal } from './refusal-page.ts'

/** The last resort: what was thrown outside Remix becomes a page with a reference and no details. */
export function answerErrors(log: Log): ErrorRequestHandler {
  return (error: unknown, request, response, next) => {
    const requestId = requestIdOf(response)
    const isMalformed = error instanceof URIError
    if (!isMalformed) log.error({ event: 'request failed', requestId, err: error })
    if (response.headersSent) {
      next(error)
      return
    }
    sendRefusal(request, response, {
      status: isMalformed ? 400 : 500,
      kind: isMalformed ? 'bad request' : 'broken',
    })
  }
}
