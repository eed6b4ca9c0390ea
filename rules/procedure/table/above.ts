import type { Row } from '../transition.ts'

/** The higher authority's result, recorded. */
export const above = {
  record_recognition: {
    no: 'T17x',
    from: ['recommended'],
    to: 'recognised',
    by: ['case_officer', 'chief'],
    asks: 'external result',
    guards: [],
    clock: 'stop',
    mail: 'decision',
    action: { zh: '登记上级认定结果：通过', en: 'Record the result: recognised' },
    happened: { zh: '上级予以认定', en: 'Recognised by the higher authority' },
  },
  record_refusal: {
    no: 'T18x',
    from: ['recommended'],
    to: 'rejected',
    by: ['case_officer', 'chief'],
    asks: 'external result',
    guards: [],
    clock: 'stop',
    mail: 'decision',
    action: { zh: '登记上级认定结果：未通过', en: 'Record the result: not recognised' },
    happened: { zh: '上级未予认定', en: 'Not recognised by the higher authority' },
  },
} as const satisfies Record<string, Row>
