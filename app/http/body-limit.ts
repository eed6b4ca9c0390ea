import type { RequestHandler } from 'express'
import { sendRefusal } from './refusal-page.ts'
import type { RefusalKind } from './refusal-words.ts'

export const MAX_BODY_BYTES = 1_048_576

/**
 * Refuses a body over the limit by its declared length, before it is read: 413, or 411 when the
 * length is not declared. Node ends a request that sends more than it declared.
 */
export function bodyLimit(maxBytes = MAX_BODY_BYTES): RequestHandler {
  return (request, response, next) => {
    const refuse = (status: number, kind: RefusalKind) => {
      response.setHeader('Connection', 'close')
      sendRefusal(request, response, { status, kind })
    }
    const declared = Number(request.headers['content-length'] ?? 0)
    if (request.headers['transfer-encoding'] !== undefined) refuse(411, 'no length')
    else if (declared > maxBytes) refuse(413, 'too large')
    else next()
  }
}
