import * as z from 'zod/mini'

/** Longest remark on one field. */
const MAX_REMARK = 1_000

/** A remark on one field; its key makes a form sent twice one remark. */
export const remarkForm = z.object({
  key: z.string({ error: 'form-stale' }).check(z.regex(/^[0-9a-f-]{36}$/, 'form-stale')),
  version: z.string({ error: 'form-stale' }).check(z.regex(/^\d{1,4}$/, 'form-stale')),
  field: z
    .string({ error: 'field-missing' })
    .check(z.minLength(1, 'field-missing'), z.maxLength(160, 'field-missing')),
  audience: z.enum(['house', 'company'], { error: 'audience-missing' }),
  text: z
    .string({ error: 'text-missing' })
    .check(
      z.trim(),
      z.minLength(1, { error: 'text-missing', abort: true }),
      z.maxLength(MAX_REMARK, 'text-long'),
    ),
})
