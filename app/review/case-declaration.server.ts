import { z } from 'zod'
import type { Submission } from '#db/submissions.ts'
import { formatInstant } from '../words/format.ts'

export type DeclarationView = { text: string; name: string; at: string }

const shape = z.looseObject({ text: z.string() })

/** The declaration under which a version was handed in, or null if none was kept. */
export function declarationOf(
  submission: Submission,
  names: ReadonlyMap<string, string>,
): DeclarationView | null {
  const read = shape.safeParse(JSON.parse(submission.declaration))
  if (!read.success) return null
  return {
    text: read.data.text,
    name: names.get(submission.submitted_by) ?? '',
    at: formatInstant(submission.submitted_at),
  }
}
