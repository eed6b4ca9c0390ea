import * as z from 'zod/mini'

/** One thing wrong with one entry; the code is a key of the page's words. */
export type FormIssue = { name: string; code: string }

/** What was typed, to be shown again; secrets are left out. */
export type Kept = Record<string, string>

export type FormRead<T> = { ok: true; value: T } | { ok: false; issues: FormIssue[]; kept: Kept }

const SECRET_NAMES = new Set(['password', 'currentPassword', 'newPassword'])

/** Whether an entry is never sent back to the page. */
export function isSecret(name: string): boolean {
  return SECRET_NAMES.has(name)
}

/** The form's entries through its schema: the authority, whatever the browser checked before. */
export function readForm<T>(schema: z.ZodMiniType<T>, form: FormData): FormRead<T> {
  const read = z.safeParse(schema, entriesOf(form))
  if (read.success) return { ok: true, value: read.data }
  return { ok: false, issues: issuesOf(read.error.issues), kept: keptOf(form) }
}

/** The text entries; a file where a text belongs counts as not given. */
export function entriesOf(form: FormData): Record<string, string> {
  const entries: Record<string, string> = {}
  for (const [name, value] of form) {
    if (typeof value === 'string') entries[name] = value
  }
  return entries
}

export function keptOf(form: FormData): Kept {
  const entries = Object.entries(entriesOf(form))
  return Object.fromEntries(entries.filter(([name]) => !isSecret(name)))
}

/** The first issue of each entry. */
function issuesOf(issues: readonly { path: PropertyKey[]; message: string }[]): FormIssue[] {
  const first = new Map<string, FormIssue>()
  for (const issue of issues) {
    const name = String(issue.path[0] ?? '')
    if (!first.has(name)) first.set(name, { name, code: issue.message })
  }
  return [...first.values()]
}
