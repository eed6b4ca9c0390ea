/** How long somebody counts as being at work after they were last seen there. */
const LATELY_MS = 120_000

/** The instant since which somebody must have been seen to be at work `now`. */
export function lately(now: string): string {
  return new Date(Date.parse(now) - LATELY_MS).toISOString()
}
