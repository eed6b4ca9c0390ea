import type { Words } from '../words.ts'

/** Why an item of an application must be corrected: the closed list that officers choose from. */
export const correctionReasons = {
  missing: { zh: '缺失', en: 'Missing' },
  unclear: { zh: '不清晰', en: 'Not legible' },
  inconsistent: { zh: '不一致', en: 'Inconsistent' },
  expired: { zh: '已过期', en: 'Out of date' },
  wrong: { zh: '填写有误', en: 'Wrongly filled in' },
  other: { zh: '其他', en: 'Other' },
} as const satisfies Record<string, Words>

export type CorrectionReason = keyof typeof correctionReasons

export function isCorrectionReason(text: string): text is CorrectionReason {
  return Object.hasOwn(correctionReasons, text)
}

export const allCorrectionReasons: readonly CorrectionReason[] =
  Object.keys(correctionReasons).filter(isCorrectionReason)

/** The reason in words; one that is not of the list stands as it was written. */
export function correctionReasonWords(text: string): Words {
  return isCorrectionReason(text) ? correctionReasons[text] : { zh: text, en: text }
}
