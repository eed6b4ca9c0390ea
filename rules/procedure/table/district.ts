import type { Row } from '../transition.ts'

/** The district's recommendation, where the round asks for it. */
export const district = {
  recommend_by_district: {
    no: 'T9',
    from: ['district_review'],
    to: 'accepted',
    by: ['district_officer'],
    draftedBy: ['district_officer'],
    asks: 'reason',
    guards: ['the actor works for the district of the case', 'the district has a place left'],
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
    draftedBy: ['district_officer'],
    asks: 'grounds',
    grounds: ['credit', 'not_confirmed', 'quota', 'other'],
    guards: ['the actor works for the district of the case'],
    clock: 'stop',
    mail: 'decision',
    action: { zh: '区县不予推荐', en: 'Do not recommend' },
    happened: { zh: '区县不予推荐', en: 'The district did not recommend it' },
  },
} as const satisfies Record<string, Row>
