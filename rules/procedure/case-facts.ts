import type { State } from './states.ts'
import type { ApplicationEvent } from './transitions.ts'
import type { Role } from './roles.ts'

/** What the table needs to know of a case. Days are ISO days of Beijing. */
export type CaseFacts = {
  state: State
  level: 'city' | 'province' | 'nation'
  districtStep: boolean
  districtCode: string
  /** The last day of whoever holds the case, that day included. */
  dueOn: string | null
  /** Whether the round's window, with its grace, is over; false where there is no round. */
  windowClosed: boolean
  expertsAsked: boolean
  /** `standing` = drawn and accepted by all who are asked; `finished` = every review is in. */
  panel: 'none' | 'drawn' | 'standing' | 'finished'
  noticeAsked: boolean
  notice: 'none' | 'to come' | 'running' | 'ended'
  /** Objections made in time, under a name, that nobody has judged yet. */
  openObjections: number
  secondSignature: boolean
  districtSecondSignature: boolean
  /** The decision that waits for its second signature, and who drafted it. */
  draft: { event: ApplicationEvent; by: string } | null
  /** Whether a list of corrections went to the company before. */
  correctionAsked: boolean
  clarificationAsked: boolean
  /** More time for the present correction. */
  extension: 'none' | 'asked' | 'given'
  decisionExtended: boolean
  /** Whether the sixty seconds after the decision have not run out. */
  mayBeTakenBack: boolean
  /** Statement and defence before a revocation: `waived` at the company's own request. */
  defence: 'none' | 'running' | 'over' | 'waived'
  /** The last day of validity; null = without end, or not recognised. */
  validUntil: string | null
  /**
   * Whether a later application of the company for the same programme is submitted and not ended, or
   * ended today without success: what it would renew does not expire before the day after.
   */
  renewing: boolean
  appealOpen: boolean
  /** Who made the decision that stands. */
  decidedBy: string | null
  /** Whether a file of it waits for the virus scanner or is held back. */
  filesHeld: boolean
  /** How many more cases the district may recommend in the round; null = as many as it likes. */
  placesLeft: number | null
  /** Accounts of the office that have a tie to the company, read while nobody has received the case. */
  tiedOfficers: readonly string[]
  /** Accounts that alone receive the cases of the round, read like the ties; none = everybody. */
  roundOfficers: readonly string[]
  /** For a draft: the last day of the bar on applying for its programme again; null for none. */
  barredUntil: string | null
  /** Whether the company has another open application for the programme. */
  otherOpen: boolean
}

export type Mover = {
  id: string | null
  role: Role
  districtCode: string | null
  /** Given the case by a chief, who may choose somebody whom the round does not name. */
  isChosen?: boolean
}
