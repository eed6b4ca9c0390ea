import { expect, test } from 'vitest'
import { writeProfileSection } from '#db/profiles.ts'
import { START } from '#tests/support/portal.ts'
import { aDraftOf, aFirm, makeReady, onOnePortal } from './ground.ts'

const started = onOnePortal()

test('complaint 12, prefill that is wrong or unwanted: what the profile fills in is judged as it is shown, never stands in the way of saving, and counts only once it is checked here', async () => {
  const opened = started()
  const firm = await aFirm(opened)
  const { organisationId, owner, atOwner: clerk } = firm
  // Two figures as an earlier form or an import may have left them.
  await writeProfileSection(opened.db, {
    organisationId,
    section: 'people',
    answers: { 'staffAverage.2025': '八十人左右', 'staffAverage.2024': '79' },
    seen: 0,
    by: owner.id,
    at: START,
  })
  const draft = await aDraftOf(opened, firm, 'gazelle')
  const people = `${draft.path}/sections/people`

  // Filled in from the profile, said to be so, with what is wrong named where it stands.
  const shown = await clerk.open(people)
  expect(shown.html).toContain('value="八十人左右"')
  expect(shown.html).toContain('value="79"')
  expect(shown.text).toContain('这里的修改会同时保存到企业档案')
  expect(shown.html).toContain('aria-invalid="true"')

  // It is no answer: not ticked by being there, not taken as checked, not submitted.
  await clerk.sendExpecting(400, { tick: 'yes', intent: 'back' })
  await makeReady(clerk, draft.path, section => section !== people)
  const check = await clerk.open(`${draft.path}/check`)
  expect(check.text).toContain('“人员（按年）”还有看不懂的内容')
  expect(check.names).not.toContain('agree')
  const form = { key: 'pressed-all-the-same', version: '0', agree: 'yes' }
  const pressed = await opened.portal.post(`${draft.path}/check`, form, owner.cookie)
  expect(pressed.status).toBe(422)

  // What else is typed there is saved all the same; put right here, it is right in the profile too.
  await clerk.open(people)
  await clerk.send({ 'staffAverage.2023': '70', intent: 'save' })
  await clerk.open(people)
  await clerk.send({ 'staffAverage.2025': '80', tick: 'yes', intent: 'back' })
  expect((await clerk.open('/company/profile/people')).html).toContain('value="80"')
  expect((await clerk.open(`${draft.path}/check`)).text).not.toContain('现在还不能提交')

  // Changed in the profile afterwards, it is to be checked again.
  await clerk.open('/company/profile/people')
  await clerk.send({ 'staffAverage.2025': '85', intent: 'save' })
  expect((await clerk.open(draft.path)).text).toContain('核对之后内容有变动，请再核对一次')
})
