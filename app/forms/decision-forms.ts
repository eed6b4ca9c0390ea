import * as z from 'zod/mini'

const draft = z
  .string({ error: 'form-stale' })
  .check(z.minLength(1, 'form-stale'), z.maxLength(64, 'form-stale'))

/** What ends a draft without the decision. */
export const returnForms = {
  returned: z.object({
    draft,
    note: z
      .string({ error: 'reason-missing' })
      .check(
        z.trim(),
        z.minLength(1, { error: 'reason-missing', abort: true }),
        z.maxLength(4_000, 'reason-long'),
      ),
  }),
  withdrawn: z.object({ draft }),
} as const

const key = z.string({ error: 'form-stale' }).check(z.minLength(8, 'form-stale'), z.maxLength(64))
const text = z
  .string({ error: 'text-missing' })
  .check(
    z.trim(),
    z.minLength(1, { error: 'text-missing', abort: true }),
    z.minLength(5, { error: 'text-short', abort: true }),
    z.maxLength(4_000, 'text-long'),
  )

/** One decision for several cases, or the signatures under what is drafted. */
export const batchForms = {
  draft: z.object({
    key,
    event: z
      .string({ error: 'event-missing' })
      .check(z.minLength(1, 'event-missing'), z.maxLength(40, 'event-missing')),
    ground: z.string().check(z.maxLength(40, 'ground-missing')),
    text,
  }),
  sign: z.object({ key }),
} as const
