import * as z from 'zod/mini'

const LONGEST = 4_000

const needed = z
  .string({ error: 'text-missing' })
  .check(
    z.trim(),
    z.minLength(1, { error: 'text-missing', abort: true }),
    z.maxLength(LONGEST, 'text-long'),
  )
const ground = z
  .string({ error: 'ground-missing' })
  .check(z.minLength(1, 'ground-missing'), z.maxLength(40, 'ground-missing'))
const days = z
  .string({ error: 'days-wrong' })
  .check(z.trim(), z.regex(/^([5-9]|[1-5]\d|60)$/, 'days-wrong'))

/** What a company sends after a decision; `intent` names the form. */
export const companyLifeForms = {
  answer: z.object({ answer: needed }),
  appeal: z.object({ ground, text: needed }),
  end: z.object({ reason: needed, confirm: z.literal('yes', 'confirm') }),
} as const

/** What the bureau sends after a decision. */
export const staffLifeForms = {
  serve: z.object({ ground, text: needed, days }),
  drop: z.object({ note: needed }),
  dismiss: z.object({ reasons: needed }),
  note: z.object({
    report: z.string({ error: 'form-stale' }).check(z.regex(/^[0-9a-f-]{36}$/, 'form-stale')),
    remark: z.string().check(z.trim(), z.maxLength(LONGEST, 'text-long')),
  }),
} as const
