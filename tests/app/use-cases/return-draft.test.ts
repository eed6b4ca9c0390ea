import { expect, test } from 'vitest'
import { draftDecision } from '#app/use-cases/draft-decision.ts'
import { moveApplication } from '#app/use-cases/move-application.ts'
import { returnDraft } from '#app/use-cases/return-draft.ts'
import { listMails } from '#db/outbox.ts'
import { decisionDraftsOf } from '#db/decision-drafts.ts'
import { onEachDatabase } from '#tests/support/database-suite.ts'
import { aCaseIn, aContext } from '#tests/support/cases.ts'
import { aCompany } from '#tests/support/people.ts'
import type { Db } from '#db/transaction.ts'
import { anOfficial, city } from './notice-ground.ts'

async function ground(db: Db) {
  const chief = await anOfficial(db, 'chief')
  const head = await anOfficial(db, 'head')
  const id = await aCaseIn(db, 'pending_decision', { company: await aCompany(db) })
  const move = { applicationId: id, event: 'recognise', expectedVersion: 0, scope: city } as const
  const handed = { kind: 'reason', text: '符合条件' } as const
  const draft = async () => {
    const drafted = await draftDecision(aContext(db), { ...move, actor: chief, handed })
    return drafted.kind === 'drafted' ? drafted.id : ''
  }
  const sign = (context = aContext(db)) =>
    moveApplication(context, { ...move, actor: head, handed: { kind: 'nothing' } })
  return { id, chief, head, draft, sign }
}

onEachDatabase(open => {
  test('a draft is returned by the head with a reason, and is then not signed; drafted anew it is', async () => {
    const db = open()
    const { id, chief, head, draft, sign } = await ground(db)
    const draftId = await draft()
    const back = { applicationId: id, draftId, note: '理由不充分', scope: city } as const
    const returned = { ...back, outcome: 'returned' } as const
    expect(await returnDraft(aContext(db), { ...returned, actor: chief })).toEqual({
      kind: 'not yours',
    })
    expect(await returnDraft(aContext(db), { ...returned, actor: head })).toEqual({ kind: 'ended' })
    expect(await returnDraft(aContext(db), { ...returned, actor: head })).toEqual({ kind: 'lost' })
    expect(await decisionDraftsOf(db, id)).toMatchObject([
      { outcome: 'returned', ended_by: head.id, note: '理由不充分' },
    ])
    expect(await sign()).toMatchObject({ kind: 'refused', reason: { kind: 'not drafted' } })
    await draft()
    expect(await sign()).toMatchObject({ kind: 'moved', state: 'recognised' })
  })

  test('only who drafted it withdraws it', async () => {
    const db = open()
    const { id, chief, head, draft } = await ground(db)
    const draftId = await draft()
    const back = {
      applicationId: id,
      draftId,
      outcome: 'withdrawn',
      note: '',
      scope: city,
    } as const
    expect(await returnDraft(aContext(db), { ...back, actor: head })).toEqual({ kind: 'not yours' })
    expect(await returnDraft(aContext(db), { ...back, actor: chief })).toEqual({ kind: 'ended' })
    expect(await decisionDraftsOf(db, id)).toMatchObject([{ outcome: 'withdrawn', note: null }])
  })

  test('taken back after 59 seconds the mails of a decision are cancelled; after 60 it stands', async () => {
    const db = open()
    for (const [at, kind, status] of [
      ['2026-11-23T04:00:59.999Z', 'moved', 'cancelled'],
      ['2026-11-23T04:01:00.000Z', 'refused', 'pending'],
    ] as const) {
      const { id, head, draft, sign } = await ground(db)
      await draft()
      await sign()
      const back = await moveApplication(aContext(db, { now: at }), {
        applicationId: id,
        event: 'take_back',
        expectedVersion: 1,
        actor: head,
        scope: city,
        handed: { kind: 'nothing' },
      })
      expect(back.kind).toBe(kind)
      const { rows } = await listMails(db, { applicationId: id }, { size: 20 })
      expect(rows.map(mail => mail.status)).toEqual([status])
    }
  })
})
