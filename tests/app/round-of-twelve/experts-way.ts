import { expect } from 'vitest'
import { demonstrationPassword } from '#app/demonstration/people.ts'
import { walkerAt } from '#tests/support/form-walker.ts'
import { cookieOf } from '#tests/support/portal.ts'
import { step } from './office-way.ts'
import { linkOf, type Town } from './town.ts'

const RATIONALE = '依据充分，数据可以核验，说明清楚完整。'
const criteria = ['innovation', 'feasibility', 'benefit', 'finance']

/** So many people are invited, choose a password by their mail, and are taken into the pool. */
export async function fillPool(town: Town, count: number): Promise<void> {
  const security = await town.as('security')
  const chief = await town.as('chief')
  for (let at = 1; at <= count; at += 1) {
    const key = `panellist${at}`
    const email = `${key}@demo.example`
    await security.open('/admin/accounts')
    await security.sendExpecting(200, { name: `专家${at}（虚构）`, email, role: 'expert' })
    await choosePassword(town, email)
    const pool = await chief.open('/experts')
    const [, account = ''] =
      new RegExp(`<option value="([^"]+)"[^>]*>[^<]*${email}`).exec(pool.html) ?? []
    await chief.send({
      account,
      title2: '教授',
      city: '沈阳',
      technical: 'yes',
      ...(at % 3 === 0 ? { finance: 'yes' } : {}),
      fields: '材料',
      load: '10',
    })
  }
}

async function choosePassword({ post, portal }: Town, email: string): Promise<void> {
  const mail = await post.mailTo(email, '设定密码')
  const [link = ''] = new RegExp(`${portal.origin}\\S+`).exec(mail.text ?? '') ?? []
  const hidden = await portal.get(link.replace(portal.origin, ''))
  const walker = walkerAt(portal, cookieOf(hidden, 'link-reset'))
  await walker.open('/reset')
  await walker.send({ newPassword: demonstrationPassword })
}

/** Freezes the pool, draws, and has everybody drawn declare; gives who they are. */
export async function draw(town: Town, applicant: number): Promise<void> {
  const officer = await town.as('officer')
  const page = await officer.open(`/review/${(await town.caseOf(applicant)).id}`)
  await officer.open(linkOf(page, /\/panel$/))
  await officer.send({ intent: 'freeze' })
  await officer.send({ value: '05 11 23 24 31', source: '体彩 26137 期', intent: 'draw' })
}

/** Every expert of the pool answers whatever waits on their desk: no ties, all of it accepted. */
export async function declareAll(town: Town, count: number): Promise<number> {
  return onDesks(town, { count, todo: 'answer' }, async expert => {
    await expert.send({ answer: 'none', intent: 'answer' })
  })
}

/** Every expert marks whatever waits on their desk, as `scoreOf` says for a seat. */
export async function markAll(
  town: Town,
  count: number,
  scoreOf: (seat: string) => number,
): Promise<number> {
  return onDesks(town, { count, todo: 'review' }, async (expert, seat) => {
    const score = scoreOf(seat)
    const marks = criteria.flatMap((id): [string, string][] => [
      [`score.${id}`, String(score)],
      [`rationale.${id}`, RATIONALE],
    ])
    const recommendation = score < 3 ? 'no' : 'yes'
    await expert.send({ ...Object.fromEntries(marks), recommendation, intent: 'submit' })
  })
}

type Walker = Awaited<ReturnType<Town['as']>>

/** Opens each seat that has the form looked for; gives how many there were. */
async function onDesks(
  town: Town,
  { count, todo }: { count: number; todo: 'answer' | 'review' },
  act: (expert: Walker, seat: string) => Promise<void>,
): Promise<number> {
  let acted = 0
  for (let at = 1; at <= count; at += 1) {
    const expert = await town.as(`panellist${at}`)
    const desk = await expert.open('/expert')
    for (const seat of desk.links.filter(each => /^\/expert\/./.test(each))) {
      const page = await expert.open(seat)
      expect(page.text).not.toContain('有限公司')
      if (waitsFor(page.names) !== todo) continue
      await act(expert, seat.split('/').at(-1) ?? '')
      acted += 1
    }
  }
  return acted
}

/** Leaving for a conflict is an answer too, beside the review. */
function waitsFor(names: readonly string[]): 'answer' | 'review' | null {
  if (names.includes('recommendation')) return 'review'
  return names.includes('answer') ? 'answer' : null
}

export async function startReview(town: Town, applicant: number): Promise<void> {
  await step(town, { who: 'officer', applicant, event: 'start_experts' })
}

export async function closeReview(town: Town, applicant: number): Promise<void> {
  const officer = await town.as('officer')
  await officer.open(`/review/${(await town.caseOf(applicant)).id}/panel`)
  await officer.send({ closeNote: '意见已合议', intent: 'close' })
}
