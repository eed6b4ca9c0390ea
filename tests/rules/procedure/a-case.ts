import type { CaseFacts, Mover } from '#rules/procedure/case-facts.ts'
import type { Role } from '#rules/procedure/roles.ts'
import { transitionOf, type ApplicationEvent } from '#rules/procedure/transitions.ts'

/** A case of the city about which nothing is asked, drafted or served. */
export const aCase = (change: Partial<CaseFacts> = {}): CaseFacts => ({
  state: 'draft',
  level: 'city',
  districtStep: false,
  districtCode: '210302',
  dueOn: null,
  windowClosed: false,
  expertsAsked: false,
  panel: 'none',
  noticeAsked: false,
  notice: 'none',
  openObjections: 0,
  secondSignature: true,
  districtSecondSignature: false,
  draft: null,
  correctionAsked: false,
  clarificationAsked: false,
  extension: 'none',
  decisionExtended: false,
  mayBeTakenBack: false,
  defence: 'none',
  validUntil: null,
  renewing: false,
  appealOpen: false,
  decidedBy: null,
  filesHeld: false,
  tiedOfficers: [],
  roundOfficers: [],
  placesLeft: null,
  barredUntil: null,
  otherOpen: false,
  ...change,
})

export const by = (role: Role, districtCode: string | null = null): Mover => ({
  id: `a ${role}`,
  role,
  districtCode,
})

/** What must be so of a case, beside its state, for the event to happen on 2026-11-23. */
export const needs = {
  submit: { barredUntil: '2026-11-22' },
  close: { windowClosed: true },
  claim: { roundOfficers: ['a case_officer', 'a chief'] },
  recheck: {},
  refer_to_district: { districtStep: true },
  accept: {},
  refuse: {},
  request_correction: {},
  ask_again: { correctionAsked: true },
  resubmit: {},
  lapse: { dueOn: '2026-11-22' },
  ask_extension: { dueOn: '2026-11-23' },
  grant_extension: { dueOn: '2026-11-23', extension: 'asked' },
  recommend_by_district: {},
  decline_by_district: {},
  start_experts: { expertsAsked: true, panel: 'standing' },
  bring_to_decision: {},
  replace_expert: {},
  close_panel: { panel: 'finished' },
  extend_decision: {},
  ask_clarification: {},
  publish_notice: { noticeAsked: true },
  recognise: {},
  recommend: { level: 'province' },
  reject: {},
  take_back: { mayBeTakenBack: true },
  conclude_notice: { notice: 'ended' },
  accept_objection: { openObjections: 1 },
  dismiss_objection: { notice: 'running' },
  dismiss_objection_late: { notice: 'ended' },
  sustain_objection: {},
  record_recognition: {},
  record_refusal: {},
  discard: {},
  withdraw: {},
  revoke: { defence: 'over' },
  expire: { validUntil: '2026-11-22' },
  uphold_appeal: { appealOpen: true, decidedBy: 'another' },
  restore: { appealOpen: true, decidedBy: 'another' },
} as const satisfies Record<ApplicationEvent, Partial<CaseFacts>>

/** One change each that shuts the event out, with the guard that then says why. */
export const shutOut: readonly [ApplicationEvent, Partial<CaseFacts>, string][] = [
  ['submit', { windowClosed: true }, 'the window has not closed'],
  ['submit', { filesHeld: true }, 'every file is clean'],
  ['submit', { barredUntil: '2026-11-23' }, 'no bar on applying again runs'],
  ['resubmit', { filesHeld: true }, 'every file is clean'],
  ['close', { windowClosed: false }, 'the window has closed'],
  ['claim', { tiedOfficers: ['a case_officer'] }, 'whoever takes it has no tie to the company'],
  ['claim', { roundOfficers: ['another'] }, 'the officer belongs to the round'],
  ['refer_to_district', { districtStep: false }, 'the district step is on'],
  ['accept', { districtStep: true }, 'the district step is off'],
  ['ask_again', { correctionAsked: false }, 'a correction was asked before'],
  ['lapse', { dueOn: '2026-11-23' }, 'the due day has passed'],
  ['lapse', { dueOn: null }, 'the due day has passed'],
  ['ask_extension', { dueOn: '2026-11-22' }, 'the due day has not passed'],
  ['ask_extension', { extension: 'asked' }, 'no extension was asked before'],
  ['grant_extension', { extension: 'none' }, 'an extension was asked'],
  ['grant_extension', { extension: 'given' }, 'an extension was asked'],
  [
    'recommend_by_district',
    { districtCode: '210303' },
    'the actor works for the district of the case',
  ],
  ['recommend_by_district', { placesLeft: 0 }, 'the district has a place left'],
  ['start_experts', { expertsAsked: false }, 'experts are asked'],
  ['start_experts', { panel: 'drawn' }, 'the panel is complete'],
  ['bring_to_decision', { expertsAsked: true }, 'no experts are asked'],
  ['close_panel', { panel: 'standing' }, 'every review is in'],
  ['extend_decision', { decisionExtended: true }, 'no extension was given before'],
  ['ask_clarification', { clarificationAsked: true }, 'no clarification was asked before'],
  ['publish_notice', { level: 'nation' }, 'the city decides this programme'],
  ['publish_notice', { noticeAsked: false }, 'a public notice is asked'],
  ['recognise', { level: 'province' }, 'the city decides this programme'],
  ['recognise', { noticeAsked: true }, 'no public notice is asked'],
  ['recommend', { level: 'city' }, 'a higher authority decides this programme'],
  ['take_back', { mayBeTakenBack: false }, 'the decision can still be taken back'],
  ['take_back', { otherOpen: true }, 'no other application is open'],
  ['conclude_notice', { notice: 'running' }, 'the notice has ended'],
  ['conclude_notice', { openObjections: 1 }, 'no objection is open'],
  ['accept_objection', { openObjections: 0 }, 'an objection waits'],
  ['dismiss_objection', { notice: 'ended' }, 'the notice is running'],
  ['dismiss_objection_late', { notice: 'running' }, 'the notice has ended'],
  ['dismiss_objection_late', { openObjections: 1 }, 'no objection is open'],
  ['revoke', { defence: 'running' }, 'the time to answer has passed'],
  ['revoke', { defence: 'none' }, 'the time to answer has passed'],
  ['expire', { validUntil: '2026-11-23' }, 'the validity has ended'],
  ['expire', { validUntil: null }, 'the validity has ended'],
  ['expire', { renewing: true }, 'no renewal is under way'],
  ['uphold_appeal', { appealOpen: false }, 'an appeal is open'],
  ['uphold_appeal', { decidedBy: 'a head' }, 'somebody else decided before'],
  ['uphold_appeal', { otherOpen: true }, 'no other application is open'],
  ['restore', { decidedBy: 'a head' }, 'somebody else decided before'],
]

/** A case for which the event may happen, in one of the states it starts from. */
export function readyFor(event: ApplicationEvent, change: Partial<CaseFacts> = {}): CaseFacts {
  const { from, draftedBy } = transitionOf(event)
  const [state = 'draft'] = from
  const draft = draftedBy === null ? null : { event, by: 'somebody else' }
  return aCase({ state, draft, ...needs[event], ...change })
}

/** Somebody of the role, of the district of the case. */
export function somebody(role: Role): Mover {
  return by(role, role === 'district_officer' ? '210302' : null)
}
