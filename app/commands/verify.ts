import { isUpToDate } from '#db/migrate.ts'
import { openDatabase } from '#db/open.ts'
import { submissionsAfter } from '#db/submissions.ts'
import { refusalOf } from '../applications/verify-submission.ts'
import { readEnvironment } from '../env.server.ts'

const AT_ONCE = 200

/**
 * `npm run -s verify`: verifies the proof of every submission kept in the database of
 * `DATABASE_URL`, or else in the embedded one. Refused ones are named on standard error with the
 * first step that does not hold, and make the exit code 1.
 */
async function main(): Promise<number> {
  const read = readEnvironment('demonstration')
  if (!read.ok) {
    for (const { name, problem } of read.problems) console.error(`${name} ${problem}`)
    return 1
  }
  const { db, close } = openDatabase({ url: read.environment.databaseUrl })
  try {
    if (!(await isUpToDate(db))) {
      console.error('The database is behind this version: run "npm run db:migrate" first.')
      return 1
    }
    let [verified, refused] = [0, 0]
    let page = await submissionsAfter(db, null, AT_ONCE)
    while (page.length > 0) {
      for (const submission of page) {
        const refusal = refusalOf(submission)
        if (refusal === null) verified += 1
        else {
          refused += 1
          console.error(`${submission.id}: ${refusal}`)
        }
      }
      page = await submissionsAfter(db, page.at(-1)?.id ?? null, AT_ONCE)
    }
    console.log(`${verified} verified, ${refused} refused`)
    return refused > 0 ? 1 : 0
  } finally {
    await close()
  }
}

process.exitCode = await main()
