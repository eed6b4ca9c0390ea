import { expect, test } from 'vitest'
import { roundById } from '#db/rounds.ts'
import { cancelRound, publishRound } from '#app/use-cases/publish-round.ts'
import { changeRound } from '#app/use-cases/save-round.ts'
import { extendGrace } from '#app/use-cases/extend-grace.ts'
import { windowPlace } from '#app/use-cases/round-window.ts'
import { aContext } from '#tests/support/cases.ts'
import { onEachDatabase } from '#tests/support/database-suite.ts'
import { aStaffMember } from '#tests/support/people.ts'
import { after, anEdit, aRound, CLOSES, OPENS } from './round-ground.ts'

const programme = 'anshan-reward'
const actor = { id: 'a head', role: 'head' } as const
const at = (db: Parameters<typeof aContext>[0], now: string) => aContext(db, { now })

test('a window begins with its first instant, ends with its last, and its grace ends a millisecond before one counts as over', () => {
  const window = { opens_at: OPENS, closes_at: CLOSES, grace_minutes: 60 }
  const end = after(CLOSES, 60 * 60_000)
  expect(windowPlace(window, after(OPENS, -1))).toBe('to come')
  expect(windowPlace(window, OPENS)).toBe('open')
  expect(windowPlace(window, CLOSES)).toBe('open')
  expect(windowPlace(window, after(CLOSES, 1))).toBe('grace')
  expect(windowPlace(window, end)).toBe('grace')
  expect(windowPlace(window, after(end, 1))).toBe('over')
})

onEachDatabase(open => {
  test('a published round can be changed until the instant before it opens, and is frozen from that instant on', async () => {
    const db = open()
    const round = await aRound(db, programme)
    const edit = anEdit(programme, { grace_minutes: 30 })
    const change = { id: round.id, edit, officers: [], actor }
    expect(await changeRound(at(db, after(OPENS, -1)), { ...change, version: 1 })).toEqual({
      kind: 'changed',
    })
    expect(await changeRound(at(db, OPENS), { ...change, version: 2 })).toEqual({ kind: 'lost' })
    expect(await cancelRound(at(db, OPENS), { id: round.id, version: 2, actor })).toEqual({
      kind: 'lost',
    })
    expect(await roundById(db, round.id)).toMatchObject({
      grace_minutes: 30,
      version: 2,
      status: 'published',
    })
    const others = { id: round.id, version: 2, actor }
    expect(await cancelRound(at(db, after(OPENS, -1)), others)).toEqual({ kind: 'done' })
  })

  test('of two who change a round at the version they both saw, one is told that it was changed', async () => {
    const db = open()
    const { id } = await aRound(db, programme, { published: false })
    const edit = anEdit(programme)
    const change = () => changeRound(at(db, OPENS), { id, version: 0, edit, officers: [], actor })
    const kinds = (await Promise.all([change(), change()])).map(result => result.kind)
    expect(kinds.sort()).toEqual(['changed', 'lost'])
  })

  test('two rounds of a programme are not open at the same time, whoever publishes first', async () => {
    const db = open()
    const one = await aRound(db, 'accelerator', { published: false })
    const other = await aRound(db, 'accelerator', {
      published: false,
      opens_at: CLOSES,
      closes_at: after(CLOSES, 1),
    })
    const next = await aRound(db, 'accelerator', {
      published: false,
      opens_at: after(CLOSES, 1),
      closes_at: after(CLOSES, 9),
    })
    const publish = (id: string) => publishRound(at(db, OPENS), { id, version: 0, actor })
    const kinds = (await Promise.all([publish(one.id), publish(other.id)])).map(each => each.kind)
    expect(kinds.sort()).toEqual(['clash', 'done'])
    if ((await roundById(db, one.id))?.status === 'published')
      expect(await publish(next.id)).toEqual({ kind: 'done' })
    else expect((await publish(next.id)).kind).toBe('clash')
  })

  test('a round whose window is over is not published any more', async () => {
    const db = open()
    const { id } = await aRound(db, 'pilot-base-city', { published: false })
    const late = await publishRound(at(db, CLOSES), { id, version: 0, actor })
    expect(late).toEqual({ kind: 'lost' })
    const last = await publishRound(at(db, after(CLOSES, -1)), { id, version: 0, actor })
    expect(last).toEqual({ kind: 'done' })
  })

  test('the grace can be lengthened, with a reason in the trail, from the opening to its own last instant', async () => {
    const db = open()
    const head = await aStaffMember(db, { role: 'head' })
    const { id } = await aRound(db, 'platform-anshan')
    const extend = (now: string, version: number) =>
      extendGrace(at(db, now), {
        id,
        version,
        minutes: 30,
        reason: '系统中断一小时',
        actor: { id: head.id, role: 'head' },
      })
    expect(await extend(after(OPENS, -1), 1)).toEqual({ kind: 'lost' })
    expect(await extend(OPENS, 1)).toEqual({ kind: 'done' })
    expect(await extend(after(CLOSES, 90 * 60_000), 2)).toEqual({ kind: 'done' })
    expect(await extend(after(CLOSES, 120 * 60_000 + 1), 3)).toEqual({ kind: 'lost' })
    expect((await roundById(db, id))?.grace_minutes).toBe(120)
    const trail = await db
      .selectFrom('audit')
      .select(['action', 'detail'])
      .where('object_id', '=', id)
      .orderBy('id')
      .execute()
    expect(trail.map(each => each.action)).toEqual([
      'round.plan',
      'round.publish',
      'round.extend-grace',
      'round.extend-grace',
    ])
    expect(trail.at(-1)?.detail).toContain('系统中断一小时')
  })
})
