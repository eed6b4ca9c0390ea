import { randomUUID } from 'node:crypto'
import type { RequestHandler, Response } from 'express'

/** Gives every request an id of our own; what a stranger sends under that name is not taken over. */
export function requestIds(): RequestHandler {
  return (_request, response, next) => {
    const id = randomUUID()
    response.locals['requestId'] = id
    response.setHeader('X-Request-Id', id)
    next()
  }
}

export function requestIdOf(response: Response): string {
  return localText(response, 'requestId')
}

export function nonceOf(response: Response): string {
  return localText(response, 'nonce')
}

function localText(response: Response, name: string): string {
  const value: unknown = response.locals[name]
  return typeof value === 'string' ? value : ''
}
