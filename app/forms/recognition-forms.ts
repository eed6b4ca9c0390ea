import { allChangeKinds } from '#rules/procedure/change-reports.ts'
import * as z from 'zod/mini'

const LONGEST = 4_000

const key = z.string({ error: 'form-stale' }).check(z.regex(/^[0-9a-f-]{36}$/, 'form-stale'))
const needed = (missing: string) =>
  z
    .string({ error: missing })
    .check(
      z.trim(),
      z.minLength(1, { error: missing, abort: true }),
      z.maxLength(LONGEST, 'text-long'),
    )

/** What a company sends about a recognition that it holds. */
export const recognitionForms = {
  report: z.object({ key, text: needed('text-missing') }),
  change: z.object({
    key,
    kind: z.enum(allChangeKinds, { error: 'kind-missing' }),
    changedOn: z.iso.date({ error: 'day-wrong' }),
    before: needed('before-missing'),
    after: needed('after-missing'),
  }),
} as const
