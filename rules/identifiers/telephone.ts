export type Telephone =
  | { readonly ok: true; readonly kind: 'mobile' | 'landline'; readonly number: string }
  | { readonly ok: false }

/**
 * Reads a telephone number of mainland China as typed: full width, spaces and `+86` are
 * tolerated. A landline needs its area code and may carry an extension.
 */
export function readTelephone(typed: string): Telephone {
  const half = typed
    .replace(/[\uFF01-\uFF5E]/g, wide => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[\s()]/g, '')
    .replace(/^(?:\+86|0086)-?/, '')
  const digits = half.replace(/-/g, '')
  if (/^1[3-9]\d{9}$/.test(digits)) return { ok: true, kind: 'mobile', number: digits }
  const landline = /^(0\d{2,3})-?([2-9]\d{6,7})(?:-(\d{1,6}))?$/.exec(half)
  if (landline === null) return { ok: false }
  const [, area = '', line = '', extension] = landline
  const number = extension === undefined ? `${area}-${line}` : `${area}-${line}-${extension}`
  return { ok: true, kind: 'landline', number }
}
