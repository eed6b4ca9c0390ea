import * as z from 'zod/mini'

const wish = z.enum(['at once', 'digest', 'off'], { error: 'wish-missing' })

/** The choices that a company's people have, those of the staff, and those of its experts. */
export const wishForms = {
  company: z.object({
    'correction-reminder': wish,
    'window-closing-reminder': wish,
    'annual-report-reminder': wish,
    'new-match': wish,
    'case-message': wish,
  }),
  staff: z.object({
    'officer-task': wish,
    'recognition-task': wish,
    assignment: wish,
    'case-message': wish,
  }),
  expert: z.object({ 'expert-reminder': wish }),
}

/** A message about a case; its key makes a form sent twice one message. */
export const caseMessageSchema = z.object({
  key: z.string({ error: 'form-stale' }).check(z.regex(/^[0-9a-f-]{36}$/, 'form-stale')),
  audience: z.enum(['both', 'bureau'], { error: 'audience-missing' }),
  text: z
    .string({ error: 'text-missing' })
    .check(
      z.trim(),
      z.minLength(1, { error: 'text-missing', abort: true }),
      z.maxLength(4_000, 'text-long'),
    ),
})

/** One message, or all of them, marked or opened. */
export const inboxSchema = z.union([
  z.object({ intent: z.literal('read all') }),
  z.object({
    intent: z.enum(['open', 'read', 'unread']),
    id: z.string().check(z.minLength(1), z.maxLength(36)),
  }),
])
