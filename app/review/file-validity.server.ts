import { validUntilOf } from '#db/company-papers.ts'
import type { Submission } from '#db/submissions.ts'
import type { Db } from '#db/transaction.ts'
import { dayInBeijing } from '#rules/calendar/day.ts'
import type { Language } from '#rules/words.ts'
import { frozenContent } from '../use-cases/frozen.ts'
import { formatDay } from '../words/format.ts'

/** The end of a paper's validity, as its company states it, and whether that has passed. */
export type FileValidity = {
  until: string
  standing: 'ended before submission' | 'ended since' | 'valid'
}

type Asked = {
  organisationId: string
  submission: Submission | undefined
  today: string
  language: Language
}

/** Of the files of a version that are papers of the company's library with an end, by their hash. */
export async function fileValidities(
  db: Db,
  { organisationId, submission, today, language }: Asked,
): Promise<ReadonlyMap<string, FileValidity>> {
  if (submission === undefined) return new Map()
  const hashes = frozenContent(submission).evidence.map(file => file.sha256)
  const submittedOn = dayInBeijing(submission.submitted_at)
  const found = await validUntilOf(db, { organisationId, hashes })
  return new Map(
    [...found].map(([hash, day]) => [
      hash,
      {
        until: formatDay(day, language),
        standing:
          day < submittedOn ? 'ended before submission' : day < today ? 'ended since' : 'valid',
      },
    ]),
  )
}
