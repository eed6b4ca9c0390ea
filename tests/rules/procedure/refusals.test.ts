import { expect, test } from 'vitest'
import type { CaseFacts, Mover } from '#rules/procedure/case-facts.ts'
import { draftRefusalOf, draftsOpenTo, refusalOf } from '#rules/procedure/may-move.ts'
import type { ApplicationEvent } from '#rules/procedure/transitions.ts'
import { aCase, by, readyFor } from './a-case.ts'

const today = '2026-11-23'

function mayMake(event: ApplicationEvent, change: Partial<CaseFacts>, mover: Mover): boolean {
  return refusalOf(event, readyFor(event, change), mover, today) === null
}

test('a refusal names the state it was made from, and only then the role', () => {
  const draft = aCase({ state: 'draft' })
  const wrongState = { kind: 'not from this state', state: 'draft' }
  expect(refusalOf('accept', draft, by('case_officer'), today)).toEqual(wrongState)
  expect(refusalOf('accept', draft, by('owner'), today)).toEqual(wrongState)
  expect(draftRefusalOf('recognise', draft, by('owner'), today)).toEqual(wrongState)
  expect(refusalOf('accept', readyFor('accept'), by('owner'), today)).toEqual({
    kind: 'not for this role',
    role: 'owner',
  })
  expect(draftRefusalOf('recognise', readyFor('recognise'), by('owner'), today)).toEqual({
    kind: 'not for this role',
    role: 'owner',
  })
})

test('on a pending case a case officer drafts a last question, a recognition or a refusal, a head nothing', () => {
  const pending = aCase({ state: 'pending_decision' })
  expect(draftsOpenTo(pending, by('case_officer'), today)).toEqual([
    'ask_clarification',
    'recognise',
    'reject',
  ])
  const above = aCase({ state: 'pending_decision', level: 'province', clarificationAsked: true })
  expect(draftsOpenTo(above, by('chief'), today)).toEqual(['recommend', 'reject'])
  expect(draftsOpenTo(pending, by('head'), today)).toEqual([])
  expect(draftsOpenTo({ ...pending, secondSignature: false }, by('chief'), today)).toEqual([])
})

test('a decision that was put off once bars no more time for a correction', () => {
  const asked = { decisionExtended: true, extension: 'asked' } as const
  expect(mayMake('grant_extension', asked, by('case_officer'))).toBe(true)
  expect(mayMake('extend_decision', asked, by('head'))).toBe(false)
})

test('experts start with a standing panel, and with one whose reviews are all in', () => {
  const starts = (panel: CaseFacts['panel']) =>
    mayMake('start_experts', { panel }, by('case_officer'))
  expect((['none', 'drawn', 'standing', 'finished'] as const).map(starts)).toEqual([
    false,
    false,
    true,
    true,
  ])
})

test('a revocation waits until the time to answer is over or the company gave it up', () => {
  const revokes = (defence: CaseFacts['defence']) => mayMake('revoke', { defence }, by('head'))
  expect((['none', 'running', 'over', 'waived'] as const).map(revokes)).toEqual([
    false,
    false,
    true,
    true,
  ])
})

test('an appeal is judged by another than who decided; where nobody is known, by anybody', () => {
  const judges = (decidedBy: string | null, mover: Mover) =>
    mayMake('restore', { decidedBy }, mover)
  const nobody = { ...by('head'), id: null }
  expect(judges('a head', by('head'))).toBe(false)
  expect(judges('another', by('head'))).toBe(true)
  expect(judges(null, by('head'))).toBe(true)
  expect(judges(null, nobody)).toBe(true)
})
