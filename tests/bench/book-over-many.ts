import { Worker } from 'node:worker_threads'
import { z } from 'zod'
import { programmes } from '#rules/programmes/index.ts'

const report = z.object({ ms: z.number(), heapStart: z.number(), heapEnd: z.number() })

/** Threads do not inherit the loader of TypeScript: each registers it before its file is read. */
const file = JSON.stringify(new URL('./book-worker.ts', import.meta.url).href)
const start = `import('tsx/esm/api').then(({ register }) => { register(); return import(${file}) })`

/** Every programme over so many companies on two threads: time, and the heap before and after. */
export async function bookOverMany(count: number): Promise<string> {
  const [from, cpu] = [performance.now(), process.cpuUsage()]
  const parts = await Promise.all([1, 2].map(seed => inThread(count / 2, seed)))
  const whole = (performance.now() - from) / 1000
  const { user, system } = process.cpuUsage(cpu)
  const busy = ((user + system) / 1e6).toFixed(1)
  const slowest = Math.max(...parts.map(part => part.ms)) / 1000
  const [start, end] = [parts.map(part => part.heapStart), parts.map(part => part.heapEnd)].map(
    heaps => Math.round(heaps.reduce((all, each) => all + each, 0) / 1e6),
  )
  const peak = Math.round(process.memoryUsage().rss / 1e6)
  return `\nThe whole book, ${programmes.length} programmes, over ${count} companies on two threads: ${slowest.toFixed(1)} s of assessing (${whole.toFixed(1)} s with start and made-up companies; ${busy} s of processor time for all of it); heap ${start ?? 0} MB after a tenth, ${end ?? 0} MB at the end; ${peak} MB resident.`
}

async function inThread(count: number, seed: number): Promise<z.infer<typeof report>> {
  return await new Promise((resolve, reject) => {
    const worker = new Worker(start, { eval: true, workerData: { count, seed } })
    worker.once('message', message => resolve(report.parse(message)))
    worker.once('error', reject)
  })
}
