import { accountNames } from '#db/accounts.ts'
import { avoidanceRequestsOf, type AvoidanceRequest } from '#db/avoidance-requests.ts'
import { expertById, standingExperts, type Expert } from '#db/experts.ts'
import type { Db } from '#db/transaction.ts'
import { formatInstant } from '../words/format.ts'

/** An entry of the pool as an officer finds in it whom a request means. */
export type PoolChoice = { id: string; name: string; about: string; isNamesake: boolean }

/** The company's requests that somebody keep away, as an officer judges them, the first one first. */
export async function avoidanceViews(db: Db, applicationId: string) {
  const requests = await avoidanceRequestsOf(db, applicationId)
  const isAnyOpen = requests.some(({ outcome }) => outcome === null)
  const pool = isAnyOpen ? await standingExperts(db) : []
  const judges = requests.flatMap(({ judged_by: by }) => by ?? [])
  const names = await accountNames(db, judges)
  return Promise.all(requests.map(each => avoidanceView(db, each, { pool, names })))
}

type Known = { pool: readonly Expert[]; names: ReadonlyMap<string, string> }

async function avoidanceView(db: Db, request: AvoidanceRequest, { pool, names }: Known) {
  const { id, named, employer, reason, outcome, matched } = request
  const meant = await Promise.all(matched.map(each => expertById(db, each)))
  return {
    id,
    named,
    employer,
    reason,
    askedAt: formatInstant(request.asked_at),
    standing: outcome ?? ('waiting' as const),
    /** To choose from while the request waits; namesakes first. */
    choices: outcome === null ? choicesFor(named, pool) : [],
    judged:
      request.judged_at === null
        ? null
        : {
            by: names.get(request.judged_by ?? '') ?? '',
            at: formatInstant(request.judged_at),
            reason: request.judged_reason ?? '',
            matched: meant.flatMap(expert => expert?.name ?? []),
          },
  }
}

export type AvoidanceView = Awaited<ReturnType<typeof avoidanceView>>

function choicesFor(named: string, pool: readonly Expert[]): PoolChoice[] {
  const choices = pool.map(({ id, name, title, city, ties }) => ({
    id,
    name,
    about: [title, city, ...ties.employers.map(each => each.name)].join(' · '),
    isNamesake: name === named,
  }))
  return choices.sort((a, b) => Number(b.isNamesake) - Number(a.isNamesake))
}
