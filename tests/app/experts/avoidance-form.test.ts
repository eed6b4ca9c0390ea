import { afterAll, beforeAll, expect, test } from 'vitest'
import { beginSession } from '#app/access/session.ts'
import { avoidanceRequestsOf } from '#db/avoidance-requests.ts'
import { firstSettings } from '#rules/procedure/settings.ts'
import { programmeById } from '#rules/programmes/index.ts'
import { aRound } from '#tests/app/rounds/round-ground.ts'
import { freshDatabase, type FreshDatabase } from '#tests/support/database-suite.ts'
import { anOfficer, aPool, aReviewableCase } from '#tests/support/experts.ts'
import { walkerAt } from '#tests/support/form-walker.ts'
import { aCompany } from '#tests/support/people.ts'
import { startPortal, type Portal } from '#tests/support/portal.ts'

const opened: { database: FreshDatabase; portal: Portal }[] = []

beforeAll(async () => {
  const database = await freshDatabase('sqlite')
  opened.push({ database, portal: await startPortal(database.db) })
})

afterAll(async () => {
  for (const { portal, database } of opened) {
    await portal.stop()
    await database.drop()
  }
})

test('by the form: a mistake is 400 with its field named and what was typed kept, too late is 409 with the words kept, and the panel’s page holds back the freezing', async () => {
  const [all] = opened
  const base = programmeById('pilot-base-city')
  if (all === undefined || base === null) throw new Error('not started')
  const { portal } = all
  const { db } = all.database
  await aPool(db, 6)
  const experts = { asked: 3, aggregation: 'mean', blind: true } as const
  const round = await aRound(db, 'pilot-base-city', {
    settings: { ...firstSettings(base), experts },
  })
  const company = await aCompany(db)
  const id = await aReviewableCase(db, { company })
  const ofRound = { round_id: round.id, programme_version: round.programme_version }
  await db.updateTable('applications').set(ofRound).where('id', '=', id).execute()
  const cookieFor = async (accountId: string) =>
    `sid=${await beginSession(db, { accountId, now: portal.clock.now })}`
  const clerk = walkerAt(portal, await cookieFor(company.owner.id))
  const officer = await anOfficer(db, id)
  const desk = walkerAt(portal, await cookieFor(officer.actor.id))
  const page = `/company/applications/${id}/avoidance`

  expect((await clerk.open(`/company/applications/${id}`)).links).toContain(page)
  await clerk.open(page)
  const wrong = await clerk.sendExpecting(400, {
    named: '欧阳评审',
    employer: '',
    reason: '有诉讼',
  })
  expect(wrong.text).toContain('请填写所在单位')
  expect(wrong.html).toContain('value="欧阳评审"')
  expect(wrong.html).toContain('有诉讼')
  await clerk.open(page)
  await clerk.send({ named: '欧阳评审', employer: '某大学', reason: '有诉讼' })
  expect(await avoidanceRequestsOf(db, id)).toHaveLength(1)

  const panel = `/review/${id}/panel`
  const waiting = await desk.open(panel)
  expect(waiting.text).toContain('处理之前不能冻结名单')
  expect(waiting.html).not.toContain('value="freeze"')
  const token = await cookieFor(officer.actor.id)
  const pressed = await portal.post(panel, { intent: 'freeze' }, token)
  expect(pressed.status).toBe(409)
  expect(pressed.body).toContain('请先处理再冻结名单')
  const [request] = await avoidanceRequestsOf(db, id)
  const undecided = { intent: 'avoidance', request: request?.id ?? '' }
  const refused = await portal.post(panel, undecided, token)
  expect(refused.status).toBe(400)
  expect(refused.body).toContain('请选择处理结果')
  const outcome = { [`avoidance.${request?.id ?? ''}`]: 'upheld' }
  expect((await portal.post(panel, { ...undecided, ...outcome }, token)).status).toBe(303)

  const late = await clerk.open(page)
  expect(late.text).toContain('已采纳')
  expect((await portal.post(panel, { intent: 'freeze' }, token)).status).toBe(303)
  const lost = await clerk.sendExpecting(409, { named: '另一位', employer: '某院', reason: '同学' })
  expect(lost.text).toContain('专家名单已经冻结')
  expect(lost.text).toContain('另一位')
  expect(await avoidanceRequestsOf(db, id)).toHaveLength(1)
})
