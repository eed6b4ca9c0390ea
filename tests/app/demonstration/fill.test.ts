import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { standingOn } from '#app/certificates/certificate-view.server.ts'
import { auditLine } from '#app/audit/audit-line.server.ts'
import { changedPaths } from '#app/use-cases/corrected.ts'
import { frozenContent } from '#app/use-cases/frozen.ts'
import { applicationsOf } from '#db/applications.ts'
import { recognisedList } from '#db/certificates.ts'
import { changeReportsToNote } from '#db/change-reports.ts'
import { listAccounts } from '#db/staff.ts'
import { organisationById } from '#db/organisations.ts'
import { submissionsOf } from '#db/submissions.ts'
import { findAccountByEmail, standingOf } from '#db/accounts.ts'
import { listObjections } from '#db/objections.ts'
import { seatsOf } from '#db/panel-members.ts'
import { addDays } from '#rules/calendar/day.ts'
import { readCreditCode } from '#rules/identifiers/credit-code.ts'
import { allStates, type State } from '#rules/procedure/states.ts'
import { staffRoles } from '#rules/procedure/roles.ts'
import { languages } from '#rules/words.ts'
import { fillDemonstration } from '#app/demonstration/fill.ts'
import { sampleCompanies } from '#app/demonstration/city.ts'
import { freshDatabase, type Engine } from '#tests/support/database-suite.ts'

const wholePage = { after: null, size: 200 }

async function filledCity(engine: Engine, now: string) {
  const fresh = await freshDatabase(engine)
  const dataFolder = await mkdtemp(path.join(tmpdir(), 'portal-city-'))
  const options = { now, dataFolder, origin: 'http://localhost:3000' }
  await fillDemonstration(fresh.db, options)
  return {
    db: fresh.db,
    fillAgain: () => fillDemonstration(fresh.db, options),
    end: async () => {
      await fresh.drop()
      await rm(dataFolder, { recursive: true })
    },
  }
}

type City = Awaited<ReturnType<typeof filledCity>>

async function companiesOf({ db }: City) {
  const { rows } = await listAccounts(db, wholePage)
  const standings = await Promise.all(rows.map(row => standingOf(db, row.id)))
  return standings.flatMap(standing =>
    standing?.kind === 'company' ? [standing.organisation] : [],
  )
}

async function statesOf(city: City): Promise<Map<string, number>> {
  const counts = new Map<string, number>()
  for (const { id } of await companiesOf(city)) {
    for (const { state } of (await applicationsOf(city.db, id, wholePage)).rows) {
      counts.set(state, (counts.get(state) ?? 0) + 1)
    }
  }
  return counts
}

/** States that a case meets only in a round or after its decision: one is enough to be seen. */
const metInRounds: readonly State[] = [
  'not_submitted',
  'expert_review',
  'public_notice',
  'objection_review',
  'expired',
]

/** Nothing of the sample city has been revoked; one company is being heard. */
const never: readonly State[] = ['revoked']

const TODAY = '2026-11-23'
const shared: City[] = []

beforeAll(async () => {
  shared.push(await filledCity('sqlite', `${TODAY}T02:30:00.000Z`))
})

afterAll(async () => {
  for (const city of shared) await city.end()
})

function theCity(): City {
  const [city] = shared
  if (city === undefined) throw new Error('not filled')
  return city
}

async function expectEveryState(city: City): Promise<void> {
  const counts = await statesOf(city)
  const missing = allStates.filter(
    state => (counts.get(state) ?? 0) < (metInRounds.includes(state) ? 1 : 2),
  )
  expect(missing).toEqual(never)
}

test('on a working day the sample city has two applications in every state, one in those of rounds', () =>
  expectEveryState(theCity()))

test.for([
  ['sqlite', '2026-10-05T00:10:00.000Z'],
  ['sqlite', '2027-02-20T15:59:00.000Z'],
  ['mariadb', '2026-12-31T16:00:00.000Z'],
] as const)(
  'on %s at %s the sample city has two applications in every state, one in those of rounds',
  { timeout: 120_000 },
  async ([engine, now]) => {
    const city = await filledCity(engine, now)
    await expectEveryState(city)
    await city.end()
  },
)

test('every sample company says that it is fictitious and has a valid credit code of its own', async () => {
  const city = theCity()
  const companies = await companiesOf(city)
  expect(companies).toHaveLength(sampleCompanies.length)
  expect(companies.filter(({ name }) => !name.includes('虚构样例'))).toEqual([])
  expect(companies.filter(({ creditCode }) => !readCreditCode(creditCode).ok)).toEqual([])
  expect(new Set(companies.map(({ creditCode }) => creditCode)).size).toBe(companies.length)
})

test('the sample city has somebody in every role, and a second fill changes nothing', async () => {
  const city = theCity()
  const before = await listAccounts(city.db, wholePage)
  const roles = new Set(before.rows.map(row => row.role))
  expect(staffRoles.filter(role => !roles.has(role))).toEqual([])
  const states = await statesOf(city)
  await city.fillAgain()
  expect(await listAccounts(city.db, wholePage)).toEqual(before)
  expect(await statesOf(city)).toEqual(states)
  const [company] = await companiesOf(city)
  expect(await organisationById(city.db, company?.id ?? '')).not.toBeNull()
})

test('the sample city has a notice that runs with one objection, an expert with work, and certificates that end', async () => {
  const today = TODAY
  const { db } = theCity()
  const notices = await db.selectFrom('public_notices').selectAll().execute()
  const running = notices.filter(
    each => each.status === 'published' && each.starts_on <= today && today <= each.ends_on,
  )
  expect(running).toHaveLength(1)
  expect(notices.filter(each => each.status === 'prepared')).toHaveLength(1)
  const { rows } = await listObjections(db, { after: null })
  expect(rows.map(({ kind, status }) => `${kind} ${status}`).sort()).toEqual([
    'named accepted',
    'tip tip',
  ])
  const expert = await findAccountByEmail(db, 'expert@demo.example')
  const seats = await seatsOf(db, expert?.id ?? '', { after: null })
  expect(new Set(seats.rows.map(seat => seat.state))).toEqual(
    new Set(['invited', 'accepted', 'submitted']),
  )
  const certificates = await db.selectFrom('certificates').select('valid_to').execute()
  const ends = certificates.flatMap(({ valid_to: to }) => to ?? [])
  expect(ends.filter(to => to < today)).toHaveLength(2)
  expect(ends.filter(to => today <= to && to <= addDays(today, 45))).toHaveLength(3)
})

test('the sample city has a change that waits for its note, and a title past its end that is under renewal', async () => {
  const { db } = theCity()
  const changes = await changeReportsToNote(db)
  expect(changes.map(({ kind }) => kind)).toEqual(['move'])
  const { rows } = await recognisedList(db, { programmeId: null }, wholePage)
  const standing = rows.map(row => standingOn(row, TODAY)).filter(each => each !== 'valid')
  expect(standing.sort()).toEqual(['expired', 'renewing'])
})

test('the sample city has remarks for both readers, a case given to another, one handed back, and places taken', async () => {
  const { db } = theCity()
  const remarks = await db.selectFrom('field_remarks').select('audience').execute()
  expect(new Set(remarks.map(each => each.audience))).toEqual(new Set(['house', 'company']))
  const given = await db.selectFrom('case_assignments').select('to_account').execute()
  expect(given.some(each => each.to_account === null)).toBe(true)
  expect(given.some(each => each.to_account !== null)).toBe(true)
  const places = await db.selectFrom('district_places').select('round_id').execute()
  expect(places.length).toBeGreaterThan(5)
})

test('in the sample city one open round names two officers, and its cases wait for them', async () => {
  const { db } = theCity()
  const named = await db
    .selectFrom('round_officers')
    .innerJoin('rounds', 'rounds.id', 'round_officers.round_id')
    .innerJoin('accounts', 'accounts.id', 'round_officers.account_id')
    .select(['rounds.id', 'accounts.name'])
    .where('rounds.status', '=', 'published')
    .where('rounds.closes_at', '>', TODAY)
    .orderBy('accounts.email')
    .execute()
  expect(named.map(each => each.name)).toEqual(['何经办（虚构）', '林经办（虚构）'])
  const waiting = await db
    .selectFrom('applications')
    .select('id')
    .where('state', '=', 'submitted')
    .where('round_id', '=', named[0]?.id ?? '')
    .execute()
  expect(waiting.length).toBeGreaterThan(0)
})

test('every sample correction changes the statement, and some a paper too', async () => {
  const city = theCity()
  const twice = await city.db
    .selectFrom('submissions')
    .select('application_id')
    .where('ordinal', '=', 2)
    .execute()
  const changes: string[][] = []
  for (const { application_id: id } of twice) {
    const [first, second] = await submissionsOf(city.db, id)
    if (first === undefined || second === undefined) throw new Error('a version is missing')
    changes.push(changedPaths(frozenContent(first), frozenContent(second)))
  }
  const papers = changes.filter(paths => paths.some(path => path.startsWith('document.')))
  expect(changes.length).toBeGreaterThan(2)
  expect(changes.filter(paths => !paths.includes('application.statement.note'))).toEqual([])
  expect(papers.length).toBeGreaterThan(0)
  expect(papers.length).toBeLessThan(changes.length)
})

test('every act in the trail of the sample city is said in words, in both languages', async () => {
  const rows = await theCity().db.selectFrom('audit').selectAll().execute()
  const kinds = new Map(
    rows.map(row => [`${row.action} ${row.object_type} ${row.actor_role}`, row]),
  )
  const wordless = languages.flatMap(language =>
    [...kinds.values()].flatMap(row => {
      const { action, object, role } = auditLine(row, new Map(), language)
      const isSaid = action !== row.action && object !== row.object_type && role !== row.actor_role
      return isSaid ? [] : [`${language} ${row.action}`]
    }),
  )
  expect(kinds.size).toBeGreaterThan(30)
  expect(wordless).toEqual([])
})
