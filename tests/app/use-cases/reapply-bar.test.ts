import { expect, test } from 'vitest'
import { beginApplication } from '#app/use-cases/begin-application.ts'
import { carryOver } from '#app/use-cases/carry-over.ts'
import { draftDecision } from '#app/use-cases/draft-decision.ts'
import { lodgeAppeal } from '#app/use-cases/appeal.ts'
import { askToBeRevoked } from '#app/use-cases/answer-defence.ts'
import { moveApplication } from '#app/use-cases/move-application.ts'
import { serveDefenceNotice } from '#app/use-cases/serve-defence.ts'
import { submitApplication } from '#app/use-cases/submit-application.ts'
import type { UseCaseContext } from '#app/use-cases/use-case-context.ts'
import { newId } from '#db/id.ts'
import type { Db } from '#db/transaction.ts'
import type { Ground } from '#rules/procedure/grounds.ts'
import { hnte } from '#rules/programmes/hnte.ts'
import { paperNamed, textOfPaper } from '#tests/app/pdf/ground.ts'
import { aProgramme, DISTRICT, submitInput } from '#tests/support/cases.ts'
import { onEachDatabase } from '#tests/support/database-suite.ts'
import { aCompany } from '#tests/support/people.ts'
import { aRecognisedBefore } from '#tests/support/recognised-before.ts'
import { anOfficial, city } from './notice-ground.ts'

/** By the rule book itself. */
const onDay = (db: Db, day: string): UseCaseContext => ({
  ...{ db, requestId: newId() },
  now: () => `${day}T04:00:00.000Z`,
})

async function aTitle(db: Db) {
  const company = await aCompany(db)
  const id = await aRecognisedBefore(db, {
    organisationId: company.id,
    createdBy: company.owner.id,
    districtCode: DISTRICT,
    validFrom: '2025-12-01',
    validTo: '2028-11-30',
  })
  const own = { organisationId: company.id, actor: company.owner }
  const begin = (day: string, programmeVersion = 'hnte') =>
    beginApplication(onDay(db, day), { ...own, programmeVersion })
  return { id, company, own, begin }
}

/** Heard from 1 June on and revoked on 15 June 2026, drafted by the chief and signed by the head. */
async function revoke(db: Db, id: string, grounds: readonly Ground[]) {
  const chief = await anOfficial(db, 'chief')
  const head = await anOfficial(db, 'head')
  if (!grounds.includes('own_request'))
    await serveDefenceNotice(onDay(db, '2026-06-01'), {
      ...{ applicationId: id, actor: chief, scope: city, grounds, text: '核实属实' },
      workingDays: 5,
    })
  const about = { applicationId: id, event: 'revoke', expectedVersion: 1, scope: city } as const
  const handed = { kind: 'grounds', grounds, text: '理由充分' } as const
  const day = onDay(db, '2026-06-15')
  const drafted = await draftDecision(day, { ...about, actor: chief, handed })
  expect(drafted.kind).toBe('drafted')
  const signed = await moveApplication(day, { ...about, actor: head, handed: { kind: 'nothing' } })
  expect(signed.kind).toBe('moved')
}

/** The duties of the book, for a programme that asks for no papers. */
const noPapers = aProgramme({ duties: hnte.duties ?? {}, papers: [], requiredPapers: [] })

const barred = {
  kind: 'barred',
  bar: {
    family: 'hnte',
    revokedOn: '2026-06-15',
    until: '2026-12-31',
    bar: { confidence: 'seen', clause: { document: 'hnte-measure' } },
  },
}

onEachDatabase(open => {
  test('who was revoked cannot begin on 31 December of that year and can on 1 January', async () => {
    const db = open()
    const { id, begin } = await aTitle(db)
    await revoke(db, id, ['conditions_lost'])
    expect(await begin('2026-06-15')).toMatchObject(barred)
    expect(await begin('2026-12-31')).toMatchObject(barred)
    expect((await begin('2027-01-01')).kind).toBe('begun')
  })

  test('the mail and the paper of the revocation say from when on and by which clause', async () => {
    const db = open()
    const { id } = await aTitle(db)
    await revoke(db, id, ['fraud'])
    const { payload } = await db
      .selectFrom('outbox')
      .select('payload')
      .where('application_id', '=', id)
      .where('kind', '=', 'revoked')
      .executeTakeFirstOrThrow()
    expect(payload).toContain('"from":"2027-01-01"')
    expect(payload).toContain('第十九条')
    const paper = await textOfPaper(await paperNamed(db, id, 'decision-2'))
    expect(paper).toContain('2027年1月1日 起可以再次申报')
    expect(paper).toContain('第十九条')
  })

  test('the bar is on its programme and its company alone', async () => {
    const db = open()
    const { id, begin } = await aTitle(db)
    const other = await aTitle(db)
    await revoke(db, id, ['conditions_lost'])
    expect((await begin('2026-06-20', 'gazelle')).kind).toBe('begun')
    expect((await other.begin('2026-06-20')).kind).toBe('begun')
  })

  test('a draft begun before the revocation is submitted on the first free day and not on the last barred one', async () => {
    const db = open()
    const { id, company, begin } = await aTitle(db)
    const draft = await begin('2026-06-01')
    if (draft.kind !== 'begun') throw new Error(draft.kind)
    await revoke(db, id, ['conditions_lost'])
    const submit = (day: string) => {
      const input = submitInput(company, draft.id, { requiredSections: [] })
      return submitApplication({ ...onDay(db, day), programmeOf: () => noPapers }, input)
    }
    const guard = 'no bar on applying again runs'
    expect(await submit('2026-12-31')).toEqual({
      kind: 'refused',
      reason: { kind: 'guard', guard },
    })
    expect((await submit('2027-01-01')).kind).toBe('moved')
  })

  test('what was not submitted is not carried over while the bar runs', async () => {
    const db = open()
    const { id, own, begin } = await aTitle(db)
    const draft = await begin('2026-06-01')
    if (draft.kind !== 'begun') throw new Error(draft.kind)
    const closed = { state: 'not_submitted', open_key: null } as const
    await db.updateTable('applications').set(closed).where('id', '=', draft.id).execute()
    await revoke(db, id, ['conditions_lost'])
    const carry = (day: string) => carryOver(onDay(db, day), { ...own, applicationId: draft.id })
    expect(await carry('2026-12-31')).toMatchObject(barred)
    expect((await carry('2027-01-01')).kind).toBe('carried')
  })

  test('a revocation at the own request bars nothing', async () => {
    const db = open()
    const { id, own, begin } = await aTitle(db)
    await askToBeRevoked(onDay(db, '2026-06-01'), { ...own, applicationId: id, text: '不再需要' })
    await revoke(db, id, ['own_request'])
    expect((await begin('2026-06-15')).kind).toBe('begun')
    const paper = await textOfPaper(await paperNamed(db, id, 'decision-2'))
    expect(paper).not.toContain('起可以再次申报')
  })

  test('an appeal that is upheld lifts the bar with the restored recognition', async () => {
    const db = open()
    const { id, own, begin } = await aTitle(db)
    await revoke(db, id, ['conditions_lost'])
    const day = onDay(db, '2026-06-20')
    const appeal = { applicationId: id, ground: 'facts_wrong' as const, text: '事实有误' }
    expect((await lodgeAppeal(day, { ...own, ...appeal })).kind).toBe('done')
    expect((await begin('2026-06-20')).kind).toBe('barred')
    const restored = await moveApplication(day, {
      ...{ applicationId: id, event: 'restore', expectedVersion: 2, scope: city },
      actor: await anOfficial(db, 'head'),
      handed: { kind: 'reason', text: '事实认定有误，予以恢复' },
    })
    expect(restored).toMatchObject({ kind: 'moved', state: 'recognised' })
    expect((await begin('2026-06-20')).kind).toBe('begun')
  })
})
