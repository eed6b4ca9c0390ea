import { data } from '@remix-run/node'
import type { Kept } from '../forms/read-form.ts'
import type { FormAnswer } from '../forms/refused.ts'
import { Busy } from './taking-turns.ts'

/** 503 with an issue that the form shows, when hashing has no place left; other errors go on. */
export function busyAnswer(error: unknown, name: string, kept: Kept = {}) {
  if (!(error instanceof Busy)) throw error
  const answer: FormAnswer = { issues: [{ name, code: 'busy' }], kept }
  return data(answer, { status: 503, headers: { 'Retry-After': '5' } })
}
