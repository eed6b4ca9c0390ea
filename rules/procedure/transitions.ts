import type { Words } from '../words.ts'
import type { ClockName } from './clocks.ts'
import type { Role } from './roles.ts'
import type { State } from './states.ts'

/** What the actor must hand in with the event; the form and its schema follow from it. */
export type Asks =
  /** nothing but the click */
  | 'nothing'
  /** a written reason, required */
  | 'reason'
  /** an optional note to the file */
  | 'note'
  /** the list of what must be corrected */
  | 'correction items'
  /** a frozen version of the whole application */
  | 'submission'
  /** number, day and outcome of the higher authority's document */
  | 'external result'

/** A condition on the case beyond state and role; judged by `mayMove`. */
export type Guard =
  | 'the city decides this programme'
  | 'a higher authority decides this programme'
  | 'the district step is on'
  | 'the district step is off'
  | 'the actor works for the district of the case'
  | 'the due day has passed'

export type Clock = { readonly start: ClockName } | 'continue' | 'stop'

/** The mail that a transition sends to the company, or none. */
export type CompanyMail =
  | 'receipt'
  | 'correction-notice'
  | 'correction-receipt'
  | 'lapsed'
  | 'accepted'
  | 'recommended'
  | 'decision'
  | 'withdrawn'

export type Transition = {
  /** The number in the procedure's table. */
  readonly no: string
  readonly from: readonly State[]
  readonly to: State
  readonly by: readonly Role[]
  readonly asks: Asks
  readonly guards: readonly Guard[]
  readonly clock: Clock
  readonly mail: CompanyMail | null
  /** The button. */
  readonly action: Words
  /** The line in the timeline, as the company reads it. */
  readonly happened: Words
}

/**
 * The procedure's table: the only moves an application can make. Buttons, permissions, the manual's
 * table and the state diagram come from it.
 */
export const transitions = {
  submit: {
    no: 'T1',
    from: ['draft'],
    to: 'submitted',
    by: ['owner', 'member'],
    asks: 'submission',
    guards: [],
    clock: { start: 'receive' },
    mail: 'receipt',
    action: { zh: '提交申请', en: 'Submit the application' },
    happened: { zh: '企业提交申请', en: 'The company submitted the application' },
  },
  claim: {
    no: 'T3',
    from: ['submitted'],
    to: 'formal_check',
    by: ['case_officer', 'chief'],
    asks: 'nothing',
    guards: [],
    clock: 'continue',
    mail: null,
    action: { zh: '收件，开始形式审查', en: 'Receive and start the formal check' },
    happened: {
      zh: '市局收件，开始形式审查',
      en: 'The bureau received it and began the formal check',
    },
  },
  request_correction: {
    no: 'T4',
    from: ['formal_check'],
    to: 'correction_requested',
    by: ['case_officer', 'chief'],
    asks: 'correction items',
    guards: [],
    clock: { start: 'company' },
    mail: 'correction-notice',
    action: { zh: '一次性告知补正', en: 'Ask once for everything missing' },
    happened: { zh: '市局一次性告知需补正的内容', en: 'The bureau asked for corrections' },
  },
  resubmit: {
    no: 'T5',
    from: ['correction_requested'],
    to: 'resubmitted',
    by: ['owner', 'member'],
    asks: 'submission',
    guards: [],
    clock: { start: 'receive' },
    mail: 'correction-receipt',
    action: { zh: '提交补正', en: 'Submit the corrections' },
    happened: { zh: '企业提交补正', en: 'The company submitted its corrections' },
  },
  lapse: {
    no: 'T6',
    from: ['correction_requested'],
    to: 'lapsed',
    by: ['system'],
    asks: 'nothing',
    guards: ['the due day has passed'],
    clock: 'stop',
    mail: 'lapsed',
    action: { zh: '逾期终止', en: 'Close as lapsed' },
    happened: { zh: '逾期未补正，申请终止', en: 'Closed: corrections were not made in time' },
  },
  recheck: {
    no: 'T7',
    from: ['resubmitted'],
    to: 'formal_check',
    by: ['case_officer', 'chief'],
    asks: 'nothing',
    guards: [],
    clock: 'continue',
    mail: null,
    action: { zh: '复核补正件', en: 'Re-check the corrections' },
    happened: { zh: '市局复核补正内容', en: 'The bureau began to re-check the corrections' },
  },
  refer_to_district: {
    no: 'T8a',
    from: ['formal_check'],
    to: 'district_review',
    by: ['case_officer', 'chief'],
    asks: 'note',
    guards: ['the district step is on'],
    clock: { start: 'district' },
    mail: null,
    action: { zh: '形式审查通过，转区县推荐', en: 'Pass, and refer to the district' },
    happened: {
      zh: '形式审查通过，转区县推荐',
      en: 'Formal check passed; referred to the district',
    },
  },
  accept: {
    no: 'T8b',
    from: ['formal_check'],
    to: 'accepted',
    by: ['case_officer', 'chief'],
    asks: 'note',
    guards: ['the district step is off'],
    clock: { start: 'decide' },
    mail: 'accepted',
    action: { zh: '形式审查通过，受理', en: 'Pass, and accept for examination' },
    happened: { zh: '申请已受理', en: 'The application was accepted for examination' },
  },
  recommend_by_district: {
    no: 'T9',
    from: ['district_review'],
    to: 'accepted',
    by: ['district_officer'],
    asks: 'reason',
    guards: ['the actor works for the district of the case'],
    clock: { start: 'decide' },
    mail: 'accepted',
    action: { zh: '区县推荐', en: 'Recommend' },
    happened: {
      zh: '区县推荐，申请已受理',
      en: 'The district recommended it; accepted for examination',
    },
  },
  decline_by_district: {
    no: 'T10',
    from: ['district_review'],
    to: 'rejected',
    by: ['district_officer'],
    asks: 'reason',
    guards: ['the actor works for the district of the case'],
    clock: 'stop',
    mail: 'decision',
    action: { zh: '区县不予推荐', en: 'Do not recommend' },
    happened: { zh: '区县不予推荐', en: 'The district did not recommend it' },
  },
  refuse: {
    no: 'T11',
    from: ['formal_check'],
    to: 'rejected',
    by: ['chief'],
    asks: 'reason',
    guards: [],
    clock: 'stop',
    mail: 'decision',
    action: { zh: '不予受理', en: 'Refuse to accept' },
    happened: { zh: '不予受理', en: 'The application was not accepted' },
  },
  bring_to_decision: {
    no: 'T12b',
    from: ['accepted'],
    to: 'pending_decision',
    by: ['case_officer', 'chief'],
    asks: 'reason',
    guards: [],
    clock: 'continue',
    mail: null,
    action: { zh: '提出审查意见，提请决定', en: 'Give an opinion and bring to decision' },
    happened: { zh: '审查完成，提请决定', en: 'Examination finished; brought to decision' },
  },
  recognise: {
    no: 'T17',
    from: ['pending_decision'],
    to: 'recognised',
    by: ['chief', 'head'],
    asks: 'reason',
    guards: ['the city decides this programme'],
    clock: 'stop',
    mail: 'decision',
    action: { zh: '予以认定（备案）', en: 'Recognise' },
    happened: { zh: '予以认定（备案）', en: 'Recognised' },
  },
  recommend: {
    no: 'T17r',
    from: ['pending_decision'],
    to: 'recommended',
    by: ['chief', 'head'],
    asks: 'reason',
    guards: ['a higher authority decides this programme'],
    clock: 'stop',
    mail: 'recommended',
    action: { zh: '同意推荐上报', en: 'Recommend to the higher authority' },
    happened: { zh: '市局推荐上报', en: 'The bureau recommended it to the higher authority' },
  },
  reject: {
    no: 'T18',
    from: ['pending_decision'],
    to: 'rejected',
    by: ['chief', 'head'],
    asks: 'reason',
    guards: [],
    clock: 'stop',
    mail: 'decision',
    action: { zh: '不予认定（不予推荐）', en: 'Do not recognise' },
    happened: { zh: '不予认定（不予推荐）', en: 'Not recognised' },
  },
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
  discard: {
    no: 'T24',
    from: ['draft'],
    to: 'withdrawn',
    by: ['owner', 'member'],
    asks: 'nothing',
    guards: [],
    clock: 'stop',
    mail: null,
    action: { zh: '放弃草稿', en: 'Discard the draft' },
    happened: { zh: '企业放弃草稿', en: 'The company discarded the draft' },
  },
  withdraw: {
    no: 'T25',
    from: [
      'submitted',
      'formal_check',
      'correction_requested',
      'resubmitted',
      'district_review',
      'accepted',
      'pending_decision',
    ],
    to: 'withdrawn',
    by: ['owner', 'member'],
    asks: 'reason',
    guards: [],
    clock: 'stop',
    mail: 'withdrawn',
    action: { zh: '撤回申请', en: 'Withdraw the application' },
    happened: { zh: '企业撤回申请', en: 'The company withdrew the application' },
  },
} as const satisfies Record<string, Transition>

export type ApplicationEvent = keyof typeof transitions

export function isApplicationEvent(text: string): text is ApplicationEvent {
  return Object.hasOwn(transitions, text)
}

export const allEvents: readonly ApplicationEvent[] =
  Object.keys(transitions).filter(isApplicationEvent)

/** The row of the table, with its fields widened so that all rows read alike. */
export function transitionOf(event: ApplicationEvent): Transition {
  return transitions[event]
}
