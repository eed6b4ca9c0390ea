import type { Application } from '#db/applications.ts'
import type { Db } from '#db/transaction.ts'
import { conflictWords } from '#rules/experts/conflict.ts'
import { inLanguage, type Language } from '#rules/words.ts'
import { candidatesFor, isShutOut } from '../use-cases/candidates.ts'

/** The pool as an officer sees it while choosing: who is free, who is tied, and why. */
export async function candidateViews(
  db: Db,
  application: Application,
  { at, language }: { at: string; language: Language },
) {
  const candidates = await candidatesFor(db, application, at)
  return candidates.map(candidate => {
    const { expert, conflicts, away, asked } = candidate
    return {
      id: expert.id,
      name: expert.name,
      title: expert.title,
      city: expert.city,
      fields: expert.fields,
      technical: expert.technical,
      finance: expert.finance,
      load: `${asked} / ${expert.monthly_load}`,
      away,
      /** `judge`: the officer may let the expert in. */
      standing: isShutOut(candidate) ? 'barred' : conflicts.length > 0 ? 'judge' : 'free',
      reasons: conflicts.map(({ kind, weight }) => ({
        weight,
        text: inLanguage(conflictWords[kind], language),
      })),
    } as const
  })
}

export type CandidateView = Awaited<ReturnType<typeof candidateViews>>[number]
