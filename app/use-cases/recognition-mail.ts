import type { Application } from '#db/applications.ts'
import type { CaseData } from '#emails/message-data.ts'
import { oneLine } from '#emails/safe-text.ts'
import { paths } from '../paths.ts'
import { caseProgramme } from './case-programme.ts'
import type { UseCaseContext } from './use-case-context.ts'

/** What mails about a recognition that stands have in common; they lead to what follows a decision. */
export function recognitionData(
  context: Pick<UseCaseContext, 'programmeOf'>,
  application: Application,
): CaseData {
  const { names, contact } = caseProgramme(context, application)
  return {
    companyName: oneLine(application.organisation_name),
    programme: names,
    number: application.number ?? '',
    state: application.state,
    due: null,
    path: paths.afterDecision(application.id),
    contact,
  }
}
