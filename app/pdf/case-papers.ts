import { transitionOf } from '#rules/procedure/transitions.ts'
import { inLanguage } from '#rules/words.ts'
import { formatInstant } from '../words/format.ts'
import { papersWords } from '../words/papers.ts'
import { servedWords } from '../words/served-mails.ts'
import { applicationForm } from './application-form.ts'
import type { CaseGround } from './case-ground.ts'
import { certificatePaper, isHeld, titleOfCertificate } from './certificate-paper.ts'
import { decisionLetter, decisionsOf, titleOfDecision } from './decision-letter.ts'
import { acceptancePaper, correctionPaper, receiptPaper } from './notices.ts'
import type { Paper } from './paper.ts'
import { servicePaper } from './service-list.ts'

/** A paper that can be made, by the name that its address gives it. */
export type PaperOnOffer = { name: string; title: string; about: string; make: () => Paper }

/** The papers of a case as it stands, in the order in which they came to be. */
export function casePapers(ground: CaseGround): PaperOnOffer[] {
  const { language, submissions, notices, events, application, certificate } = ground
  const words = papersWords[language]
  if (application.submitted_at === null) return []
  const accepted = events.findLast(
    ({ event }) => event === 'accept' || event === 'recommend_by_district',
  )
  return [
    ...submissions.map(each => ({
      name: `application-${each.ordinal}`,
      title: words.application,
      about: `${words.version(each.ordinal)} · ${formatInstant(each.submitted_at)}`,
      make: () => applicationForm(ground, each),
    })),
    {
      name: 'receipt',
      title: words.receipt,
      about: formatInstant(application.submitted_at),
      make: () => receiptPaper(ground),
    },
    ...notices.map(notice => ({
      name: `correction-${notice.ordinal}`,
      title: words.correction(notice.ordinal),
      about: formatInstant(notice.sent_at),
      make: () => correctionPaper(ground, notice),
    })),
    ...(accepted === undefined
      ? []
      : [
          {
            name: 'acceptance',
            title: words.acceptance,
            about: formatInstant(accepted.at),
            make: () => acceptancePaper(ground, accepted),
          },
        ]),
    ...decisionsOf(ground).map(event => ({
      name: `decision-${event.ordinal}`,
      title: titleOfDecision(ground, event),
      about:
        event.event === 'begin'
          ? ''
          : `${inLanguage(transitionOf(event.event).happened, language)} · ${formatInstant(event.at)}`,
      make: () => decisionLetter(ground, event),
    })),
    ...(certificate === null || !isHeld(ground, certificate)
      ? []
      : [
          {
            name: 'certificate',
            title: titleOfCertificate(ground, certificate),
            about: certificate.number,
            make: () => certificatePaper(ground, certificate),
          },
        ]),
    ...(ground.mails.length === 0
      ? []
      : [
          {
            name: 'service',
            title: servedWords[language].title,
            about: servedWords[language].mails(ground.mails.length),
            make: () => servicePaper(ground),
          },
        ]),
  ]
}
