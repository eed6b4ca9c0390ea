import type { Row } from '../transition.ts'

/** What the company ends itself. */
export const withdrawal = {
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
      'expert_review',
      'pending_decision',
      'public_notice',
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
} as const satisfies Record<string, Row>
