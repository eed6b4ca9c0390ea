import type { Words } from '../words.ts'

/** Where the ball lies while a case rests in a state. */
export type Holder =
  'company' | 'bureau' | 'district' | 'experts' | 'public' | 'higher authority' | 'nobody'

export type StateDefinition = {
  /** What the bureau calls it. */
  internal: Words
  /** What the company reads. */
  company: Words
  /** What a visitor reads on a public list; null where nothing is published. */
  public: Words | null
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
    public: null,
    holder: 'company',
    ended: false,
  },
  not_submitted: {
    internal: { zh: '逾期未提交', en: 'Not submitted in time' },
    company: { zh: '本批次未提交', en: 'Not submitted in this round' },
    public: null,
    holder: 'nobody',
    ended: true,
  },
  submitted: {
    internal: { zh: '已提交待收件', en: 'Submitted, to be received' },
    company: { zh: '已提交，等待形式审查', en: 'Submitted, waiting for the formal check' },
    public: null,
    holder: 'bureau',
    ended: false,
  },
  formal_check: {
    internal: { zh: '形式审查中', en: 'Formal check' },
    company: { zh: '形式审查中', en: 'Formal check under way' },
    public: null,
    holder: 'bureau',
    ended: false,
  },
  correction_requested: {
    internal: { zh: '补正告知', en: 'Correction requested' },
    company: { zh: '请补正', en: 'Please correct' },
    public: null,
    holder: 'company',
    ended: false,
  },
  resubmitted: {
    internal: { zh: '补正件待复核', en: 'Corrected, to be re-checked' },
    company: { zh: '补正已提交', en: 'Corrections submitted' },
    public: null,
    holder: 'bureau',
    ended: false,
  },
  district_review: {
    internal: { zh: '区县初审推荐', en: 'District review' },
    company: { zh: '区县推荐中', en: 'With the district for recommendation' },
    public: null,
    holder: 'district',
    ended: false,
  },
  accepted: {
    internal: { zh: '已受理', en: 'Accepted for examination' },
    company: { zh: '已受理', en: 'Accepted for examination' },
    public: null,
    holder: 'bureau',
    ended: false,
  },
  expert_review: {
    internal: { zh: '专家评审', en: 'Expert review' },
    company: { zh: '专家评审中', en: 'Expert review under way' },
    public: null,
    holder: 'experts',
    ended: false,
  },
  pending_decision: {
    internal: { zh: '综合审查', en: 'Pending decision' },
    company: { zh: '综合审查中', en: 'Decision being prepared' },
    public: null,
    holder: 'bureau',
    ended: false,
  },
  public_notice: {
    internal: { zh: '公示', en: 'Public notice' },
    company: { zh: '公示中', en: 'On public notice' },
    public: { zh: '公示中', en: 'On public notice' },
    holder: 'public',
    ended: false,
  },
  objection_review: {
    internal: { zh: '异议核查', en: 'Objection under review' },
    company: { zh: '有异议，核查中', en: 'An objection is being reviewed' },
    public: { zh: '异议核查', en: 'Objection under review' },
    holder: 'bureau',
    ended: false,
  },
  recommended: {
    internal: { zh: '已推荐上报，待上级结果', en: 'Recommended, result awaited' },
    company: { zh: '已推荐上报，等待上级结果', en: 'Recommended to the higher authority' },
    public: null,
    holder: 'higher authority',
    ended: false,
  },
  recognised: {
    internal: { zh: '认定/备案', en: 'Recognised' },
    company: { zh: '已认定', en: 'Recognised' },
    public: { zh: '有效', en: 'Valid' },
    holder: 'nobody',
    ended: true,
  },
  rejected: {
    internal: { zh: '不予认定/不予受理', en: 'Not recognised' },
    company: { zh: '未通过', en: 'Not successful' },
    public: null,
    holder: 'nobody',
    ended: true,
  },
  withdrawn: {
    internal: { zh: '申请人撤回', en: 'Withdrawn by the applicant' },
    company: { zh: '已撤回', en: 'Withdrawn' },
    public: { zh: '申请人撤回', en: 'Withdrawn by the applicant' },
    holder: 'nobody',
    ended: true,
  },
  lapsed: {
    internal: { zh: '逾期未补正，视为撤回', en: 'Lapsed: corrections not made in time' },
    company: { zh: '已终止（逾期未补正）', en: 'Closed: corrections not made in time' },
    public: null,
    holder: 'nobody',
    ended: true,
  },
  revoked: {
    internal: { zh: '撤销/取消', en: 'Revoked' },
    company: { zh: '资格已取消', en: 'Recognition revoked' },
    public: { zh: '已取消', en: 'Revoked' },
    holder: 'nobody',
    ended: true,
  },
  expired: {
    internal: { zh: '有效期届满', en: 'Expired' },
    company: { zh: '已到期', en: 'Expired' },
    public: { zh: '已到期', en: 'Expired' },
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
