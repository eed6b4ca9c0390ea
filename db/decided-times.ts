import { decidedStates } from '#rules/procedure/usual-time.ts'
import type { Db } from './transaction.ts'

/** The first submission of a case and its first decision, as instants. */
export type DecidedInstants = { submittedAt: string; decidedAt: string }

/** The cases of a programme that were decided last, at most `limit` of each outcome. */
export async function decidedLately(
  db: Db,
  { programmeId, limit }: { programmeId: string; limit: number },
): Promise<DecidedInstants[]> {
  const ids: string[] = []
  for (const state of decidedStates)
    ids.push(...(await latestIn(db, { programmeId, state, limit })))
  if (ids.length === 0) return []
  const events = await db
    .selectFrom('application_events')
    .select(['application_id', 'event', 'to_state', 'at'])
    .where('application_id', 'in', ids)
    .where(one => one.or([one('event', '=', 'submit'), one('to_state', 'in', [...decidedStates])]))
    .orderBy('application_id')
    .orderBy('ordinal')
    .execute()
  return ids.flatMap(id => {
    const own = events.filter(each => each.application_id === id)
    const first = own.findIndex(each => each.event === 'submit')
    const [submitted, decided] = first < 0 ? [] : own.slice(first)
    return submitted === undefined || decided === undefined
      ? []
      : [{ submittedAt: submitted.at, decidedAt: decided.at }]
  })
}

async function latestIn(
  db: Db,
  asked: { programmeId: string; state: (typeof decidedStates)[number]; limit: number },
): Promise<string[]> {
  const rows = await db
    .selectFrom('applications')
    .select('id')
    .where('programme_id', '=', asked.programmeId)
    .where('state', '=', asked.state)
    .orderBy('state_since', 'desc')
    .orderBy('id', 'desc')
    .limit(asked.limit)
    .execute()
  return rows.map(row => row.id)
}
