import { expect, test } from 'vitest'
import { judgeHeldFile } from '#app/use-cases/judge-held-file.ts'
import { submitApplication } from '#app/use-cases/submit-application.ts'
import { fileScanOf, heldFiles, insertFileScan, settleScan, type Scanned } from '#db/file-scans.ts'
import type { Db } from '#db/transaction.ts'
import { aCompleteDraft, aContext, submitInput } from '../../support/cases.ts'
import { onEachDatabase } from '../../support/database-suite.ts'
import { aCompany, aStaffMember, NOON } from '../../support/people.ts'

const found = { state: 'quarantined', finding: 'Eicar' } as const

/** A draft that lacks nothing, about whose one file the scanner said this. */
async function aDraft(db: Db, scanned: Scanned) {
  const company = await aCompany(db)
  const id = await aCompleteDraft(db, company)
  const { storage_path: storagePath } = await db
    .selectFrom('attachments')
    .select('storage_path')
    .where('application_id', '=', id)
    .executeTakeFirstOrThrow()
  await insertFileScan(db, { storagePath, scanned, at: NOON })
  const submit = () => submitApplication(aContext(db), submitInput(company, id))
  return { submit, storagePath }
}

onEachDatabase(open => {
  test('a file that waits for the scanner is not submitted; once it is clean it is', async () => {
    const db = open()
    const { submit, storagePath } = await aDraft(db, { state: 'waiting', finding: null })
    expect(await submit()).toMatchObject({
      kind: 'refused',
      reason: { kind: 'guard', guard: 'every file is clean' },
    })
    const clean = { state: 'clean', finding: null } as const
    expect(await settleScan(db, { storagePath, scanned: clean, at: NOON })).toBe(true)
    expect(await settleScan(db, { storagePath, scanned: found, at: NOON })).toBe(false)
    expect(await submit()).toMatchObject({ kind: 'moved', state: 'submitted' })
  })

  test('a false alarm is released once, with its reason, and the application goes in', async () => {
    const db = open()
    const { submit, storagePath } = await aDraft(db, found)
    expect(await submit()).toMatchObject({ kind: 'refused' })
    expect(await heldFiles(db, 1_000)).toContainEqual(
      expect.objectContaining({ storage_path: storagePath, finding: 'Eicar' }),
    )
    const actor = { ...(await aStaffMember(db, { role: 'system_administrator' })), role: 'x' }
    const input = { storagePath, reason: '与企业核实为误报', actor }
    expect(await judgeHeldFile(aContext(db), { ...input, judgement: 'released' })).toBe(true)
    expect(await judgeHeldFile(aContext(db), { ...input, judgement: 'refused' })).toBe(false)
    expect(await fileScanOf(db, storagePath)).toMatchObject({
      state: 'clean',
      finding: 'Eicar',
      judged_by: actor.id,
      reason: '与企业核实为误报',
    })
    expect(await submit()).toMatchObject({ kind: 'moved' })
  })

  test('a finding that is confirmed keeps the application from going in', async () => {
    const db = open()
    const { submit, storagePath } = await aDraft(db, found)
    const actor = { ...(await aStaffMember(db, { role: 'system_administrator' })), role: 'x' }
    const input = { storagePath, judgement: 'refused', reason: '确认', actor } as const
    expect(await judgeHeldFile(aContext(db), input)).toBe(true)
    expect(await submit()).toMatchObject({ kind: 'refused' })
    const held = await heldFiles(db, 1_000)
    expect(held.map(each => each.storage_path)).not.toContain(storagePath)
  })
})
