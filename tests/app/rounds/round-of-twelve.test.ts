import { expect, test } from 'vitest'
import { acceptObjection } from '#app/use-cases/handle-objection.ts'
import { closePanel } from '#app/use-cases/close-panel.ts'
import { draftDecision } from '#app/use-cases/draft-decision.ts'
import type { Handed } from '#app/use-cases/handed.ts'
import { lodgeObjection } from '#app/use-cases/lodge-objection.ts'
import { moveApplication } from '#app/use-cases/move-application.ts'
import { prepareNoticeOnce } from '#app/use-cases/prepare-notice.ts'
import { submitReview } from '#app/use-cases/save-review.ts'
import { signNotice } from '#app/use-cases/sign-notice.ts'
import { certificateOf } from '#db/certificates.ts'
import { eventsOf } from '#db/events.ts'
import { submissionsOf } from '#db/submissions.ts'
import { dayInBeijing } from '#rules/calendar/day.ts'
import { heldTime } from '#rules/procedure/held-time.ts'
import type { ApplicationEvent } from '#rules/procedure/transitions.ts'
import { workingDaysBetween } from '#rules/calendar/working-days.ts'
import { onEachDatabase } from '../../support/database-suite.ts'
import {
  accepts,
  activeMembers,
  aDrawnPanel,
  aFullReview,
  aPool,
  seatOf,
  stepped,
} from '../../support/experts.ts'
import { openRound, openTown, scope, waitFor, type Town } from './round-of-twelve.ts'

const all = Array.from({ length: 12 }, (_, index) => index + 1)
const [refused, lapsed, withdrawn, declined, unsubmitted] = [11, 10, 8, 7, 12] as const
const corrected = 9
const examined = [1, 2, 3, 4, 5, 6, corrected]
const rejected = 6
const objectedTo = 5
const listed = [1, 2, 3, 4, objectedTo, corrected]

onEachDatabase(open => {
  test(
    'twelve applications go from the opening of a round to certificates, over the October holiday',
    { timeout: 240_000 },
    async () => {
      const db = open()
      const town = await openTown(db)
      await openRound(town)
      await aPool(db, 9)

      await fillAndSubmit(town)
      await checkFormally(town)
      await examine(town)
      const number = await decide(town)
      await throughTheNotice(town, number)

      const end = async (company: number) => (await town.caseOf(company)).state
      expect(await Promise.all(all.map(end))).toEqual([
        ...['recognised', 'recognised', 'recognised', 'recognised', 'recognised', 'rejected'],
        ...['rejected', 'withdrawn', 'recognised', 'lapsed', 'rejected', 'not_submitted'],
      ])
      await certificatesFor(town)
      await mailsRead(town)
      await timeAddsUp(town)
      await town.close()
    },
  )
})

/** 14 to 21 September: all begin, one is not submitted when the window closes at half past five. */
async function fillAndSubmit(town: Town) {
  town.setClock('2026-09-11 10:00')
  await expect(town.act(1, 'begin')).rejects.toThrow('shut')
  town.setClock('2026-09-14 09:30')
  for (const company of all) await town.act(company, 'begin', company !== unsubmitted)
  town.setClock('2026-09-18 16:00')
  for (const company of all.filter(each => each !== unsubmitted)) await town.act(company, 'submit')
  expect((await town.caseOf(1)).due_on).toBe('2026-09-24')
  town.setClock('2026-09-21 17:30')
  expect((await town.caseOf(unsubmitted)).state).toBe('draft')
  town.setClock('2026-09-21 17:31')
  await town.until(unsubmitted, 'not_submitted')
}

/** The formal check: one refused, two asked to correct, one withdrawn; the district declines one. */
async function checkFormally(town: Town) {
  town.setClock('2026-09-22 09:00')
  for (const company of all.filter(each => each !== unsubmitted)) await town.act(company, 'claim')
  await town.act(refused, 'refuse')
  await town.act(withdrawn, 'withdraw')
  town.setClock('2026-09-23 09:00')
  for (const company of [corrected, lapsed]) await town.act(company, 'request_correction')
  expect((await town.caseOf(corrected)).due_on).toBe('2026-10-14')
  const onward = [...examined, declined].filter(each => each !== corrected)
  for (const company of onward) await town.act(company, 'refer_to_district')
  town.setClock('2026-09-24 09:00')
  await town.act(declined, 'decline_by_district')
  for (const company of onward.filter(each => each !== declined))
    await town.act(company, 'recommend_by_district')
}

/** Experts: those who came first before the holiday, the corrected one after it. */
async function examine(town: Town) {
  for (const company of examined.filter(each => each !== corrected)) await review(town, company)
  expect((await town.caseOf(1)).due_on).toBe('2026-10-15')
  town.setClock('2026-10-09 10:00')
  await town.act(corrected, 'resubmit')
  await town.act(corrected, 'recheck')
  await town.act(corrected, 'refer_to_district')
  await town.act(corrected, 'recommend_by_district')
  await review(town, corrected)
  expect(await submissionsOf(town.context.db, (await town.caseOf(corrected)).id)).toHaveLength(2)
  for (const company of examined) await closeReview(town, company)
}

async function review(town: Town, company: number) {
  const officer = await panelOf(town, company)
  const members = await aDrawnPanel(town.context, officer)
  expect(members).toHaveLength(5)
  expect(await stepped(town.context, officer, 'start_experts')).toBe('the panel is complete')
  for (const member of members) await accepts(town.context, member)
  expect(await stepped(town.context, officer, 'start_experts')).toBe('moved')
}

async function closeReview(town: Town, company: number) {
  const officer = await panelOf(town, company)
  const { version } = await town.caseOf(company)
  const close = { ...officer, expectedVersion: version, note: '意见已合议' }
  expect(await closePanel(town.context, close)).toMatchObject({ kind: 'refused' })
  const score = company === rejected ? 1 : 4
  for (const member of await activeMembers(town.context.db, officer.applicationId)) {
    const content = aFullReview(score, company === rejected ? 'no' : 'yes')
    expect(await submitReview(town.context, { ...seatOf(member), content, seen: 0 })).toEqual({
      kind: 'submitted',
    })
  }
  expect(await closePanel(town.context, close)).toMatchObject({ kind: 'moved' })
}

async function panelOf(town: Town, company: number) {
  return { applicationId: (await town.caseOf(company)).id, actor: town.staff('officer'), scope }
}

/** The chief drafts one refusal and a notice of six; the head signs both. Gives the notice's number. */
async function decide(town: Town): Promise<string> {
  town.setClock('2026-10-12 10:00')
  await draftAndSign(town, rejected, 'reject', {
    kind: 'grounds',
    grounds: ['judged_insufficient'],
    text: '专家评审平均分未达到要求',
  })
  const rows = await Promise.all(
    listed.map(async company => {
      const { id, version } = await town.caseOf(company)
      return { applicationId: id, expectedVersion: version }
    }),
  )
  const prepared = await prepareNoticeOnce(town.context, 'the notice of the round', {
    rows,
    startsOn: '2026-10-13',
    title: { zh: '拟立项名单公示', en: 'List of those to be recognised' },
    text: { zh: '现予公示。', en: 'Before the public.' },
    minutes: '虚构会议纪要第 1 号',
    channel: 'https://portal.example/notices',
    actor: town.staff('chief'),
    scope,
  })
  if (prepared.kind !== 'prepared') throw new Error(JSON.stringify(prepared))
  expect(prepared.endsOn).toBe('2026-10-19')
  const signing = { noticeId: prepared.id, expectedVersion: 1, scope }
  expect(await signNotice(town.context, { ...signing, actor: town.staff('chief') })).toEqual({
    kind: 'own notice',
  })
  expect(await signNotice(town.context, { ...signing, actor: town.staff('head') })).toMatchObject({
    kind: 'published',
    listed: 6,
  })
  return prepared.number
}

async function draftAndSign(town: Town, company: number, event: ApplicationEvent, handed: Handed) {
  const { id, version } = await town.caseOf(company)
  const move = { applicationId: id, event, expectedVersion: version, scope, handed }
  const drafted = await draftDecision(town.context, { ...move, actor: town.staff('chief') })
  expect(drafted.kind).toBe('drafted')
  const signed = await moveApplication(town.context, { ...move, actor: town.staff('head') })
  expect(signed).toMatchObject({ kind: 'moved' })
}

/** One row is objected to and pauses; the others are recognised the day after the last day. */
async function throughTheNotice(town: Town, number: string) {
  town.setClock('2026-10-15 11:00')
  const { id } = await town.caseOf(objectedTo)
  const lodged = await lodgeObjection(town.context, {
    number,
    applicationId: id,
    kind: 'named',
    name: '赵举证（虚构）',
    email: 'objector@demo.example',
    telephone: '',
    language: 'zh-CN',
    ground: '称其核心专利不属于该企业。',
  })
  expect(lodged.kind).toBe('lodged')
  const objection = await town.context.db
    .selectFrom('objections')
    .select('id')
    .where('application_id', '=', id)
    .executeTakeFirstOrThrow()
  const accepted = await acceptObjection(town.context, {
    objectionId: objection.id,
    actor: town.staff('officer'),
    scope,
    substance: '有人反映核心专利的权属。',
  })
  expect(accepted).toEqual({ kind: 'done' })
  town.setClock('2026-10-19 23:59')
  await new Promise(resolve => setTimeout(resolve, 400))
  expect((await town.caseOf(1)).state).toBe('public_notice')
  town.setClock('2026-10-20 00:01')
  for (const company of listed.filter(each => each !== objectedTo))
    await town.until(company, 'recognised')
  expect((await town.caseOf(objectedTo)).state).toBe('objection_review')
  town.setClock('2026-10-22 10:00')
  await draftAndSign(town, objectedTo, 'dismiss_objection_late', {
    kind: 'reason',
    text: '专利登记簿显示权属无误，异议不成立。',
  })
}

async function certificatesFor(town: Town) {
  town.setClock('2026-10-22 10:02')
  const { db } = town.context
  const certificates = async () =>
    Promise.all(all.map(async company => certificateOf(db, (await town.caseOf(company)).id)))
  await waitFor(async () => (await certificates()).filter(each => each !== null).length === 6)
  const issued = await certificates()
  expect(issued.flatMap((each, index) => (each === null ? [] : [index + 1]))).toEqual(listed)
  const numbers = issued.flatMap(each => (each === null ? [] : [each.number]))
  expect(new Set(numbers).size).toBe(6)
  for (const each of issued) if (each !== null) expect(each.valid_to).toMatch(/^2029-10-(19|21)$/)
}

/** Each company is written to about how its case ended; the objector, that the objection came. */
async function mailsRead(town: Town) {
  const told: Record<number, string> = {
    1: '予以认定',
    [rejected]: '专家评审平均分未达到要求',
    [declined]: '不予推荐',
    [withdrawn]: '申请已撤回',
    [corrected]: '列入公示名单',
    [lapsed]: '申请已终止',
    [refused]: '未予认定',
    [unsubmitted]: '本批次未提交',
  }
  for (const [company, words] of Object.entries(told)) {
    const mail = await town.post.mailTo(`company${company}@demo.example`, words)
    expect(mail.html).toContain('https://portal.example/company/applications/')
  }
  await town.post.mailTo('objector@demo.example', '异议')
  const heard = await town.post.mailTo(
    `company${objectedTo}@demo.example`,
    '有人反映核心专利的权属',
  )
  expect(heard.text).not.toContain('赵举证')
}

/** The working days of every holder add up to those of the wall. */
async function timeAddsUp(town: Town) {
  for (const company of all) {
    const { id } = await town.caseOf(company)
    const events = await eventsOf(town.context.db, id)
    const arrivals = events.map(event => ({ on: dayInBeijing(event.at), state: event.to_state }))
    const held = [...heldTime(arrivals, '2026-10-30').values()].reduce((sum, days) => sum + days, 0)
    expect(held).toBe(workingDaysBetween(arrivals[0]?.on ?? '', '2026-10-30'))
  }
}
