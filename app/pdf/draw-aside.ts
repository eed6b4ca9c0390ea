import { Worker } from 'node:worker_threads'
import { z } from 'zod'
import { takingTurns } from '../access/taking-turns.ts'
import type { Paper } from './paper.ts'

/** Threads do not inherit the loader of TypeScript: this one registers it before its file is read. */
const file = JSON.stringify(new URL('./draw-thread.ts', import.meta.url).href)
const start = `import('tsx/esm/api').then(({ register }) => { register(); return import(${file}) })`

const answerShape = z.union([
  z.object({ id: z.number(), bytes: z.instanceof(Uint8Array) }),
  z.object({ id: z.number(), problem: z.string() }),
])

type Waiting = { resolve: (bytes: Uint8Array) => void; reject: (error: Error) => void }

const waiting = new Map<number, Waiting>()
const inTurn = takingTurns({ atOnce: 1, waiting: 20 })
let thread: Worker | null = null
let asked = 0

/**
 * Draws a paper on a thread of its own, so that other requests go on meanwhile.
 *
 * @throws {Busy} when twenty wait already.
 */
export function drawAside(paper: Paper): Promise<Uint8Array> {
  return inTurn(
    () =>
      new Promise((resolve, reject) => {
        asked += 1
        waiting.set(asked, { resolve, reject })
        const running = startedThread()
        // Held while it draws, so that a process that ends by itself ends only after.
        running.ref()
        running.postMessage({ id: asked, paper })
      }),
  )
}

function startedThread(): Worker {
  if (thread !== null) return thread
  const started = new Worker(start, { eval: true })
  started.on('message', message => settle(answerShape.parse(message), started))
  started.on('error', error => forget(started, error))
  started.on('exit', () => forget(started, new Error('the drawing thread ended')))
  thread = started
  return started
}

function settle(answer: z.infer<typeof answerShape>, from: Worker): void {
  const asking = waiting.get(answer.id)
  waiting.delete(answer.id)
  if (waiting.size === 0) from.unref()
  if ('bytes' in answer) asking?.resolve(answer.bytes)
  else asking?.reject(new Error(`a paper could not be drawn: ${answer.problem}`))
}

/** The next paper starts another thread. */
function forget(ended: Worker, error: Error): void {
  if (thread !== ended) return
  thread = null
  for (const { reject } of waiting.values()) reject(error)
  waiting.clear()
}
