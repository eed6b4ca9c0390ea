import { migrate } from '#db/migrate.ts'
import { openDatabase } from '#db/open.ts'
import { readEnvironment } from '../env.server.ts'

/**
 * `npm run db:migrate`: brings the database of `DATABASE_URL`, or else the embedded one, up to date
 * and says what was done. It needs nothing else of the configuration.
 */
const read = readEnvironment('demonstration')
if (!read.ok) {
  for (const { name, problem } of read.problems) console.error(`${name} ${problem}`)
  process.exit(1)
}
const { db, close } = openDatabase({ url: read.environment.databaseUrl })
const done = await migrate(db)
await close()
for (const { migrationName, status } of done) console.info(`${status}  ${migrationName}`)
console.info(done.length === 0 ? 'The database is up to date.' : 'Done.')
