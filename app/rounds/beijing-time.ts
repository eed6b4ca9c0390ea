import { formatInstant } from '../words/format.ts'

/** What a `datetime-local` field shows of an instant: `2027-03-01T09:00`, in Beijing time. */
export function localOf(instant: string): string {
  return formatInstant(instant).replace(' ', 'T')
}

/** The first instant of a minute that was typed in Beijing time; null if it is no such minute. */
export function firstInstantOf(local: string): string | null {
  const text = local.trim().replace(' ', 'T')
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(text)) return null
  const at = Date.parse(`${text}:00+08:00`)
  if (Number.isNaN(at)) return null
  const instant = new Date(at).toISOString()
  return localOf(instant) === text ? instant : null
}

/** The last instant of that minute: it belongs to the window that it closes. */
export function lastInstantOf(local: string): string | null {
  const first = firstInstantOf(local)
  return first === null ? null : new Date(Date.parse(first) + 59_999).toISOString()
}
