import path from 'node:path'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { parse } from 'node-html-parser'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { fillDemonstration } from '#app/demonstration/fill.ts'
import { asServerBuild } from '#app/server-build.ts'
import { aCast, castNames, type CastName } from '#tests/support/cast.ts'
import { freshDatabase, type FreshDatabase } from '#tests/support/database-suite.ts'
import { startPortal, START, type Portal } from '#tests/support/portal.ts'
import { hiddenFrom, routeMatrix, type Ids, type Rule } from './route-matrix.ts'

const { routes } = asServerBuild(await import(path.resolve('build/server/index.js')))
const routeIds = Object.keys(routes).filter(id => id !== 'root')

type Started = {
  database: FreshDatabase
  portal: Portal
  cookies: Record<CastName, string>
  ids: Ids
  folder: string
}
const opened: Started[] = []

beforeAll(async () => {
  const database = await freshDatabase('sqlite')
  const { db } = database
  const folder = await mkdtemp(path.join(tmpdir(), 'portal-matrix-'))
  await fillDemonstration(db, { now: START, dataFolder: folder, origin: 'http://localhost' })
  const inCheck = await db
    .selectFrom('applications')
    .select(['id', 'organisation_id', 'district_code', 'programme_version'])
    .where('state', '=', 'formal_check')
    .executeTakeFirstOrThrow()
  const draft = await db
    .selectFrom('applications')
    .selectAll()
    .where('state', '=', 'draft')
    .executeTakeFirstOrThrow()
  const round = await db
    .selectFrom('rounds')
    .select('id')
    .where('status', '=', 'draft')
    .executeTakeFirstOrThrow()
  // The draft of another company becomes one of the cast's own, so that one cast sees both.
  await db
    .updateTable('applications')
    .set({ organisation_id: inCheck.organisation_id, open_key: 'the cast' })
    .where('id', '=', draft.id)
    .execute()
  const district = inCheck.district_code
  const districtElsewhere = district === '210302' ? '210303' : '210302'
  opened.push({
    database,
    folder,
    portal: await startPortal(db),
    cookies: await aCast(db, {
      organisationId: inCheck.organisation_id,
      district,
      districtElsewhere,
    }),
    ids: {
      submitted: inCheck.id,
      draft: draft.id,
      programme: draft.programme_version,
      round: round.id,
    },
  })
}, 120_000)

afterAll(async () => {
  for (const { portal, database, folder } of opened) {
    await portal.stop()
    await database.drop()
    await rm(folder, { recursive: true, force: true })
  }
})

function started(): Started {
  const all = opened[0]
  if (all === undefined) throw new Error('not started')
  return all
}

test('every route of the manifest has its row, and every row its route', () => {
  expect(Object.keys(routeMatrix).sort()).toEqual(routeIds.sort())
})

const rows = Object.entries(routeMatrix).filter(([id]) => routeIds.includes(id))

test.for(rows)('%s: who sees it', async ([id, row]) => {
  const seen = await statuses('GET', row.path(started().ids))
  expect(seen).toEqual(expected(id, row.see))
})

test.for(rows.filter(([, row]) => row.isResource !== true))(
  '%s: whose browser gets its data',
  async ([id, row]) => {
    const address = dataAddress(row.path(started().ids))
    const leaf = `${address}?_routes=${encodeURIComponent(id)}`
    // A redirect of data is itself data, with 202.
    const wanted = Object.entries(expected(id, row.see)).map(([who, status]) => [
      who,
      status === 302 ? 202 : status,
    ])
    expect(await statuses('GET', address)).toEqual(Object.fromEntries(wanted))
    expect(await statuses('GET', leaf)).toEqual(Object.fromEntries(wanted))
  },
)

test.for(rows)('%s: who sends to it', async ([id, row]) => {
  if (row.send === undefined) {
    // Leaving is the one deed that would end the cast's sessions.
    if (id !== 'routes/logout') expect(routes[id]?.module.action).toBeUndefined()
    return
  }
  const seen = await statuses('POST', row.path(started().ids))
  expect(seen).toEqual(expected(id, row.send))
})

const TYPED = '写了很久的一段话，<b>不能</b>丢失'

test.for(rows.filter(([, row]) => row.send?.anonymous === 401 && row.isResource !== true))(
  '%s: a form that is sent after the session has ended comes back whole, and leads to signing in',
  async ([, row]) => {
    const { portal, ids } = started()
    const form = new URLSearchParams([
      ['text', TYPED],
      ['row', 'a'],
      ['row', 'b'],
      ['currentPassword', 'a secret that never comes back'],
    ])
    const answer = await portal.post(row.path(ids), form)
    expect(answer.status).toBe(401)
    const page = parse(answer.body)
    const kept = page
      .querySelectorAll('main form input[type=hidden]')
      .map(each => [each.getAttribute('name'), each.getAttribute('value')])
    expect(kept).toEqual([
      ['text', TYPED],
      ['row', 'a'],
      ['row', 'b'],
    ])
    expect(page.querySelector('main a[href="/login"]')).not.toBeNull()
  },
)

function dataAddress(page: string): string {
  return page === '/' ? '/_root.data' : `${page}.data`
}

function expected(id: string, rule: Rule): Record<string, number> {
  const of = (who: CastName): number => {
    const single = rule.except?.[who]
    if (single !== undefined) return single
    if (who === 'anonymous') return rule.anonymous
    if (rule.allowed === 'everybody' || rule.allowed.includes(who)) return rule.status
    return hiddenFrom[id]?.includes(who) === true ? 404 : rule.others
  }
  return Object.fromEntries(castNames.map(who => [who, of(who)]))
}

async function statuses(method: 'GET' | 'POST', address: string): Promise<Record<string, number>> {
  const { portal, cookies } = started()
  const seen: Record<string, number> = {}
  for (const who of castNames) {
    const cookie = cookies[who]
    const answer =
      method === 'GET' ? await portal.get(address, cookie) : await portal.post(address, {}, cookie)
    seen[who] = answer.status
  }
  return seen
}
