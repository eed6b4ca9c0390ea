import { execFileSync, spawn, type ChildProcess } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { requireCommand } from './debian.ts'
import { freePort } from './free-port.ts'
import { canConnect } from './wait-for-port.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the private server without a database name, ending in `/`. */
    mariadbUrl: string
  }
}

/**
 * Starts a MariaDB of the tests' own, on a free port and in a folder of its own, with the character
 * set that Debian gives it (latin1), and ends it after the last test.
 */
export default async function startDatabases(project: TestProject): Promise<() => Promise<void>> {
  requireCommand('mariadbd', ['mariadb-server'])
  const folder = mkdtempSync(join(tmpdir(), 'portal-mariadb-'))
  chmodSync(folder, 0o755)
  // A server that starts removes what others have left in their folder of temporary tables.
  mkdirSync(join(folder, 'tmp'))
  const port = await freePort()
  install(folder)
  const server = start(folder, port)
  await untilReady(server, folder, port)
  project.provide('mariadbUrl', `mysql://tests:tests@127.0.0.1:${port}/`)
  return async () => {
    await ended(server)
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The server refuses to run as root, so root gives the folder to its own user. */
function asUser(folder: string): string[] {
  if (process.getuid?.() !== 0) return []
  execFileSync('chown', ['-R', 'mysql:mysql', folder])
  return ['--user=mysql']
}

function install(folder: string): void {
  execFileSync(
    'mariadb-install-db',
    [
      '--no-defaults',
      ...asUser(folder),
      `--datadir=${folder}/data`,
      '--auth-root-authentication-method=normal',
      '--skip-test-db',
    ],
    { stdio: 'ignore' },
  )
}

function start(folder: string, port: number): ChildProcess {
  const first = join(folder, 'first.sql')
  writeFileSync(
    first,
    `create user 'tests'@'127.0.0.1' identified by 'tests';\ngrant all on *.* to 'tests'@'127.0.0.1';\n`,
  )
  return spawn(
    'mariadbd',
    [
      '--no-defaults',
      ...asUser(folder),
      `--datadir=${folder}/data`,
      `--tmpdir=${folder}/tmp`,
      `--socket=${folder}/s.sock`,
      `--pid-file=${folder}/pid`,
      `--log-error=${folder}/error.log`,
      `--init-file=${first}`,
      `--port=${port}`,
      '--bind-address=127.0.0.1',
      '--skip-name-resolve',
      '--character-set-server=latin1',
      '--innodb-flush-log-at-trx-commit=0',
      '--max-connections=300',
    ],
    { stdio: 'ignore' },
  )
}

async function untilReady(server: ChildProcess, folder: string, port: number): Promise<void> {
  for (let tries = 0; tries < 300; tries += 1) {
    if (server.exitCode !== null) break
    if (await canConnect(port)) return
    await new Promise(resolve => setTimeout(resolve, 100))
  }
  throw new Error(`MariaDB did not start:\n${readFileSync(join(folder, 'error.log'), 'utf8')}`)
}

function ended(server: ChildProcess): Promise<void> {
  return new Promise(resolve => {
    if (server.exitCode !== null) {
      resolve()
      return
    }
    server.once('exit', () => resolve())
    server.kill('SIGTERM')
  })
}
