import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { run, type Command } from './command.ts'
import { freshDatabase, type FreshDatabase } from './database-suite.ts'
import { freePort } from './free-port.ts'
import { askAt, type Answer, type Asked } from './portal.ts'
import { openPostOffice } from './post-office.ts'
import { canConnect } from './wait-for-port.ts'

export const PUBLIC_ORIGIN = 'https://portal.example.gov.cn'

export type Site = {
  port: number
  database: FreshDatabase
  /** The full environment that production asks for. */
  env: Record<string, string>
  /** Asks as the proxy in front does: with the public host. */
  ask: (asked: Asked) => Promise<Answer>
  post: (to: string, form: Record<string, string>, cookie?: string) => Promise<Answer>
  /** `npm run serve`; resolves when it listens. */
  serve: () => Promise<Command>
  close: () => Promise<void>
}

/** A place to run production on: an empty MariaDB database, a folder, a mail server. */
export async function aSite({ migrated = true }: { migrated?: boolean } = {}): Promise<Site> {
  const database = await freshDatabase('mariadb', { migrated })
  const folder = await mkdtemp(path.join(tmpdir(), 'portal-site-'))
  const post = await openPostOffice()
  const port = await freePort()
  const env = {
    DATABASE_URL: database.url,
    PUBLIC_ORIGIN,
    SESSION_SECRET: 'a secret of the tests with 32 bytes or more',
    SMTP_URL: post.url,
    MAIL_FROM: 'portal@example.gov.cn',
    PORT: String(port),
    DATA_DIR: folder,
    LOG_LEVEL: 'error',
  }
  const started: Command[] = []
  const ask = (asked: Asked) => askAt(port, PUBLIC_ORIGIN, asked)
  return {
    port,
    database,
    env,
    ask,
    post: (to, form, cookie) =>
      ask({
        method: 'POST',
        path: to,
        headers: {
          origin: PUBLIC_ORIGIN,
          'content-type': 'application/x-www-form-urlencoded',
          ...(cookie === undefined ? {} : { cookie }),
        },
        body: new URLSearchParams(form).toString(),
      }),
    serve: async () => {
      const command = run('app/serve.ts', { env })
      started.push(command)
      await untilListening(command, port)
      return command
    },
    close: async () => {
      await Promise.all(started.map(command => command.stop()))
      await post.close()
      await database.drop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

async function untilListening(command: Command, port: number): Promise<void> {
  for (let tries = 0; tries < 300; tries += 1) {
    if (!command.isRunning()) throw new Error(`did not start: ${(await command.ended).errors}`)
    if (await canConnect(port)) return
    await new Promise(resolve => setTimeout(resolve, 100))
  }
  throw new Error('did not listen within 30 seconds')
}
