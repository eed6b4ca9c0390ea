import type { Db } from '#db/transaction.ts'
import type { State } from '#rules/procedure/states.ts'
import { sampleStaff } from '#app/demonstration/people.ts'
import type { Samples, ViewerName } from './page-list.ts'

/** The sample cases of a filled city, and the addresses of those who may see them. */
export type Found = { samples: Samples; emails: Partial<Record<ViewerName, string>> }

export async function findSamples(db: Db): Promise<Found> {
  const draft = await caseIn(db, 'draft')
  const correcting = await caseIn(db, 'correction_requested')
  const decided = await caseIn(db, 'recognised')
  const atDistrict = await caseIn(db, 'district_review')
  const mail = await db
    .selectFrom('outbox')
    .select('id')
    .where('status', '=', 'sent')
    .executeTakeFirstOrThrow()
  const district = sampleStaff.find(
    person => person.role === 'district_officer' && person.districtCode === atDistrict.district,
  )
  return {
    samples: {
      draft: draft.id,
      correcting: correcting.id,
      decided: decided.id,
      atDistrict: atDistrict.id,
      submitted: (await caseIn(db, 'formal_check')).id,
      pending: (await caseIn(db, 'pending_decision')).id,
      rejected: (await caseIn(db, 'rejected')).id,
      mail: mail.id,
      round: (await roundThatIs(db, 'draft')).id,
      openRound: (await roundThatIs(db, 'published')).id,
    },
    emails: {
      'draft company': draft.email,
      'correcting company': correcting.email,
      'decided company': decided.email,
      ...(district === undefined ? {} : { 'district officer': district.email }),
    },
  }
}

function roundThatIs(db: Db, status: 'draft' | 'published') {
  return db
    .selectFrom('rounds')
    .select('id')
    .where('status', '=', status)
    .orderBy('opens_at')
    .executeTakeFirstOrThrow()
}

type SampleCase = { id: string; district: string; email: string }

/** The first case in a state, with its district and the address of its company's owner. */
export async function caseIn(db: Db, state: State): Promise<SampleCase> {
  return db
    .selectFrom('applications')
    .innerJoin('memberships', 'memberships.organisation_id', 'applications.organisation_id')
    .innerJoin('accounts', 'accounts.id', 'memberships.account_id')
    .select([
      'applications.id as id',
      'applications.district_code as district',
      'accounts.email as email',
    ])
    .where('applications.state', '=', state)
    .where('memberships.role', '=', 'owner')
    .orderBy('applications.id')
    .executeTakeFirstOrThrow()
}
