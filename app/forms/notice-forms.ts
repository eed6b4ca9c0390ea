import * as z from 'zod/mini'

const LONGEST_TEXT = 4_000

const title = z
  .string({ error: 'title-missing' })
  .check(
    z.trim(),
    z.minLength(1, { error: 'title-missing', abort: true }),
    z.maxLength(180, 'too-long'),
  )
const text = z
  .string({ error: 'text-missing' })
  .check(
    z.trim(),
    z.minLength(1, { error: 'text-missing', abort: true }),
    z.maxLength(LONGEST_TEXT, 'too-long'),
  )

/** What is written on a notice. */
export const noticeSchema = z.object({
  key: z.string({ error: 'form-stale' }).check(z.minLength(8, 'form-stale'), z.maxLength(64)),
  titleZh: title,
  titleEn: title,
  textZh: text,
  textEn: text,
  startsOn: z
    .string({ error: 'day-missing' })
    .check(
      z.trim(),
      z.minLength(1, { error: 'day-missing', abort: true }),
      z.iso.date('day-wrong'),
    ),
  minutes: z
    .string({ error: 'minutes-missing' })
    .check(
      z.trim(),
      z.minLength(1, { error: 'minutes-missing', abort: true }),
      z.maxLength(100, 'too-long'),
    ),
  channel: z
    .string({ error: 'channel-wrong' })
    .check(
      z.trim(),
      z.maxLength(300, { error: 'too-long', abort: true }),
      z.regex(/^(https?:\/\/[\x21-\x7e]+)?$/, 'channel-wrong'),
    ),
})

const version = z.string({ error: 'form-stale' }).check(z.regex(/^\d{1,9}$/, 'form-stale'))

export const signNoticeSchema = z.object({ version })

export const dropNoticeSchema = z.object({
  version,
  note: z
    .string({ error: 'reason-missing' })
    .check(
      z.trim(),
      z.minLength(1, { error: 'reason-missing', abort: true }),
      z.maxLength(LONGEST_TEXT, 'reason-long'),
    ),
})
