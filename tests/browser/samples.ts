import { appendEvent } from '#db/events.ts'
import { newId } from '#db/id.ts'
import type { Db } from '#db/transaction.ts'
import type { State } from '#rules/procedure/states.ts'
import { companyEmail, sampleStaff } from '#app/demonstration/people.ts'
import type { ProgrammeFamily } from '#app/demonstration/histories.ts'
import { reportChange } from '#app/use-cases/report-change.ts'
import { aRecognisedBefore } from '#tests/support/recognised-before.ts'
import type { Samples, ViewerName } from './page-list.ts'

/** The sample cases of a filled city, and the addresses of those who may see them. */
export type Found = { samples: Samples; emails: Partial<Record<ViewerName, string>> }

export async function findSamples(db: Db): Promise<Found> {
  const draft = await caseIn(db, 'draft')
  const correcting = await caseIn(db, 'correction_requested')
  const decided = await caseIn(db, 'recognised')
  const atDistrict = await caseIn(db, 'district_review')
  const recognised = await recognisedSample(db, decided.email)
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
      recognised: recognised.id,
      reportYear: recognised.year,
      change: recognised.change,
      atDistrict: atDistrict.id,
      submitted: (await caseIn(db, 'formal_check')).id,
      pending: (await caseIn(db, 'pending_decision')).id,
      ...(await renewingSample(db)),
      barred: await barredSample(db),
      rejected: (await caseIn(db, 'rejected')).id,
      mail: mail.id,
      ...(await roundSamples(db)),
      ...(await panelSamples(db)),
      ...(await noticeSamples(db)),
      ...(await laterSamples(db)),
    },
    emails: {
      'draft company': draft.email,
      'correcting company': correcting.email,
      'decided company': decided.email,
      ...(district === undefined ? {} : { 'district officer': district.email }),
    },
  }
}

async function roundSamples(db: Db) {
  const of = (status: 'draft' | 'published') =>
    db.selectFrom('rounds').select('id').where('status', '=', status)
  const now = new Date().toISOString()
  const planned = await of('draft').executeTakeFirstOrThrow()
  const open = await of('published')
    .where('opens_at', '<', now)
    .where('closes_at', '>', now)
    .executeTakeFirstOrThrow()
  const ahead = await of('published').where('opens_at', '>', now).executeTakeFirstOrThrow()
  return { round: planned.id, openRound: open.id, roundAhead: ahead.id }
}

/** Panels of the pilot bases in their stages, and the seats of the expert everybody may be. */
async function panelSamples(db: Db) {
  const seat = async (application: string) => {
    const found = await db
      .selectFrom('panel_members')
      .innerJoin('panels', 'panels.id', 'panel_members.panel_id')
      .innerJoin('experts', 'experts.id', 'panel_members.expert_id')
      .innerJoin('accounts', 'accounts.id', 'experts.account_id')
      .select('panel_members.id as id')
      .where('panels.application_id', '=', application)
      .where('accounts.email', '=', 'expert@demo.example')
      .executeTakeFirstOrThrow()
    return found.id
  }
  const of = (place: number) => caseOf(db, place, 'pilot-base-city')
  const [marked, invited, finished, refused] = [
    await of(6),
    await of(16),
    await of(22),
    await of(28),
  ]
  const expert = await db.selectFrom('experts').select('id').executeTakeFirstOrThrow()
  return {
    markedPanel: marked,
    invitedPanel: invited,
    doubtingPanel: await of(38),
    finishedPanel: finished,
    drafted: refused,
    seatToMark: await seat(marked),
    seatToAnswer: await seat(invited),
    seatHandedIn: await seat(finished),
    expert: expert.id,
  }
}

async function noticeSamples(db: Db) {
  const notices = db.selectFrom('public_notices').select(['id', 'number'])
  const running = await notices
    .where('status', '=', 'published')
    .orderBy('starts_on', 'desc')
    .executeTakeFirstOrThrow()
  const prepared = await notices.where('status', '=', 'prepared').executeTakeFirstOrThrow()
  const objection = await db
    .selectFrom('objections')
    .select('id')
    .where('status', '=', 'accepted')
    .executeTakeFirstOrThrow()
  return {
    notice: running.number,
    runningNotice: running.id,
    preparedNotice: prepared.id,
    objection: objection.id,
    objected: await caseOf(db, 41, 'accelerator'),
  }
}

/** A high-tech enterprise that was revoked today: it may not apply again this year. */
async function barredSample(db: Db): Promise<string> {
  const owner = await ownerAt(db, companyEmail(25))
  const now = new Date().toISOString()
  const year = Number(now.slice(0, 4))
  const id = await aRecognisedBefore(db, {
    organisationId: owner.organisation,
    createdBy: owner.id,
    districtCode: owner.district_code,
    validFrom: `${year - 1}-06-10`,
    validTo: `${year + 2}-06-09`,
  })
  await db
    .updateTable('applications')
    .set({ state: 'revoked', version: 2, state_since: now })
    .where('id', '=', id)
    .execute()
  await appendEvent(db, {
    id: newId(),
    application_id: id,
    ordinal: 2,
    event: 'revoke',
    from_state: 'recognised',
    to_state: 'revoked',
    actor_id: null,
    actor_role: 'head',
    at: now,
    note: null,
    detail: JSON.stringify({ grounds: ['conditions_lost'] }),
  })
  return id
}

async function renewingSample(db: Db) {
  const certificate = await db
    .selectFrom('certificates')
    .innerJoin('memberships', 'memberships.organisation_id', 'certificates.organisation_id')
    .innerJoin('accounts', 'accounts.id', 'memberships.account_id')
    .select(['certificates.application_id as id', 'certificates.number as number'])
    .where('accounts.email', '=', companyEmail(33))
    .executeTakeFirstOrThrow()
  return { renewing: certificate.id, renewingNumber: certificate.number }
}

async function laterSamples(db: Db) {
  const certified = await caseOf(db, 12, 'maker-space-anshan')
  const certificate = await db
    .selectFrom('certificates')
    .select(['code', 'number'])
    .where('application_id', '=', certified)
    .executeTakeFirstOrThrow()
  return {
    certified,
    certificateCode: certificate.code,
    certificateNumber: certificate.number,
    heard: await caseOf(db, 35, 'maker-space-anshan'),
    appealed: await caseOf(db, 35, 'accelerator'),
  }
}

/** The case of the company in that place for a programme. */
async function caseOf(db: Db, place: number, programme: ProgrammeFamily): Promise<string> {
  const { id } = await db
    .selectFrom('applications')
    .innerJoin('memberships', 'memberships.organisation_id', 'applications.organisation_id')
    .innerJoin('accounts', 'accounts.id', 'memberships.account_id')
    .select('applications.id as id')
    .where('accounts.email', '=', companyEmail(place))
    .where('applications.programme_id', '=', programme)
    .executeTakeFirstOrThrow()
  return id
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

/** A high-tech enterprise of three years, by the clock of the run: two reports are owed and missing. */
async function recognisedSample(db: Db, email: string) {
  const owner = await ownerAt(db, email)
  const year = new Date().getUTCFullYear()
  const id = await aRecognisedBefore(db, {
    organisationId: owner.organisation,
    createdBy: owner.id,
    districtCode: owner.district_code,
    validFrom: `${year - 3}-06-10`,
    validTo: `${year + 1}-06-09`,
  })
  const now = new Date().toISOString()
  const reported = await reportChange(
    { db, now: () => now, requestId: 'samples' },
    {
      applicationId: id,
      organisationId: owner.organisation,
      actor: { id: owner.id, role: 'owner' },
      key: newId(),
      change: {
        kind: 'rename',
        changedOn: `${year - 1}-03-02`,
        before: '鞍山某旧名科技有限公司（虚构）',
        after: '鞍山某新名科技有限公司，主营业务没有变化（虚构）',
      },
    },
  )
  if (reported.kind !== 'reported') throw new Error(reported.kind)
  return { id, year: year - 2, change: reported.id }
}

function ownerAt(db: Db, email: string) {
  return db
    .selectFrom('accounts')
    .innerJoin('memberships', 'memberships.account_id', 'accounts.id')
    .innerJoin('organisations', 'organisations.id', 'memberships.organisation_id')
    .select([
      'accounts.id as id',
      'organisations.id as organisation',
      'organisations.district_code',
    ])
    .where('accounts.email', '=', email)
    .executeTakeFirstOrThrow()
}
