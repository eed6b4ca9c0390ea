import { createServer as createHttpServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

const HEADERS_MS = 15_000
/** Long enough for 20 MB of evidence over a slow line. */
const REQUEST_MS = 120_000
/** Longer than the usual minute of the proxies in front, so that they close first. */
const KEEP_ALIVE_MS = 65_000
const GRACE_MS = 25_000

export type Listening = {
  port: number
  /** Takes no new connections, lets requests in flight finish for at most the grace, then cuts. */
  stop: (graceMs?: number) => Promise<void>
}

/** Serves `app`; port 0 takes a free one. */
export async function listen(
  app: RequestListener,
  { port, host }: { port: number; host: string },
): Promise<Listening> {
  let isStopping = false
  const server = createHttpServer((request, response) => {
    if (isStopping) response.setHeader('Connection', 'close')
    app(request, response)
  })
  server.headersTimeout = HEADERS_MS
  server.requestTimeout = REQUEST_MS
  server.keepAliveTimeout = KEEP_ALIVE_MS
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, resolve)
  })
  return {
    port: portOf(server, port),
    stop: (graceMs = GRACE_MS) => {
      isStopping = true
      return close(server, graceMs)
    },
  }
}

function close(server: Server, graceMs: number): Promise<void> {
  return new Promise(resolve => {
    const cut = setTimeout(() => server.closeAllConnections(), graceMs)
    server.close(() => {
      clearTimeout(cut)
      resolve()
    })
    server.closeIdleConnections()
  })
}

function portOf(server: Server, asked: number): number {
  const address: AddressInfo | string | null = server.address()
  return address === null || typeof address === 'string' ? asked : address.port
}
