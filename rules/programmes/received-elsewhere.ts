import type { DocumentId } from '../basis/documents.ts'
import type { Confidence } from '../engine/criterion.ts'
import type { Reception } from '../engine/programme.ts'
import { type Words, words } from '../facts/fact.ts'

/** Another office takes the applications, as the document says. */
export function receivedElsewhere(
  office: Words,
  document: DocumentId,
  confidence: Confidence,
): Reception {
  return { receivedHere: false, receivedBy: { office, document, confidence } }
}

/** Relief that a company claims itself in its return, the papers being kept. */
export function claimedFromTaxOffice(document: DocumentId): Reception {
  return receivedElsewhere(
    words(
      '主管税务机关（自行申报享受，资料留存备查）',
      'The tax office, in the return; papers kept',
    ),
    document,
    'known',
  )
}
