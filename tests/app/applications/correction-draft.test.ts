import { expect, test } from 'vitest'
import type { CompanyActor } from '#app/access/actor.ts'
import { caseFile } from '#app/applications/case-file.server.ts'
import type { Shown } from '#app/components/autosave/use-autosave.ts'
import { correctionPage } from '#app/applications/correction-page.server.ts'
import { submitCorrection } from '#app/applications/submit-correction.server.ts'
import { standingContent } from '#app/use-cases/frozen.ts'
import { correctionNoticesOf, insertCorrectionNotice } from '#db/correction-notices.ts'
import { newId } from '#db/id.ts'
import { latestSubmission } from '#db/submissions.ts'
import type { Db } from '#db/transaction.ts'
import { onEachDatabase } from '../../support/database-suite.ts'
import { aCompany, NOON } from '../../support/people.ts'
import { aLoadContext, aRealCase, aVersion, formOf } from '../review/review-ground.ts'
import { TODAY } from './ground.ts'

const items = ['profile.people.staffAverage', 'application.statement.note'].map(field => ({
  field,
  label: { zh: '职工人数', en: 'Staff' },
  reason: 'unclear',
  text: '请说明',
}))

async function correcting(db: Db) {
  const company = await aCompany(db)
  const id = await aRealCase(db, 'correction_requested', { company, dueOn: '2026-12-07' })
  await aVersion(db, id, { ordinal: 1, people: { 'staffAverage.2025': '86' } })
  await insertCorrectionNotice(db, {
    id: newId(),
    application_id: id,
    ordinal: 1,
    submission_id: (await latestSubmission(db, id))?.id ?? '',
    items,
    checklist: [],
    checklist_hash: 'a'.repeat(64),
    due_on: '2026-12-07',
    due_provisional: 0,
    sent_by: company.owner.id,
    sent_at: NOON,
    answered_at: null,
    answers: null,
  })
  const actor: CompanyActor = {
    kind: 'company',
    account: { id: company.owner.id, name: '王经办', email: 'a@example.cn', language: 'zh-CN' },
    role: company.owner.role,
    organisation: { id: company.id, name: '样例', creditCode: '', districtCode: '' },
    verified: true,
    sessionId: newId(),
  }
  const pageNow = async () => {
    const file = await caseFile(db, { id, organisationId: company.id, day: TODAY })
    return correctionPage(file, { actor, language: 'zh-CN', today: TODAY })
  }
  const send = async (typed: Record<string, string>, kept?: Shown) => {
    const { version, was } = kept ?? (await pageNow())?.kept ?? { version: 0, was: {} }
    const form = formOf({ draft: String(version), was: JSON.stringify(was), ...typed })
    return submitCorrection(aLoadContext(db), { id, actor, form, language: 'zh-CN' })
  }
  const shown = async () => (await pageNow())?.items.map(item => item.said)
  return { id, company, send, shown }
}

onEachDatabase(open => {
  test('answers are kept when one goes off to change the 2nd field, and shown on return', async () => {
    const db = open()
    const { id, send, shown } = await correcting(db)
    const saved = await send({ intent: '1', 'answer-0': '已核对', 'answer-1': '' })
    expect(saved).toEqual({
      kind: 'saved',
      to: `/company/applications/${id}/sections/statement`,
    })
    expect(await shown()).toEqual(['已核对', ''])
    await send({ intent: 'save', 'answer-0': '已核对', 'answer-1': '已补充' })
    expect(await shown()).toEqual(['已核对', '已补充'])
    const [notice] = await correctionNoticesOf(db, id)
    expect(notice?.answers).toBeNull()
  })

  test('answers that two colleagues wrote to different items are both kept, and said', async () => {
    const { send, shown } = await correcting(open())
    const before = { version: 0, was: {} }
    await send({ intent: 'save', 'answer-0': '甲写的', 'answer-1': '' }, before)
    const second = await send({ intent: 'save', 'answer-0': '', 'answer-1': '乙写的' }, before)
    expect(second).toMatchObject({
      status: 200,
      meanwhile: { comparison: { taken: ['职工人数'], contested: [] } },
    })
    expect(await shown()).toEqual(['甲写的', '乙写的'])
  })

  test('two answers to one item are a choice, 409, and nothing is overwritten or handed in', async () => {
    const { send, shown } = await correcting(open())
    const before = { version: 0, was: {} }
    await send({ intent: 'save', 'answer-0': '甲写的', 'answer-1': '' }, before)
    for (const intent of ['save', '']) {
      const form = { intent, 'answer-0': '乙写的', 'answer-1': '乙也写了', agree: 'yes', key: 'k' }
      expect(await send(form, before)).toMatchObject({
        status: 409,
        kept: { 'answer-0': '乙写的', 'answer-1': '乙也写了' },
        meanwhile: {
          comparison: { contested: [{ mine: '乙写的', theirs: '甲写的', before: { text: null } }] },
          shown: { version: 1 },
        },
      })
      expect(await shown()).toEqual(['甲写的', ''])
    }
  })

  test('a draft of answers is no part of what is submitted', async () => {
    const db = open()
    const { id, company, send } = await correcting(db)
    await send({ intent: 'save', 'answer-0': '已核对', 'answer-1': '' })
    const standing = await standingContent(db, { id, organisation_id: company.id })
    expect(Object.keys(standing.answers.application)).not.toContain('correction.1')
  })

  test('an answer of 2,001 characters is not kept, and is named', async () => {
    const { send, shown } = await correcting(open())
    const refused = await send({ intent: 'save', 'answer-0': 'a'.repeat(2001), 'answer-1': '' })
    expect(refused).toMatchObject({
      status: 400,
      issues: [{ name: 'answer-0', code: 'answer-long' }],
    })
    expect(await shown()).toEqual(['', ''])
  })
})
