import type { QueueFilter } from '#db/applications.ts'
import { addWorkingDays } from '#rules/calendar/working-days.ts'
import type { CalendarYears } from '#rules/calendar/years.ts'
import { allStates, isEnded, states, type State } from '#rules/procedure/states.ts'
import { isSignedInDistrict } from '#rules/procedure/second-signature.ts'
import { allEvents, transitionOf } from '#rules/procedure/transitions.ts'
import { DUE_SOON_WORKING_DAYS } from './due.server.ts'
import type { reviewRoles } from './reviewer.ts'

/** The lists of the queue; each case of the scope stands in one or more. */
export const queueTabs = [
  'sign',
  'returned',
  'decide',
  'recommend',
  'mine',
  'unassigned',
  'due',
  'waiting',
  'above',
  'open',
  'ended',
] as const

export type QueueTab = (typeof queueTabs)[number]

export function isQueueTab(text: string): text is QueueTab {
  return queueTabs.some(tab => tab === text)
}

/** The lists that each role works with, its most pressing first. */
export const tabsOf: Record<(typeof reviewRoles)[number], readonly QueueTab[]> = {
  district_officer: ['recommend', 'sign', 'returned', 'due', 'waiting', 'open', 'ended'],
  case_officer: ['mine', 'unassigned', 'returned', 'due', 'waiting', 'above', 'open', 'ended'],
  chief: ['decide', 'returned', 'mine', 'unassigned', 'due', 'waiting', 'above', 'open', 'ended'],
  head: ['sign', 'decide', 'due', 'waiting', 'above', 'open', 'ended'],
}

type Ground = {
  me: string
  today: string
  districtOnly: boolean
  /** Whether only what the rounds leave to `me` is to be received. */
  isBound: boolean
  years?: CalendarYears
}

/** What a list holds, for the reviewer `me` on `today`. */
export function filterOf(
  tab: QueueTab,
  { me, today, districtOnly, isBound, years }: Ground,
): QueueFilter {
  switch (tab) {
    case 'sign':
      return { states: draftedIn(districtOnly), draft: 'waiting' }
    case 'returned':
      return { states: draftedIn(districtOnly), draft: { returnedTo: me } }
    case 'decide':
      return { states: ['pending_decision'] }
    case 'recommend':
      return { states: ['district_review'] }
    case 'mine':
      return { states: openStates, assignedTo: me }
    case 'unassigned':
      return {
        states: heldBy('bureau'),
        assignedTo: null,
        ...(isBound && { receivableBy: me }),
      }
    case 'due':
      return {
        states: districtOnly ? heldBy('district') : [...heldBy('bureau'), ...heldBy('district')],
        dueBy: addWorkingDays(today, DUE_SOON_WORKING_DAYS, years).day,
      }
    case 'waiting':
      return { states: ['correction_requested'] }
    case 'above':
      return { states: ['recommended'] }
    case 'open':
      return { states: openStates }
    case 'ended':
      return { states: allStates.filter(isEnded), latestFirst: true }
  }
}

/** What is not closed, drafts aside. */
export const openStates = allStates.filter(state => !isEnded(state) && state !== 'draft')

/** The states in which decisions are drafted, in the districts or in the bureau. */
function draftedIn(isDistrict: boolean): State[] {
  return allStates.filter(state =>
    allEvents.some(event => {
      const { draftedBy, from } = transitionOf(event)
      return draftedBy !== null && isSignedInDistrict(event) === isDistrict && from.includes(state)
    }),
  )
}

/** The open states in which the bureau, or a district, must act. */
export function heldBy(holder: 'bureau' | 'district'): State[] {
  return openStates.filter(state => states[state].holder === holder)
}
