import type { Words } from '../words.ts'

/** Where the ball lies while a case rests in a state. */
export type Holder = 'company' | 'bureau' | 'district' | 'higher authority' | 'nobody'

export type StateDefinition = {
  /** What the bureau calls it. */
  internal: Words
  /** What the company reads. */
  company: Words
  holder: Holder
  /** An ended case is no longer open: the company may file again. */
  ended: boolean
}

/**
 * Every state of an application, with its words for both audiences.
 *
 * `recommended` stands for programmes that the province or the nation decides: the bureau has done
 * its part and waits for the result, which is then recorded.
 */
export const states = {
  draft: {
    internal: { zh: '草稿', en: 'Draft' },
    company: { zh: '填报中', en: 'Being filled in' },
    holder: 'company',
    ended: false,
  },
  submitted: {
    internal: { zh: '已提交待收件', en: 'Submitted, to be received' },
    company: { zh: '已提交，等待形式审查', en: 'Submitted, waiting for the formal check' },
    holder: 'bureau',
    ended: false,
  },
  formal_check: {
    internal: { zh: '形式审查中', en: 'Formal check' },
    company: { zh: '形式审查中', en: 'Formal check under way' },
    holder: 'bureau',
    ended: false,
  },
  correction_requested: {
    internal: { zh: '补正告知', en: 'Correction requested' },
    company: { zh: '请补正', en: 'Please correct' },
    holder: 'company',
    ended: false,
  },
  resubmitted: {
    internal: { zh: '补正件待复核', en: 'Corrected, to be re-checked' },
    company: { zh: '补正已提交', en: 'Corrections submitted' },
    holder: 'bureau',
    ended: false,
  },
  district_review: {
    internal: { zh: '区县初审推荐', en: 'District review' },
    company: { zh: '区县推荐中', en: 'With the district for recommendation' },
    holder: 'district',
    ended: false,
  },
  accepted: {
    internal: { zh: '已受理', en: 'Accepted for examination' },
    company: { zh: '已受理', en: 'Accepted for examination' },
    holder: 'bureau',
    ended: false,
  },
  pending_decision: {
    internal: { zh: '综合审查', en: 'Pending decision' },
    company: { zh: '综合审查中', en: 'Decision being prepared' },
    holder: 'bureau',
    ended: false,
  },
  recommended: {
    internal: { zh: '已推荐上报，待上级结果', en: 'Recommended, result awaited' },
    company: { zh: '已推荐上报，等待上级结果', en: 'Recommended to the higher authority' },
    holder: 'higher authority',
    ended: false,
  },
  recognised: {
    internal: { zh: '认定/备案', en: 'Recognised' },
    company: { zh: '已认定', en: 'Recognised' },
    holder: 'nobody',
    ended: true,
  },
  rejected: {
    internal: { zh: '不予认定/不予受理', en: 'Not recognised' },
    company: { zh: '未通过', en: 'Not successful' },
    holder: 'nobody',
    ended: true,
  },
  withdrawn: {
    internal: { zh: '申请人撤回', en: 'Withdrawn by the applicant' },
    company: { zh: '已撤回', en: 'Withdrawn' },
    holder: 'nobody',
    ended: true,
  },
  lapsed: {
    internal: { zh: '逾期未补正，视为撤回', en: 'Lapsed: corrections not made in time' },
    company: { zh: '已终止（逾期未补正）', en: 'Closed: corrections not made in time' },
    holder: 'nobody',
    ended: true,
  },
} as const satisfies Record<string, StateDefinition>

export type State = keyof typeof states

export function isState(text: string): text is State {
  return Object.hasOwn(states, text)
}

/** Every state, in the order in which a case usually meets them. */
export const allStates: readonly State[] = Object.keys(states).filter(isState)

export function isEnded(state: State): boolean {
  return states[state].ended
}
