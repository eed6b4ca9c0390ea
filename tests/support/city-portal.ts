import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fillDemonstration } from '#app/demonstration/fill.ts'
import { readEnvironment } from '#app/env.server.ts'
import { launch } from '#app/launch.ts'
import type { Db } from '#db/transaction.ts'
import { freshDatabase, type Engine } from './database-suite.ts'
import { freePort } from './free-port.ts'

/** The running portal and what it keeps. */
export type CityPortal = { origin: string; db: Db; close: () => Promise<void> }

/**
 * The built application as a demonstration starts it, on a database of its own filled with the
 * fictitious city. With `smtpUrl` the mails from then on really leave.
 */
export async function openCityPortal(
  engine: Engine,
  {
    smtpUrl,
    companyRegisterUrl,
    takeBackSeconds = 60,
  }: { smtpUrl?: string; companyRegisterUrl?: string; takeBackSeconds?: number } = {},
): Promise<CityPortal> {
  const fresh = await freshDatabase(engine)
  const dataFolder = await mkdtemp(path.join(tmpdir(), 'portal-'))
  const port = await freePort()
  const origin = `http://localhost:${port}`
  const read = readEnvironment('demonstration', {
    PORT: String(port),
    DATA_DIR: dataFolder,
    DATABASE_URL: fresh.url,
    PUBLIC_ORIGIN: origin,
    LOG_LEVEL: 'silent',
    SMTP_URL: smtpUrl ?? '',
    COMPANY_REGISTER_URL: companyRegisterUrl ?? '',
    TAKE_BACK_SECONDS: String(takeBackSeconds),
  })
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  await fillDemonstration(fresh.db, { now: new Date().toISOString(), dataFolder, origin })
  // The portal closes the database when it stops; dropping it needs a connection of its own.
  const { stop } = await launch(read.environment, { ...fresh, close: () => Promise.resolve() })
  return {
    origin,
    db: fresh.db,
    close: async () => {
      await stop()
      await fresh.drop()
      await rm(dataFolder, { recursive: true, force: true })
    },
  }
}
