import { expect, test } from 'vitest'
import { expectedDecisionText } from '#app/applications/expected-decision.server.ts'
import { applicationById } from '#db/applications.ts'
import { appendEvent, eventsOf } from '#db/events.ts'
import { newId } from '#db/id.ts'
import type { Db } from '#db/transaction.ts'
import { calendarYears } from '#rules/calendar/years.ts'
import type { State } from '#rules/procedure/states.ts'
import { aCaseIn } from '#tests/support/cases.ts'
import { onEachDatabase } from '#tests/support/database-suite.ts'
import { aCompany, type TestCompany } from '#tests/support/people.ts'

/** Half past nine in Beijing. */
const morning = (day: string) => `${day}T01:30:00.000Z`

type History = { state: State; submitted: string; decided?: string }

async function aCase(db: Db, company: TestCompany, { state, submitted, decided }: History) {
  const id = await aCaseIn(db, state, { company })
  await db
    .updateTable('applications')
    .set({ programme_id: 'usual', open_key: newId() })
    .where('id', '=', id)
    .execute()
  const event = {
    application_id: id,
    actor_id: company.owner.id,
    actor_role: 'owner',
    note: null,
    detail: '{}',
  } as const
  await appendEvent(db, {
    ...event,
    id: newId(),
    ordinal: 101,
    event: 'submit',
    from_state: 'draft',
    to_state: 'submitted',
    at: morning(submitted),
  })
  if (decided !== undefined)
    await appendEvent(db, {
      ...event,
      id: newId(),
      ordinal: 102,
      event: state === 'rejected' ? 'reject' : 'recognise',
      from_state: 'pending_decision',
      to_state: state,
      at: morning(decided),
    })
  return id
}

onEachDatabase(open => {
  test('a case submitted on 2 November 2026 is told the middle half of what five decided cases took', async () => {
    const db = open()
    const company = await aCompany(db)
    const id = await aCase(db, company, { state: 'formal_check', submitted: '2026-11-02' })
    const say = async (today: string) => {
      const application = await applicationById(db, { id, scope: { kind: 'everything' } })
      if (application === null) throw new Error('no case')
      const events = await eventsOf(db, id)
      const reader = { language: 'zh-CN', today, years: calendarYears } as const
      return expectedDecisionText(db, { application, events }, reader)
    }
    const decided = ['2026-10-16', '2026-10-19', '2026-10-20', '2026-10-21']
    for (const day of decided)
      await aCase(db, company, { state: 'recognised', submitted: '2026-10-12', decided: day })
    expect(await say('2026-11-03')).toBeNull()
    const refused = { state: 'rejected', submitted: '2026-10-12', decided: '2026-10-30' } as const
    await aCase(db, company, refused)
    expect(await say('2026-11-03')).toBe(
      '最近办结的 5 件同类申请，从提交到决定多为 5 至 7 个工作日；照此预计 2026年11月9日 至 2026年11月11日 有结果',
    )
    expect(await say('2026-11-12')).toContain('已超过这一时间')
  })
})
