import type { Words } from '../words.ts'
import type { ClockName, Extension } from './clocks.ts'
import type { Ground } from './grounds.ts'
import type { Role } from './roles.ts'
import type { State } from './states.ts'

/** What the actor must hand in with the event; the form and its schema follow from it. */
export type Asks =
  /** nothing but the click */
  | 'nothing'
  /** a written reason, required */
  | 'reason'
  /** at least one ground of the row's list, and a written reason */
  | 'grounds'
  /** an optional note to the file */
  | 'note'
  /** the list of what must be corrected */
  | 'correction items'
  /** a frozen version of the whole application */
  | 'submission'
  /** number, day and outcome of the higher authority's document */
  | 'external result'
  /** the public notice that lists the case */
  | 'notice'

/** A condition on the case beyond state and role; judged by `mayMove`. */
export type Guard =
  | 'the city decides this programme'
  | 'a higher authority decides this programme'
  | 'the district step is on'
  | 'the district step is off'
  | 'the actor works for the district of the case'
  | 'the due day has passed'
  | 'the due day has not passed'
  | 'the window has closed'
  | 'the window has not closed'
  | 'experts are asked'
  | 'no experts are asked'
  | 'the panel is complete'
  | 'every review is in'
  | 'a public notice is asked'
  | 'no public notice is asked'
  | 'the notice is running'
  | 'the notice has ended'
  | 'no objection is open'
  | 'an objection waits'
  | 'a correction was asked before'
  | 'no clarification was asked before'
  | 'no extension was asked before'
  | 'an extension was asked'
  | 'no extension was given before'
  | 'the decision can still be taken back'
  | 'the time to answer has passed'
  | 'the validity has ended'
  | 'no renewal is under way'
  | 'an appeal is open'
  | 'somebody else decided before'
  | 'no other application is open'
  | 'every file is clean'
  | 'the district has a place left'
  | 'whoever takes it has no tie to the company'
  | 'no bar on applying again runs'
  | 'the officer belongs to the round'

/**
 * What a move does to the running clock. `until notice ends` takes the last day of the notice;
 * `extend` moves the day on by the days that the round gives for it.
 */
export type Clock =
  | { readonly start: ClockName }
  | { readonly extend: Extension }
  | 'until notice ends'
  | 'continue'
  | 'stop'

/** The mail that a transition sends to the company, or none. */
export type CompanyMail =
  | 'receipt'
  | 'not-submitted'
  | 'correction-notice'
  | 'correction-receipt'
  | 'extension'
  | 'lapsed'
  | 'accepted'
  | 'recommended'
  | 'public-notice'
  | 'objection'
  | 'objection-result'
  | 'decision'
  | 'withdrawn'
  | 'revoked'
  | 'expired'
  | 'appeal-result'

export type Transition = {
  /** The number in the procedure's table. */
  readonly no: string
  readonly from: readonly State[]
  /** `'same'` where the case stays in its state. */
  readonly to: State | 'same'
  readonly by: readonly Role[]
  /**
   * Who drafts it, where the decision needs a second signature: it is then made by another person
   * of `by`, who signs what was drafted. Null where one person acts alone.
   */
  readonly draftedBy: readonly Role[] | null
  readonly asks: Asks
  /** The grounds to choose from; empty where the event asks for none. */
  readonly grounds: readonly Ground[]
  readonly guards: readonly Guard[]
  readonly clock: Clock
  readonly mail: CompanyMail | null
  /** The button. */
  readonly action: Words
  /** The line in the timeline, as the company reads it. */
  readonly happened: Words
}

/** A row without what most rows have alike. */
export type Row = Omit<Transition, 'draftedBy' | 'grounds'> &
  Partial<Pick<Transition, 'draftedBy' | 'grounds'>>

/** Who prepares what the head signs. */
export const draftedInOffice = ['case_officer', 'chief'] as const satisfies readonly Role[]
