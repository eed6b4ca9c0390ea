import { publishedWindows, type RoundWindow } from '#db/rounds.ts'
import type { Db } from '#db/transaction.ts'
import { inLanguage, type Language } from '#rules/words.ts'
import type { Tone } from '../components/notice.tsx'
import { graceEnd, openingIn, windowPlace } from '../use-cases/round-window.ts'
import { formatInstant } from '../words/format.ts'
import { windowsWords } from '../words/windows.ts'
import { shutText } from './shut-text.server.ts'
import { timeLeft } from './time-left.ts'
import type { WindowView } from './window.ts'

type Reader = { now: string; language: Language }

/** When each programme takes applications, by its family; what is missing takes them all year. */
export async function windowsOf(
  db: Db,
  reader: Reader,
): Promise<(family: string) => WindowView | null> {
  const windows = await publishedWindows(db)
  return family =>
    windowView(
      windows.filter(each => each.programme_id === family),
      reader,
    )
}

/** What the published rounds of one programme come to now; null where there are none. */
export function windowView(
  rounds: readonly RoundWindow[],
  { now, language }: Reader,
): WindowView | null {
  const words = windowsWords[language]
  const opening = openingIn(rounds, now)
  switch (opening.kind) {
    case 'all year':
      return null
    case 'open': {
      const { round } = opening
      return {
        place: 'open',
        tone: 'good',
        tag: words.openTag,
        name: nameOf(round, language),
        text: openText(round, { now, language }),
        grace: graceText(round, language),
      }
    }
    case 'shut': {
      const { next, last } = opening
      return {
        place: next === null ? 'shut' : 'to come',
        tone: next === null ? 'quiet' : 'action',
        tag: next === null ? words.shutTag : words.opensTag,
        name: next === null ? null : nameOf(next, language),
        text: shutText(shutOf(next, last), language),
        grace: next === null ? null : graceText(next, language),
      }
    }
  }
}

/** How a draft of a round stands to its window. */
export function draftWindow(
  round: RoundWindow,
  { now, language }: Reader,
): { tone: Tone; text: string; name: string } {
  const words = windowsWords[language]
  const name = nameOf(round, language)
  switch (windowPlace(round, now)) {
    case 'to come':
    case 'open':
      return {
        tone: isNearClose(round, now) ? 'due' : 'action',
        text: openText(round, { now, language }),
        name,
      }
    case 'grace': {
      const end = graceEnd(round)
      const text = words.grace(formatInstant(end), timeLeft(end, now, language))
      return { tone: 'due', text, name }
    }
    case 'over':
      return { tone: 'bad', text: words.over(formatInstant(round.closes_at)), name }
  }
}

const NEAR_MS = 5 * 86_400_000

function isNearClose({ closes_at: closesAt }: RoundWindow, now: string): boolean {
  return Date.parse(closesAt) - Date.parse(now) < NEAR_MS
}

function openText({ closes_at: closesAt }: RoundWindow, { now, language }: Reader): string {
  const left = timeLeft(closesAt, now, language)
  return windowsWords[language].open(formatInstant(closesAt), left)
}

function graceText({ grace_minutes: minutes }: RoundWindow, language: Language): string | null {
  return minutes === 0 ? null : windowsWords[language].graceNote(minutes)
}

function shutOf(next: RoundWindow | null, last: RoundWindow | null) {
  return {
    opensAt: next?.opens_at ?? null,
    closesAt: next?.closes_at ?? null,
    closedAt: last?.closes_at ?? null,
  }
}

export function nameOf(
  { name_zh: zh, name_en: en }: Pick<RoundWindow, 'name_zh' | 'name_en'>,
  language: Language,
): string {
  return inLanguage({ zh, en }, language)
}
