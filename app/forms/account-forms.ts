import * as z from 'zod/mini'
import { staffRoles } from '#rules/procedure/roles.ts'
import { districts } from '#rules/identifiers/districts.ts'
import { isSafeLine } from '#emails/safe-text.ts'
import { languages } from '#rules/words.ts'

/** The version of the privacy notice that registering people accept; kept with their acceptance. */
export const PRIVACY_NOTICE = '2026-11'

/** Longer than any password allowed; the rules themselves are in `password-rules.ts`. */
const MAX_TYPED = 1_000

/** One line, fit to stand in a mail beside other words. */
const text = (code: string, max: number) =>
  z
    .string({ error: code })
    .check(
      z.trim(),
      z.minLength(1, { error: code, abort: true }),
      z.maxLength(max, 'too-long'),
      z.refine(isSafeLine, 'characters-wrong'),
    )

const email = z
  .string({ error: 'email-missing' })
  .check(
    z.trim(),
    z.toLowerCase(),
    z.minLength(1, { error: 'email-missing', abort: true }),
    z.maxLength(190, 'too-long'),
    z.email('email-wrong'),
  )

const password = z
  .string({ error: 'password-missing' })
  .check(z.minLength(1, 'password-missing'), z.maxLength(MAX_TYPED, 'password-too-long'))

const district = z.enum(
  districts.map(each => each.value),
  { error: 'district-missing' },
)

const optionalDay = z.union([z.literal(''), z.iso.date({ error: 'day-wrong' })], {
  error: 'day-wrong',
})

export const registerSchema = z.object({
  creditCode: text('credit-code-missing', 40),
  companyName: text('company-name-missing', 200),
  registeredOn: optionalDay,
  address: z.string({ error: 'too-long' }).check(z.trim(), z.maxLength(300, 'too-long')),
  district,
  contactName: text('contact-name-missing', 60),
  email,
  password,
  privacy: z.literal('yes', { error: 'privacy-missing' }),
})
export type RegisterForm = z.infer<typeof registerSchema>

export const loginSchema = z.object({ email, password })
export const emailSchema = z.object({ email })
export const newPasswordSchema = z.object({ newPassword: password })
export const changePasswordSchema = z.object({
  currentPassword: password,
  newPassword: password,
})

export const closeAccountSchema = z.object({
  currentPassword: password,
  confirm: z.literal('yes', { error: 'close-unconfirmed' }),
})

export const accountSchema = z.object({
  name: text('name-missing', 60),
  language: z.enum(languages, { error: 'language-wrong' }),
})

export const memberSchema = z.object({ name: text('name-missing', 60), email })

export const staffSchema = z
  .object({
    name: text('name-missing', 60),
    email,
    role: z.enum(staffRoles, { error: 'role-missing' }),
    district: z.union([z.literal(''), district]),
  })
  .check(
    z.refine(form => form.role !== 'district_officer' || form.district !== '', {
      error: 'district-missing',
      path: ['district'],
    }),
  )
export type StaffForm = z.infer<typeof staffSchema>
