import type { Words } from '#rules/words.ts'
import type { Letter, Say } from './letter.ts'

/** The terms of appeal are not stated in days until the bureau has confirmed them. */
export const rightsAgainst: Words = {
  zh: '对本决定不服的，可以申请市局复核，也可以依法申请行政复议或者提起行政诉讼；期限和受理机关以决定书所载为准。',
  en: 'If you disagree, you may ask the bureau for a re-review, or apply for administrative reconsideration or bring an action as the law provides; the decision letter states the periods and the competent bodies.',
}

/** The reasons as written. */
export function reasonFact(reason: string, say: Say): Letter['facts'] {
  return [{ label: say({ zh: '理由', en: 'Reasons' }), value: reason }]
}

/** The grounds of a decision, one line each. */
export function groundFacts(grounds: readonly Words[], say: Say): Letter['facts'] {
  const label = say({ zh: '依据的情形', en: 'Ground' })
  return grounds.map(ground => ({ label, value: say(ground) }))
}
