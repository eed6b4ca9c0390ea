import * as z from 'zod/mini'

const needed = (name: string, { longest, long }: { longest: number; long: string }) =>
  z
    .string({ error: `${name}-missing` })
    .check(
      z.trim(),
      z.minLength(1, { error: `${name}-missing`, abort: true }),
      z.maxLength(longest, long),
    )

/** Whom a company asks to be kept off the panel of its case. */
export const avoidanceSchema = z.object({
  key: z.string({ error: 'form-stale' }).check(z.regex(/^[0-9a-f-]{36}$/, 'form-stale')),
  named: needed('named', { longest: 100, long: 'named-long' }),
  employer: needed('employer', { longest: 200, long: 'employer-long' }),
  reason: needed('reason', { longest: 4_000, long: 'text-long' }),
})
