import * as z from 'zod/mini'

/** Longest reason for a change of hands. */
const MAX_REASON = 1_000

export const assignForm = z.object({
  officer: z
    .string({ error: 'officer-missing' })
    .check(z.minLength(1, 'officer-missing'), z.maxLength(36, 'officer-missing')),
  reason: z.string({ error: 'form-stale' }).check(z.trim(), z.maxLength(MAX_REASON, 'reason-long')),
})

export const releaseForm = z.object({
  version: z.string({ error: 'form-stale' }).check(z.regex(/^\d{1,9}$/, 'form-stale')),
  reason: z
    .string({ error: 'release-reason-missing' })
    .check(
      z.trim(),
      z.minLength(1, { error: 'release-reason-missing', abort: true }),
      z.maxLength(MAX_REASON, 'reason-long'),
    ),
  tie: z.optional(z.literal('yes')),
})
