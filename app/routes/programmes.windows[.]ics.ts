import type { LoaderFunctionArgs } from '@remix-run/node'
import { publishedWindows } from '#db/rounds.ts'
import { paths } from '../paths.ts'
import { programmeName } from '../rounds/round-list.server.ts'
import { nameOf } from '../rounds/window-view.server.ts'
import { calendarFile } from '../rounds/windows-ics.ts'
import { formatInstant } from '../words/format.ts'
import { languageOf } from '../words/language.ts'
import { windowsWords } from '../words/windows.ts'

/** The windows of all published rounds, two events each, for anybody's calendar. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const language = languageOf(request)
  const words = windowsWords[language]
  const windows = await publishedWindows(context.db)
  const events = windows.flatMap(round => {
    const programme = programmeName(round.programme_version, language)
    const opens = formatInstant(round.opens_at)
    const closes = formatInstant(round.closes_at)
    const common = {
      description: `${nameOf(round, language)}\n${words.ics.window(opens, closes)}`,
      url: `${context.config.publicOrigin}${paths.programme(round.programme_version)}`,
      stamp: round.published_at ?? round.opens_at,
    }
    return [
      {
        ...common,
        uid: `${round.id}-opens@anshan-portal`,
        at: round.opens_at,
        summary: words.ics.opens(programme),
        remindDays: [1],
      },
      {
        ...common,
        uid: `${round.id}-closes@anshan-portal`,
        at: round.closes_at,
        summary: words.ics.closes(programme),
        remindDays: [7, 1],
      },
    ]
  })
  return new Response(calendarFile(words.ics.calendar, events), {
    headers: {
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Disposition': 'attachment; filename="windows.ics"',
      'Cache-Control': 'no-cache',
    },
  })
}
