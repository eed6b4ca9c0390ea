/** Too many wait already; the answer is 503 and "try again". */
export class Busy extends Error {
  override name = 'Busy'
}

/** Runs at most `atOnce` works at a time; `waiting` more wait their turn, and the next is refused. */
export function takingTurns({ atOnce, waiting }: { atOnce: number; waiting: number }) {
  let running = 0
  const queue: (() => void)[] = []
  const enter = async () => {
    if (running < atOnce) {
      running += 1
      return
    }
    if (queue.length >= waiting) throw new Busy('Too many are waiting.')
    // Whoever leaves hands the place on, so `running` stays as it is.
    await new Promise<void>(resolve => queue.push(resolve))
  }
  const leave = () => {
    const next = queue.shift()
    if (next === undefined) running -= 1
    else next()
  }
  return async <T>(work: () => Promise<T>): Promise<T> => {
    await enter()
    try {
      return await work()
    } finally {
      leave()
    }
  }
}
