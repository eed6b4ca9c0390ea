import { execFileSync, spawnSync } from 'node:child_process'

/**
 * Makes sure that `command` can be run, installing Debian's `packages` where that is allowed (root,
 * or sudo without a password).
 *
 * @throws {Error} naming the packages, where they are missing and cannot be installed.
 */
export function requireCommand(command: string, packages: readonly string[]): void {
  if (has(command)) return
  const prefix = privilege()
  if (prefix === null || !has('apt-get')) {
    throw new Error(
      `The tests need «${command}», which is missing. Install it first: apt-get install ${packages.join(' ')}`,
    )
  }
  console.info(`Installing ${packages.join(', ')} for the tests …`)
  const run = (...words: string[]) => {
    const [program = '', ...rest] = [...prefix, ...words]
    execFileSync(program, rest, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    })
  }
  run('apt-get', 'update', '-qq')
  run('apt-get', 'install', '-y', '-qq', '--no-install-recommends', ...packages)
  if (!has(command)) throw new Error(`«${command}» is still missing after installing it`)
}

function has(command: string): boolean {
  return spawnSync('sh', ['-c', `command -v ${command}`]).status === 0
}

/** The words to put before a command to run it as root, or null where nobody may. */
function privilege(): string[] | null {
  if (process.getuid?.() === 0) return []
  return spawnSync('sudo', ['-n', 'true']).status === 0 ? ['sudo', '-n'] : null
}
