import { expect, test } from 'vitest'
import { tasksOf } from '#app/inbox/tasks.server.ts'
import { queuePage } from '#app/review/queue.server.ts'
import type { Reviewer } from '#app/review/reviewer.ts'
import { draftDecision } from '#app/use-cases/draft-decision.ts'
import { moveApplication } from '#app/use-cases/move-application.ts'
import { returnDraft } from '#app/use-cases/return-draft.ts'
import { openDecisionDraft } from '#db/decision-drafts.ts'
import { placesTaken } from '#db/district-places.ts'
import type { Db } from '#db/transaction.ts'
import { firstSettings } from '#rules/procedure/settings.ts'
import { programmeById } from '#rules/programmes/index.ts'
import { aLoadContext, aReviewer } from '../review/review-ground.ts'
import { aRound } from '../rounds/round-ground.ts'
import { aCaseIn, aContext, DISTRICT } from '../../support/cases.ts'
import { onEachDatabase } from '../../support/database-suite.ts'
import { aCompany } from '../../support/people.ts'

const handed = { kind: 'reason', text: '情况属实，同意推荐' } as const

async function aTwoSignedCase(db: Db) {
  const programme = programmeById('accelerator')
  if (programme === null) throw new Error('no accelerator')
  const round = await aRound(db, 'accelerator', {
    settings: { ...firstSettings(programme), districtStep: true, districtSecondSignature: true },
  })
  await db
    .updateTable('rounds')
    .set({ programme_id: round.id })
    .where('id', '=', round.id)
    .execute()
  const id = await aCaseIn(db, 'district_review', { company: await aCompany(db) })
  await db
    .updateTable('applications')
    .set({ round_id: round.id, programme_version: round.programme_version })
    .where('id', '=', id)
    .execute()
  const of = (districtCode: string) => aReviewer(db, 'district_officer', { districtCode })
  const about = (who: Reviewer) => ({
    applicationId: id,
    event: 'recommend_by_district' as const,
    expectedVersion: 0,
    actor: { id: who.account.id, role: who.role, districtCode: who.districtCode },
    scope: who.scope,
    handed,
  })
  const draft = (who: Reviewer) => draftDecision(aContext(db), about(who))
  const sign = (who: Reviewer) =>
    moveApplication(aContext(db), { ...about(who), handed: { kind: 'nothing' } })
  return { id, round, of, draft, sign }
}

onEachDatabase(open => {
  test('of two officers of a district one drafts the recommendation and the other signs it, nobody alone', async () => {
    const db = open()
    const { id, round, of, draft, sign } = await aTwoSignedCase(db)
    const [first, second] = [await of(DISTRICT), await of(DISTRICT)]
    const elsewhere = await of('210381')
    expect(await sign(first)).toEqual({ kind: 'refused', reason: { kind: 'not drafted' } })
    expect((await draft(first)).kind).toBe('drafted')
    expect((await placesTaken(db, round.id)).size).toBe(0)
    expect(await sign(first)).toEqual({ kind: 'refused', reason: { kind: 'own draft' } })
    expect(await sign(elsewhere)).toEqual({ kind: 'not found' })
    expect(await sign(second)).toMatchObject({ kind: 'moved', state: 'accepted' })
    expect((await placesTaken(db, round.id)).get(DISTRICT)).toBe(1)
    expect(await openDecisionDraft(db, id)).toBeNull()
  })

  test('the draft waits with the district that signs it, not with the head nor with another district', async () => {
    const db = open()
    const { id, of, draft } = await aTwoSignedCase(db)
    const [first, second] = [await of(DISTRICT), await of(DISTRICT)]
    await draft(first)
    const listed = async (who: Reviewer) => {
      const asked = { search: new URLSearchParams('tab=sign'), language: 'zh-CN' } as const
      const page = await queuePage(aLoadContext(db), who, asked)
      const tasks = await tasksOf(db, who, { language: 'zh-CN', today: '2026-11-23' })
      return [page.rows.some(row => row.id === id), tasks.some(task => task.key === `sign-${id}`)]
    }
    expect(await listed(second)).toEqual([true, true])
    expect(await listed(first)).toEqual([true, false])
    expect(await listed(await of('210381'))).toEqual([false, false])
    expect(await listed(await aReviewer(db, 'head'))).toEqual([false, false])
  })

  test('the second officer may return it with a reason; it then waits with who drafted it', async () => {
    const db = open()
    const { id, of, draft, sign } = await aTwoSignedCase(db)
    const [first, second] = [await of(DISTRICT), await of(DISTRICT)]
    await draft(first)
    const drafted = await openDecisionDraft(db, id)
    const returned = await returnDraft(aContext(db), {
      applicationId: id,
      draftId: drafted?.id ?? '',
      outcome: 'returned',
      note: '请补充走访情况',
      actor: { id: second.account.id, role: second.role, districtCode: second.districtCode },
      scope: second.scope,
    })
    expect(returned).toEqual({ kind: 'ended' })
    const asked = { search: new URLSearchParams('tab=returned'), language: 'zh-CN' } as const
    const page = await queuePage(aLoadContext(db), first, asked)
    expect(page.rows.map(row => row.id)).toContain(id)
    expect(await sign(second)).toEqual({ kind: 'refused', reason: { kind: 'not drafted' } })
  })
})
