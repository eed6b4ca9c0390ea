import type { StandingCertificate } from '#db/certificates.ts'
import { dayInBeijing } from '#rules/calendar/day.ts'
import { inLanguage } from '#rules/words.ts'
import { standingOn } from '../certificates/certificate-view.server.ts'
import { paths } from '../paths.ts'
import { formatDay } from '../words/format.ts'
import { papersWords } from '../words/papers.ts'
import type { CaseGround } from './case-ground.ts'
import { finishedPaper } from './finished-paper.ts'
import { signed } from './notices.ts'
import type { Paper } from './paper.ts'

/** Given out while it holds; what is over or revoked can only be looked up. */
export function isHeld({ now }: CaseGround, certificate: StandingCertificate): boolean {
  return standingOn(certificate, dayInBeijing(now)) === 'valid'
}

/** A title of the higher authority is recorded; the certificate for it is the authority's own. */
export function titleOfCertificate(
  { language }: CaseGround,
  { kind }: StandingCertificate,
): string {
  const words = papersWords[language]
  return kind === 'certificate' ? words.certificate : words.record
}

/** The certificate, or the record of the higher authority's title, with a code that leads to its check. */
export function certificatePaper(ground: CaseGround, certificate: StandingCertificate): Paper {
  const { language, programme, origin } = ground
  const words = papersWords[language]
  const isOurs = certificate.kind === 'certificate'
  const address = `${origin}${paths.certificate(certificate.code)}`
  const say = (day: string) => formatDay(day, language)
  const { valid_from: from, valid_to: to, document_number: document } = certificate
  return finishedPaper(ground, {
    title: titleOfCertificate(ground, certificate),
    number: certificate.number,
    framed: true,
    checkAt: { label: words.checkCertificate, address },
    blocks: [
      { kind: 'centred', text: certificate.holder_name, points: 20, bold: true },
      {
        kind: 'centred',
        text: isOurs ? words.certificateText : words.recordText,
        points: 12,
        bold: false,
      },
      {
        kind: 'facts',
        rows: [
          { label: words.creditCode, value: certificate.credit_code },
          {
            label: isOurs ? words.recognisedFor : words.recordedFor,
            value: inLanguage(programme.names, language),
          },
          ...(document === null
            ? []
            : [
                {
                  label: words.document,
                  value: words.documentOf(document, say(certificate.document_on ?? from)),
                },
              ]),
          {
            label: words.validity,
            value: to === null ? words.validFrom(say(from)) : words.validFromTo(say(from), say(to)),
          },
          { label: words.recordHash, value: certificate.content_hash },
        ],
      },
      { kind: 'code', address, caption: words.scan(certificate.code) },
      signed(ground, certificate.issued_on),
    ],
  })
}
