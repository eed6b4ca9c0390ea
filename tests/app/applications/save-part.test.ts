import { expect, test } from 'vitest'
import { ownApplication } from '#app/applications/case-file.server.ts'
import { partStatus } from '#app/applications/part-status.server.ts'
import { obstacles } from '#app/applications/readiness.server.ts'
import { profileSection, writeProfileSection } from '#db/profiles.ts'
import { onEachDatabase } from '../../support/database-suite.ts'
import { aCompany, NOON } from '../../support/people.ts'
import { aDraft, fileOf, partOf, saved } from './ground.ts'

const people = { 'staffAverage.2025': '120', 'staffAverage.2024': '90' }

onEachDatabase(open => {
  test('a part about the company is saved to its profile', async () => {
    const ground = await aDraft(open())
    const result = await saved(open(), ground, { part: 'people', version: 0, typed: people })
    expect(result).toMatchObject({ kind: 'saved', version: 1 })
    const key = { organisationId: ground.company.id, section: 'people' }
    expect((await profileSection(open(), key))?.answers).toEqual(people)
  })

  test('the same content again is no new version', async () => {
    const ground = await aDraft(open())
    await saved(open(), ground, { part: 'people', version: 0, typed: people })
    const again = await saved(open(), ground, { part: 'people', version: 1, typed: people })
    expect(again).toMatchObject({ kind: 'saved', version: 1 })
  })

  test('entries that the form does not show, such as earlier years, stay', async () => {
    const ground = await aDraft(open())
    const key = { organisationId: ground.company.id, section: 'people' }
    await writeProfileSection(open(), {
      ...key,
      answers: { 'staffAverage.2019': '40', sciTechStaff: 'x' },
      seen: 0,
      by: ground.company.owner.id,
      at: NOON,
    })
    await saved(open(), ground, { part: 'people', version: 1, typed: people })
    expect((await profileSection(open(), key))?.answers).toEqual({
      'staffAverage.2019': '40',
      sciTechStaff: 'x',
      ...people,
    })
  })

  test('over a version that is no longer there nothing is saved, and both contents are told', async () => {
    const ground = await aDraft(open())
    await saved(open(), ground, { part: 'people', version: 0, typed: people })
    const mine = { ...people, 'staffAverage.2025': '130' }
    const result = await saved(open(), ground, { part: 'people', version: 0, typed: mine })
    expect(result).toMatchObject({
      kind: 'conflict',
      meanwhile: { merged: { contested: ['staffAverage.2025'] }, theirs: { answers: people } },
    })
    const key = { organisationId: ground.company.id, section: 'people' }
    expect((await profileSection(open(), key))?.answers).toEqual(people)
  })

  test('an entry that cannot be read is kept and named, and the part is not marked as checked', async () => {
    const ground = await aDraft(open())
    const typed = { 'staffAverage.2025': '一百二' }
    const result = await saved(open(), ground, { part: 'people', version: 0, typed, tick: true })
    expect(result).toEqual({ kind: 'not ticked' })
    const file = await fileOf(open(), ground)
    expect(file.read.typed).toMatchObject(typed)
    expect(partStatus(file, partOf(file, 'people'))).toMatchObject({
      state: 'problems',
      problems: 1,
    })
  })

  test('a part is checked for the version that was saved, and no longer once the profile changes', async () => {
    const ground = await aDraft(open())
    await saved(open(), ground, { part: 'people', version: 0, typed: people, tick: true })
    const file = await fileOf(open(), ground)
    expect(partStatus(file, partOf(file, 'people')).state).toBe('checked')
    await saved(open(), ground, { part: 'people', version: 1, typed: { 'staffAverage.2025': '9' } })
    const after = await fileOf(open(), ground)
    expect(partStatus(after, partOf(after, 'people'))).toMatchObject({
      state: 'in_progress',
      changedSince: true,
    })
  })

  test('the statement is checked only with a name and a telephone number that can be read', async () => {
    const ground = await aDraft(open())
    const named = { contactName: '王经办', contactTelephone: '12' }
    const part = 'statement'
    expect(await saved(open(), ground, { part, version: 0, typed: named, tick: true })).toEqual({
      kind: 'not ticked',
    })
    const whole = { ...named, contactTelephone: '0412-5532211' }
    await saved(open(), ground, { part, version: 1, typed: whole, tick: true })
    const file = await fileOf(open(), ground)
    expect(partStatus(file, partOf(file, part)).state).toBe('checked')
  })

  test('an entry of 501 characters is refused by name, one of 500 is kept', async () => {
    const ground = await aDraft(open())
    const typed = (length: number) => ({ contactName: '王'.repeat(length) })
    const part = 'statement'
    expect(await saved(open(), ground, { part, version: 0, typed: typed(501) })).toEqual({
      kind: 'too long',
      names: ['contactName'],
    })
    expect(await saved(open(), ground, { part, version: 0, typed: typed(500) })).toMatchObject({
      kind: 'saved',
      version: 1,
    })
  })

  test('a fresh draft says of every part and required paper that it is missing', async () => {
    const ground = await aDraft(open())
    const file = await fileOf(open(), ground)
    const found = obstacles(file, { language: 'zh-CN', verified: true }).map(each => each.text)
    expect(found).toContain('“联系人与申报说明”还没有标记为已核对')
    expect(found).toContain('缺少必交材料：营业执照')
    const required = file.programme.papers.filter(
      paper => paper.required && paper.form !== 'online',
    )
    expect(found.filter(text => text.startsWith('缺少必交材料'))).toHaveLength(required.length)
  })

  test("another company's application is not there", async () => {
    const { id } = await aDraft(open())
    const other = await aCompany(open())
    await expect(ownApplication(open(), { id, organisationId: other.id })).rejects.toMatchObject({
      status: 404,
    })
  })
})
