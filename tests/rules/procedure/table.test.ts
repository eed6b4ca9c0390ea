import { expect, test } from 'vitest'
import { clocks } from '#rules/procedure/clocks.ts'
import type { CaseFacts } from '#rules/procedure/case-facts.ts'
import { allGrounds, grounds } from '#rules/procedure/grounds.ts'
import { draftRefusalOf, movesOpenTo, refusalOf } from '#rules/procedure/may-move.ts'
import { nextSteps } from '#rules/procedure/next-steps.ts'
import { roleWords } from '#rules/procedure/role-words.ts'
import { companyRoles, staffRoles, type Role } from '#rules/procedure/roles.ts'
import { isSignedInDistrict } from '#rules/procedure/second-signature.ts'
import { allStates, isEnded, isState, states } from '#rules/procedure/states.ts'
import {
  allEvents,
  stateAfter,
  isApplicationEvent,
  transitionOf,
  type ApplicationEvent,
} from '#rules/procedure/transitions.ts'
import type { Words } from '#rules/words.ts'
import { aCase, by, readyFor, shutOut, somebody } from './a-case.ts'

const roles: readonly Role[] = [...companyRoles, ...staffRoles, 'system']
const administrators = [
  'system_administrator',
  'security_administrator',
  'audit_administrator',
] as const

const today = '2026-11-23'
const afterwards: readonly ApplicationEvent[] = [
  'take_back',
  'revoke',
  'expire',
  'uphold_appeal',
  'restore',
]

test('each event × state × role: allowed exactly where its row says so, with all it needs', () => {
  for (const event of allEvents)
    for (const state of allStates)
      for (const role of roles) {
        const row = transitionOf(event)
        const allowed = row.from.includes(state) && row.by.includes(role)
        const refusal = refusalOf(event, readyFor(event, { state }), somebody(role), today)
        expect(refusal === null, `${state} × ${event} × ${role}`).toBe(allowed)
      }
})

test('each guard shuts its event out by itself, and says so', () => {
  for (const [event, change, guard] of shutOut) {
    const [role = 'head'] = transitionOf(event).by
    expect(refusalOf(event, readyFor(event, change), somebody(role), today), event).toEqual({
      kind: 'guard',
      guard,
    })
  }
  const guarded = allEvents.filter(event => transitionOf(event).guards.length > 0)
  expect([...new Set(shutOut.map(([event]) => event))].sort()).toEqual(
    guarded.filter(event => event !== 'decline_by_district').sort(),
  )
})

test('a decision that two people make is signed by another than who drafted it, as drafted', () => {
  const signed = allEvents.filter(
    event => transitionOf(event).draftedBy !== null && !isSignedInDistrict(event),
  )
  expect(signed.length).toBeGreaterThan(5)
  for (const event of signed) {
    const facts = readyFor(event)
    const sign = (draft: CaseFacts['draft']) =>
      refusalOf(event, { ...facts, draft }, by('head'), today)
    expect(sign(null)).toEqual({ kind: 'not drafted' })
    expect(sign({ event: event === 'reject' ? 'recognise' : 'reject', by: 'x' })).toEqual({
      kind: 'not drafted',
    })
    expect(sign({ event, by: 'a head' })).toEqual({ kind: 'own draft' })
    expect(sign({ event, by: 'a chief' })).toBeNull()
    const alone = { ...facts, secondSignature: false, draft: null }
    expect(refusalOf(event, alone, by('head'), today)).toBeNull()
  }
})

test('where the round asks it, a second officer of the same district signs what the first drafted', () => {
  for (const event of ['recommend_by_district', 'decline_by_district'] as const) {
    const facts = readyFor(event, { districtSecondSignature: true, secondSignature: false })
    const sign = (draft: CaseFacts['draft'], district = facts.districtCode) =>
      refusalOf(event, { ...facts, draft }, by('district_officer', district), today)
    expect(sign(null)).toEqual({ kind: 'not drafted' })
    expect(sign({ event, by: 'a district_officer' })).toEqual({ kind: 'own draft' })
    expect(sign({ event, by: 'another' })).toBeNull()
    expect(sign({ event, by: 'another' }, '210381')?.kind).toBe('guard')
    const alone = { ...facts, districtSecondSignature: false, secondSignature: true, draft: null }
    const officer = by('district_officer', facts.districtCode)
    expect(refusalOf(event, alone, officer, today)).toBeNull()
  }
})

test('only those whom the row names draft, and only where a second signature is asked', () => {
  for (const event of allEvents)
    for (const role of roles) {
      const { draftedBy } = transitionOf(event)
      const may = (isAsked: boolean) => {
        const asked = { secondSignature: isAsked, districtSecondSignature: isAsked }
        return draftRefusalOf(event, readyFor(event, asked), somebody(role), today) === null
      }
      expect(may(true), `${event} × ${role}`).toBe(draftedBy?.includes(role) === true)
      expect(may(false), `${event} × ${role}`).toBe(false)
    }
})

test('an ended case moves only by what comes after a decision, never by itself', () => {
  for (const event of allEvents)
    if (transitionOf(event).from.some(isEnded)) expect(afterwards).toContain(event)
})

test('an ended case about which nothing is open cannot be moved by anybody', () => {
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
    for (const one of seen) for (const row of ways(one)) if (row.to !== 'same') seen.add(row.to)
    expect([...seen].some(one => isState(one) && isEnded(one))).toBe(true)
  }
})

test('every state but the draft can be reached from the draft', () => {
  const seen = new Set<string>(['draft'])
  for (const one of seen)
    for (const event of allEvents) {
      const row = transitionOf(event)
      if (row.from.some(from => from === one) && row.to !== 'same') seen.add(row.to)
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
    const ends = row.from.some(from => isEnded(stateAfter(event, from)))
    if (ends && event !== 'discard') expect(row.mail, event).not.toBeNull()
  }
})

test('each refusal asks for its grounds or for the document from above', () => {
  for (const event of allEvents) {
    const row = transitionOf(event)
    if (row.to !== 'rejected' && row.to !== 'revoked') continue
    expect(['grounds', 'external result'], event).toContain(row.asks)
    if (row.asks === 'grounds') expect(row.grounds.length, event).toBeGreaterThan(0)
  }
})

test('an ended case has no running clock', () => {
  for (const event of allEvents) {
    const row = transitionOf(event)
    const ends = row.from.some(from => isEnded(stateAfter(event, from)))
    if (ends) expect(row.clock, event).toBe('stop')
  }
})

test('the district step goes through the district or not at all', () => {
  const facts = aCase({ state: 'formal_check' })
  const kinds = (districtStep: boolean) =>
    movesOpenTo({ ...facts, districtStep }, by('case_officer'), '2026-11-23')
  expect(kinds(true)).toEqual(['refer_to_district', 'request_correction'])
  expect(kinds(false)).toEqual(['accept', 'request_correction'])
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
  const may = (level: CaseFacts['level'], event: ApplicationEvent) =>
    refusalOf(event, readyFor(event, { level }), by('head'), today) === null
  for (const level of ['city', 'province', 'nation'] as const)
    expect([may(level, 'recognise'), may(level, 'recommend'), may(level, 'reject')]).toEqual([
      level === 'city',
      level !== 'city',
      true,
    ])
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
    ...allGrounds.map(ground => grounds[ground]),
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
