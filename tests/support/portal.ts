import {
  request as httpRequest,
  type IncomingHttpHeaders,
  type OutgoingHttpHeaders,
} from 'node:http'
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { RequestListener } from 'node:http'
import { createRegisterLookup } from '#app/company-register.ts'
import type { Mode } from '#app/env.server.ts'
import type { Readiness } from '#app/http/health.ts'
import { usualLimits, type UploadLimits } from '#app/files/upload-limits.ts'
import { listen } from '#app/listen.ts'
import { createLog } from '#app/log.ts'
import { createServer } from '#app/server.ts'
import { asServerBuild } from '#app/server-build.ts'
import type { Db } from '#db/transaction.ts'

export type Answer = { status: number; headers: IncomingHttpHeaders; body: string; raw: Buffer }

export type Asked = {
  method?: string
  path: string
  headers?: OutgoingHttpHeaders
  body?: string | Buffer
}

export type Portal = {
  port: number
  origin: string
  filesFolder: string
  /** Lines of the log, parsed. */
  logged: Record<string, unknown>[]
  clock: { now: string }
  ask: (asked: Asked) => Promise<Answer>
  /** Posts a form as one of our own pages does. */
  post: (
    path: string,
    form: Record<string, string> | URLSearchParams,
    cookie?: string,
  ) => Promise<Answer>
  get: (path: string, cookie?: string, headers?: OutgoingHttpHeaders) => Promise<Answer>
  stop: () => Promise<void>
}

export type PortalOptions = {
  mode?: Mode
  /** Else the loopback address that the portal listens on. */
  publicOrigin?: string
  registerUrl?: string
  clamdUrl?: string
  uploadLimits?: UploadLimits
  readiness?: () => Promise<Readiness>
}

const BUILD = path.resolve('build')
export const START = '2026-11-23T02:00:00.000Z'

/** The real server on the real build, on a free port; only the clock stands still. */
export async function startPortal(db: Db, options: PortalOptions = {}): Promise<Portal> {
  const file = path.join(BUILD, 'server/index.js')
  if (!existsSync(file)) throw new Error('these laws need the build: npm run build')
  const build = asServerBuild(await import(file))
  const filesFolder = await mkdtemp(path.join(tmpdir(), 'portal-files-'))
  const logged: Record<string, unknown>[] = []
  const clock = { now: START }
  const slot: { app: RequestListener | null } = { app: null }
  const listening = await listen((request, response) => slot.app?.(request, response), {
    port: 0,
    host: '127.0.0.1',
  })
  const origin = options.publicOrigin ?? `http://127.0.0.1:${listening.port}`
  slot.app = createServer({
    db,
    config: {
      mode: options.mode ?? 'demonstration',
      publicOrigin: origin,
      hasRegister: options.registerUrl !== undefined,
      secrets: ['a secret of the tests, 32 bytes long or longer'],
    },
    now: () => clock.now,
    log: createLog('info', { write: line => void logged.push(lineOf(line)) }),
    registerLookup: createRegisterLookup(options.registerUrl ?? null, 300),
    filesFolder,
    mailboxFolder: null,
    takeBackSeconds: 60,
    clamdUrl: options.clamdUrl ?? null,
    uploadLimits: options.uploadLimits ?? usualLimits,
    trustedProxies: [],
    readiness: options.readiness ?? (() => Promise.resolve('ready')),
    build,
    clientFolder: path.join(BUILD, 'client'),
  })
  const ask = (asked: Asked) => askAt(listening.port, origin, asked)
  return {
    port: listening.port,
    origin,
    filesFolder,
    logged,
    clock,
    ask,
    get: (to, cookie, headers = {}) =>
      ask({ path: to, headers: { ...headers, ...(cookie === undefined ? {} : { cookie }) } }),
    post: (to, form, cookie) =>
      ask({
        method: 'POST',
        path: to,
        headers: {
          origin,
          'content-type': 'application/x-www-form-urlencoded',
          ...(cookie === undefined ? {} : { cookie }),
        },
        body: new URLSearchParams(form).toString(),
      }),
    stop: async () => {
      await listening.stop(1_000)
      await rm(filesFolder, { recursive: true, force: true })
    },
  }
}

/** Asks the server of this machine's `port` as somebody who came by `origin`. */
export function askAt(port: number, origin: string, asked: Asked): Promise<Answer> {
  const body = asked.body === undefined ? null : Buffer.from(asked.body)
  const headers: OutgoingHttpHeaders = { host: new URL(origin).host, ...asked.headers }
  if (body !== null && headers['transfer-encoding'] === undefined) {
    headers['content-length'] = body.length
  }
  return new Promise((resolve, reject) => {
    const request = httpRequest(
      { port, host: '127.0.0.1', method: asked.method ?? 'GET', path: asked.path, headers },
      response => {
        const chunks: Buffer[] = []
        response.on('data', (chunk: Buffer) => chunks.push(chunk))
        response.on('error', reject)
        response.on('end', () => {
          const raw = Buffer.concat(chunks)
          const status = response.statusCode ?? 0
          resolve({ status, headers: response.headers, body: raw.toString(), raw })
        })
      },
    )
    request.on('error', reject)
    request.end(body ?? undefined)
  })
}

function lineOf(line: string): Record<string, unknown> {
  const parsed: unknown = JSON.parse(line)
  return typeof parsed === 'object' && parsed !== null ? { ...parsed } : {}
}

/** The first value of a cookie that an answer sets, with its name, as a `Cookie` header. */
export function cookieOf(answer: Answer, name: string): string {
  const all = answer.headers['set-cookie'] ?? []
  const found = all.find(each => each.startsWith(`${name}=`))
  if (found === undefined) throw new Error(`no cookie ${name} was set`)
  return found.split(';')[0] ?? ''
}
