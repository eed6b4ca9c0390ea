import type { NamedEvent } from '#db/events.ts'
import { canBeTakenBack } from '../use-cases/case-facts.ts'

/** Whole seconds for which the last decision can still be taken back; 0 if it cannot. */
export function takeBackLeft(
  events: readonly Pick<NamedEvent, 'event' | 'at'>[],
  { at, seconds }: { at: string; seconds: number },
): number {
  const last = events.at(-1)
  if (last === undefined || last.event === 'begin' || !canBeTakenBack(last.event)) return 0
  const left = Date.parse(last.at) + seconds * 1000 - Date.parse(at)
  return Math.max(0, Math.ceil(left / 1000))
}
