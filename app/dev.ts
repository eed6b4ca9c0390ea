import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import { createServer as createViteServer } from 'vite'
import { migrate } from '#db/migrate.ts'
import { openDatabase } from '#db/open.ts'
import { createRegisterLookup } from './company-register.ts'
import { fillDemonstration } from './demonstration/fill.ts'
import { readEnvironment } from './env.server.ts'
import { listen } from './listen.ts'
import { createLog } from './log.ts'
import { asServerBuild } from './server-build.ts'
import { createServer } from './server.ts'

/** `npm run dev`: the demonstration's data behind a server that rebuilds what changes. */
const read = readEnvironment('demonstration')
if (!read.ok) throw new Error(read.problems.map(each => `${each.name} ${each.problem}`).join('; '))
const { environment } = read
await mkdir(environment.dataFolder, { recursive: true })
const { db } = openDatabase({ url: environment.databaseUrl })
await migrate(db)
await fillDemonstration(db, {
  now: new Date().toISOString(),
  dataFolder: environment.dataFolder,
  origin: environment.publicOrigin,
})
const vite = await createViteServer({ server: { middlewareMode: true } })
const app = createServer({
  db,
  config: {
    mode: 'demonstration',
    publicOrigin: environment.publicOrigin,
    hasRegister: environment.companyRegisterUrl !== null,
    secrets: environment.secrets,
  },
  now: () => new Date().toISOString(),
  log: createLog('info'),
  registerLookup: createRegisterLookup(environment.companyRegisterUrl),
  takeBackSeconds: environment.takeBackSeconds,
  clamdUrl: environment.clamdUrl,
  uploadLimits: environment.uploadLimits,
  filesFolder: path.resolve(environment.dataFolder, 'files'),
  mailboxFolder: path.resolve(environment.dataFolder, 'mail'),
  trustedProxies: [],
  readiness: () => Promise.resolve('ready'),
  build: async () => asServerBuild(await vite.ssrLoadModule('virtual:remix/server-build')),
  clientFolder: null,
  development: vite.middlewares,
})
const { port } = await listen(app, environment)
console.log(`http://localhost:${port}`)
