const FIRST_MINUTES = [1, 2, 5, 10, 30]
const THEN_MINUTES = 60

/** 48 minutes of quick tries, then hourly: the last one falls within 24 hours of the first. */
const LAST_ATTEMPT = 28

/**
 * When a mail that was refused for now is tried again, or null when it has been tried for a day.
 *
 * @param attempts how many tries were made, this one included.
 * @param chance 0 to 1: spreads the pause by a fifth to either side.
 */
export function nextAttempt(attempts: number, now: string, chance: number): string | null {
  if (attempts >= LAST_ATTEMPT) return null
  const minutes = FIRST_MINUTES[attempts - 1] ?? THEN_MINUTES
  const pause = minutes * 60_000 * (0.8 + 0.4 * chance)
  return new Date(Date.parse(now) + Math.round(pause)).toISOString()
}
