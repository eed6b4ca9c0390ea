import { expect, test } from 'vitest'
import { clocks } from '#rules/procedure/clocks.ts'
import { movesOpenTo, refusalOf, type CaseFacts } from '#rules/procedure/may-move.ts'
import { nextSteps } from '#rules/procedure/next-steps.ts'
import { roleWords } from '#rules/procedure/role-words.ts'
import { companyRoles, staffRoles, type Role } from '#rules/procedure/roles.ts'
import { allStates, isEnded, isState, states } from '#rules/procedure/states.ts'
import {
  allEvents,
  isApplicationEvent,
  transitionOf,
  type ApplicationEvent,
} from '#rules/procedure/transitions.ts'
import type { Words } from '#rules/words.ts'

const roles: readonly Role[] = [...companyRoles, ...staffRoles, 'system']
const administrators = [
  'system_administrator',
  'security_administrator',
  'audit_administrator',
] as const

const aCase = (change: Partial<CaseFacts> = {}): CaseFacts => ({
  state: 'draft',
  level: 'city',
  districtStep: false,
  districtCode: '210302',
  dueOn: null,
  ...change,
})

const by = (role: Role, districtCode: string | null = null) => ({ role, districtCode })

test('an ended case cannot be moved by anybody', () => {
  for (const state of allStates.filter(isEnded))
    for (const role of roles)
      expect(movesOpenTo(aCase({ state }), by(role), '2026-11-23'), state).toEqual([])
})

test('from each open state somebody can go on, and the end can be reached', () => {
  const ways = (state: string) =>
    allEvents.map(transitionOf).filter(row => row.from.some(from => from === state))
  for (const state of allStates.filter(one => !isEnded(one))) {
    expect(ways(state).length, state).toBeGreaterThan(0)
    const seen = new Set<string>([state])
    for (const one of seen) for (const row of ways(one)) seen.add(row.to)
    expect([...seen].some(one => isState(one) && isEnded(one))).toBe(true)
  }
})

test('every state but the draft can be reached from the draft', () => {
  const seen = new Set<string>(['draft'])
  for (const one of seen)
    for (const event of allEvents) {
      const row = transitionOf(event)
      if (row.from.some(from => from === one)) seen.add(row.to)
    }
  expect([...seen].sort()).toEqual([...allStates].sort())
})

test('administrators and experts move nothing', () => {
  for (const event of allEvents)
    for (const role of [...administrators, 'expert'] as const)
      expect(transitionOf(event).by, event).not.toContain(role)
})

test('nobody of the bureau submits, and nobody of a company decides', () => {
  for (const event of allEvents) {
    const row = transitionOf(event)
    const isOfCompany = row.by.some(role => role === 'owner' || role === 'member')
    const isOfStaff = row.by.some(role => staffRoles.some(staff => staff === role))
    expect(isOfCompany && isOfStaff, event).toBe(false)
  }
})

test('each end that the company did not choose by discarding is told by mail', () => {
  for (const event of allEvents) {
    const row = transitionOf(event)
    if (isEnded(row.to) && event !== 'discard') expect(row.mail, event).not.toBeNull()
  }
})

test('each refusal asks for a reason or for the document from above', () => {
  for (const event of allEvents) {
    const row = transitionOf(event)
    if (row.to === 'rejected') expect(['reason', 'external result'], event).toContain(row.asks)
  }
})

test('an ended case has no running clock', () => {
  for (const event of allEvents) {
    const row = transitionOf(event)
    if (isEnded(row.to)) expect(row.clock, event).toBe('stop')
  }
})

test('the district step goes through the district or not at all', () => {
  const facts = aCase({ state: 'formal_check' })
  const kinds = (districtStep: boolean) =>
    movesOpenTo({ ...facts, districtStep }, by('case_officer'), '2026-11-23')
  expect(kinds(true)).toEqual(['request_correction', 'refer_to_district'])
  expect(kinds(false)).toEqual(['request_correction', 'accept'])
})

test('a district decides on its own cases only', () => {
  const facts = aCase({ state: 'district_review' })
  const events: readonly ApplicationEvent[] = ['recommend_by_district', 'decline_by_district']
  for (const event of events) {
    expect(refusalOf(event, facts, by('district_officer', '210302'), '2026-11-23')).toBeNull()
    for (const code of ['210303', null])
      expect(refusalOf(event, facts, by('district_officer', code), '2026-11-23')).toEqual({
        kind: 'guard',
        guard: 'the actor works for the district of the case',
      })
  }
})

test('the city recognises what it decides and recommends what others decide', () => {
  const moves = (level: CaseFacts['level']) =>
    movesOpenTo(aCase({ state: 'pending_decision', level }), by('head'), '2026-11-23')
  expect(moves('city')).toEqual(['recognise', 'reject'])
  expect(moves('province')).toEqual(['recommend', 'reject'])
  expect(moves('nation')).toEqual(['recommend', 'reject'])
})

test('a correction lapses on the day after its last day, not on it, and never without one', () => {
  const facts = (dueOn: string | null) => aCase({ state: 'correction_requested', dueOn })
  const lapse = (dueOn: string | null) =>
    refusalOf('lapse', facts(dueOn), by('system'), '2026-12-07') === null
  expect([lapse('2026-12-07'), lapse('2026-12-06'), lapse(null)]).toEqual([false, true, false])
})

test('each number of the table stands once', () => {
  const numbers = allEvents.map(event => transitionOf(event).no)
  expect(new Set(numbers).size).toBe(numbers.length)
})

test('states, steps, events, clocks and roles have words in both languages', () => {
  const all: Words[] = [
    ...Object.values(states).flatMap(state => [state.internal, state.company]),
    ...Object.values(nextSteps),
    ...allEvents.flatMap(event => [transitionOf(event).action, transitionOf(event).happened]),
    ...Object.values(clocks).flatMap(clock => [clock.words, clock.basis]),
    ...Object.values(roleWords),
  ]
  for (const { zh, en } of all) {
    expect(zh).toMatch(/\p{Script=Han}/u)
    expect(en).toMatch(/^[\x20-\x7e]+$/)
  }
})

test('words that are no state or event are told apart', () => {
  expect([isState('draft'), isState('toString'), isState('')]).toEqual([true, false, false])
  expect(isApplicationEvent('submit')).toBe(true)
  expect(isApplicationEvent('constructor')).toBe(false)
})
