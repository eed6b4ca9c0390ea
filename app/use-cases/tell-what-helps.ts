import { dayInBeijing } from '#rules/calendar/day.ts'
import { followReports } from './follow-reports.ts'
import { remindOfCorrections, remindOfWindows } from './remind-companies.ts'
import { remindExperts } from './remind-experts.ts'
import { remindStaff } from './remind-staff.ts'
import { eightInBeijing, sendDigests } from './send-digests.ts'
import { tellNewMatches } from './tell-new-matches.ts'
import type { UseCaseContext } from './use-case-context.ts'

/** The reminders of the day, the reports that did not come and the digests, from eight in the morning in Beijing on. */
export async function tellWhatHelps(context: UseCaseContext): Promise<void> {
  const at = context.now()
  if (at < eightInBeijing(dayInBeijing(at))) return
  await sendDigests(context)
  await remindOfCorrections(context)
  await remindOfWindows(context)
  await followReports(context)
  await remindStaff(context)
  await remindExperts(context)
  await tellNewMatches(context)
}
