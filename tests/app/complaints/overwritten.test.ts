import { expect, test } from 'vitest'
import { aStaffPerson } from '#tests/support/cast.ts'
import { walkerAt } from '#tests/support/form-walker.ts'
import { aDraftOf, aFirm, makeReady, onOnePortal } from './ground.ts'

const started = onOnePortal()

test('complaint 9, history overwritten: what was submitted stays readable as it was, whatever the profile says later, and each correction is a version of its own beside it', async () => {
  const opened = started()
  const { db, portal } = opened
  const firm = await aFirm(opened)
  const { atOwner: clerk } = firm
  const draft = await aDraftOf(opened, firm, 'gazelle')
  await clerk.open('/company/profile/people')
  await clerk.send({ 'staffAverage.2025': '181', intent: 'save' })
  await makeReady(clerk, draft.path)
  await clerk.open(`${draft.path}/check`)
  await clerk.send({ agree: 'yes' })

  // The profile moves on; the officer reads what was submitted.
  await clerk.open('/company/profile/people')
  await clerk.send({ 'staffAverage.2025': '999', intent: 'save' })
  const officer = walkerAt(portal, (await aStaffPerson(db, 'case_officer')).cookie)
  const address = `/review/${draft.id}`
  await officer.open(`${address}/move/claim`)
  const claimed = await officer.send({})
  expect(claimed.text).toContain('181 人')
  expect(claimed.text).not.toContain('999 人')

  // Corrected once: both versions stand, with what changed between them.
  const { names } = await officer.open(`${address}/correction`)
  const field = 'profile.people.staffAverage'
  expect(names).toContain(`mark.${field}`)
  const rest = names.filter(name => name.startsWith('rest.'))
  await officer.send({
    ...Object.fromEntries(rest.map((name): [string, string] => [name, 'yes'])),
    [`mark.${field}`]: 'problem',
    [`reason.${field}`]: 'unclear',
    [`text.${field}`]: '请核对职工人数',
  })
  await clerk.open(`${draft.path}/correction`)
  await clerk.send({ intent: '0' })
  const fixed = await clerk.send({ 'staffAverage.2025': '182', intent: 'back' })
  const answers = fixed.names.filter(name => name.startsWith('answer'))
  await clerk.send({
    ...Object.fromEntries(answers.map((name): [string, string] => [name, '已核对。'])),
    agree: 'yes',
  })
  const first = await officer.open(`${address}?version=1`)
  const second = await officer.open(`${address}?version=2`)
  expect(first.text).toContain('181 人')
  expect(first.text).not.toContain('182 人')
  expect(second.text).toContain('182 人')
  expect(second.text).not.toContain('999 人')
})
