import { mailsTo } from '#db/outbox.ts'
import { wishesOf } from '#db/message-wishes.ts'
import { savedFiltersOf } from '#db/saved-filters.ts'
import { sessionsOf } from '#db/sessions.ts'
import type { Db } from '#db/transaction.ts'
import type { CompanyActor, StaffActor } from '../access/actor.ts'

/** What the portal keeps of a person: the account, where it is signed in, and what it was mailed. */
export async function accountData(db: Db, { account, role }: CompanyActor | StaffActor) {
  const { id, email, name, language } = account
  return {
    name,
    email,
    language,
    role,
    sessions: (await sessionsOf(db, id)).map(({ createdAt, seenAt }) => ({
      since: createdAt,
      lastUsed: seenAt,
    })),
    mailWishes: Object.fromEntries(await wishesOf(db, id)),
    savedFilters: (await savedFiltersOf(db, id)).map(each => ({
      name: each.name,
      list: each.query,
    })),
    mails: await mailsTo(db, id),
  }
}
