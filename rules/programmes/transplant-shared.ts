import { type Programme, usualProcedure } from '../engine/programme.ts'
import { words } from '../facts/fact.ts'
import { firstKinds } from './first-kinds.ts'

/** What every programme of the measure on talent teams has in common. */
export const transplantShared = {
  planSection: '4.2',
  openedFirst: firstKinds.transplant,
  basis: ['anshan-transplant-measure', 'anshan-plan'],
  subject: 'team',
  inForce: { from: '2021-09-07', until: null },
  governedInstead: null,
  procedure: usualProcedure,
  contact: null,
  validity: {
    words: words('以备案文件为准', 'As the record says'),
    years: null,
    confidence: 'uncertain',
  },
} as const satisfies Partial<Programme>
