import type { Selectable } from 'kysely'
import type { ApplicationEventTable } from './schema.ts'
import type { Db } from './transaction.ts'

export type EventRow = Selectable<ApplicationEventTable>

/** An event with the name of who did it; null for the timer. Not for a company's eyes. */
export type NamedEvent = EventRow & { actor_name: string | null }

/** @throws the engine's duplicate error if the ordinal stands already. */
export async function appendEvent(trx: Db, event: EventRow): Promise<void> {
  await trx.insertInto('application_events').values(event).execute()
}

/** The history of an application, the first event first. */
export function eventsOf(db: Db, applicationId: string): Promise<NamedEvent[]> {
  return namedEvents(db)
    .where('application_events.application_id', '=', applicationId)
    .orderBy('application_events.ordinal')
    .execute()
}

/** The event that brought the application where it is. */
export async function lastEvent(db: Db, applicationId: string): Promise<NamedEvent | null> {
  const row = await namedEvents(db)
    .where('application_events.application_id', '=', applicationId)
    .orderBy('application_events.ordinal', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row ?? null
}

function namedEvents(db: Db) {
  return db
    .selectFrom('application_events')
    .leftJoin('accounts', 'accounts.id', 'application_events.actor_id')
    .selectAll('application_events')
    .select('accounts.name as actor_name')
}
