import { contractParameters } from '../basis/contract-parameters.ts'
import { compare, isFalse, isTrue, oneOf } from '../engine/condition.ts'
import { allOf, criterion } from '../engine/criterion.ts'
import { fact, parameter } from '../engine/expression.ts'
import type { Programme } from '../engine/programme.ts'
import { contractFacts as contract } from '../facts/contract.ts'
import { words } from '../facts/fact.ts'
import { askedOfEveryContract, registrationShared } from './contract-shared.ts'

/** Only the draft of the measure was read; its articles stand until the text is. */
const draft = (zh: string, en: string) =>
  ({
    clause: { document: 'contract-registration-2026', article: words(zh, en) },
    confidence: 'uncertain',
  }) as const
const eleventh = draft('征求意见稿第十一条', 'Draft, article 11')
const twelfth = draft('征求意见稿第十二条', 'Draft, article 12')

const isImport = isTrue(contract.technologyImport)

export const contractRegistration2026: Programme = {
  ...registrationShared,
  id: 'contract-registration-2026',
  names: words('技术合同认定登记（2026年办法）', 'Registration of contracts, measure of 2026'),
  summary: words(
    '卖方在所在地登记一次，技术进口由境内买方登记；登记证明是享受税收优惠的前提。',
    'The seller registers once at its own place, for an import the buyer here; tax relief needs the certificate.',
  ),
  basis: ['contract-registration-2026', 'civil-code'],
  inForce: { from: '2026-01-23', until: null },
  governedInstead: words('2000年技术合同认定登记管理办法', 'The measure of 2000'),
  requirement: allOf(
    ...askedOfEveryContract({ clause: eleventh.clause, confidence: 'seen' }),
    criterion({
      id: 'tc.2.seller',
      words: words('国内合同由卖方申请登记', 'The seller applies for a domestic contract'),
      clause: eleventh.clause,
      confidence: 'seen',
      appliesIf: isFalse(contract.technologyImport),
      condition: oneOf(contract.contractParty, ['seller']),
    }),
    criterion({
      id: 'tc.3',
      words: words('技术进口合同由境内买方申请登记', 'The buyer here applies for an import'),
      ...eleventh,
      appliesIf: isImport,
      condition: oneOf(contract.contractParty, ['buyer']),
    }),
    criterion({
      id: 'tc.4.written',
      words: words(
        '有完整、真实的书面合同（含电子合同）',
        'A full and true written contract, paper or electronic',
      ),
      ...twelfth,
      condition: isTrue(contract.contractWritten),
    }),
    criterion({
      id: 'tc.4.force',
      words: words('合同已生效', 'The contract has taken force'),
      ...twelfth,
      condition: isTrue(contract.contractInForce),
    }),
    criterion({
      id: 'tc.4.term',
      words: words('在合同有效期内申请', 'Applied for within its term'),
      ...twelfth,
      condition: isTrue(contract.contractWithinTerm),
    }),
    criterion({
      id: 'tc.6',
      words: words(
        '技术交易额低于500万元的15个工作日内办结；达到500万元或有争议需专家评审的30个工作日',
        'Under 5 million yuan: 15 working days; from there on, or if experts must settle it: 30',
      ),
      ...draft('征求意见稿第十四条', 'Draft, article 14'),
      strength: 'notice',
      condition: compare(
        fact(contract.contractAmount),
        '<',
        parameter(contractParameters.contractLargeAmount),
      ),
    }),
  ),
  duties: {
    changeReport: {
      words: words(
        '合同变更、终止或者撤销的，到原登记机构办理；已享受优惠的，同时告知有关部门',
        'On change, end or cancellation go back to the same office; tell the policy offices if relief was used',
      ),
      clause: draft('征求意见稿第十六条', 'Draft, article 16').clause,
      confidence: 'uncertain',
      months: null,
    },
  },
  coverage: {
    'tc.7': 'procedure',
    'tc.8': 'procedure',
    'tc.9': 'within other criteria',
    'tc.10': 'procedure',
  },
}
