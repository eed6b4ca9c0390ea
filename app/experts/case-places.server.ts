import type { Panel } from '#db/panels.ts'
import type { Db } from '#db/transaction.ts'
import type { Language } from '#rules/words.ts'
import { expertWords } from '../words/experts.ts'
import { expertCase, type ExpertCase } from './expert-case.server.ts'

/** A field or paper of a case that a mark may point to. */
export type CasePlace = { field: string; label: string }

/** Every field and paper that the experts of a panel read, in the order of the case. */
export async function casePlaces(
  db: Db,
  panel: Pick<Panel, 'id' | 'application_id' | 'blind'>,
  language: Language,
): Promise<CasePlace[]> {
  return placesIn(await expertCase(db, panel, language), language)
}

export function placesIn(material: ExpertCase | null, language: Language): CasePlace[] {
  if (material === null) return []
  const { evidence } = expertWords[language].seat
  return [
    ...material.sections.flatMap(({ title, rows }) =>
      rows.map(({ field, label }) => ({ field, label: `${title} · ${label}` })),
    ),
    ...material.papers.map(({ field, label }) => ({ field, label: `${evidence} · ${label}` })),
  ]
}
