import { createRequestHandler } from '@remix-run/express'
import type { ServerBuild } from '@remix-run/node'
import compression from 'compression'
import express, { type Express, type RequestHandler, type Response, type Request } from 'express'
import { dayInBeijing } from '#rules/calendar/day.ts'
import { originGuard } from './access/origin-guard.ts'
import type { PortalConfig, PortalContext } from './context.ts'
import { answerErrors } from './http/answer-errors.ts'
import { bodyLimit } from './http/body-limit.ts'
import { healthz, readyz, type Readiness } from './http/health.ts'
import { hostCheck, ownOrigins } from './http/host-check.ts'
import { replacingHeaders } from './http/replacing-headers.ts'
import { nonceOf, requestIdOf, requestIds } from './http/request-id.ts'
import { requestLog } from './http/request-log.ts'
import { securityHeaders } from './http/security-headers.ts'
import { fingerprintedAssets, publicFiles } from './http/static-files.ts'
import { paperFiles } from './pdf/paper-files.ts'
import { companyFiles } from './uploads.ts'

/** What the same for every request comes from outside the server. */
export type ServerParts = Pick<
  PortalContext,
  | 'db'
  | 'now'
  | 'log'
  | 'registerLookup'
  | 'filesFolder'
  | 'clamdUrl'
  | 'uploadLimits'
  | 'mailboxFolder'
  | 'takeBackSeconds'
> & {
  config: PortalConfig
  trustedProxies: readonly string[]
  readiness: () => Promise<Readiness>
  build: ServerBuild | (() => Promise<ServerBuild>)
  /** The built client files; null while the development server gives them. */
  clientFolder: string | null
  development?: RequestHandler
}

/** Paths whose POST reads no cookie: it keeps nothing, or what a signed link alone lets it. */
const OPEN_POSTS = new Set(['/api/v1/assessments', '/unsubscribe'])

/** The whole HTTP side: what stands before Remix, in its order, and Remix behind it. */
export function createServer(parts: ServerParts): Express {
  const { config, log } = parts
  const app = express()
  app.disable('x-powered-by')
  app.set('trust proxy', [...parts.trustedProxies])
  app.get('/healthz', healthz())
  app.get('/readyz', readyz(parts.readiness))
  app.use(requestIds(), requestLog(log))
  app.use(
    securityHeaders({
      isHttps: config.publicOrigin.startsWith('https:'),
      isDevelopment: parts.development !== undefined,
    }),
  )
  const origins = ownOrigins(config.mode, config.publicOrigin)
  app.use(hostCheck(origins), compression())
  if (parts.development !== undefined) app.use(parts.development)
  if (parts.clientFolder !== null) {
    app.use('/assets', fingerprintedAssets(`${parts.clientFolder}/assets`))
    app.use(publicFiles(parts.clientFolder))
  }
  app.use(originGuard({ origins, log, exempt: OPEN_POSTS }))
  app.use(companyFiles((request, response) => contextFor(parts, request, response)))
  app.use(paperFiles((request, response) => contextFor(parts, request, response)))
  app.use(bodyLimit(), replacingHeaders())
  app.all(
    '*',
    createRequestHandler({
      build: parts.build,
      mode: parts.development === undefined ? 'production' : 'development',
      getLoadContext: (request, response) => contextFor(parts, request, response),
    }),
  )
  app.use(answerErrors(log))
  return app
}

/** The load context of one request. */
export function contextFor(
  parts: ServerParts,
  request: Request,
  response: Response,
): PortalContext {
  const requestId = requestIdOf(response)
  return {
    db: parts.db,
    config: parts.config,
    now: parts.now,
    today: () => dayInBeijing(parts.now()),
    requestId,
    nonce: nonceOf(response),
    log: parts.log.child({ requestId }),
    clientAddress: request.ip ?? '',
    registerLookup: parts.registerLookup,
    filesFolder: parts.filesFolder,
    clamdUrl: parts.clamdUrl,
    uploadLimits: parts.uploadLimits,
    mailboxFolder: parts.mailboxFolder,
    takeBackSeconds: parts.takeBackSeconds,
  }
}
