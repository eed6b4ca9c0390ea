import { expect, test } from 'vitest'
import { historyOf } from '#app/applications/history.server.ts'
import { standingOf } from '#app/applications/standing.server.ts'
import type { NamedEvent } from '#db/events.ts'
import { allStates, states } from '#rules/procedure/states.ts'

const at = '2026-11-23T04:00:00.000Z'

const event = (change: Partial<NamedEvent>): NamedEvent => ({
  id: 'e',
  application_id: 'a',
  ordinal: 1,
  event: 'submit',
  from_state: 'draft',
  to_state: 'submitted',
  actor_id: 'p',
  actor_role: 'case_officer',
  actor_name: '林经办',
  at,
  note: null,
  detail: '{}',
  ...change,
})

const stand = {
  state: 'submitted',
  state_since: at,
  due_on: '2026-11-30',
  due_provisional: 0,
} as const
const standing = standingOf(stand, { language: 'zh-CN', today: '2026-11-24' })
const of = (events: NamedEvent[]) =>
  historyOf(events, { state: 'submitted', standing, expected: null, language: 'zh-CN' })

test('the company reads the office and never the name of an officer', () => {
  const [step] = of([event({ event: 'claim' })])
  expect(step?.when).toContain('市科技局')
  expect(JSON.stringify(step)).not.toContain('林经办')
})

test('an opinion on the way to the decision stays in the house; the reason of a decision does not', () => {
  const [opinion] = of([event({ event: 'bring_to_decision', note: '建议认定' })])
  expect(opinion?.reason).toBeNull()
  const [decision] = of([event({ event: 'reject', note: '研发费用占比不足' })])
  expect(decision?.reason).toBe('研发费用占比不足')
})

test('due on Monday 30 November, on Tuesday 24 there are 4 working days left; on the day it says so', () => {
  expect(standing.due?.left).toBe('还剩 4 个工作日')
  const onTheDay = standingOf(stand, { language: 'zh-CN', today: '2026-11-30' })
  expect(onTheDay.due?.left).toBe('今天到期')
  const dayAfter = standingOf(stand, { language: 'zh-CN', today: '2026-12-01' })
  expect(dayAfter.due?.left).toBe('已超过期限')
})

test('every state says who holds the case and what comes next, in both languages', () => {
  for (const state of allStates)
    for (const language of ['zh-CN', 'en'] as const) {
      const said = standingOf({ ...stand, state }, { language, today: '2026-11-24' })
      expect(said.state, state).not.toBe('')
      expect(said.next, state).not.toBe('')
      expect(said.holder === '已办结' || said.holder === 'closed', state).toBe(states[state].ended)
    }
})
