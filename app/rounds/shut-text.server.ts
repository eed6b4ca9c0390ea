import type { Language } from '#rules/words.ts'
import type { Shut } from '../use-cases/taken-now.ts'
import { formatInstant } from '../words/format.ts'
import { windowsWords } from '../words/windows.ts'

/** Why nothing is taken now, and when the window opens or when it closed. */
export function shutText(
  { opensAt, closesAt, closedAt }: Omit<Shut, 'kind'>,
  language: Language,
): string {
  const words = windowsWords[language]
  if (opensAt !== null && closesAt !== null)
    return words.opens(formatInstant(opensAt), formatInstant(closesAt))
  return closedAt === null ? words.none : words.closed(formatInstant(closedAt))
}
