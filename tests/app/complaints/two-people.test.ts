import { expect, test } from 'vitest'
import { applicationSection } from '#db/application-sections.ts'
import { profileSection } from '#db/profiles.ts'
import { aDraftOf, aFirm, onOnePortal } from './ground.ts'

const started = onOnePortal()

test('complaint 15, two people overwrite each other: field by field, year by year, nothing is lost', async () => {
  const firm = await aFirm(started())
  const { atOwner, atColleague, organisationId } = firm
  const draft = await aDraftOf(started(), firm, 'gazelle')
  const path = `${draft.path}/sections/people`
  const kept = async () =>
    (await profileSection(started().db, { organisationId, section: 'people' }))?.answers

  await atOwner.open(path)
  await atColleague.open('/company/profile/people')
  await atColleague.send({ 'staffAverage.2025': '120', 'staffAverage.2024': '90', intent: 'save' })

  // Other years: merged without a question, and said.
  const merged = await atOwner.sendExpecting(200, { 'staffAverage.2023': '70', intent: 'save' })
  expect(merged.text).toContain('已与同时保存的内容合并')
  expect(merged.text).toContain(`${firm.colleague.name}改过、您没有改的，已一并采用：`)
  expect(await kept()).toEqual({
    'staffAverage.2025': '120',
    'staffAverage.2024': '90',
    'staffAverage.2023': '70',
  })

  // The same year: a choice, with what both had before, who saved and when; nothing is saved.
  await atColleague.open('/company/profile/people')
  await atColleague.send({ 'staffAverage.2025': '121', intent: 'save' })
  const mine = { 'staffAverage.2025': '131', 'staffAverage.2024': '九十', intent: 'save' }
  const asked = await atOwner.sendExpecting(409, mine)
  for (const said of [
    '原来是：120 人',
    '131 人',
    '121 人',
    firm.colleague.name,
    '2026-11-23 10:00',
  ])
    expect(asked.text).toContain(said)
  expect(asked.html).toContain('value="九十"')
  expect((await kept())?.['staffAverage.2025']).toBe('121')

  // Once more in between: asked again, over the newer one.
  await atColleague.open('/company/profile/people')
  await atColleague.send({ 'staffAverage.2025': '122', intent: 'save' })
  const again = await atOwner.sendExpecting(409, {
    'choose.staffAverage.2025': 'mine',
    intent: 'save',
  })
  expect(again.text).toContain('原来是：121 人')
  expect(again.text).toContain('122 人')
  await atOwner.send({ 'choose.staffAverage.2025': 'theirs', intent: 'save' })
  expect(await kept()).toEqual({
    'staffAverage.2025': '122',
    'staffAverage.2024': '九十',
    'staffAverage.2023': '70',
  })
})

test('complaint 15: a section of the application itself is compared in the same way', async () => {
  const firm = await aFirm(started())
  const { atOwner, atColleague } = firm
  const draft = await aDraftOf(started(), firm, 'gazelle')
  const path = `${draft.path}/sections/statement`
  await atOwner.open(path)
  await atColleague.open(path)
  await atColleague.send({ contactName: '钱会计', note: '甲的说明', intent: 'save' })
  const asked = await atOwner.sendExpecting(409, {
    contactTelephone: '0412-5532211',
    note: '乙的说明',
    tick: 'yes',
    intent: 'save',
  })
  expect(asked.text).toContain('联系人姓名')
  await atOwner.send({ 'choose.note': 'mine', intent: 'save' })
  const key = { applicationId: draft.id, section: 'statement' }
  const section = await applicationSection(started().db, key)
  expect(section?.answers).toEqual({
    contactName: '钱会计',
    contactTelephone: '0412-5532211',
    note: '乙的说明',
  })
  expect(section?.updatedBy).toBe(firm.owner.id)
})
