import * as z from 'zod/mini'

const LONGEST = 4_000

const key = z.string({ error: 'form-stale' }).check(z.regex(/^[0-9a-f-]{36}$/, 'form-stale'))
const text = z
  .string({ error: 'text-missing' })
  .check(
    z.trim(),
    z.minLength(1, { error: 'text-missing', abort: true }),
    z.maxLength(LONGEST, 'text-long'),
  )

/** What a company sends about a recognition that it holds. */
export const recognitionForms = {
  report: z.object({ key, text }),
} as const
