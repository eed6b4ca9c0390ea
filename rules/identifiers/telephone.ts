import { halfWidth } from './half-width.ts'

export type Telephone =
  | { readonly ok: true; readonly kind: 'mobile' | 'landline'; readonly number: string }
  | { readonly ok: false }

/**
 * Reads a telephone number of mainland China as typed: full width, spaces and `+86` are
 * tolerated. A landline needs its area code and may carry an extension.
 */
export function readTelephone(typed: string): Telephone {
  const half = halfWidth(typed)
    .replace(/[\s()]/g, '')
    .replace(/^(?:\+86|0086)-?/, '')
  const digits = half.replace(/-/g, '')
  if (/^1[3-9]\d{9}$/.test(digits)) return { ok: true, kind: 'mobile', number: digits }
  const landline = /^(0\d{2,3})-?([2-9]\d{6,7})(?:-(\d{1,6}))?$/.exec(half)
  if (landline === null) return { ok: false }
  return { ok: true, kind: 'landline', number: landline.slice(1).filter(Boolean).join('-') }
}
