import * as z from 'zod/mini'

const wish = z.enum(['at once', 'digest', 'off'], { error: 'wish-missing' })

/** The choices that a company's people have, and those of the staff. */
export const wishForms = {
  company: z.object({
    'correction-reminder': wish,
    'window-closing-reminder': wish,
    'new-match': wish,
    'case-message': wish,
  }),
  staff: z.object({ 'officer-task': wish, 'case-message': wish }),
}

/** One message, or all of them, marked or opened. */
export const inboxSchema = z.union([
  z.object({ intent: z.literal('read all') }),
  z.object({
    intent: z.enum(['open', 'read', 'unread']),
    id: z.string().check(z.minLength(1), z.maxLength(36)),
  }),
])
