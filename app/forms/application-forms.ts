import * as z from 'zod/mini'

/** Codes are keys of `issues` in the words of the applications. */
export const declarationSchema = z.object({ agree: z.literal('yes', 'agree') })

export const withdrawSchema = z.object({
  reason: z
    .string({ error: 'reason' })
    .check(z.trim(), z.minLength(1, 'reason'), z.maxLength(2000, 'reason-long')),
  confirm: z.literal('yes', 'confirm'),
})

export const extensionSchema = z.object({
  reason: z
    .string({ error: 'reason' })
    .check(z.trim(), z.minLength(1, 'reason'), z.maxLength(2000, 'reason-long')),
})

export const discardSchema = z.object({ confirm: z.literal('yes', 'confirm') })

export const LONGEST_ANSWER = 2000

/** An answer to each item, under the names given, and the declaration. */
export function correctionSchema(names: readonly string[]) {
  const answer = z
    .string({ error: 'answer' })
    .check(z.trim(), z.minLength(1, 'answer'), z.maxLength(LONGEST_ANSWER, 'answer-long'))
  const answers = Object.fromEntries(names.map(name => [name, answer]))
  return z.object({ ...answers, agree: z.literal('yes', 'agree') })
}
