import type { RequestHandler } from 'express'

/** Alive: the process answers. Asks nothing of anybody, so that a slow database kills no process. */
export function healthz(): RequestHandler {
  return (_request, response) => {
    response.setHeader('Cache-Control', 'no-store')
    response.json({ status: 'ok' })
  }
}

/** What stands between this process and its work; the answer names it, without details. */
export type Readiness = 'ready' | 'stopping' | 'database unreachable' | 'migrations pending'

/** 200 when requests should come here, else 503. */
export function readyz(readiness: () => Promise<Readiness>): RequestHandler {
  return async (_request, response) => {
    const state = await readiness()
    response.setHeader('Cache-Control', 'no-store')
    response.status(state === 'ready' ? 200 : 503).json({ status: state })
  }
}
