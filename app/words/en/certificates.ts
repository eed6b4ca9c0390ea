import type { Loose } from '../use-words.ts'
import type { certificates as zh } from '../zh-CN/certificates.ts'

export const certificates: Loose<typeof zh> = {
  title: 'Verify a certificate',
  lead: 'Enter the number of a certificate or of a record and see whether it holds now. No account is needed.',
  number: 'Number',
  numberHint: 'Such as AS-CERT-2026-000001',
  check: 'Verify',
  unknown: 'There is no such number',
  unknownText:
    'Please check the number and try again. What cannot be found was neither issued nor recorded here.',
  unknownCode: 'There is no such code',
  unknownCodeText:
    'Please check the address on the certificate, or verify by its number. What cannot be found was neither issued nor recorded here.',
  tooMany: 'Too many look-ups; please try again in a minute.',
  resultTitle: 'How it stands',
  standing: {
    valid: 'Valid',
    renewing: 'Ended, renewal under examination',
    expired: 'Expired',
    revoked: 'Revoked',
    ended: 'No longer valid',
  },
  standingText: {
    valid: 'It agrees with what the portal holds, and is valid.',
    renewing: 'It was issued here, but is not valid now.',
    expired: 'It was issued here, but its validity has ended.',
    revoked: 'It was issued here, but the recognition was revoked.',
    ended: 'It was issued here, but no longer holds.',
  },
  renewing: day =>
    `Its validity ended on ${day}. An application to renew it is under examination; the new decision will say.`,
  recordText:
    "This records the higher authority's result and is no certificate of the bureau; the title rests on the document of the higher authority.",
  kinds: { certificate: 'Recognised by the bureau', record: 'By the higher authority (recorded)' },
  kind: 'Kind',
  holder: 'Holder',
  creditCode: 'Unified social credit code',
  programme: 'Programme',
  version: 'Version of the programme',
  issuedOn: 'Issued or recorded on',
  validity: 'Valid',
  validFromTo: (from, to) => `from ${from} to ${to} (that day included)`,
  validFrom: from => `from ${from}; until when is as the documents say`,
  document: "The higher authority's document",
  hash: 'SHA-256 of the entry',
  checkedAt: at => `Looked up at ${at} (Beijing time)`,
  another: 'Verify another number',
  listTitle: 'Recognised companies',
  listLead: 'Recognised by the bureau, or by the higher authority and recorded here.',
  listProgramme: 'Programme',
  listAll: 'All programmes',
  listShow: 'Show',
  listEmpty: 'Nobody is on the list yet',
  listEmptyText:
    'Companies appear here once a decision to recognise them stands. Meanwhile, look at the programmes.',
  toProgrammes: 'See the programmes',
  state: 'State',
  toVerify: 'Verify by number',
}
