import { expect, test } from 'vitest'
import { moveApplication } from '#app/use-cases/move-application.ts'
import { placesView } from '#app/review/district-places.server.ts'
import { readRound } from '#app/rounds/read-round.server.ts'
import { clonedEntries } from '#app/rounds/round-form.server.ts'
import { placesTaken } from '#db/district-places.ts'
import type { Round } from '#db/rounds.ts'
import type { Db } from '#db/transaction.ts'
import { firstSettings } from '#rules/procedure/settings.ts'
import { programmeById } from '#rules/programmes/index.ts'
import { aLoadContext } from '../review/review-ground.ts'
import { anEdit, aRound } from '../rounds/round-ground.ts'
import { aCaseIn, aContext, actorAs, DISTRICT } from '../../support/cases.ts'
import { onEachDatabase } from '../../support/database-suite.ts'
import { aCompany, aStaffMember } from '../../support/people.ts'

const shut = { kind: 'refused', reason: { kind: 'guard', guard: 'the district has a place left' } }

/** A round that has opened, in which the district of the test may recommend so many. */
async function aQuota(db: Db, quota: number | null): Promise<Round> {
  const programme = programmeById('accelerator')
  if (programme === null) throw new Error('no accelerator')
  const round = await aRound(db, 'accelerator', {
    settings: {
      ...firstSettings(programme),
      districtStep: true,
      districtQuotas: quota === null ? {} : { [DISTRICT]: quota },
    },
  })
  // Of several rounds of a file none may clash with another.
  await db
    .updateTable('rounds')
    .set({ opens_at: '2026-11-01T01:00:00.000Z', programme_id: round.id })
    .where('id', '=', round.id)
    .execute()
  return round
}

async function aCaseOf(db: Db, round: Round): Promise<string> {
  const id = await aCaseIn(db, 'district_review', { company: await aCompany(db) })
  await db
    .updateTable('applications')
    .set({ round_id: round.id, programme_version: round.programme_version })
    .where('id', '=', id)
    .execute()
  return id
}

function recommend(db: Db, applicationId: string, officer = 'an officer') {
  return moveApplication(aContext(db), {
    applicationId,
    event: 'recommend_by_district',
    expectedVersion: 0,
    actor: actorAs('district_officer', officer),
    scope: { kind: 'district', districtCode: DISTRICT },
    handed: { kind: 'reason', text: '同意推荐' },
  })
}

onEachDatabase(open => {
  test('of a quota of 2 the second recommendation is the last place, the third is refused, and declining goes on', async () => {
    const db = open()
    const round = await aQuota(db, 2)
    const cases = [
      await aCaseOf(db, round),
      await aCaseOf(db, round),
      await aCaseOf(db, round),
    ] as const
    expect((await recommend(db, cases[0])).kind).toBe('moved')
    expect((await recommend(db, cases[1])).kind).toBe('moved')
    expect(await recommend(db, cases[2])).toEqual(shut)
    expect((await placesTaken(db, round.id)).get(DISTRICT)).toBe(2)
    const declined = await moveApplication(aContext(db), {
      applicationId: cases[2],
      event: 'decline_by_district',
      expectedVersion: 0,
      actor: actorAs('district_officer', 'an officer'),
      scope: { kind: 'district', districtCode: DISTRICT },
      handed: { kind: 'grounds', grounds: ['quota'], text: '名额已满，未能推荐' },
    })
    expect(declined.kind).toBe('moved')
  })

  test('of two officers who take the last place at once one has it, and the other is told why not', async () => {
    const db = open()
    const round = await aQuota(db, 1)
    const cases = [await aCaseOf(db, round), await aCaseOf(db, round)] as const
    const results = await Promise.all([
      recommend(db, cases[0], 'one'),
      recommend(db, cases[1], 'other'),
    ])
    expect(results.map(({ kind }) => kind).sort()).toEqual(['moved', 'refused'])
    expect(results).toContainEqual(shut)
    expect((await placesTaken(db, round.id)).get(DISTRICT)).toBe(1)
  })

  test('a quota of 0 lets nothing through; without one nothing is limited, and the page says so', async () => {
    const db = open()
    const none = await aQuota(db, 0)
    expect(await recommend(db, await aCaseOf(db, none))).toEqual(shut)
    const free = await aQuota(db, null)
    for (const turn of ['first', 'second', 'third'])
      expect((await recommend(db, await aCaseOf(db, free))).kind, turn).toBe('moved')
    const seen = await placesView(aLoadContext(db), { districtCode: DISTRICT }, 'zh-CN')
    const shown = seen.map(({ id, taken, quota }) => [id, taken, quota])
    expect(shown).toContainEqual([free.id, 3, null])
    expect(shown).toContainEqual([none.id, 0, 0])
  })

  test('a place is not given back when the company withdraws', async () => {
    const db = open()
    const round = await aQuota(db, 1)
    const id = await aCaseOf(db, round)
    await recommend(db, id)
    const company = await aStaffMember(db, { role: 'chief' })
    const withdrawn = await moveApplication(aContext(db), {
      applicationId: id,
      event: 'withdraw',
      expectedVersion: 1,
      actor: { id: company.id, role: 'owner', districtCode: null },
      scope: { kind: 'city' },
      handed: { kind: 'reason', text: '不再申报' },
    })
    expect(withdrawn.kind).toBe('moved')
    expect(await recommend(db, await aCaseOf(db, round))).toEqual(shut)
  })

  test('a case that comes to its district a second time keeps the place it has', async () => {
    const db = open()
    const round = await aQuota(db, 1)
    const id = await aCaseOf(db, round)
    await recommend(db, id)
    await db
      .updateTable('applications')
      .set({ state: 'district_review', version: 0 })
      .where('id', '=', id)
      .execute()
    await db.deleteFrom('application_events').where('application_id', '=', id).execute()
    expect((await recommend(db, id)).kind).toBe('moved')
    expect((await placesTaken(db, round.id)).get(DISTRICT)).toBe(1)
  })
})

test('quotas go from 0 to 999 places, an empty field is none, and a cloned round has the same', () => {
  const programme = programmeById('accelerator')
  if (programme === null) throw new Error('no accelerator')
  const edit = anEdit('accelerator', {
    settings: {
      ...firstSettings(programme),
      districtStep: true,
      districtQuotas: { '210302': 5, '210381': 0 },
    },
  })
  const cloned = clonedEntries({
    ...edit,
    id: 'r',
    rubric: null,
    status: 'draft',
    version: 0,
    cloned_from: null,
    created_by: 'x',
    created_at: '',
    published_by: null,
    published_at: null,
  })
  expect(cloned).toMatchObject({ 'quota.210302': '5', 'quota.210381': '0', 'quota.210303': '' })
  const typed = (quota: string) => {
    const read = readRound({ ...cloned, 'quota.210302': quota }, edit.programme_id)
    return read.ok ? (read.edit.settings.districtQuotas['210302'] ?? null) : read.issues[0]?.name
  }
  expect(['-1', '0', '999', '1000', '1.5', '', 'x'].map(typed)).toEqual([
    'quota.210302',
    0,
    999,
    'quota.210302',
    'quota.210302',
    null,
    'quota.210302',
  ])
})
