import { spawn, spawnSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { requireCommand } from './support/debian.ts'

/**
 * The whole test: packages, types, lint, format, build, then every law on both databases and in a
 * real browser. Ends with one plain line of counts; exit code 1 if anything failed.
 */
const reportFile = 'build/test-report.json'

requireCommand('mariadbd', ['mariadb-server'])
requireCommand('chromium', ['chromium', 'fonts-noto-cjk'])

// Lint takes as long as the other three together, on the other core.
await Promise.all([step('lint', 'npm', ['run', '-s', 'lint']), typesFormatAndBuild()])

rmSync(reportFile, { force: true })
const { status } = spawnSync(
  'npx',
  ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${reportFile}`],
  { stdio: 'inherit' },
)
const { passed, failed, skipped } = countsOf(readFileSync(reportFile, 'utf8'))
if (skipped > 0) console.error(`${skipped} tests were skipped, which is not allowed.`)
console.log(`\ntests: ${passed} passed, ${failed} failed`)
process.exit(status === 0 && failed === 0 && skipped === 0 && passed > 0 ? 0 : 1)

async function typesFormatAndBuild(): Promise<void> {
  await step('types', 'npm', ['run', '-s', 'typecheck'])
  await step('format', 'npm', ['run', '-s', 'format:check'])
  await step('build', 'npm', ['run', '-s', 'build'])
}

function step(name: string, command: string, words: string[]): Promise<void> {
  const begun = performance.now()
  return new Promise(resolve => {
    const child = spawn(command, words, { stdio: ['ignore', 'inherit', 'inherit'] })
    child.on('close', code => {
      const seconds = ((performance.now() - begun) / 1000).toFixed(1)
      console.log(`${code === 0 ? 'ok' : 'FAILED'}  ${name} (${seconds} s)`)
      if (code !== 0) {
        console.log('\ntests: 0 passed, 1 failed')
        process.exit(1)
      }
      resolve()
    })
  })
}

function countsOf(report: string): { passed: number; failed: number; skipped: number } {
  const data: unknown = JSON.parse(report)
  const read = (key: string): number => {
    if (typeof data !== 'object' || data === null) return 0
    const value: unknown = Reflect.get(data, key)
    return typeof value === 'number' ? value : 0
  }
  return {
    passed: read('numPassedTests'),
    failed: read('numFailedTests') + read('numFailedTestSuites'),
    skipped: read('numPendingTests') + read('numTodoTests'),
  }
}
