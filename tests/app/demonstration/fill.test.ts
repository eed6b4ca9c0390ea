import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { changedPaths } from '#app/use-cases/corrected.ts'
import { frozenContent } from '#app/use-cases/frozen.ts'
import { applicationsOf } from '#db/applications.ts'
import { listAccounts } from '#db/staff.ts'
import { organisationById } from '#db/organisations.ts'
import { submissionsOf } from '#db/submissions.ts'
import { standingOf } from '#db/accounts.ts'
import { readCreditCode } from '#rules/identifiers/credit-code.ts'
import { allStates, type State } from '#rules/procedure/states.ts'
import { staffRoles } from '#rules/procedure/roles.ts'
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

/** States that a case meets only in a round, or long after its decision. */
const metInRounds: readonly State[] = [
  'not_submitted',
  'expert_review',
  'public_notice',
  'objection_review',
  'revoked',
  'expired',
]

test.for([
  ['sqlite', '2026-11-23T02:30:00.000Z'],
  ['sqlite', '2026-10-05T00:10:00.000Z'],
  ['sqlite', '2027-02-20T15:59:00.000Z'],
  ['mariadb', '2026-12-31T16:00:00.000Z'],
] as const)(
  'on %s at %s the sample city has at least two applications in every state met outside rounds',
  async ([engine, now]) => {
    const city = await filledCity(engine, now)
    const counts = await statesOf(city)
    const missing = allStates.filter(state => (counts.get(state) ?? 0) < 2)
    expect(missing.filter(state => !metInRounds.includes(state))).toEqual([])
    await city.end()
  },
)

test('every sample company says that it is fictitious and has a valid credit code of its own', async () => {
  const city = await filledCity('sqlite', '2026-11-23T02:30:00.000Z')
  const companies = await companiesOf(city)
  expect(companies).toHaveLength(sampleCompanies.length)
  expect(companies.filter(({ name }) => !name.includes('虚构样例'))).toEqual([])
  expect(companies.filter(({ creditCode }) => !readCreditCode(creditCode).ok)).toEqual([])
  expect(new Set(companies.map(({ creditCode }) => creditCode)).size).toBe(companies.length)
  await city.end()
})

test('the sample city has somebody in every role, and a second fill changes nothing', async () => {
  const city = await filledCity('sqlite', '2026-11-23T02:30:00.000Z')
  const before = await listAccounts(city.db, wholePage)
  const roles = new Set(before.rows.map(row => row.role))
  expect(staffRoles.filter(role => !roles.has(role))).toEqual([])
  const states = await statesOf(city)
  await city.fillAgain()
  expect(await listAccounts(city.db, wholePage)).toEqual(before)
  expect(await statesOf(city)).toEqual(states)
  const [company] = await companiesOf(city)
  expect(await organisationById(city.db, company?.id ?? '')).not.toBeNull()
  await city.end()
})

test('every sample correction changes the statement, and some a paper too', async () => {
  const city = await filledCity('sqlite', '2026-11-23T02:30:00.000Z')
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
  await city.end()
})
