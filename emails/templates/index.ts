import { accountClosed } from './account-closed.ts'
import type { Template } from '../letter.ts'
import type { DataOf, MessageKind } from '../message.ts'
import { accepted } from './accepted.ts'
import { alreadyRegistered } from './already-registered.ts'
import { annualReportMissing } from './annual-report-missing.ts'
import { annualReportReceipt } from './annual-report-receipt.ts'
import { annualReportReminder } from './annual-report-reminder.ts'
import { appealResult } from './appeal-result.ts'
import { avoidanceOutcome } from './avoidance-outcome.ts'
import { changeReportNoted } from './change-report-noted.ts'
import { changeReportReceipt } from './change-report-receipt.ts'
import { companyClaimed } from './company-claimed.ts'
import { correctionNotice } from './correction-notice.ts'
import { correctionReceipt } from './correction-receipt.ts'
import { decision } from './decision.ts'
import { expertInvitation } from './expert-invitation.ts'
import { expertReminder } from './expert-reminder.ts'
import { expertReturned } from './expert-returned.ts'
import { expertStopped } from './expert-stopped.ts'
import { expired } from './expired.ts'
import { expiryReminder } from './expiry-reminder.ts'
import { revocationNotice } from './revocation-notice.ts'
import { extension } from './extension.ts'
import { lapsed } from './lapsed.ts'
import { memberInvitation } from './member-invitation.ts'
import { notSubmitted } from './not-submitted.ts'
import { objectionReceipt } from './objection-receipt.ts'
import { objectionResultToObjector } from './objection-result-to-objector.ts'
import { objectionResult } from './objection-result.ts'
import { objection } from './objection.ts'
import { passwordChanged } from './password-changed.ts'
import { publicNotice } from './public-notice.ts'
import { receipt } from './receipt.ts'
import { recognitionTask } from './recognition-task.ts'
import { recommended } from './recommended.ts'
import { resetPassword } from './reset-password.ts'
import { revoked } from './revoked.ts'
import { staffInvitation } from './staff-invitation.ts'
import { verifyAddress } from './verify-address.ts'
import { withdrawn } from './withdrawn.ts'
import { correctionReminder } from './correction-reminder.ts'
import { windowClosingReminder } from './window-closing-reminder.ts'
import { newMatch } from './new-match.ts'
import { officerTask } from './officer-task.ts'
import { assignment } from './assignment.ts'
import { caseMessage } from './case-message.ts'
import { digest } from './digest.ts'

/** The register: one template for each kind of message. */
export const templates: { [Kind in MessageKind]: Template<DataOf[Kind]> } = {
  'verify-address': verifyAddress,
  'reset-password': resetPassword,
  'already-registered': alreadyRegistered,
  'company-claimed': companyClaimed,
  'staff-invitation': staffInvitation,
  'member-invitation': memberInvitation,
  'password-changed': passwordChanged,
  'account-closed': accountClosed,
  'expert-invitation': expertInvitation,
  'expert-stopped': expertStopped,
  'expert-returned': expertReturned,
  'expert-reminder': expertReminder,
  receipt,
  'correction-notice': correctionNotice,
  'correction-receipt': correctionReceipt,
  lapsed,
  accepted,
  recommended,
  decision,
  withdrawn,
  'not-submitted': notSubmitted,
  extension,
  'public-notice': publicNotice,
  objection,
  'objection-result': objectionResult,
  revoked,
  expired,
  'appeal-result': appealResult,
  'revocation-notice': revocationNotice,
  'expiry-reminder': expiryReminder,
  'annual-report-receipt': annualReportReceipt,
  'annual-report-missing': annualReportMissing,
  'change-report-receipt': changeReportReceipt,
  'change-report-noted': changeReportNoted,
  'avoidance-outcome': avoidanceOutcome,
  'objection-receipt': objectionReceipt,
  'objection-result-to-objector': objectionResultToObjector,
  'correction-reminder': correctionReminder,
  'window-closing-reminder': windowClosingReminder,
  'annual-report-reminder': annualReportReminder,
  'new-match': newMatch,
  'officer-task': officerTask,
  'recognition-task': recognitionTask,
  assignment,
  'case-message': caseMessage,
  digest,
}
