import type { Words } from '../words.ts'
import type { State } from './states.ts'

export type ClockDefinition = {
  /** The default, in working days; a round may set another before it opens. */
  workingDays: number
  basis: Words
  words: Words
  /** The states in which the clock runs; elsewhere it stands still. */
  runsIn: readonly State[]
  /** `anew` = each start counts in full; `what is left` = less the working days used before. */
  starts: 'anew' | 'what is left'
}

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
    runsIn: ['submitted', 'formal_check', 'resubmitted'],
    starts: 'anew',
  },
  company: {
    workingDays: 10,
    basis: { zh: '服务承诺（待市局确认）', en: 'Service promise (to be confirmed)' },
    words: { zh: '企业补正', en: 'Corrections by the company' },
    runsIn: ['correction_requested'],
    starts: 'anew',
  },
  district: {
    workingDays: 3,
    basis: { zh: '服务承诺（待市局确认）', en: 'Service promise (to be confirmed)' },
    words: { zh: '区县推荐', en: 'Recommendation by the district' },
    runsIn: ['district_review'],
    starts: 'anew',
  },
  decide: {
    workingDays: 20,
    basis: {
      zh: '行政许可法第四十二条（参照，待市局确认）',
      en: 'Administrative Licensing Law art. 42 (by analogy, to be confirmed)',
    },
    words: { zh: '审查并作出决定', en: 'Examine and decide' },
    runsIn: ['accepted', 'pending_decision'],
    starts: 'what is left',
  },
  experts: {
    workingDays: 10,
    basis: {
      zh: '行政许可法第四十五条（参照，待市局确认）：专家评审时间不计入办理期限，并告知申请人',
      en: 'Administrative Licensing Law art. 45 (by analogy, to be confirmed): the time of experts is not counted, and the applicant is told of it',
    },
    words: { zh: '专家评审', en: 'Expert review' },
    runsIn: ['expert_review'],
    starts: 'anew',
  },
  objection: {
    workingDays: 15,
    basis: { zh: '服务承诺（待市局确认）', en: 'Service promise (to be confirmed)' },
    words: { zh: '核查异议', en: 'Review of the objection' },
    runsIn: ['objection_review'],
    starts: 'anew',
  },
} as const satisfies Record<string, ClockDefinition>

export type ClockName = keyof typeof clocks

/** The clock by its name, with its fields widened so that all read alike. */
export function clockOf(name: ClockName): ClockDefinition {
  return clocks[name]
}

/** By how many working days a running clock may be moved on, once. */
export const extensions = {
  company: {
    workingDays: 5,
    basis: { zh: '服务承诺（待市局确认）', en: 'Service promise (to be confirmed)' },
  },
  decide: {
    workingDays: 10,
    basis: {
      zh: '行政许可法第四十二条（参照，待市局确认）：经局领导批准并告知理由',
      en: 'Administrative Licensing Law art. 42 (by analogy, to be confirmed): approved by the head, with the reasons told',
    },
  },
} as const satisfies Partial<Record<ClockName, { workingDays: number; basis: Words }>>

export type Extension = keyof typeof extensions
