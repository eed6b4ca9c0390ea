import { z } from 'zod'
import { sectionsOf } from '#db/application-sections.ts'
import type { Application } from '#db/applications.ts'
import { attachmentsOf } from '#db/attachments.ts'
import { profileOf } from '#db/profiles.ts'
import type { Submission } from '#db/submissions.ts'
import type { Db } from '#db/transaction.ts'
import { isCorrectionDraft } from './save-correction-draft.ts'
import { tickStands } from './ticked-version.ts'

const section = z.record(z.string(), z.string())
const answersShape = z.strictObject({
  profile: z.record(z.string(), section),
  application: z.record(z.string(), section),
})
const evidenceShape = z.array(
  z.strictObject({
    id: z.string(),
    document: z.string(),
    name: z.string(),
    sha256: z.string(),
    size: z.number(),
  }),
)

/** What was typed, by section and entry: the company's profile, and the application's own. */
export type FrozenAnswers = z.infer<typeof answersShape>

/** The files handed in, each with its hash. */
export type FrozenEvidence = z.infer<typeof evidenceShape>

/** What the rule book says of the answers. */
export type Judged = { facts: unknown; assessment: unknown; ruleBook: string }

export type Declaration = { version: string; text: string }

export type Frozen = Judged & {
  answers: FrozenAnswers
  evidence: FrozenEvidence
  declaration: Declaration
}

/** What stands now, read in the transaction that will freeze it. */
export async function standingContent(
  db: Db,
  application: Pick<Application, 'id' | 'organisation_id'>,
): Promise<{ answers: FrozenAnswers; evidence: FrozenEvidence; marked: readonly string[] }> {
  const profile = await profileOf(db, application.organisation_id)
  const saved = await sectionsOf(db, application.id)
  const sections = saved.filter(each => !isCorrectionDraft(each))
  const files = await attachmentsOf(db, application.id)
  const versions = new Map(profile.map(each => [each.section, each.version]))
  return {
    answers: {
      profile: Object.fromEntries(profile.map(each => [each.section, each.answers])),
      application: Object.fromEntries(sections.map(each => [each.section, each.answers])),
    },
    evidence: files.map(file => ({
      id: file.id,
      document: file.document_id,
      name: file.file_name,
      sha256: file.sha256,
      size: file.size_bytes,
    })),
    marked: sections
      .filter(each => tickStands(each, versions.get(each.section) ?? 0))
      .map(each => each.section),
  }
}

/** @throws {z.ZodError} if the stored text is not what this code wrote. */
export function frozenContent(submission: Pick<Submission, 'answers' | 'evidence'>): {
  answers: FrozenAnswers
  evidence: FrozenEvidence
} {
  return {
    answers: answersShape.parse(JSON.parse(submission.answers)),
    evidence: evidenceShape.parse(JSON.parse(submission.evidence)),
  }
}
