import { spawn } from 'node:child_process'
import { stat, readdir } from 'node:fs/promises'
import path from 'node:path'
import { inheritedEnvironment } from './env.server.ts'

const SOURCES = ['app', 'db', 'emails', 'rules', 'public', 'package-lock.json', 'vite.config.ts']
const BUILT = 'build/server/index.js'

/** Builds the application when there is no build or a source is newer than it. */
export async function buildWhenStale(): Promise<void> {
  const builtAt = await changedAt(BUILT)
  const newest = Math.max(...(await Promise.all(SOURCES.map(newestIn))))
  if (builtAt > newest) return
  await run('node_modules/@remix-run/dev/dist/cli.js', ['vite:build'])
}

async function newestIn(place: string): Promise<number> {
  const entries = await readdir(place, { recursive: true, withFileTypes: true }).catch(() => [])
  const files = entries.filter(entry => entry.isFile())
  const times = await Promise.all(
    files.map(entry => changedAt(path.join(entry.parentPath, entry.name))),
  )
  return Math.max(await changedAt(place), ...times)
}

/** Milliseconds of the epoch; 0 for what does not exist. */
async function changedAt(place: string): Promise<number> {
  return stat(place).then(
    found => (found.isFile() ? found.mtimeMs : 0),
    () => 0,
  )
}

/** @throws {Error} if the command fails. */
function run(script: string, words: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, ...words], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: inheritedEnvironment(),
    })
    child.once('error', reject)
    child.once('exit', code => {
      if (code === 0) resolve()
      else reject(new Error(`The build failed with code ${String(code)}.`))
    })
  })
}
