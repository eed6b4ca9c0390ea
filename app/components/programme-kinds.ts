import type { Confidence } from '#rules/engine/criterion.ts'
import type { Programme } from '#rules/engine/programme.ts'

export type Level = Programme['level']
export type Subject = Programme['subject']
export type ConfidenceMark = Confidence

export const levels = ['city', 'province', 'nation'] as const satisfies readonly Level[]
export const subjects = [
  'company',
  'team',
  'carrier',
  'alliance',
  'project',
  'platform',
  'contract',
  'person',
  'instrument',
] as const satisfies readonly Subject[]
