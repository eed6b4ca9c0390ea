import { expect, test } from 'vitest'
import { applicationById } from '#db/applications.ts'
import { applicationSection, writeApplicationSection } from '#db/application-sections.ts'
import { attachmentsOf } from '#db/attachments.ts'
import type { Db } from '#db/transaction.ts'
import { beginApplication } from '#app/use-cases/begin-application.ts'
import { carryOver } from '#app/use-cases/carry-over.ts'
import { closeRounds } from '#app/use-cases/close-rounds.ts'
import { submitApplication } from '#app/use-cases/submit-application.ts'
import { aFile, submitInput } from '#tests/support/cases.ts'
import { onEachDatabase } from '#tests/support/database-suite.ts'
import { aCompany, type TestCompany } from '#tests/support/people.ts'
import { programmeById } from '#rules/programmes/index.ts'
import { after, aRound, CLOSES, OPENS } from './round-ground.ts'

const GRACE_END = after(CLOSES, 60 * 60_000)

/** The timer and the book's own programmes. */
const at = (db: Db, now: string) => ({ db, now: () => now, requestId: 'test' })

const begin = (db: Db, programmeVersion: string, company: TestCompany, now: string) =>
  beginApplication(at(db, now), {
    organisationId: company.id,
    programmeVersion,
    actor: company.owner,
  })

async function aDraft(db: Db, programme: string, now: string) {
  const company = await aCompany(db)
  const begun = await begin(db, programme, company, now)
  if (begun.kind !== 'begun') throw new Error(begun.kind)
  return { company, id: begun.id }
}

/** With everything in it that its programme asks for. */
async function aReadyDraft(db: Db, programme: string, now: string) {
  const { company, id } = await aDraft(db, programme, now)
  for (const paper of programmeById(programme)?.papers ?? [])
    await aFile(db, { applicationId: id, company, documentId: paper.id })
  await writeApplicationSection(db, {
    applicationId: id,
    section: 'statement',
    answers: { note: '上一批次填写' },
    markedComplete: true,
    seen: 0,
    by: company.owner.id,
    at: now,
  })
  return { company, id }
}

const seen = (db: Db, id: string) => applicationById(db, { id, scope: { kind: 'everything' } })

onEachDatabase(open => {
  test('a programme with a round takes applications in its window alone: at its first and its last instant, not a millisecond beside them', async () => {
    const db = open()
    const round = await aRound(db, 'anshan-reward')
    const company = await aCompany(db)
    expect(await begin(db, 'anshan-reward', company, after(OPENS, -1))).toEqual({
      kind: 'shut',
      opensAt: OPENS,
      closesAt: CLOSES,
      closedAt: null,
    })
    expect(await begin(db, 'anshan-reward', company, after(CLOSES, 1))).toEqual({
      kind: 'shut',
      opensAt: null,
      closesAt: null,
      closedAt: CLOSES,
    })
    for (const instant of [OPENS, CLOSES]) {
      const { id } = await aDraft(db, 'anshan-reward', instant)
      expect(await seen(db, id)).toMatchObject({ round_id: round.id })
    }
  })

  test('a programme without a published round takes applications all year, in none', async () => {
    const db = open()
    await aRound(db, 'science-loan', { published: false })
    const { id } = await aDraft(db, 'science-loan', after(OPENS, -1))
    expect(await seen(db, id)).toMatchObject({ round_id: null })
  })

  test('a draft of the round is submitted at the last instant of the grace, and refused a millisecond later', async () => {
    const db = open()
    await aRound(db, 'accelerator')
    const one = await aReadyDraft(db, 'accelerator', CLOSES)
    const other = await aReadyDraft(db, 'accelerator', CLOSES)
    const submit = (draft: typeof one, now: string) =>
      submitApplication(
        at(db, now),
        submitInput(draft.company, draft.id, { requiredSections: ['statement'] }),
      )
    expect(await submit(one, GRACE_END)).toMatchObject({ kind: 'moved', state: 'submitted' })
    expect(await submit(other, after(GRACE_END, 1))).toEqual({
      kind: 'refused',
      reason: { kind: 'guard', guard: 'the window has not closed' },
    })
  })

  test('a draft begun before its programme had rounds is submitted into the open one, and never between two', async () => {
    const db = open()
    const draft = await aReadyDraft(db, 'qianshan-park', '2026-11-20T01:00:00.000Z')
    const round = await aRound(db, 'qianshan-park')
    const input = submitInput(draft.company, draft.id, { requiredSections: ['statement'] })
    expect(await submitApplication(at(db, after(OPENS, -1)), input)).toMatchObject({
      kind: 'shut',
      opensAt: OPENS,
    })
    expect(await submitApplication(at(db, OPENS), input)).toMatchObject({ kind: 'moved' })
    expect(await seen(db, draft.id)).toMatchObject({ round_id: round.id })
  })

  test('two timers end the drafts of a round that is over once, tell the company once, and leave what is in its grace', async () => {
    const db = open()
    await aRound(db, 'pilot-base-city')
    const { id } = await aDraft(db, 'pilot-base-city', OPENS)
    expect(await closeRounds(at(db, GRACE_END))).toBe(0)
    const late = at(db, after(GRACE_END, 1))
    const drafts = await db
      .selectFrom('applications')
      .select('id')
      .where('state', '=', 'draft')
      .where('round_id', 'is not', null)
      .execute()
    const ended = await Promise.all([closeRounds(late), closeRounds(late)])
    expect(ended[0] + ended[1]).toBe(drafts.length)
    expect(await closeRounds(late)).toBe(0)
    expect(await seen(db, id)).toMatchObject({ state: 'not_submitted', open_key: null })
    const mails = await db
      .selectFrom('outbox')
      .select('kind')
      .where('application_id', '=', id)
      .execute()
    expect(mails).toEqual([{ kind: 'not-submitted' }])
  })

  test('what was not submitted is carried over with its sections unchecked and its files, once, and by its own company alone', async () => {
    const db = open()
    await aRound(db, 'platform-anshan')
    const { id, company } = await aReadyDraft(db, 'platform-anshan', OPENS)
    const own = { applicationId: id, organisationId: company.id, actor: company.owner }
    expect(await carryOver(at(db, OPENS), own)).toEqual({ kind: 'nothing to carry' })
    const over = after(GRACE_END, 1)
    await closeRounds(at(db, over))
    expect(await carryOver(at(db, over), own)).toMatchObject({ kind: 'shut', closedAt: CLOSES })
    const opens_at = after(GRACE_END, 60_000)
    await aRound(db, 'platform-anshan', { opens_at, closes_at: after(opens_at, 60_000) })
    const stranger = await aCompany(db)
    expect(
      await carryOver(at(db, opens_at), {
        applicationId: id,
        organisationId: stranger.id,
        actor: stranger.owner,
      }),
    ).toEqual({ kind: 'not found' })
    const carried = await carryOver(at(db, opens_at), own)
    if (carried.kind !== 'carried') throw new Error(carried.kind)
    expect(
      await applicationSection(db, { applicationId: carried.id, section: 'statement' }),
    ).toMatchObject({ answers: { note: '上一批次填写' }, markedComplete: false })
    const kept = await attachmentsOf(db, id)
    const copied = await attachmentsOf(db, carried.id)
    expect(copied.map(file => file.sha256)).toEqual(kept.map(file => file.sha256))
    expect(copied.length).toBeGreaterThan(0)
    expect(await carryOver(at(db, opens_at), own)).toEqual({
      kind: 'already open',
      id: carried.id,
    })
  })
})
