import { expect, test } from 'vitest'
import { actOnSeat } from '#app/experts/act-on-seat.server.ts'
import { panelPage } from '#app/experts/panel-page.server.ts'
import { seatPage } from '#app/experts/seat-page.server.ts'
import { closePanel } from '#app/use-cases/close-panel.ts'
import { submitReview } from '#app/use-cases/save-review.ts'
import { applicationById } from '#db/applications.ts'
import { newId } from '#db/id.ts'
import type { PanelMember } from '#db/panel-members.ts'
import { reviewOf } from '#db/panel-reviews.ts'
import { insertSubmission, latestSubmission } from '#db/submissions.ts'
import type { Db } from '#db/transaction.ts'
import { usualRubric } from '#rules/experts/rubric.ts'
import { programmeById } from '#rules/programmes/index.ts'
import { languages } from '#rules/words.ts'
import { aLoadContext, aReviewer } from '#tests/app/review/review-ground.ts'
import { aContext, aProgramme } from '#tests/support/cases.ts'
import { onEachDatabase } from '#tests/support/database-suite.ts'
import {
  accepts,
  activeMembers,
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

const criteria = usualRubric(programmeById('hnte')).criteria.map(({ id }) => id)
const [first = ''] = criteria
const everything = { kind: 'everything' } as const

const handedIn = {
  profile: { identity: { industry: '功能材料' } },
  application: { statement: { note: '第一版说明' } },
}

async function aRunningReview(db: Db) {
  await emptyPool(db)
  await aPool(db, 6)
  const company = await aCompany(db)
  const id = await aReviewableCase(db, { company, answers: handedIn })
  const hnte = { programme_id: 'hnte', programme_version: 'hnte' }
  await db.updateTable('applications').set(hnte).where('id', '=', id).execute()
  const experts = { asked: 3, aggregation: 'mean', blind: true } as const
  const context = aContext(db, { programme: aProgramme({ settings: { experts } }) })
  const officer = await anOfficer(db, id)
  for (const member of await aDrawnPanel(context, officer)) await accepts(context, member)
  await stepped(context, officer, 'start_experts')
  const members = await activeMembers(db, id)
  const [member] = members
  if (member === undefined) throw new Error('nobody')
  return { id, context, officer, members, member }
}

function typedReview(more: Readonly<Record<string, string>>): Record<string, string> {
  const marks = criteria.flatMap((id): [string, string][] => [
    [`score.${id}`, '4'],
    [`rationale.${id}`, '依据充分，数据可以核验，说明清楚完整。'],
  ])
  return { ...Object.fromEntries(marks), recommendation: 'yes', comment: '', version: '0', ...more }
}

const seeing = (db: Db, member: PanelMember) =>
  seatPage(aLoadContext(db), {
    memberId: member.id,
    accountId: member.account_id,
    language: 'zh-CN',
  })

onEachDatabase(open => {
  test('where a mark has its ground is kept with the locked review, and leads the officer there once all are in', async () => {
    const db = open()
    const { id, context, members, member } = await aRunningReview(db)
    const place = (await seeing(db, member)).places.find(({ field }) => field.endsWith('.note'))
    if (place === undefined) throw new Error('the note is no place')
    const entries = typedReview({
      intent: 'submit',
      [`pin.${first}`]: place.field,
      [`page.${first}`]: ' 12 ',
    })
    const sent = { ...seatOf(member), entries, language: 'zh-CN' } as const
    const acted = await actOnSeat(aLoadContext(db), sent)
    expect(acted).toEqual({ kind: 'done', done: 'submitted' })
    const kept = await reviewOf(db, member.id)
    expect(kept?.submitted_at).not.toBeNull()
    expect(kept?.content.marks[first]?.pin).toEqual({ field: place.field, page: '12' })
    expect((await seeing(db, member)).sheet?.cards[0]?.pin).toEqual({
      field: place.field,
      page: '12',
    })

    const officer = await aReviewer(db, 'case_officer')
    const panel = () => panelPage(aLoadContext(db), officer, { id, language: 'zh-CN' })
    expect((await panel()).result, 'nothing is seen before all are in').toBeNull()
    for (const other of members.slice(1))
      await submitReview(context, {
        ...seatOf(other),
        content: aFullReview(4, 'yes', criteria),
        seen: 0,
      })
    const { result } = await panel()
    const pins = result?.experts.map(each => each.reasons[0]?.pin)
    expect(pins?.filter(each => each !== null)).toEqual([
      {
        label: place.label,
        page: '12',
        to: `/review/${id}#field-${place.field.replaceAll('.', '-')}`,
      },
    ])
  })

  test('a mark that points nowhere is whole, and one that points to no place of the case leads nowhere', async () => {
    const db = open()
    const { member } = await aRunningReview(db)
    const entries = typedReview({ intent: 'save', [`pin.${first}`]: '<script>' })
    const sent = { ...seatOf(member), entries, language: 'zh-CN' } as const
    expect(await actOnSeat(aLoadContext(db), sent)).toEqual({ kind: 'done', done: 'saved' })
    expect((await reviewOf(db, member.id))?.content.marks[first]?.pin).toBeUndefined()
  })

  test('a version handed in after the review was closed is said to officer and expert, with what changed, and not before', async () => {
    const db = open()
    const { id, context, officer, members, member } = await aRunningReview(db)
    for (const each of members)
      await submitReview(context, {
        ...seatOf(each),
        content: aFullReview(4, 'yes', criteria),
        seen: 0,
      })
    const application = await applicationById(db, { id, scope: everything })
    const closing = { ...officer, expectedVersion: application?.version ?? -1, note: '' }
    expect((await closePanel(context, closing)).kind).toBe('moved')
    const reviewer = await aReviewer(db, 'case_officer')
    const newerFor = async (language: 'zh-CN' | 'en') => [
      (await panelPage(aLoadContext(db), reviewer, { id, language })).newer,
      (
        await seatPage(aLoadContext(db), {
          memberId: member.id,
          accountId: member.account_id,
          language,
        })
      ).newer,
    ]
    expect(await newerFor('zh-CN')).toEqual([null, null])
    const before = await latestSubmission(db, id)
    if (before === null) throw new Error('nothing was handed in')
    await insertSubmission(db, {
      ...before,
      id: newId(),
      ordinal: 2,
      answers: JSON.stringify({
        ...handedIn,
        application: { statement: { note: '澄清后的第二版说明' } },
      }),
    })
    for (const language of languages) {
      const [toOfficer, toExpert] = await newerFor(language)
      expect(toOfficer).toMatchObject({ reviewed: 1, latest: 2 })
      expect(toOfficer?.changed).toHaveLength(1)
      expect(toExpert).toEqual(toOfficer)
      expect(JSON.stringify(toExpert)).not.toContain('第二版说明')
    }
  })
})
