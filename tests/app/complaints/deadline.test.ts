import { expect, test } from 'vitest'
import { relayOutbox } from '#app/outbox/relay.ts'
import { closeRounds } from '#app/use-cases/close-rounds.ts'
import { createMailer } from '#emails/mailer.ts'
import { after, aRound, CLOSES, OPENS } from '#tests/app/rounds/round-ground.ts'
import { openPostOffice } from '#tests/support/post-office.ts'
import { aDraftOf, aFirm, backAgain, makeReady, onOnePortal } from './ground.ts'

const started = onOnePortal()
const AGAIN = { name_zh: '2027年度第一批', opens_at: after(CLOSES, 40 * 86_400_000) }

test('complaint 5, limbo after the deadline: the page says until when, then what became of the draft; its copy is mailed, and one press carries it on', async () => {
  const opened = started()
  const { db, portal } = opened
  const firm = await aFirm(opened)
  await aRound(db, 'anshan-reward')
  portal.clock.now = after(OPENS, 1)
  const draft = await aDraftOf(opened, firm, 'anshan-reward')
  const clerk = await backAgain(opened, firm.owner)
  await makeReady(clerk, draft.path)

  // While the window is open, and in the hour of grace, the page by the button says until when.
  expect((await clerk.open(`${draft.path}/check`)).text).toContain(
    '2026-12-24 17:30（北京时间）截止',
  )
  portal.clock.now = after(CLOSES, 59 * 60_000)
  const late = await backAgain(opened, firm.owner)
  expect((await late.open(`${draft.path}/check`)).text).toContain('已开始的草稿仍可在')

  // After that the button refuses and says so; then the draft says what became of it.
  portal.clock.now = after(CLOSES, 61 * 60_000)
  const refused = await late.sendExpecting(409, { agree: 'yes' })
  expect(refused.text).toContain('截止')
  await closeRounds({ db, now: () => portal.clock.now, requestId: 'complaint' })
  const ended = await late.open(draft.path)
  expect(ended.text).toContain('本批次未提交')
  expect(ended.text).toContain('填写的内容和上传的材料都还在')

  // The mail holds what stood there.
  const post = await openPostOffice()
  const mailer = createMailer({ from: 'noreply@portal.invalid', smtpUrl: post.url })
  await relayOutbox({ db, mailer, now: () => portal.clock.now, origin: portal.origin })
  const mail = await post.mailTo(firm.owner.email, '本批次未提交')
  expect(mail.text).toContain('联系人姓名：钱会计')
  expect(mail.text).toContain('虚构样例.pdf')
  mailer.close()
  await post.close()

  // The next round takes it with what was typed, unchecked.
  await aRound(db, 'anshan-reward', { ...AGAIN, closes_at: after(AGAIN.opens_at, 86_400_000 * 20) })
  portal.clock.now = after(AGAIN.opens_at, 1)
  const nextYear = await backAgain(opened, firm.owner)
  await nextYear.open(draft.path)
  const carried = await nextYear.send({}, { action: /carry-over$/ })
  expect(carried.path).not.toBe(draft.path)
  expect(carried.text).toContain('已核对 0 /')
  const statement = await nextYear.open(`${carried.path}/sections/statement`)
  expect(statement.html).toContain('value="钱会计"')
})
