import { isUpToDate } from '#db/migrate.ts'
import { openDatabase } from '#db/open.ts'
import { readEnvironment } from './env.server.ts'
import { launch, stopOnSignal } from './launch.ts'

/** `npm run serve`: production. Refuses to start rather than to guess. */
async function serve(): Promise<void> {
  const read = readEnvironment('production')
  if (!read.ok) {
    console.error('The portal cannot start. These variables must be set (see .env.example):')
    for (const { name, problem } of read.problems) console.error(`  ${name} ${problem}`)
    process.exit(1)
  }
  const opened = openDatabase({ url: read.environment.databaseUrl })
  if (!(await isUpToDate(opened.db))) {
    console.error('The database is behind this version: run "npm run db:migrate" first.')
    process.exit(1)
  }
  const launched = await launch(read.environment, opened)
  stopOnSignal(launched.stop)
}

await serve()
