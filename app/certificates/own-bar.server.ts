import { sayClause } from '#rules/engine/explain.ts'
import { mayApplyFrom } from '#rules/procedure/reapply-bar.ts'
import { inLanguage, type Language } from '#rules/words.ts'
import type { PortalContext } from '../context.ts'
import { standingBar, standingBars, type StandingBar } from '../use-cases/reapply-bars.ts'
import { formatDay } from '../words/format.ts'
import { programmeKindWords } from '../words/programme-kinds.ts'
import { recognitionWords } from '../words/recognition.ts'

/** A bar as its company reads it: until when, from when on, by which clause, and how sure that is. */
export type BarView = { title: string; text: string }

type Context = Pick<PortalContext, 'db' | 'today'>

/** The bar that keeps a company from applying for a programme's family today, or null. */
export async function ownBar(
  { db, today }: Context,
  asked: { organisationId: string; family: string; language: Language },
): Promise<BarView | null> {
  const bar = await standingBar(db, {}, { ...asked, today: today() })
  return bar === null ? null : barView(bar, asked.language)
}

/** The same for all that bar it, by the family of the programme. */
export async function ownBars(
  { db, today }: Context,
  { organisationId, language }: { organisationId: string; language: Language },
): Promise<Readonly<Record<string, BarView>>> {
  const bars = await standingBars(db, {}, { organisationId, today: today() })
  return Object.fromEntries(bars.map(bar => [bar.family, barView(bar, language)]))
}

export function barView({ bar, until, revokedOn }: StandingBar, language: Language): BarView {
  const words = recognitionWords[language].bar
  const say = (day: string) => formatDay(day, language)
  const rule = inLanguage(bar.words, language)
  const clause = inLanguage(sayClause(bar.clause), language)
  const sure = programmeKindWords[language].confidence[bar.confidence]
  return {
    title: words.title,
    text: [
      words.text(say(revokedOn), { until: say(until), from: say(mayApplyFrom(until)) }),
      words.basis(rule, { clause, sure }),
    ].join(language === 'en' ? ' ' : ''),
  }
}
