import * as z from 'zod/mini'

/** Longest reason or note: what a mail and the history carry. */
const MAX_TEXT = 4_000
/** A refusal of fewer characters tells a company nothing. */
const LEAST_GROUNDS = 5

const version = z.string({ error: 'form-stale' }).check(z.regex(/^\d{1,9}$/, 'form-stale'))
const freeText = z
  .string({ error: 'note-long' })
  .check(z.trim(), z.maxLength(MAX_TEXT, 'note-long'))
const reason = z
  .string({ error: 'reason-missing' })
  .check(
    z.trim(),
    z.minLength(1, { error: 'reason-missing', abort: true }),
    z.maxLength(MAX_TEXT, 'reason-long'),
  )
const grounds = z
  .string({ error: 'reason-missing' })
  .check(
    z.trim(),
    z.minLength(1, { error: 'reason-missing', abort: true }),
    z.minLength(LEAST_GROUNDS, { error: 'reason-short', abort: true }),
    z.maxLength(MAX_TEXT, 'reason-long'),
  )
const ground = z
  .string({ error: 'ground-missing' })
  .check(z.minLength(1, 'ground-missing'), z.maxLength(40, 'ground-missing'))
const number = z
  .string({ error: 'number-missing' })
  .check(
    z.trim(),
    z.minLength(1, { error: 'number-missing', abort: true }),
    z.maxLength(100, 'number-long'),
  )
const on = z
  .string({ error: 'day-missing' })
  .check(
    z.trim(),
    z.minLength(1, { error: 'day-missing', abort: true }),
    z.regex(/^\d{4}-\d{2}-\d{2}$/, 'day-wrong'),
  )

/** What each kind of step asks of a reviewer; `against` the company it must say why. */
export const moveForms = {
  nothing: { for: z.object({ version }), against: z.object({ version }) },
  note: {
    for: z.object({ version, text: freeText }),
    against: z.object({ version, text: grounds }),
  },
  reason: {
    for: z.object({ version, text: reason }),
    against: z.object({ version, text: grounds }),
  },
  grounds: {
    for: z.object({ version, ground, text: reason }),
    against: z.object({ version, ground, text: grounds }),
  },
  'external result': {
    for: z.object({ version, number, on, text: freeText }),
    against: z.object({ version, number, on, text: grounds }),
  },
} as const

export type MoveAsks = keyof typeof moveForms

export function isMoveAsks(asks: string): asks is MoveAsks {
  return Object.hasOwn(moveForms, asks)
}
