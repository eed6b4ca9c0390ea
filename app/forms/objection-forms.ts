import * as z from 'zod/mini'
import { isSafeLine } from '#emails/safe-text.ts'

const LONGEST = 4_000
const LEAST_GROUND = 10

/** A text that must be there, with the code that says so. */
function needed(code: string) {
  return z
    .string({ error: code })
    .check(
      z.trim(),
      z.minLength(1, { error: code, abort: true }),
      z.maxLength(LONGEST, 'reason-long'),
    )
}

const oneLine = (code: string, most: number) =>
  z.string({ error: code }).check(
    z.trim(),
    z.maxLength(most, code),
    z.refine(value => isSafeLine(value), code),
  )

const isEmail = z.string().check(z.maxLength(180), z.email())

/** An objection to a listing; who makes it under a name says who and where to write. */
export const objectionSchema = z
  .object({
    about: z.string({ error: 'about' }).check(z.minLength(1, 'about'), z.maxLength(64, 'about')),
    kind: z.enum(['named', 'tip'], 'kind'),
    name: oneLine('name-wrong', 60),
    email: oneLine('email-wrong', 180),
    telephone: oneLine('telephone-wrong', 30),
    ground: z
      .string({ error: 'ground-short' })
      .check(
        z.trim(),
        z.minLength(LEAST_GROUND, 'ground-short'),
        z.maxLength(LONGEST, 'ground-long'),
      ),
  })
  .check(
    z.refine(({ kind, name }) => kind === 'tip' || name !== '', {
      path: ['name'],
      error: 'name-missing',
    }),
    z.refine(({ kind, email }) => kind === 'tip' || email !== '', {
      path: ['email'],
      error: 'email-missing',
    }),
    z.refine(
      ({ kind, email }) => kind === 'tip' || email === '' || isEmail.safeParse(email).success,
      { path: ['email'], error: 'email-wrong' },
    ),
  )

/** What an officer does with an objection; `intent` names the button. */
export const handlingForms = {
  accept: z.object({
    substance: needed('substance-missing'),
    confirm: z.literal('yes', 'confirm'),
  }),
  refuse: z.object({ reply: needed('reason-missing') }),
  findings: z.object({ findings: needed('findings-missing') }),
} as const

export const answerSchema = z.object({
  objection: z.string({ error: 'form-stale' }).check(z.maxLength(64, 'form-stale')),
  answer: needed('answer-missing'),
})
