import type { Answers } from '#db/answers-json.ts'
import { districtByCode } from '#rules/identifiers/districts.ts'
import type { Kept } from '../forms/read-form.ts'
import { readCarriedAnswers } from './walk.server.ts'

/** The answers that a visitor brings to the registration; null if they cannot be read. */
export function broughtAnswers(kept: Kept, day: string): Answers | null {
  return readCarriedAnswers(kept['selfAssessment'] ?? '', day)
}

/** What goes on from one step of the registration to the next, hidden. */
export function travelling(kept: Kept): Kept {
  const brought = kept['selfAssessment'] ?? ''
  return brought === '' ? {} : { selfAssessment: brought }
}

/** Entries of the registration that the answers know already. */
export function prefilledBy(answers: Answers): Kept {
  const district = districtByCode(answers['seat'] ?? '')
  return {
    ...(answers['registeredOn'] === undefined ? {} : { registeredOn: answers['registeredOn'] }),
    ...(district === null ? {} : { district: district.value }),
  }
}
