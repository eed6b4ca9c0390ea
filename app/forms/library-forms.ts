import * as z from 'zod/mini'
import type { FormIssue } from './read-form.ts'

const day = z
  .string()
  .check(z.trim(), z.regex(/^(\d{4}-\d{2}-\d{2})?$/, 'day'), z.refine(isDay, 'day'))

/** What a company says of a paper of its library; codes are keys of the page's words. */
export const paperSaidForm = z
  .object({
    kind: z.enum(['licence', 'audit', 'certificate', 'contract', 'other'], { error: 'kind' }),
    validFrom: z._default(day, ''),
    validTo: z._default(day, ''),
    note: z._default(z.string().check(z.trim(), z.maxLength(500, 'note')), ''),
  })
  .check(
    z.refine(
      said => said.validFrom === '' || said.validTo === '' || said.validFrom <= said.validTo,
      {
        error: 'order',
        path: ['validTo'],
      },
    ),
  )

/** The entries as they are kept, or the first of them that cannot be. */
export function readPaperSaid(entries: Readonly<Record<string, string>>) {
  const read = z.safeParse(paperSaidForm, entries)
  if (!read.success) return { ok: false, issue: firstOf(read.error.issues) } as const
  const { kind, validFrom, validTo, note } = read.data
  const value = { kind, valid_from: validFrom || null, valid_to: validTo || null, note }
  return { ok: true, value } as const
}

function firstOf(issues: readonly { path: PropertyKey[]; message: string }[]): FormIssue {
  const [first] = issues
  return { name: String(first?.path[0] ?? 'kind'), code: first?.message ?? 'kind' }
}

function isDay(text: string): boolean {
  if (text === '') return true
  const read = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(text)
}
