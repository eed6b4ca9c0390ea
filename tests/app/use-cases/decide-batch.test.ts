import { expect, test } from 'vitest'
import { decideBatch, tryBatch, type Batch } from '#app/use-cases/decide-batch.ts'
import { withdrawApplication } from '#app/use-cases/withdraw-application.ts'
import { applicationById, queueOf } from '#db/applications.ts'
import { returnDraft } from '#app/use-cases/return-draft.ts'
import { openDecisionDraft } from '#db/decision-drafts.ts'
import { newId } from '#db/id.ts'
import type { Db } from '#db/transaction.ts'
import { aContext } from '#tests/support/cases.ts'
import { onEachDatabase } from '#tests/support/database-suite.ts'
import { anOfficial, city, pendingCases, type PendingCase } from './notice-ground.ts'

const rowsOf = (cases: readonly PendingCase[], expectedVersion = 0) =>
  cases.map(({ id }) => ({ applicationId: id, expectedVersion }))

const recognise = {
  kind: 'draft',
  event: 'recognise',
  handed: { kind: 'reason', text: '符合条件' },
} as const

async function statesOf(db: Db, cases: readonly PendingCase[]) {
  const found = await Promise.all(cases.map(({ id }) => applicationById(db, { id, scope: city })))
  return found.map(each => each?.state)
}

onEachDatabase(open => {
  test('a batch drafts, another signs; a row that has moved holds up no other, and the dry run said so', async () => {
    const db = open()
    const cases = await pendingCases(db, 3)
    const [, gone] = cases
    const chief = await anOfficial(db, 'chief')
    const head = await anOfficial(db, 'head')
    const drafting: Batch = { rows: rowsOf(cases), does: recognise, actor: chief, scope: city }
    const tried = await tryBatch(aContext(db), drafting)
    for (const { id } of cases) expect(await openDecisionDraft(db, id)).toBeNull()
    expect(await decideBatch(aContext(db), newId(), drafting)).toEqual({
      kind: 'done',
      rows: tried,
    })
    for (const { id } of cases) expect(await openDecisionDraft(db, id)).not.toBeNull()

    await withdrawApplication(aContext(db), {
      applicationId: gone?.id ?? '',
      organisationId: gone?.company.id ?? '',
      expectedVersion: 0,
      reason: '另行申报',
      actor: gone?.company.owner ?? { id: '', role: 'owner' },
    })
    const signing: Batch = { ...drafting, does: { kind: 'sign' }, actor: head }
    const dry = await tryBatch(aContext(db), signing)
    expect(await statesOf(db, cases)).toEqual(['pending_decision', 'withdrawn', 'pending_decision'])
    const key = newId()
    const signed = await decideBatch(aContext(db), key, signing)
    expect(signed).toEqual({ kind: 'done', rows: dry })
    expect(dry.map(row => row.problem?.kind ?? null)).toEqual([null, 'not drafted', null])
    expect(await statesOf(db, cases)).toEqual(['recognised', 'withdrawn', 'recognised'])
    expect(await decideBatch(aContext(db), key, signing)).toEqual({
      kind: 'repeated',
      done: 2,
      all: 3,
    })
    expect(await decideBatch(aContext(db), key, { ...signing, rows: [] })).toEqual({
      kind: 'other content',
    })
  })

  test('nobody signs a batch of their own drafts', async () => {
    const db = open()
    const cases = await pendingCases(db, 2)
    const chief = await anOfficial(db, 'chief')
    const drafting: Batch = { rows: rowsOf(cases), does: recognise, actor: chief, scope: city }
    await decideBatch(aContext(db), newId(), drafting)
    const own: Batch = { ...drafting, does: { kind: 'sign' }, actor: { ...chief, role: 'head' } }
    const rows = await tryBatch(aContext(db), own)
    expect(rows.map(row => row.problem?.kind)).toEqual(['own draft', 'own draft'])
  })

  test('what waits for a signature stands in its queue; returned, in that of who drafted it, until drafted anew', async () => {
    const db = open()
    const cases = await pendingCases(db, 1)
    const id = cases[0]?.id ?? ''
    const chief = await anOfficial(db, 'chief')
    const other = await anOfficial(db, 'chief')
    const head = await anOfficial(db, 'head')
    const states = ['pending_decision'] as const
    const holds = async (draft: 'waiting' | { returnedTo: string }) => {
      const { rows } = await queueOf(db, { scope: city, filter: { states, draft } }, { size: 200 })
      return rows.some(row => row.id === id)
    }
    const drafting: Batch = { rows: rowsOf(cases), does: recognise, actor: chief, scope: city }
    expect(await holds('waiting')).toBe(false)
    await decideBatch(aContext(db), newId(), drafting)
    expect(await holds('waiting')).toBe(true)
    expect(await holds({ returnedTo: chief.id })).toBe(false)
    await returnDraft(aContext(db), {
      applicationId: id,
      draftId: (await openDecisionDraft(db, id))?.id ?? '',
      outcome: 'returned',
      note: '理由不充分',
      actor: head,
      scope: city,
    })
    expect(await holds('waiting')).toBe(false)
    expect(await holds({ returnedTo: chief.id })).toBe(true)
    expect(await holds({ returnedTo: other.id })).toBe(false)
    await decideBatch(aContext(db), newId(), drafting)
    expect(await holds({ returnedTo: chief.id })).toBe(false)
  })
})
