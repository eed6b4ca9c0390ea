import { spawn } from 'node:child_process'

export type Ended = { code: number | null; output: string; errors: string }

export type Command = {
  /** Ends it as an operator does, with SIGTERM. */
  stop: () => Promise<Ended>
  ended: Promise<Ended>
  isRunning: () => boolean
}

/** Runs one of our own TypeScript files in a process of its own with only the variables of `env`. */
export function run(
  file: string,
  { words = [], env = {} }: { words?: readonly string[]; env?: Record<string, string> },
): Command {
  const child = spawn(process.execPath, ['--import', 'tsx', file, ...words], {
    env: { PATH: process.env['PATH'], NODE_ENV: 'production', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const said = { output: '', errors: '' }
  child.stdout.on('data', (chunk: Buffer) => (said.output += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (said.errors += chunk.toString()))
  const ended = new Promise<Ended>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', code => resolve({ code, ...said }))
  })
  return {
    ended,
    isRunning: () => child.exitCode === null,
    stop: () => {
      child.kill('SIGTERM')
      return ended
    },
  }
}
