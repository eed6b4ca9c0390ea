import { parseArgs } from 'node:util'
import { isUpToDate } from '#db/migrate.ts'
import { openDatabase } from '#db/open.ts'
import { readEnvironment, type Environment } from '../env.server.ts'
import { staffSchema } from '../forms/account-forms.ts'
import { inviteStaff } from '../use-cases/invite-person.ts'

const USAGE =
  'npm run -s staff -- --email ADDRESS --name NAME --role ROLE [--district CODE] [--demonstration]'

/** Creates a staff account and prints its one-time link: how the first administrator comes in. */
async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      email: { type: 'string' },
      name: { type: 'string' },
      role: { type: 'string' },
      district: { type: 'string', default: '' },
      demonstration: { type: 'boolean', default: false },
    },
  })
  const wanted = staffSchema.safeParse(values)
  if (!wanted.success) {
    for (const issue of wanted.error.issues) {
      console.error(`--${String(issue.path[0] ?? '')}: ${issue.message}`)
    }
    console.error(USAGE)
    return 1
  }
  const read = readEnvironment(values.demonstration ? 'demonstration' : 'production')
  if (!read.ok) {
    for (const { name, problem } of read.problems) console.error(`${name} ${problem}`)
    return 1
  }
  return invite(read.environment, wanted.data)
}

type Wanted = ReturnType<typeof staffSchema.parse>

async function invite(environment: Environment, wanted: Wanted): Promise<number> {
  const { db, close } = openDatabase({ url: environment.databaseUrl })
  try {
    if (!(await isUpToDate(db))) {
      console.error('The database is behind this version: run "npm run db:migrate" first.')
      return 1
    }
    const context = {
      db,
      config: {
        mode: environment.mode,
        publicOrigin: environment.publicOrigin,
        hasRegister: false,
        secrets: environment.secrets,
      },
      now: () => new Date().toISOString(),
      requestId: 'command',
    }
    const { name, email, role, district } = wanted
    const result = await inviteStaff(context, {
      name,
      email,
      role,
      districtCode: district === '' ? null : district,
      language: 'zh-CN',
      by: { id: null, name: 'command', role: 'command' },
    })
    if (result.kind === 'taken') {
      console.error(`${email} has an account.`)
      return 1
    }
    console.log(`${environment.publicOrigin}${result.link.path}`)
    console.error(`The link works once, until ${result.link.expiresAt}.`)
    return 0
  } finally {
    await close()
  }
}

process.exitCode = await main()
