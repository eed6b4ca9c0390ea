import type { Words } from '../words.ts'

/**
 * The clocks of the procedure with their defaults in working days, each with its basis. They are
 * service promises to be confirmed by the bureau, shown as such.
 */
export const clocks = {
  receive: {
    workingDays: 5,
    basis: {
      zh: '行政许可法第三十二条（参照，待市局确认）',
      en: 'Administrative Licensing Law art. 32 (by analogy, to be confirmed)',
    },
    words: { zh: '收件并一次性告知', en: 'Receive and tell everything missing at once' },
  },
  company: {
    workingDays: 10,
    basis: { zh: '服务承诺（待市局确认）', en: 'Service promise (to be confirmed)' },
    words: { zh: '企业补正', en: 'Corrections by the company' },
  },
  district: {
    workingDays: 3,
    basis: { zh: '服务承诺（待市局确认）', en: 'Service promise (to be confirmed)' },
    words: { zh: '区县推荐', en: 'Recommendation by the district' },
  },
  decide: {
    workingDays: 20,
    basis: {
      zh: '行政许可法第四十二条（参照，待市局确认）',
      en: 'Administrative Licensing Law art. 42 (by analogy, to be confirmed)',
    },
    words: { zh: '审查并作出决定', en: 'Examine and decide' },
  },
} as const satisfies Record<string, { workingDays: number; basis: Words; words: Words }>

export type ClockName = keyof typeof clocks
