import { expertById } from '#db/experts.ts'
import type { Panel } from '#db/panels.ts'
import type { Db } from '#db/transaction.ts'
import { conflictWords, type ConflictKind } from '#rules/experts/conflict.ts'
import { inLanguage, type Language } from '#rules/words.ts'
import { panelWords } from '../words/panel.ts'

/** The frozen pool with the place of each in the order of the draw; null = not drawn from. */
export async function poolViews(
  db: Db,
  { pool, drawOrder }: Pick<Panel, 'pool' | 'drawOrder'>,
  language: Language,
) {
  const experts = await Promise.all(pool.map(line => expertById(db, line.id)))
  const lines = pool.map((line, at) => {
    const place = drawOrder?.indexOf(line.id) ?? -1
    return {
      id: line.id,
      name: experts[at]?.name ?? line.id,
      technical: line.technical,
      finance: line.finance,
      barred: line.barred,
      place: place < 0 ? null : place + 1,
      reasons: line.reasons.map(reason => reasonWords(reason, language)),
    }
  })
  return lines.sort((a, b) => (a.place ?? Infinity) - (b.place ?? Infinity))
}

function reasonWords(reason: string, language: Language): string {
  if (isConflict(reason)) return inLanguage(conflictWords[reason], language)
  const { away } = panelWords[language]
  return reason === 'suspended' ? away.suspended : reason === 'full' ? away.full : reason
}

function isConflict(reason: string): reason is ConflictKind {
  return Object.hasOwn(conflictWords, reason)
}
