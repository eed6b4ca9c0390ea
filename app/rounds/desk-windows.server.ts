import { publishedWindows, type RoundWindow } from '#db/rounds.ts'
import type { Db } from '#db/transaction.ts'
import type { Language } from '#rules/words.ts'
import { paths } from '../paths.ts'
import { windowPlace } from '../use-cases/round-window.ts'
import { programmeName } from './round-list.server.ts'
import { nameOf, windowView } from './window-view.server.ts'
import type { WindowView } from './window.ts'

export type DeskWindow = { id: string; programme: string; to: string; window: WindowView }

const SHOWN = 6

/** The windows that are open, those that close first before the others, and then those to come. */
export async function deskWindows(
  db: Db,
  { now, language }: { now: string; language: Language },
): Promise<DeskWindow[]> {
  const windows = await publishedWindows(db)
  const ordered = [
    ...windows
      .filter(each => windowPlace(each, now) === 'open')
      .sort(earlier(each => each.closes_at)),
    ...windows
      .filter(each => windowPlace(each, now) === 'to come')
      .sort(earlier(each => each.opens_at)),
  ]
  return ordered.slice(0, SHOWN).flatMap(round => {
    const window = windowView([round], { now, language })
    if (window === null) return []
    return [
      {
        id: round.id,
        programme: `${programmeName(round.programme_version, language)} · ${nameOf(round, language)}`,
        to: paths.match(round.programme_version),
        window,
      },
    ]
  })
}

function earlier(of: (round: RoundWindow) => string) {
  return (one: RoundWindow, other: RoundWindow) => (of(one) < of(other) ? -1 : 1)
}
