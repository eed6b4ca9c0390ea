const FIRST_MINUTES = [1, 2, 5, 10, 30]
const THEN_MINUTES = 60

/** 48 minutes of quick tries, then hourly: the last one is 23 hours and 48 minutes after the first. */
const LAST_ATTEMPT = 29

/**
 * When a mail that was refused for now is tried again, or null when it has been tried for a day.
 *
 * @param attempts how many tries were made, this one included.
 */
export function nextAttempt(attempts: number, now: string): string | null {
  if (attempts >= LAST_ATTEMPT) return null
  const minutes = FIRST_MINUTES[attempts - 1] ?? THEN_MINUTES
  return new Date(Date.parse(now) + minutes * 60_000).toISOString()
}
