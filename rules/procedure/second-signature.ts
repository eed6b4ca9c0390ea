import type { CaseSettings } from './settings.ts'
import { transitionOf, type ApplicationEvent } from './transitions.ts'

/** What a round says of decisions that two people make. */
export type Signatures = Pick<CaseSettings, 'secondSignature' | 'districtSecondSignature'>

/** Whether one person drafts the event and another signs it; a district signs for itself. */
export function needsTwo(event: ApplicationEvent, asked: Signatures): boolean {
  const { draftedBy } = transitionOf(event)
  if (draftedBy === null) return false
  return isSignedInDistrict(event) ? asked.districtSecondSignature : asked.secondSignature
}

/** Whether the event is a district's own. */
export function isSignedInDistrict(event: ApplicationEvent): boolean {
  return transitionOf(event).by.includes('district_officer')
}
