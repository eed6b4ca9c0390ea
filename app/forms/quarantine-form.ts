import * as z from 'zod/mini'

/** Codes are keys of the quarantine's words. */
export const quarantineForm = z.object({
  file: z.string({ error: 'lost' }).check(z.minLength(1, 'lost'), z.maxLength(100, 'lost')),
  judgement: z.enum(['released', 'refused'], { error: 'lost' }),
  reason: z
    .string({ error: 'reasonMissing' })
    .check(z.trim(), z.minLength(1, 'reasonMissing'), z.maxLength(1000, 'reasonLong')),
})
