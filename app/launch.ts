import { existsSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import type { ServerBuild } from '@remix-run/node'
import type { openDatabase } from '#db/open.ts'
import { isUpToDate } from '#db/migrate.ts'
import { createMailer } from '#emails/mailer.ts'
import { createRegisterLookup } from './company-register.ts'
import type { Environment } from './env.server.ts'
import type { Readiness } from './http/health.ts'
import { listen } from './listen.ts'
import { createLog } from './log.ts'
import { asServerBuild } from './server-build.ts'
import { createServer, type ServerParts } from './server.ts'
import { startWorker } from './worker.ts'

type Opened = ReturnType<typeof openDatabase>

const BUILD_FOLDER = path.resolve('build')

export type Launched = { port: number; stop: () => Promise<void> }

/** Starts server and worker on an open, migrated database, and says how to stop both. */
export async function launch(environment: Environment, opened: Opened): Promise<Launched> {
  const log = createLog(environment.logLevel)
  const now = () => new Date().toISOString()
  const mailboxFolder = environment.smtpUrl === null ? `${environment.dataFolder}/mail` : null
  const filesFolder = path.resolve(environment.dataFolder, 'files')
  await mkdir(filesFolder, { recursive: true })
  let isStopping = false
  const parts: ServerParts = {
    db: opened.db,
    config: {
      mode: environment.mode,
      publicOrigin: environment.publicOrigin,
      hasRegister: environment.companyRegisterUrl !== null,
      secrets: environment.secrets,
    },
    now,
    log,
    registerLookup: createRegisterLookup(environment.companyRegisterUrl),
    takeBackSeconds: environment.takeBackSeconds,
    filesFolder,
    clamdUrl: environment.clamdUrl,
    uploadLimits: environment.uploadLimits,
    mailboxFolder,
    trustedProxies: environment.trustedProxies,
    readiness: () => readinessOf(opened, isStopping),
    build: await readBuild(),
    clientFolder: path.join(BUILD_FOLDER, 'client'),
  }
  const listening = await listen(createServer(parts), environment)
  const worker = startWorker({
    db: opened.db,
    mailer: createMailer({
      from: environment.mailFrom,
      ...(environment.smtpUrl === null ? {} : { smtpUrl: environment.smtpUrl }),
      ...(mailboxFolder === null ? {} : { mailboxFolder }),
    }),
    now,
    origin: environment.publicOrigin,
    secrets: environment.secrets,
    scanning: { clamdUrl: environment.clamdUrl, filesFolder },
    log,
    takeBackSeconds: environment.takeBackSeconds,
  })
  return {
    port: listening.port,
    stop: async () => {
      isStopping = true
      await listening.stop()
      await worker.stop()
      await opened.close()
    },
  }
}

async function readinessOf(opened: Opened, isStopping: boolean): Promise<Readiness> {
  if (isStopping) return 'stopping'
  try {
    return (await isUpToDate(opened.db)) ? 'ready' : 'migrations pending'
  } catch {
    return 'database unreachable'
  }
}

/** @throws {Error} if the application has not been built. */
async function readBuild(): Promise<ServerBuild> {
  const file = path.join(BUILD_FOLDER, 'server', 'index.js')
  if (!existsSync(file)) throw new Error('There is no build: run "npm run build" first.')
  return asServerBuild(await import(file))
}

/** Runs `stop` once on the first SIGTERM or SIGINT, then ends the process. */
export function stopOnSignal(stop: () => Promise<void>): void {
  let hasBegun = false
  const end = () => {
    if (hasBegun) return
    hasBegun = true
    void stop().then(
      () => process.exit(0),
      () => process.exit(1),
    )
  }
  process.on('SIGTERM', end)
  process.on('SIGINT', end)
}
