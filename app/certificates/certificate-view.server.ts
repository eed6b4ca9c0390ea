import type { StandingCertificate } from '#db/certificates.ts'
import { validityStanding, type ValidityStanding } from '#rules/procedure/validity.ts'
import { programmeById } from '#rules/programmes/index.ts'
import { inLanguage, type Language } from '#rules/words.ts'
import { certificatesWords } from '../words/certificates.ts'
import { formatDay } from '../words/format.ts'

/** What the public sees of a certificate: of the company and the title, nothing of any person. */
export type CertificateView = {
  number: string
  code: string
  kind: StandingCertificate['kind']
  standing: ValidityStanding
  holder: string
  creditCode: string
  programme: string
  version: string
  issuedOn: string
  validity: string
  /** The last day of validity; null for none. */
  until: string | null
  document: string | null
  hash: string
}

export function certificateView(
  row: StandingCertificate,
  { language, today }: { language: Language; today: string },
): CertificateView {
  const words = certificatesWords[language]
  const programme = programmeById(row.programme_version)
  const from = formatDay(row.valid_from, language)
  const until = row.valid_to === null ? null : formatDay(row.valid_to, language)
  return {
    number: row.number,
    code: row.code,
    kind: row.kind,
    standing: standingOn(row, today),
    holder: row.holder_name,
    creditCode: row.credit_code,
    programme: programme === null ? row.programme_id : inLanguage(programme.names, language),
    version: row.programme_version,
    issuedOn: formatDay(row.issued_on, language),
    validity: until === null ? words.validFrom(from) : words.validFromTo(from, until),
    until,
    document:
      row.document_number === null
        ? null
        : `${row.document_number} (${formatDay(row.document_on ?? row.valid_from, language)})`,
    hash: row.content_hash,
  }
}

/** How a certificate stands on a day. */
export function standingOn(
  { state, valid_to: validTo, renewal_id: renewal }: StandingCertificate,
  today: string,
): ValidityStanding {
  return validityStanding({ state, validTo, renewing: renewal !== null }, today)
}
