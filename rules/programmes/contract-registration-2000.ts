import { isTrue, oneOf } from '../engine/condition.ts'
import { allOf, criterion } from '../engine/criterion.ts'
import type { Programme } from '../engine/programme.ts'
import { contractFacts as contract } from '../facts/contract.ts'
import { words } from '../facts/fact.ts'
import { askedOfEveryContract, registrationShared } from './contract-shared.ts'

const said = {
  clause: {
    document: 'contract-registration-2000',
    article: words('认定登记条件', 'Conditions of registration'),
  },
  confidence: 'secondary',
} as const

export const contractRegistration2000: Programme = {
  ...registrationShared,
  id: 'contract-registration-2000',
  names: words('技术合同认定登记（2000年办法）', 'Registration of contracts, measure of 2000'),
  summary: words(
    '2026年1月23日前申请的，由卖方在所在地登记一次。',
    'Until 2026-01-23: the seller registers once at its own place.',
  ),
  basis: ['contract-registration-2000', 'civil-code'],
  inForce: { from: null, until: '2026-01-23' },
  governedInstead: words('2026年技术合同认定登记管理办法', 'The measure of 2026'),
  requirement: allOf(
    ...askedOfEveryContract(said),
    criterion({
      id: 'tc.2.seller',
      words: words('由卖方申请登记', 'The seller applies'),
      ...said,
      condition: oneOf(contract.contractParty, ['seller']),
    }),
    criterion({
      id: 'tc.4.written',
      words: words('有书面合同，口头合同不予登记', 'In writing; a spoken contract is refused'),
      ...said,
      condition: isTrue(contract.contractWritten),
    }),
  ),
  procedure: { ...registrationShared.procedure, decideWorkingDays: 30 },
  coverage: {
    'tc.6': 'procedure',
    'tc.7': 'procedure',
    'tc.8': 'procedure',
    'tc.9': 'within other criteria',
    'tc.10': 'procedure',
  },
}
