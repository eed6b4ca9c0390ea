import { randomUUID } from 'node:crypto'
import type { Application } from '#db/applications.ts'
import { avoidanceRequestsOf, type AvoidanceRequest } from '#db/avoidance-requests.ts'
import { openPanel } from '#db/panels.ts'
import type { Db } from '#db/transaction.ts'
import { isBeforePanel } from '#rules/experts/avoidance.ts'
import { inLanguage, type Language } from '#rules/words.ts'
import { notFound } from '../access/require.ts'
import { caseProgramme } from '../use-cases/case-programme.ts'
import { formatInstant } from '../words/format.ts'

/**
 * Whom the company asked to be kept off the panel of its case; `key` is null where nobody more can be.
 *
 * @throws {Response} 404 if its programme has no panel.
 */
export async function avoidancePage(db: Db, application: Application, language: Language) {
  const { settings, names } = caseProgramme({}, application)
  if (settings.experts === null) throw notFound()
  const requests = await avoidanceRequestsOf(db, application.id)
  return {
    id: application.id,
    number: application.number ?? '',
    programme: inLanguage(names, language),
    key: (await mayAskAvoidance(db, application)) ? randomUUID() : null,
    requests: requests.map(ownRequest).reverse(),
  }
}

/** Whether a company may still ask that somebody keep away: before the pool is frozen. */
export async function mayAskAvoidance(db: Db, application: Application): Promise<boolean> {
  if (caseProgramme({}, application).settings.experts === null) return false
  return isBeforePanel(application.state) && (await openPanel(db, application.id)) === null
}

/** A request as its company reads it: the outcome, and nothing of the pool. */
function ownRequest({ id, named, employer, reason, asked_at, outcome }: AvoidanceRequest) {
  const standing = outcome ?? 'waiting'
  return { id, named, employer, reason, askedAt: formatInstant(asked_at), standing } as const
}

export type OwnAvoidance = ReturnType<typeof ownRequest>
