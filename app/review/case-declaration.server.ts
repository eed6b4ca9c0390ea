import { z } from 'zod'
import type { Submission } from '#db/submissions.ts'
import type { Language } from '#rules/words.ts'
import { formatInstant } from '../words/format.ts'

/** The text stands in the language in which it was ticked. */
export type DeclarationView = { text: string; language: Language; name: string; at: string }

const shape = z.looseObject({ text: z.string(), version: z.string() })

/** The declaration under which a version was handed in, or null if none was kept. */
export function declarationOf(
  submission: Submission,
  names: ReadonlyMap<string, string>,
): DeclarationView | null {
  const read = shape.safeParse(JSON.parse(submission.declaration))
  if (!read.success) return null
  return {
    text: read.data.text,
    language: read.data.version.endsWith(':en') ? 'en' : 'zh-CN',
    name: names.get(submission.submitted_by) ?? '',
    at: formatInstant(submission.submitted_at),
  }
}
