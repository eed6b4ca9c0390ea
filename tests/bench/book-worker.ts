import { parentPort, workerData } from 'node:worker_threads'
import { z } from 'zod'
import { assessCompiled, compileBook } from '#rules/engine/compile.ts'
import { programmes } from '#rules/programmes/index.ts'
import { factsOf, SEEDED_DAY, seededCompanies } from '#tests/rules/seeded-companies.ts'

const CHUNK = 1000

const { count, seed } = z.object({ count: z.number(), seed: z.number() }).parse(workerData)
const book = compileBook(programmes, { day: SEEDED_DAY })
let ms = 0
let heapStart = 0
for (let done = 0; done < count; done += CHUNK) {
  const chunk = seededCompanies(CHUNK, seed * 1_000_000 + done).map(factsOf)
  const from = performance.now()
  for (const facts of chunk) assessCompiled(book, facts)
  ms += performance.now() - from
  if (done === count / 10) heapStart = heap()
}
parentPort?.postMessage({ ms, heapStart, heapEnd: heap() })

function heap(): number {
  globalThis.gc?.()
  return process.memoryUsage().heapUsed
}
