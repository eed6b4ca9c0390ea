import type { AppLoadContext } from '@remix-run/node'
import { recognisedList, recognisedProgrammes } from '#db/certificates.ts'
import { programmes } from '#rules/programmes/index.ts'
import { inLanguage, type Language } from '#rules/words.ts'
import { certificateView } from './certificate-view.server.ts'

type Asked = {
  language: Language
  /** The family of a programme's versions; all if null or unknown. */
  programme: string | null
  after: string | null
}

/** The list of what was recognised, with the programmes of which something is on it. */
export async function recognisedPage(
  { db, today }: AppLoadContext,
  { language, programme, after }: Asked,
) {
  const families = await recognisedProgrammes(db)
  const chosen = families.find(each => each === programme) ?? null
  const page = await recognisedList(db, { programmeId: chosen }, { after })
  const reader = { language, today: today() }
  return {
    programme: chosen ?? '',
    programmes: families.map(id => ({ id, name: nameOf(id, language) })),
    rows: page.rows.map(row => certificateView(row, reader)),
    next: page.next,
  }
}

function nameOf(family: string, language: Language): string {
  const latest = programmes.findLast(each => each.family === family)
  return latest === undefined ? family : inLanguage(latest.names, language)
}
