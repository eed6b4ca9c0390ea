import type { FactKey } from '../facts/dictionary.ts'
import { choice, type WordReader } from './vocabulary.ts'

/** A province by name: Liaoning or another. */
export const provinceOf = (key: FactKey): WordReader =>
  choice(key, name => (name.startsWith('辽宁') ? 'liaoning' : 'mainland'))

/** A city by name: Anshan or another. */
export const cityOf = (key: FactKey): WordReader =>
  choice(key, name => (name.startsWith('鞍山') ? '210300' : 'mainland'))

/** The kind of a body by its name; what is none of these is `other`. */
export function kindOfBody(name: string): 'enterprise' | 'university' | 'institute' | 'other' {
  if (/企业|公司/.test(name)) return 'enterprise'
  if (/高校|大学|高等院校|学院/.test(name)) return 'university'
  return /研究|科研|院所/.test(name) ? 'institute' : 'other'
}
