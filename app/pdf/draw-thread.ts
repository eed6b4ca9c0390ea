import { parentPort } from 'node:worker_threads'
import { drawPaper } from './draw-paper.ts'
import type { Paper } from './paper.ts'

/** One paper after another; each answer carries the id of what was asked. */
parentPort?.on('message', ({ id, paper }: { id: number; paper: Paper }) => {
  drawPaper(paper)
    .then(bytes => parentPort?.postMessage({ id, bytes }))
    .catch((error: unknown) => parentPort?.postMessage({ id, problem: String(error) }))
})
