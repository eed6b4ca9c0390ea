import { data } from '@remix-run/node'
import type { Kept } from '../forms/read-form.ts'
import type { FormAnswer } from '../forms/refused.ts'
import { secondsUntil } from './throttle.ts'

type Over = { name: string; code?: string; retryAt: string; now: string; kept: Kept }

/** 429 with `Retry-After` and an issue at the field, for a try over its limit. */
export function waitAnswer({ name, code = 'wait', retryAt, now, kept }: Over) {
  const seconds = secondsUntil(retryAt, now)
  const answer: FormAnswer = {
    issues: [{ name, code }],
    kept,
    minutes: Math.ceil(seconds / 60),
  }
  return data(answer, { status: 429, headers: { 'Retry-After': String(seconds) } })
}
