import { accountNames } from '#db/accounts.ts'
import type { Application } from '#db/applications.ts'
import { calendarOf } from '#db/calendar.ts'
import { certificateOf, type StandingCertificate } from '#db/certificates.ts'
import { correctionNoticesOf, type CorrectionNotice } from '#db/correction-notices.ts'
import { eventsOf, type NamedEvent } from '#db/events.ts'
import { mailsOfCase, type Mail } from '#db/outbox.ts'
import { submissionsOf, type Submission } from '#db/submissions.ts'
import type { CalendarYears } from '#rules/calendar/years.ts'
import type { Programme } from '#rules/engine/programme.ts'
import type { Language } from '#rules/words.ts'
import { programmeOf } from '../applications/programme-of.server.ts'
import type { PortalContext } from '../context.ts'

/** Everything that the papers of a case are made of. */
export type CaseGround = {
  application: Application
  programme: Programme
  events: readonly NamedEvent[]
  submissions: readonly Submission[]
  notices: readonly CorrectionNotice[]
  certificate: StandingCertificate | null
  /** Names of those who submitted, by account. */
  names: ReadonlyMap<string, string>
  years: CalendarYears
  /** The mails that the reader may know of: of a company those to its own people. */
  mails: readonly Mail[]
  reader: PaperReader
  language: Language
  /** The instant. */
  now: string
  takeBackSeconds: number
  /** Where the portal stands, without a slash at the end. */
  origin: string
  isDemonstration: boolean
}

/** Who takes the papers. */
export type PaperReader = 'company' | 'house'

type GroundContext = Pick<PortalContext, 'db' | 'config' | 'now' | 'takeBackSeconds'>

export async function caseGround(
  context: GroundContext,
  application: Application,
  { reader, language }: { reader: PaperReader; language: Language },
): Promise<CaseGround> {
  const { db, config } = context
  const submissions = await submissionsOf(db, application.id)
  return {
    application,
    programme: programmeOf(application),
    events: await eventsOf(db, application.id),
    submissions,
    notices: await correctionNoticesOf(db, application.id),
    certificate: await certificateOf(db, application.id),
    names: await accountNames(
      db,
      submissions.map(each => each.submitted_by),
    ),
    years: await calendarOf(db),
    mails: await mailsOfCase(db, {
      applicationId: application.id,
      toCompanyAt: reader === 'company' ? context.now() : null,
    }),
    reader,
    language,
    now: context.now(),
    takeBackSeconds: context.takeBackSeconds,
    origin: config.publicOrigin,
    isDemonstration: config.mode === 'demonstration',
  }
}
