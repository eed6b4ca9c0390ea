import { expect, test } from 'vitest'
import { beginApplication } from '#app/use-cases/begin-application.ts'
import { usualLimits } from '#app/files/upload-limits.ts'
import { recordAttachment } from '#app/use-cases/receive-evidence.ts'
import { saveProfileSection } from '#app/use-cases/save-profile-section.ts'
import { saveApplicationSection } from '#app/use-cases/save-application-section.ts'
import { discardDraft, withdrawApplication } from '#app/use-cases/withdraw-application.ts'
import { applicationById, applicationsOf, countByState, queueOf } from '#db/applications.ts'
import { eventsOf } from '#db/events.ts'
import { allStates } from '#rules/procedure/states.ts'
import { aCaseIn, aContext, DISTRICT } from '../../support/cases.ts'
import { programmesOn } from '#rules/programmes/index.ts'
import { onEachDatabase } from '../../support/database-suite.ts'
import { aCompany } from '../../support/people.ts'

const begin = (company: Awaited<ReturnType<typeof aCompany>>) => ({
  organisationId: company.id,
  actor: company.owner,
})

onEachDatabase(open => {
  test('ten clicks begin one draft; after it is discarded another can be begun', async () => {
    const db = open()
    const company = await aCompany(db)
    const [inForce] = programmesOn('2026-11-23')
    const input = { ...begin(company), programmeVersion: inForce?.id ?? '' }
    const results = await Promise.all(
      Array.from({ length: 10 }, () => beginApplication(aContext(db), input)),
    )
    expect(results.filter(result => result.kind === 'begun')).toHaveLength(1)
    const ids = new Set(results.map(result => ('id' in result ? result.id : '')))
    expect(ids.size).toBe(1)
    const id = [...ids][0] ?? ''
    expect(await eventsOf(db, id)).toMatchObject([{ ordinal: 0, event: 'begin' }])
    const own = { organisationId: company.id, actor: company.owner, expectedVersion: 0 }
    expect(await discardDraft(aContext(db), { ...own, applicationId: id })).toMatchObject({
      kind: 'moved',
      state: 'withdrawn',
    })
    expect(await beginApplication(aContext(db), input)).toMatchObject({ kind: 'begun' })
  })

  test('a programme that nobody knows, or that another version governs, is not begun', async () => {
    const db = open()
    const company = await aCompany(db)
    const input = { ...begin(company), programmeVersion: 'nothing' }
    expect(await beginApplication(aContext(db), input)).toEqual({ kind: 'not found' })
    expect(
      await beginApplication(aContext(db), {
        ...input,
        programmeVersion: 'incubator-national-2018',
      }),
    ).toMatchObject({ kind: 'not in force' })
  })

  test('what another office takes is not begun here', async () => {
    const db = open()
    const company = await aCompany(db)
    for (const { id } of programmesOn('2026-11-23').filter(each => !each.procedure.receivedHere)) {
      expect(
        await beginApplication(aContext(db), { ...begin(company), programmeVersion: id }),
      ).toEqual({ kind: 'not received here' })
    }
  })

  test('of two savers the second is told what the first saved; wrong entries are kept as typed', async () => {
    const db = open()
    const company = await aCompany(db)
    const save = { organisationId: company.id, section: 'finance', actor: company.owner }
    const typed = { 'sales.2025': '一千万', note: '<b>"\'' }
    const [first, second] = await Promise.all([
      saveProfileSection(aContext(db), { ...save, answers: typed, seen: 0 }),
      saveProfileSection(aContext(db), { ...save, answers: typed, seen: 0 }),
    ])
    expect([first.kind, second.kind].sort()).toEqual(['conflict', 'saved'])
    const lost = first.kind === 'conflict' ? first : second
    expect(lost).toMatchObject({ current: { answers: typed, version: 1 } })
    expect(await saveProfileSection(aContext(db), { ...save, answers: {}, seen: 1 })).toEqual({
      kind: 'saved',
      version: 2,
    })
    expect(await saveProfileSection(aContext(db), { ...save, answers: {}, seen: 1 })).toMatchObject(
      { kind: 'conflict', current: { version: 2 } },
    )
  })

  test('a section of a draft is saved over the version seen, by its own company only', async () => {
    const db = open()
    const company = await aCompany(db)
    const other = await aCompany(db)
    const id = await aCaseIn(db, 'draft', { company })
    const save = {
      applicationId: id,
      organisationId: company.id,
      section: 'plan',
      answers: { goal: '' },
      markedComplete: false,
      seen: 0,
      actor: company.owner,
    }
    expect(
      await saveApplicationSection(aContext(db), { ...save, organisationId: other.id }),
    ).toEqual({ kind: 'not found' })
    expect(await saveApplicationSection(aContext(db), save)).toEqual({ kind: 'saved', version: 1 })
    expect(await saveApplicationSection(aContext(db), save)).toMatchObject({
      kind: 'conflict',
      current: { version: 1, markedComplete: false },
    })
  })

  test('ten files of one paper are taken, the eleventh is not; a paper that is not asked for never', async () => {
    const db = open()
    const company = await aCompany(db)
    const file = {
      applicationId: await aCaseIn(db, 'draft', { company }),
      organisationId: company.id,
      documentId: 'licence',
      fileName: 'a.pdf',
      mediaType: 'application/pdf',
      sizeBytes: 1,
      sha256: 'c'.repeat(64),
      storagePath: 'cc/1',
      actor: company.owner,
    }
    const fileNo = (n: number) => ({
      ...file,
      sha256: n === 0 ? file.sha256 : n.toString(16).repeat(64).slice(0, 64),
      storagePath: `cc/${n}`,
    })
    for (let n = 0; n < usualLimits.filesPerPaper; n += 1)
      expect(await recordAttachment(aContext(db), fileNo(n))).toMatchObject({ kind: 'recorded' })
    expect(await recordAttachment(aContext(db), fileNo(10))).toEqual({
      kind: 'full',
      of: 'paper-full',
    })
    expect(await recordAttachment(aContext(db), file)).toEqual({ kind: 'duplicate', same: 'a.pdf' })
    expect(await recordAttachment(aContext(db), { ...file, documentId: 'diary' })).toEqual({
      kind: 'unknown paper',
    })
  })

  test('withdrawing a submitted case needs a reason', async () => {
    const db = open()
    const company = await aCompany(db)
    const own = {
      applicationId: await aCaseIn(db, 'accepted', { company }),
      organisationId: company.id,
      expectedVersion: 0,
      actor: company.owner,
    }
    expect(await withdrawApplication(aContext(db), { ...own, reason: ' ' })).toMatchObject({
      kind: 'refused',
    })
    expect(await withdrawApplication(aContext(db), { ...own, reason: '另行申报' })).toMatchObject({
      kind: 'moved',
      state: 'withdrawn',
    })
  })

  test('a company sees its own cases, a district its submitted ones, the city every submitted one', async () => {
    const db = open()
    const company = await aCompany(db)
    const other = await aCompany(db)
    const draft = await aCaseIn(db, 'draft', { company })
    const filed = await aCaseIn(db, 'formal_check', { company })
    const ids = async (scope: Parameters<typeof countByState>[1]) => {
      const page = await queueOf(db, { scope, filter: { states: allStates } }, { size: 200 })
      return page.rows.map(row => row.id)
    }
    const own = { kind: 'organisation', organisationId: company.id } as const
    expect(await ids(own)).toEqual([draft, filed])
    expect(await ids({ kind: 'organisation', organisationId: other.id })).toEqual([])
    expect(await ids({ kind: 'district', districtCode: '210323' })).toEqual([])
    const district = await ids({ kind: 'district', districtCode: DISTRICT })
    expect(district).toContain(filed)
    expect(district).not.toContain(draft)
    expect(await ids({ kind: 'city' })).not.toContain(draft)
    expect(await countByState(db, own)).toEqual({ draft: 1, formal_check: 1 })
    expect(await applicationById(db, { id: draft, scope: { kind: 'city' } })).toBeNull()
    expect((await applicationsOf(db, company.id, {})).rows.map(row => row.id)).toEqual([
      filed,
      draft,
    ])
  })
})
