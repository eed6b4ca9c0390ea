import { expect, test } from 'vitest'
import { lapseOverdue } from '#app/use-cases/lapse-overdue.ts'
import { moveApplication, type MoveResult } from '#app/use-cases/move-application.ts'
import { recordAttachment } from '#app/use-cases/receive-evidence.ts'
import { removeEvidence } from '#app/use-cases/remove-evidence.ts'
import { requestCorrection } from '#app/use-cases/request-correction.ts'
import { resubmitApplication } from '#app/use-cases/resubmit-application.ts'
import { saveApplicationSection } from '#app/use-cases/save-application-section.ts'
import { saveProfileSection } from '#app/use-cases/save-profile-section.ts'
import { submitApplication } from '#app/use-cases/submit-application.ts'
import { applicationById, type Scope } from '#db/applications.ts'
import { attachmentsOf } from '#db/attachments.ts'
import { correctionNoticesOf } from '#db/correction-notices.ts'
import { newId } from '#db/id.ts'
import { submissionsOf } from '#db/submissions.ts'
import type { Db } from '#db/transaction.ts'
import type { ApplicationEvent } from '#rules/procedure/transitions.ts'
import {
  aCompleteDraft,
  aContext,
  aFile,
  actorAs,
  handedFor,
  submitInput,
} from '../../support/cases.ts'
import { onEachDatabase } from '../../support/database-suite.ts'
import { aCompany, type TestCompany } from '../../support/people.ts'

const city: Scope = { kind: 'city' }
const officer = actorAs('case_officer', null)
const goal = {
  field: 'application.plan.goal',
  label: { zh: '目标', en: 'Goal' },
  reason: '不完整',
  text: '请写明指标',
}
const licence = {
  field: 'document.licence',
  label: { zh: '营业执照', en: 'Licence' },
  reason: '不清晰',
  text: '请重传',
}
const bothProblems = [
  { field: goal.field, mark: 'problem' as const },
  { field: licence.field, mark: 'problem' as const },
  { field: 'document.audit-report', mark: 'not_applicable' as const },
]

const toBeChecked = bothProblems.map(each => each.field)

/** A submitted case under formal check, at version 2. */
async function underCheck(db: Db, company: TestCompany): Promise<string> {
  const id = await aCompleteDraft(db, company)
  const profile = { organisationId: company.id, section: 'people', actor: company.owner }
  await saveProfileSection(aContext(db), { ...profile, answers: { staff: '10' }, seen: 0 })
  await submitApplication(aContext(db), submitInput(company, id))
  await byOfficer(db, id, { event: 'claim', version: 1 })
  return id
}

function byOfficer(
  db: Db,
  id: string,
  move: { event: ApplicationEvent; version: number },
): Promise<MoveResult> {
  return moveApplication(aContext(db), {
    applicationId: id,
    event: move.event,
    expectedVersion: move.version,
    actor: officer,
    scope: city,
    handed: handedFor(move.event),
  })
}

const asking = (id: string, expectedVersion: number, { owner }: TestCompany) => ({
  applicationId: id,
  expectedVersion,
  scope: city,
  event: 'request_correction' as const,
  isDraft: false,
  why: '',
  actor: { ...officer, id: owner.id },
  items: [goal, licence],
  checklist: bothProblems,
  toBeChecked,
})

onEachDatabase(open => {
  test('a notice is not sent before each field is marked, nor with items that the marks do not bear', async () => {
    const db = open()
    const company = await aCompany(db)
    const id = await underCheck(db, company)
    const ask = asking(id, 2, company)
    expect(
      await requestCorrection(aContext(db), { ...ask, checklist: bothProblems.slice(0, 2) }),
    ).toEqual({ kind: 'checklist incomplete', unmarked: ['document.audit-report'] })
    expect(await requestCorrection(aContext(db), { ...ask, items: [goal] })).toEqual({
      kind: 'items do not match',
      fields: [licence.field],
    })
    expect(await correctionNoticesOf(db, id)).toEqual([])
  })

  test('a notice is frozen with its marks and due in 10 working days, and mailed with every item', async () => {
    const db = open()
    const company = await aCompany(db)
    const id = await underCheck(db, company)
    expect(await requestCorrection(aContext(db), asking(id, 2, company))).toMatchObject({
      kind: 'moved',
      state: 'correction_requested',
    })
    const [notice] = await correctionNoticesOf(db, id)
    expect(notice).toMatchObject({
      ordinal: 1,
      items: [goal, licence],
      checklist: bothProblems,
      due_on: '2026-12-07',
      answered_at: null,
    })
    expect(notice?.checklist_hash).toMatch(/^[0-9a-f]{64}$/)
    const mail = await db
      .selectFrom('outbox')
      .select('payload')
      .where('kind', '=', 'correction-notice')
      .where('application_id', '=', id)
      .executeTakeFirstOrThrow()
    expect(JSON.parse(mail.payload)).toMatchObject({
      items: [{ label: goal.label }, { label: licence.label }],
      due: { day: '2026-12-07', provisional: false, workingDays: 10 },
    })
  })

  test('corrections change what was asked for and nothing else, whatever else was changed meanwhile', async () => {
    const db = open()
    const company = await aCompany(db)
    const id = await underCheck(db, company)
    await requestCorrection(aContext(db), asking(id, 2, company))
    const section = { applicationId: id, organisationId: company.id, actor: company.owner }

    expect(
      await saveApplicationSection(aContext(db), {
        ...section,
        section: 'team',
        answers: {},
        markedComplete: true,
        seen: 0,
      }),
    ).toEqual({ kind: 'not open' })
    expect(
      await saveApplicationSection(aContext(db), {
        ...section,
        section: 'plan',
        answers: { goal: '新目标', budget: '999' },
        markedComplete: true,
        seen: 1,
      }),
    ).toEqual({ kind: 'saved', version: 2 })
    await saveProfileSection(aContext(db), {
      organisationId: company.id,
      section: 'people',
      answers: { staff: '99' },
      seen: 1,
      actor: company.owner,
    })
    const file = {
      ...section,
      fileName: '新执照.pdf',
      mediaType: 'application/pdf',
      sizeBytes: 5,
      sha256: 'b'.repeat(64),
      storagePath: 'bb/1',
    }
    const [old] = await attachmentsOf(db, id)
    await removeEvidence(aContext(db), { ...section, attachmentId: old?.id ?? '' })
    expect(await recordAttachment(aContext(db), { ...file, documentId: 'licence' })).toMatchObject({
      kind: 'recorded',
    })
    expect(await recordAttachment(aContext(db), { ...file, documentId: 'audit-report' })).toEqual({
      kind: 'not open',
    })

    const input = {
      ...section,
      expectedVersion: 3,
      key: newId(),
      declaration: { version: '1', text: '属实' },
      judge: () => ({ facts: {}, assessment: {}, ruleBook: 'test' }),
    }
    expect(
      await resubmitApplication(aContext(db), { ...input, answers: { [goal.field]: '已改' } }),
    ).toEqual({ kind: 'incomplete', unanswered: [licence.field], declared: true })
    const answers = { [goal.field]: '已改', [licence.field]: '已重传' }
    expect(await resubmitApplication(aContext(db), { ...input, answers })).toMatchObject({
      kind: 'moved',
      state: 'resubmitted',
    })

    const [first, second] = await submissionsOf(db, id)
    expect(JSON.parse(first?.answers ?? '')).toMatchObject({
      application: { plan: { goal: '目标', budget: '100' } },
    })
    expect(JSON.parse(second?.answers ?? '')).toEqual({
      profile: { people: { staff: '10' } },
      application: { plan: { goal: '新目标', budget: '100' } },
    })
    expect(JSON.parse(second?.evidence ?? '')).toMatchObject([{ sha256: 'b'.repeat(64) }])
    const [notice] = await correctionNoticesOf(db, id)
    expect(notice?.answers).toEqual(answers)

    await byOfficer(db, id, { event: 'recheck', version: 4 })
    const again = { ...asking(id, 5, company), items: [goal] }
    const budget = { ...goal, field: 'application.plan.budget' }
    const checklist = [
      { field: goal.field, mark: 'problem' as const },
      ...bothProblems.slice(1).map(each => ({ ...each, mark: 'ok' as const })),
    ]
    expect(
      await requestCorrection(aContext(db), {
        ...again,
        items: [goal, budget],
        checklist: [...checklist, { field: budget.field, mark: 'problem' }],
      }),
    ).toEqual({ kind: 'could have been said before', fields: [budget.field] })
    expect(await requestCorrection(aContext(db), { ...again, checklist })).toMatchObject({
      kind: 'moved',
    })
  })

  test('an overdue correction lapses on the day after its last day, once, and the company may file again', async () => {
    const db = open()
    const company = await aCompany(db)
    const id = await underCheck(db, company)
    await requestCorrection(aContext(db), asking(id, 2, company))
    const on = (day: string) => aContext(db, { now: `${day}T15:59:59.999Z` })
    await lapseOverdue(on('2026-12-07'))
    const scope = { kind: 'organisation', organisationId: company.id } as const
    expect((await applicationById(db, { id, scope }))?.state).toBe('correction_requested')
    await Promise.all([lapseOverdue(on('2026-12-08')), lapseOverdue(on('2026-12-08'))])
    expect(await applicationById(db, { id, scope })).toMatchObject({
      state: 'lapsed',
      version: 4,
      open_key: null,
      due_on: null,
    })
  })

  test('a last day counted without its year’s calendar does not lapse', async () => {
    const db = open()
    const company = await aCompany(db)
    const id = await underCheck(db, company)
    const asked = aContext(db, { now: '2026-12-24T04:00:00.000Z' })
    await requestCorrection(asked, asking(id, 2, company))
    const row = await applicationById(db, { id, scope: city })
    expect(row).toMatchObject({ due_on: '2027-01-07', due_provisional: 1 })
    await lapseOverdue(aContext(db, { now: '2027-02-01T04:00:00.000Z' }))
    expect((await applicationById(db, { id, scope: city }))?.state).toBe('correction_requested')
  })

  test('after submission nothing of the application is open: no section, no file in, no file out', async () => {
    const db = open()
    const company = await aCompany(db)
    const id = await aCompleteDraft(db, company)
    const fileId = await aFile(db, { applicationId: id, company, documentId: 'audit-report' })
    await submitApplication(aContext(db), submitInput(company, id))
    const own = { applicationId: id, organisationId: company.id, actor: company.owner }
    const change = { ...own, section: 'plan', answers: {}, markedComplete: true, seen: 1 }
    expect(await saveApplicationSection(aContext(db), change)).toEqual({ kind: 'not open' })
    expect(await removeEvidence(aContext(db), { ...own, attachmentId: fileId })).toEqual({
      kind: 'not open',
    })
    const other = await aCompany(db)
    expect(
      await removeEvidence(aContext(db), {
        ...own,
        attachmentId: fileId,
        organisationId: other.id,
      }),
    ).toEqual({ kind: 'not found' })
  })
})
