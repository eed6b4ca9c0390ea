import { z } from 'zod'
import type { CompanyMail } from '#rules/procedure/transition.ts'
import {
  assignmentData,
  caseData,
  caseMessageData,
  decisionData,
  digestData,
  expertReminderData,
  instant,
  line,
  newMatchData,
  objectionReceiptData,
  objectionResultData,
  officerTaskData,
  path,
  recognitionTaskData,
  revokedData,
  staffRole,
  text,
  windowClosingData,
  withAvoidanceOutcome,
  withChangeNoted,
  withChangeReceipt,
  withDaysLeft,
  withHearing,
  withItems,
  withMissingYears,
  withNotice,
  withReason,
  withReportDays,
  withReportFiled,
  withValidity,
  words,
  notSubmittedData,
} from './message-data.ts'

const link = z.strictObject({ name: line, path, expiresAt: instant })
const expert = z.strictObject({ name: line, programme: words, path })

/** What may be said by mail, and the data each takes. Nothing else is ever sent. */
export const messageSchemas = {
  /** To a new account: open the link to confirm the address. */
  'verify-address': link,
  'reset-password': link,
  /** To somebody who registers with an address that has an account. */
  'already-registered': z.strictObject({ name: line, path }),
  /** To a company's owners, when somebody else registers with its credit code. */
  'company-claimed': z.strictObject({ name: line, companyName: line, at: instant, path }),
  'staff-invitation': link.extend({ role: staffRole }),
  'member-invitation': link.extend({ companyName: line, inviterName: line }),
  'password-changed': z.strictObject({ name: line, at: instant, path }),
  'account-closed': z.strictObject({ name: line, at: instant, path }),
  /** To an expert: nothing in it tells who applies. */
  'expert-invitation': expert.extend({ answerBy: z.iso.date() }),
  'expert-stopped': expert,
  'expert-returned': expert.extend({ reason: text }),
  /** To an expert whose answer or review is due or overdue. */
  'expert-reminder': expertReminderData,
  receipt: caseData,
  'not-submitted': notSubmittedData,
  'correction-notice': withItems,
  'correction-receipt': caseData,
  extension: withReason,
  lapsed: caseData,
  accepted: caseData,
  recommended: withReason,
  'public-notice': withNotice,
  objection: withReason,
  'objection-result': withReason,
  decision: decisionData,
  withdrawn: withReason,
  revoked: revokedData,
  expired: caseData,
  'appeal-result': withReason,
  'revocation-notice': withHearing,
  'expiry-reminder': withValidity,
  'annual-report-receipt': withReportFiled,
  'annual-report-missing': withMissingYears,
  'change-report-receipt': withChangeReceipt,
  'change-report-noted': withChangeNoted,
  'avoidance-outcome': withAvoidanceOutcome,
  'objection-receipt': objectionReceiptData,
  'objection-result-to-objector': objectionResultData,
  /** To a company that has yet to correct. */
  'correction-reminder': withDaysLeft,
  /** To a company with a draft in a window that closes soon. */
  'window-closing-reminder': windowClosingData,
  /** To a company whose annual report is not filed yet. */
  'annual-report-reminder': withReportDays,
  /** To a company that may apply for a programme since its profile or the book changed. */
  'new-match': newMatchData,
  /** To whoever of the bureau must act on a case. */
  'officer-task': officerTaskData,
  /** To whoever of the bureau must act on a recognition. */
  'recognition-task': recognitionTaskData,
  /** To whom a case is given or taken from, and to the chiefs when it is handed back. */
  assignment: assignmentData,
  'case-message': caseMessageData,
  /** What somebody wished to be told of once a day. */
  digest: digestData,
} as const satisfies Record<
  AccountMail | CompanyMail | LifeMail | PanelMail | ObjectorMail | HelpMail,
  z.ZodType
>

/** To a company whose recognition lasts, beside the moves of its case. */
type LifeMail =
  | 'revocation-notice'
  | 'expiry-reminder'
  | 'annual-report-receipt'
  | 'annual-report-missing'
  | 'change-report-receipt'
  | 'change-report-noted'

/** To a company whose case waits for its panel. */
type PanelMail = 'avoidance-outcome'

type AccountMail =
  | 'verify-address'
  | 'reset-password'
  | 'already-registered'
  | 'company-claimed'
  | 'staff-invitation'
  | 'member-invitation'
  | 'password-changed'
  | 'account-closed'
  | 'expert-invitation'
  | 'expert-stopped'
  | 'expert-returned'

/** To whoever objects to a public notice. */
type ObjectorMail = 'objection-receipt' | 'objection-result-to-objector'

/** Serves nothing; see `helpful.ts` for what can be switched off. */
type HelpMail =
  | 'correction-reminder'
  | 'window-closing-reminder'
  | 'annual-report-reminder'
  | 'new-match'
  | 'officer-task'
  | 'recognition-task'
  | 'assignment'
  | 'case-message'
  | 'expert-reminder'
  | 'digest'

export type MessageKind = keyof typeof messageSchemas

export type DataOf = { [Kind in MessageKind]: z.infer<(typeof messageSchemas)[Kind]> }

/** One message with the data of its kind: a closed union. */
export type Message<Kind extends MessageKind = MessageKind> = {
  [K in Kind]: { kind: K; data: DataOf[K] }
}[Kind]

/** Those that serve a document on the company: nobody can switch them off. */
export const statutory: Readonly<Record<MessageKind, boolean>> = {
  'verify-address': false,
  'reset-password': false,
  'already-registered': false,
  'company-claimed': false,
  'staff-invitation': false,
  'member-invitation': false,
  'password-changed': false,
  'account-closed': false,
  'expert-invitation': false,
  'expert-stopped': false,
  'expert-returned': false,
  'expert-reminder': false,
  receipt: true,
  'not-submitted': true,
  'correction-notice': true,
  'correction-receipt': true,
  extension: true,
  lapsed: true,
  accepted: true,
  recommended: true,
  'public-notice': true,
  objection: true,
  'objection-result': true,
  decision: true,
  withdrawn: true,
  revoked: true,
  expired: true,
  'appeal-result': true,
  'revocation-notice': true,
  'expiry-reminder': false,
  'annual-report-receipt': true,
  'annual-report-missing': true,
  'change-report-receipt': true,
  'change-report-noted': true,
  'avoidance-outcome': true,
  'objection-receipt': true,
  'objection-result-to-objector': true,
  'correction-reminder': false,
  'window-closing-reminder': false,
  'annual-report-reminder': false,
  'new-match': false,
  'officer-task': false,
  'recognition-task': false,
  assignment: false,
  'case-message': false,
  digest: false,
}

export function isMessageKind(kind: string): kind is MessageKind {
  return Object.hasOwn(messageSchemas, kind)
}

export const messageKinds: readonly MessageKind[] =
  Object.keys(messageSchemas).filter(isMessageKind)

type Read = { ok: true; message: Message } | { ok: false; problem: string }

/** A message out of its kind and data, checked; extra data are refused like missing ones. */
export function readMessage(kind: string, data: unknown): Read {
  const read = union.safeParse({ kind, data })
  return read.success
    ? { ok: true, message: read.data }
    : { ok: false, problem: z.prettifyError(read.error) }
}

const member = <Kind extends MessageKind>(kind: Kind) =>
  z.strictObject({ kind: z.literal(kind), data: messageSchemas[kind] })

const union = z.discriminatedUnion('kind', [
  member('verify-address'),
  member('reset-password'),
  member('already-registered'),
  member('company-claimed'),
  member('staff-invitation'),
  member('member-invitation'),
  member('password-changed'),
  member('account-closed'),
  member('expert-invitation'),
  member('expert-stopped'),
  member('expert-returned'),
  member('expert-reminder'),
  member('receipt'),
  member('correction-notice'),
  member('correction-receipt'),
  member('lapsed'),
  member('accepted'),
  member('recommended'),
  member('decision'),
  member('withdrawn'),
  member('not-submitted'),
  member('extension'),
  member('public-notice'),
  member('objection'),
  member('objection-result'),
  member('revoked'),
  member('expired'),
  member('appeal-result'),
  member('revocation-notice'),
  member('expiry-reminder'),
  member('annual-report-receipt'),
  member('annual-report-missing'),
  member('change-report-receipt'),
  member('change-report-noted'),
  member('avoidance-outcome'),
  member('objection-receipt'),
  member('objection-result-to-objector'),
  member('correction-reminder'),
  member('window-closing-reminder'),
  member('annual-report-reminder'),
  member('new-match'),
  member('officer-task'),
  member('recognition-task'),
  member('assignment'),
  member('case-message'),
  member('digest'),
])
