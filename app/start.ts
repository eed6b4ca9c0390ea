import { mkdir } from 'node:fs/promises'
import { isUpToDate, migrate } from '#db/migrate.ts'
import { openDatabase } from '#db/open.ts'
import { buildWhenStale } from './build-when-stale.ts'
import { fillDemonstration } from './demonstration/fill.ts'
import { readEnvironment, type Environment } from './env.server.ts'
import { launch, stopOnSignal } from './launch.ts'

/** `npm start`: the demonstration, from nothing to a running city. */
async function start(): Promise<void> {
  const read = readEnvironment('demonstration')
  if (!read.ok) {
    for (const { name, problem } of read.problems) console.error(`${name} ${problem}`)
    process.exit(1)
  }
  const { environment } = read
  await mkdir(environment.dataFolder, { recursive: true })
  await buildWhenStale()
  const opened = openDatabase({ url: environment.databaseUrl })
  if (!(await isUpToDate(opened.db))) await migrate(opened.db)
  const filled = await fillDemonstration(opened.db, {
    now: new Date().toISOString(),
    dataFolder: environment.dataFolder,
    origin: environment.publicOrigin,
  })
  const launched = await launch(environment, opened)
  stopOnSignal(launched.stop)
  announce({ ...environment, port: launched.port }, filled.accounts)
}

function announce(
  environment: Environment,
  accounts: readonly { email: string; password: string; label: string }[],
): void {
  const mail =
    environment.smtpUrl === null
      ? `${environment.publicOrigin}/mailbox  (${environment.dataFolder}/mail/*.eml)`
      : 'sent by the mail server of SMTP_URL'
  console.log(`\n演示环境 Demonstration: http://localhost:${environment.port}`)
  console.log(`邮件 Mail: ${mail}\n`)
  for (const account of accounts) {
    console.log(`  ${account.email}  ${account.password}  ${account.label}`)
  }
  console.log('\nCtrl+C stops. The data stay in', environment.dataFolder)
}

await start()
