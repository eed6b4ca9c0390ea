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
/** `notice` = the days of a public notice. */
const clock = z.custom<ClockName | 'notice'>(
  value => typeof value === 'string' && (value === 'notice' || Object.hasOwn(clocks, value)),
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
  /** Empty for a draft, which has none yet. */
  number: z.union([z.literal(''), line]),
  state,
  /** The day until which whoever holds the case must act; null where no clock runs. */
  due: due.nullable(),
  path,
  /** Whom to turn to, as the programme says; null while the bureau has not set it. */
  contact: words.nullable(),
})

export type CaseData = z.infer<typeof caseData>

export const withReason = caseData.extend({ reason: text })

/** What a draft held that was not submitted, section by section. */
export const notSubmittedData = caseData.extend({
  copy: z.array(z.strictObject({ title: words, content: z.strictObject({ zh: text, en: text }) })),
})

export type DraftCopy = z.infer<typeof notSubmittedData>['copy']

export const withItems = caseData.extend({
  items: z.array(z.strictObject({ label: words, reason: text, text })).min(1),
})

export const withNotice = caseData.extend({
  /** Number of the notice, and its first and last day. */
  notice: z.strictObject({ number: line, from: z.iso.date(), to: z.iso.date() }),
})

export const withGrounds = withReason.extend({ grounds: z.array(words) })

export const revokedData = withGrounds.extend({
  /** The first day on which it may be applied for again, with the clause; null where none is said. */
  bar: z.strictObject({ from: z.iso.date(), clause: words }).nullable(),
})

/** Before a revocation: the last day for the company's answer, that day included. */
export const withHearing = withGrounds.extend({
  answerBy: z.strictObject({ day: z.iso.date(), provisional: z.boolean() }),
})

export const withValidity = caseData.extend({
  /** The last day of validity. */
  validTo: z.iso.date(),
  /** Calendar days until then. */
  daysLeft: z.int().min(0),
})

/** A year's report, with its last day, that day included. */
export const withReport = caseData.extend({
  year: z.int(),
  dueOn: z.iso.date(),
})

export const withReportDays = withReport.extend({
  /** Calendar days until the last one. */
  daysLeft: z.int().min(0),
})

export const withReportFiled = withReport.extend({
  /** Its own number. */
  receipt: line,
  late: z.boolean(),
})

export const withMissingYears = withReport.extend({
  /** All years that are missing now. */
  missing: z.array(z.int()).min(1),
  /** So many lead to a revocation; null where the text says none. */
  misses: z.int().positive().nullable(),
})

/** A reported change, with the number of its receipt. */
const withChange = caseData.extend({ receipt: line, change: words, changedOn: z.iso.date() })

export const withChangeReceipt = withChange.extend({
  /** The last day of reporting, that day included; null where the text gives no period. */
  reportBy: z.strictObject({ day: z.iso.date(), provisional: z.boolean() }).nullable(),
  late: z.boolean(),
})

export const withChangeNoted = withChange.extend({
  /** Empty where the officer adds nothing. */
  remark: text,
})

/** What the bureau says to a request that somebody be kept off a panel; nothing of whom it names. */
export const withAvoidanceOutcome = caseData.extend({
  askedAt: instant,
  outcome: z.enum(['upheld', 'dismissed']),
})

const recognitionTask = z.strictObject({
  name: line,
  companyName: line,
  programme: words,
  number: line,
  path,
})

/** What the bureau has to do about a recognition: serve a notice, or take note of a change. */
export const recognitionTaskData = z.discriminatedUnion('task', [
  recognitionTask.extend({
    task: z.literal('serve'),
    /** The years without a report. */
    years: z.array(z.int()),
  }),
  recognitionTask.extend({ task: z.literal('note'), receipt: line, change: words }),
])

/** To the officer who receives a case or had it, or to the chiefs who are to assign it. */
export const assignmentData = z.strictObject({
  name: line,
  change: z.enum(['given', 'taken', 'handed back']),
  companyName: line,
  programme: words,
  number: line,
  by: line,
  reason: text,
  dueOn: z.iso.date().nullable(),
  path,
})

export const decisionData = withGrounds.extend({
  decidedBy: z.enum(['bureau', 'district', 'higher authority']),
  /** Number and day of the higher authority's document, or null for a decision of the city. */
  document: z.strictObject({ number: line, on: z.iso.date() }).nullable(),
})

const objectionData = z.strictObject({
  name: line,
  /** Its number. */
  receipt: line,
  /** The company that it is about. */
  about: line,
  path,
})

export const objectionReceiptData = objectionData.extend({
  /** Number of the notice. */
  notice: line,
  at: instant,
})

export const objectionResultData = objectionData.extend({
  outcome: z.enum(['inadmissible', 'dismissed', 'sustained', 'moot']),
  reason: text,
})

export const withDaysLeft = caseData.extend({
  /** Working days after today up to the last day, that day included. */
  daysLeft: z.int().positive(),
})

export const windowClosingData = z.strictObject({
  companyName: line,
  programme: words,
  round: words,
  /** The last instant at which it can be submitted. */
  closesAt: instant,
  daysLeft: z.int().positive(),
  path,
})

export const newMatchData = z.strictObject({ companyName: line, programme: words, path })

export const officerTaskData = z.strictObject({
  name: line,
  companyName: line,
  programme: words,
  number: line,
  state,
  /** `amber` = soon due, `red` = due today, `overdue` = past it. */
  urgency: z.enum(['amber', 'red', 'overdue']),
  dueOn: z.iso.date(),
  path,
})

/** Nothing in it tells who applies. */
export const expertReminderData = z.strictObject({
  name: line,
  programme: words,
  /** The seat, which says whether the reminder still holds. */
  seat: z.uuid(),
  awaits: z.enum(['answer', 'review']),
  /** `before` = a few working days are left. */
  urgency: z.enum(['before', 'today', 'overdue']),
  dueOn: z.iso.date(),
  path,
})

export const caseMessageData = z.strictObject({
  /** Who is written to. */
  name: line,
  /** Company or office of the writer. */
  from: words,
  programme: words,
  number: line,
  text,
  path,
})

export const digestData = z.strictObject({
  name: line,
  day: z.iso.date(),
  items: z.array(z.strictObject({ title: line, text: text })).min(1),
  path,
})
