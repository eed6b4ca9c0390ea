import { z } from 'zod'
import { clocks, type ClockName } from '#rules/procedure/clocks.ts'
import { staffRoles } from '#rules/procedure/roles.ts'
import { isState, type State } from '#rules/procedure/states.ts'
import { cleanText, isSafeLine } from './safe-text.ts'

/** A name or number: one line; line breaks and marks that turn the direction of text are refused. */
export const line = z.string().trim().min(1).max(200).refine(isSafeLine)

/** Free text of people, of several lines. */
export const text = z
  .string()
  .max(4000)
  .transform(value => cleanText(value))

/** An address within the portal; never another host. */
export const path = z.string().regex(/^\/(?!\/)[\x21-\x5b\x5d-\x7e]*$/)

export const words = z.strictObject({ zh: line, en: line })
export const instant = z.iso.datetime()
export const staffRole = z.enum(staffRoles)

const state = z.custom<State>(value => typeof value === 'string' && isState(value))
const clock = z.custom<ClockName>(
  value => typeof value === 'string' && Object.hasOwn(clocks, value),
)

/** Provisional where a year without its official calendar was counted. */
const due = z.strictObject({
  day: z.iso.date(),
  provisional: z.boolean(),
  clock,
  workingDays: z.int().positive(),
})

/** What every mail about a case carries. */
export const caseData = z.strictObject({
  companyName: line,
  programme: words,
  number: line,
  state,
  /** The day until which whoever holds the case must act; null where no clock runs. */
  due: due.nullable(),
  path,
  /** Whom to turn to, as the programme says; null while the bureau has not set it. */
  contact: words.nullable(),
})

export type CaseData = z.infer<typeof caseData>

export const withReason = caseData.extend({ reason: text })

export const withItems = caseData.extend({
  items: z.array(z.strictObject({ label: words, reason: text, text })).min(1),
})

export const decisionData = caseData.extend({
  reason: text,
  decidedBy: z.enum(['bureau', 'district', 'higher authority']),
  /** Number and day of the higher authority's document, or null for a decision of the city. */
  document: z.strictObject({ number: line, on: z.iso.date() }).nullable(),
})
