import type { Application } from '#db/applications.ts'
import { upheldAvoidance } from '#db/avoidance-requests.ts'
import { notedTies } from '#db/case-ties.ts'
import { companyMailPeople } from '#db/mail-people.ts'
import { latestSubmission } from '#db/submissions.ts'
import type { Db } from '#db/transaction.ts'
import { districtByCode } from '#rules/identifiers/districts.ts'
import type { CaseTies, ExpertTies } from '#rules/experts/conflict.ts'
import { frozenContent, type FrozenAnswers } from './frozen.ts'
import { addressMark, mailMark, phoneMark } from './identity-marks.ts'

/** What a case names, as far as its forms and the bureau's notes tell. */
export type KnownCase = {
  /** By expert, since an employer's name is looked for in the texts. */
  tiesFor: (expert: Pick<ExpertTies, 'employers'>) => CaseTies
}

/** Reads everything that could tie somebody to the case: what was handed in, and what was noted. */
export async function knownCase(
  db: Db,
  application: Pick<Application, 'id' | 'organisation_id' | 'credit_code' | 'district_code'>,
): Promise<KnownCase> {
  const submission = await latestSubmission(db, application.id)
  const answers = submission === null ? null : frozenContent(submission).answers
  const { ties: noted } = await notedTies(db, application.id)
  const upheld = await upheldAvoidance(db, application.id)
  const people = await companyMailPeople(db, application.organisation_id)
  const texts = answers === null ? [] : textsOf(answers)
  const named = (name: string) => answers?.application['statement']?.[name] ?? ''
  const ties: CaseTies = {
    code: application.credit_code,
    city: districtByCode(application.district_code)?.words.zh ?? null,
    partnerCodes: [...noted.partnerCodes, ...codesIn(texts, application.credit_code)],
    partnerNames: noted.partnerNames,
    officers: noted.officers,
    inventors: noted.inventors,
    avoided: [...noted.avoided, ...upheld.names],
    avoidedIds: upheld.experts,
    universities: noted.universities,
    phoneMarks: [named('contactTelephone')].flatMap(each => phoneMark(each) ?? []),
    addressMarks: [answers?.profile['identity']?.['address'] ?? ''].flatMap(
      each => addressMark(each) ?? [],
    ),
    mailDomainMarks: people.map(person => mailMark(person.email)),
  }
  return {
    tiesFor: ({ employers }) => ({
      ...ties,
      partnerNames: [
        ...ties.partnerNames,
        ...employers.map(each => each.name).filter(name => isNamed(name, texts)),
      ],
    }),
  }
}

/** Shorter names are found in too many texts. */
const LEAST_NAME = 4

function isNamed(name: string, texts: readonly string[]): boolean {
  return name.length >= LEAST_NAME && texts.some(text => text.includes(name))
}

function textsOf({ profile, application }: FrozenAnswers): string[] {
  return [profile, application]
    .flatMap(room => Object.values(room))
    .flatMap(section => Object.values(section))
}

/** Credit codes that the form names beside the applicant's own. */
function codesIn(texts: readonly string[], own: string): string[] {
  return texts
    .flatMap(text => text.match(/\b[0-9A-HJ-NP-RTUWXY]{18}\b/g) ?? [])
    .filter(code => code !== own)
}
