import { expect, test } from 'vitest'
import { stillStands } from '#app/outbox/still-stands.ts'
import { remindExperts } from '#app/use-cases/remind-experts.ts'
import { submitReview } from '#app/use-cases/save-review.ts'
import type { UseCaseContext } from '#app/use-cases/use-case-context.ts'
import type { Db } from '#db/transaction.ts'
import { aContext, aProgramme } from '#tests/support/cases.ts'
import { onEachDatabase } from '#tests/support/database-suite.ts'
import {
  accepts,
  aDrawnPanel,
  aFullReview,
  anOfficer,
  aPool,
  aReviewableCase,
  emptyPool,
  seatOf,
  stepped,
} from '#tests/support/experts.ts'
import { aCompany } from '#tests/support/people.ts'

/** Half past nine in Beijing. */
const morning = (day: string) => `${day}T01:30:00.000Z`
const on = (context: UseCaseContext, day: string) => ({ ...context, now: () => morning(day) })

async function aPanel(db: Db) {
  await emptyPool(db)
  await aPool(db, 4)
  const id = await aReviewableCase(db, { company: await aCompany(db) })
  const settings = { experts: { asked: 2, aggregation: 'mean', blind: true } } as const
  const context = aContext(db, { programme: aProgramme({ settings }) })
  const officer = await anOfficer(db, id)
  const members = await aDrawnPanel(context, officer)
  const [first, second] = members
  if (first === undefined || second === undefined) throw new Error('nobody was drawn')
  return { context, officer, first, second }
}

function remindersTo(db: Db, accountId: string) {
  return db
    .selectFrom('outbox')
    .selectAll()
    .where('account_id', '=', accountId)
    .where('kind', '=', 'expert-reminder')
    .orderBy('created_at')
    .execute()
}

onEachDatabase(open => {
  test('an invitation of 23 November 2026 is reminded of on its last day, the 26th, and the day after, once each', async () => {
    const db = open()
    const { context, first, second } = await aPanel(db)
    await accepts(context, second)
    for (const day of ['23', '24', '25', '26', '26', '27', '30'])
      await remindExperts(on(context, `2026-11-${day}`))
    const mails = await remindersTo(db, first.account_id)
    expect(mails.map(mail => mail.created_at.slice(8, 10))).toEqual(['26', '27'])
    expect(mails.every(mail => mail.application_id === null)).toBe(true)
    expect(await remindersTo(db, second.account_id)).toEqual([])
  })

  test('a review of 10 working days is reminded of 3 before its end, on it and 1 after, until it is in', async () => {
    const db = open()
    const { context, officer, first, second } = await aPanel(db)
    for (const member of [first, second]) await accepts(context, member)
    await stepped(context, officer, 'start_experts')
    await Promise.all([1, 2].map(() => remindExperts(on(context, '2026-12-02'))))
    const [waiting] = await remindersTo(db, first.account_id)
    if (waiting === undefined) throw new Error('not reminded')
    expect(await stillStands(db, waiting)).toBe(true)
    await submitReview(context, { ...seatOf(first), content: aFullReview(4, 'yes'), seen: 0 })
    expect(await stillStands(db, waiting)).toBe(false)
    for (const day of ['03', '04', '07', '08', '09'])
      await remindExperts(on(context, `2026-12-${day}`))
    const days = async (accountId: string) =>
      (await remindersTo(db, accountId)).map(mail => mail.created_at.slice(8, 10))
    expect(await days(first.account_id)).toEqual(['02'])
    expect(await days(second.account_id)).toEqual(['02', '07', '08'])
  })
})
