import { expect, test } from 'vitest'
import { applicationById } from '#db/applications.ts'
import { submissionsOf } from '#db/submissions.ts'
import { aDraftOf, aFirm, makeReady, onOnePortal } from './ground.ts'

const started = onOnePortal()

test('complaint 17, submitted by accident: nothing but the button below the whole content submits, with the declaration, once', async () => {
  const opened = started()
  const { db, portal } = opened
  const firm = await aFirm(opened)
  const { atOwner: clerk } = firm
  const draft = await aDraftOf(opened, firm, 'gazelle')
  const scope = { kind: 'everything' } as const
  const state = async () => (await applicationById(db, { id: draft.id, scope }))?.state
  await clerk.open(`${draft.path}/sections/people`)
  await clerk.send({ 'staffAverage.2025': '81', intent: 'save' })
  await makeReady(clerk, draft.path)

  // Saving and ticking the last section, and looking at every page, submits nothing.
  const tasks = await clerk.open(draft.path)
  for (const link of new Set(tasks.links.filter(each => each.startsWith(draft.path))))
    await clerk.open(link)
  expect(await state()).toBe('draft')

  // The page of the button shows every answer, every file and the declaration beforehand.
  const check = await clerk.open(`${draft.path}/check`)
  for (const shown of ['81', '钱会计', '虚构样例.pdf', '声明', firm.owner.name])
    expect(check.text).toContain(shown)
  const asked = await clerk.sendExpecting(400, {})
  expect(asked.text).toContain('我已阅读并同意上述声明')
  expect(asked.html).toContain('aria-invalid="true"')
  expect(await state()).toBe('draft')

  // Pressed twice, one form submits once and leads to the same receipt.
  const page = await clerk.open(`${draft.path}/check`)
  const key = /name="key" value="([^"]+)"/.exec(page.html)?.[1] ?? ''
  const version = /name="version" value="([^"]+)"/.exec(page.html)?.[1] ?? ''
  const form = { key, version, agree: 'yes' }
  const both = await Promise.all([
    portal.post(`${draft.path}/check`, form, firm.owner.cookie),
    portal.post(`${draft.path}/check`, form, firm.owner.cookie),
  ])
  expect(both.map(each => [each.status, each.headers.location])).toEqual([
    [303, `${draft.path}/receipt`],
    [303, `${draft.path}/receipt`],
  ])
  expect(await state()).toBe('submitted')
  expect(await submissionsOf(db, draft.id)).toHaveLength(1)
  expect((await clerk.open(`${draft.path}/receipt`)).text).toContain('申请已提交')
})
