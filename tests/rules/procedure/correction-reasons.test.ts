import { expect, test } from 'vitest'
import {
  allCorrectionReasons,
  correctionReasonWords,
  correctionReasons,
  isCorrectionReason,
} from '#rules/procedure/correction-reasons.ts'

test('six reasons for a correction are on the list, and "toString" is none', () => {
  expect(allCorrectionReasons).toEqual([
    'missing',
    'unclear',
    'inconsistent',
    'expired',
    'wrong',
    'other',
  ])
  expect(['missing', 'toString', ''].map(isCorrectionReason)).toEqual([true, false, false])
})

test('a reason of the list is said in its words, another as it was written', () => {
  expect(correctionReasonWords('expired')).toEqual(correctionReasons.expired)
  expect(correctionReasonWords('盖章不清')).toEqual({ zh: '盖章不清', en: '盖章不清' })
})
