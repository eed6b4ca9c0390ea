import { expect, test } from 'vitest'
import { membersOf } from '#db/panel-members.ts'
import { openPanel } from '#db/panels.ts'
import { certificateOf } from '#db/certificates.ts'
import { eventsOf } from '#db/events.ts'
import { submissionsOf } from '#db/submissions.ts'
import { dayInBeijing } from '#rules/calendar/day.ts'
import { workingDaysBetween } from '#rules/calendar/working-days.ts'
import { heldTime } from '#rules/procedure/held-time.ts'
import { onEachDatabase } from '#tests/support/database-suite.ts'
import {
  answerObjection,
  caseAddress,
  correct,
  fillIn,
  ownCase,
  submit,
  withdraw,
} from './company-way.ts'
import { closeReview, declareAll, draw, fillPool, markAll, startReview } from './experts-way.ts'
import {
  acceptObjection,
  dismissObjection,
  object,
  prepareNotice,
  refuseTogether,
  signNotice,
} from './notice-way.ts'
import { askOnce, districtOf, openRound, setCalendar, step } from './office-way.ts'
import { FAMILY, linkOf, openTown, waitFor, type Town } from './town.ts'

const all = Array.from({ length: 12 }, (_, index) => index + 1)
const [refused, lapsed, withdrawn, declined, unsubmitted] = [11, 10, 8, 7, 12] as const
const corrected = 9
const atOnce = [1, 2, 3, 4, 5, 6]
const examined = [...atOnce, corrected]
const rejected = [5, 6]
const objectedTo = 4
const listed = [1, 2, 3, objectedTo, corrected]

const EXPERTS = 9
const ASKED = 5

onEachDatabase(open => {
  test(
    'twelve applications go from the opening of a round to certificates over the pages, across the October holiday',
    { timeout: 240_000 },
    async () => {
      const town = await openTown(open())
      await prepare(town)
      await fillAndSubmit(town)
      await checkFormally(town)
      await examine(town)
      await throughTheNotice(town, await decide(town))
      await certificatesFor(town)

      const end = async (applicant: number) => (await town.caseOf(applicant)).state
      expect(await Promise.all(all.map(end))).toEqual([
        ...['recognised', 'recognised', 'recognised', 'recognised', 'rejected', 'rejected'],
        ...['rejected', 'withdrawn', 'recognised', 'lapsed', 'rejected', 'not_submitted'],
      ])
      await mailsRead(town)
      await timeAddsUp(town)
      expect(town.portal.logged.filter(line => Number(line['level']) >= 50)).toEqual([])
      await town.close()
    },
  )
})

/** 10 September: the year's holidays, the pool of experts and the round are set. */
async function prepare(town: Town) {
  town.setClock('2026-09-10 09:00')
  await setCalendar(town, '2026')
  await fillPool(town, EXPERTS)
  await openRound(town, FAMILY)
}

/** 14 to 21 September: all begin, one is not submitted when the window closes at half past five. */
async function fillAndSubmit(town: Town) {
  town.setClock('2026-09-11 10:00')
  const early = await (await town.clerkOf(1)).open(`/company/matches/${FAMILY}`)
  expect(early.text).toContain('2026-09-14 09:00')
  town.setClock('2026-09-14 09:30')
  for (const applicant of all) await fillIn(town, applicant)
  town.setClock('2026-09-18 16:00')
  for (const applicant of all.filter(each => each !== unsubmitted)) {
    const receipt = await submit(town, applicant)
    const { number } = await town.caseOf(applicant)
    expect(receipt).toContain(number)
  }
  expect((await town.caseOf(1)).due_on).toBe('2026-09-24')
  town.setClock('2026-09-21 17:30')
  expect((await town.caseOf(unsubmitted)).state).toBe('draft')
  town.setClock('2026-09-21 17:31')
  await town.until(unsubmitted, 'not_submitted')
}

/** The formal check: one refused, two asked to correct, one withdrawn; the district declines one. */
async function checkFormally(town: Town) {
  town.setClock('2026-09-22 09:00')
  const officer = 'officer'
  for (const applicant of all.filter(each => each !== unsubmitted))
    await step(town, { who: officer, applicant, event: 'claim' })
  await step(
    town,
    { who: 'chief', applicant: refused, event: 'refuse' },
    { ground: 'not_in_scope', text: '不属于本项目受理范围。' },
  )
  await withdraw(town, withdrawn)
  town.setClock('2026-09-23 09:00')
  for (const applicant of [corrected, lapsed]) await askOnce(town, applicant)
  expect((await town.caseOf(corrected)).due_on).toBe('2026-10-14')
  expect((await ownCase(town, corrected)).text).toContain('2026年10月14日')
  for (const applicant of [...atOnce, declined])
    await step(town, { who: officer, applicant, event: 'refer_to_district' }, { text: '材料齐全' })
  town.setClock('2026-09-24 09:00')
  await step(
    town,
    { who: await districtOf(town, declined), applicant: declined, event: 'decline_by_district' },
    { ground: 'not_confirmed', text: '经核实，合同尚未生效。' },
  )
  for (const applicant of atOnce) await recommend(town, applicant)
}

async function recommend(town: Town, applicant: number) {
  const who = await districtOf(town, applicant)
  const text = '经实地了解，同意推荐。'
  await step(town, { who, applicant, event: 'recommend_by_district' }, { text })
}

/** Experts: those who came first before the holiday, the corrected one after it. */
async function examine(town: Town) {
  await panelsFor(town, atOnce)
  expect((await town.caseOf(1)).due_on).toBe('2026-10-15')
  town.setClock('2026-10-09 10:00')
  await correct(town, corrected)
  expect(await submissionsOf(town.db, (await town.caseOf(corrected)).id)).toHaveLength(2)
  const officer = { who: 'officer', applicant: corrected }
  await step(town, { ...officer, event: 'recheck' })
  await step(town, { ...officer, event: 'refer_to_district' }, { text: '补正后齐全' })
  await recommend(town, corrected)
  await panelsFor(town, [corrected])
  const low = (await Promise.all(rejected.map(async each => seatsOf(town, each)))).flat()
  const marked = await markAll(town, EXPERTS, seat => (low.includes(seat) ? 1 : 4))
  expect(marked).toBe(examined.length * ASKED)
  for (const applicant of examined) await closeReview(town, applicant)
}

async function seatsOf(town: Town, applicant: number): Promise<string[]> {
  const panel = await openPanel(town.db, (await town.caseOf(applicant)).id)
  return (await membersOf(town.db, panel?.id ?? '')).map(member => member.id)
}

async function panelsFor(town: Town, applicants: readonly number[]) {
  for (const applicant of applicants) await draw(town, applicant)
  expect(await declareAll(town, EXPERTS)).toBe(applicants.length * ASKED)
  for (const applicant of applicants) await startReview(town, applicant)
}

/** Two refusals as a batch, then a notice of the others; gives its number. */
async function decide(town: Town): Promise<string> {
  town.setClock('2026-10-12 10:00')
  await refuseTogether(town, rejected)
  const number = await signNotice(town, await prepareNotice(town))
  expect((await town.visitor().open(`/notices/${number}`)).status).toBe(404)
  return number
}

/** One row is objected to and pauses; the others are recognised the day after the last day. */
async function throughTheNotice(town: Town, number: string) {
  town.setClock('2026-10-15 11:00')
  const page = await town.visitor().open(`/notices/${number}`)
  expect(page.text).toContain('2026年10月19日')
  const ground = '称其核心专利不属于该企业。'
  expect(await object(town, { number, applicant: objectedTo, ground })).not.toBe('')
  await acceptObjection(town, '有人反映核心专利的权属。')
  await answerObjection(town, objectedTo, '专利为本企业所有，附登记簿副本。')
  town.setClock('2026-10-19 23:59')
  await new Promise(resolve => setTimeout(resolve, 600))
  expect((await town.caseOf(1)).state).toBe('public_notice')
  town.setClock('2026-10-20 00:01')
  for (const applicant of listed.filter(each => each !== objectedTo))
    await town.until(applicant, 'recognised')
  expect((await town.caseOf(objectedTo)).state).toBe('objection_review')
  town.setClock('2026-10-22 10:00')
  await dismissObjection(town, '专利登记簿显示权属无误，异议不成立。')
}

/** Who was listed has a certificate, which the company sees and anybody can verify by its number. */
async function certificatesFor(town: Town) {
  town.setClock('2026-10-22 10:02')
  const certificates = async () =>
    Promise.all(all.map(async each => certificateOf(town.db, (await town.caseOf(each)).id)))
  await waitFor(async () => {
    return (await certificates()).filter(each => each !== null).length === listed.length
  })
  const issued = (await certificates()).flatMap((certificate, index) =>
    certificate === null ? [] : [{ applicant: index + 1, certificate }],
  )
  expect(issued.map(({ applicant }) => applicant)).toEqual(listed)
  const visitor = town.visitor()
  const list = await visitor.open('/recognised')
  for (const { applicant, certificate } of issued) {
    expect(certificate.valid_to).toMatch(/^2029-10-(19|21)$/)
    expect(list.text).toContain(certificate.number)
    expect((await ownCase(town, applicant)).text).toContain(certificate.number)
  }
  await visitor.open('/verify-certificate')
  const { number = '' } = issued[0]?.certificate ?? {}
  const verified = await visitor.open(`/verify-certificate?number=${number}`)
  expect(verified.text).toContain(number)
  const paper = linkOf(await ownCase(town, 1), /\/papers\/.*certificate\.pdf/)
  const file = await (await town.clerkOf(1)).open(paper)
  expect([file.status, file.html.slice(0, 5)]).toEqual([200, '%PDF-'])
}

/** Each company is written to about how its case ended; the objector, that the objection came. */
async function mailsRead(town: Town) {
  const told: [applicant: number, words: string][] = [
    [1, '予以认定'],
    [objectedTo, '有人反映核心专利的权属'],
    [5, '专家评审平均分未达到要求'],
    [declined, '不予推荐'],
    [withdrawn, '申请已撤回'],
    [corrected, '列入公示名单'],
    [lapsed, '申请已终止'],
    [refused, '未予认定'],
    [unsubmitted, '本批次未提交'],
  ]
  for (const [applicant, words] of told) {
    const mail = await town.post.mailTo(town.addressOf(applicant), words)
    expect(mail.html).toContain(`${town.portal.origin}${await caseAddress(town, applicant)}`)
    expect(mail.text).not.toContain('赵举证')
  }
  await town.post.mailTo('objector@demo.example', '异议')
}

/** The working days of every holder add up to those of the wall. */
async function timeAddsUp(town: Town) {
  for (const applicant of all) {
    const events = await eventsOf(town.db, (await town.caseOf(applicant)).id)
    const arrivals = events.map(event => ({ on: dayInBeijing(event.at), state: event.to_state }))
    const held = [...heldTime(arrivals, '2026-10-30').values()].reduce((sum, days) => sum + days, 0)
    expect(held).toBe(workingDaysBetween(arrivals[0]?.on ?? '', '2026-10-30'))
  }
}
