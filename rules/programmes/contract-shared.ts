import { isFalse, isTrue, oneOf } from '../engine/condition.ts'
import { type Clause, type Confidence, criterion, type Requirement } from '../engine/criterion.ts'
import { type Programme, usualProcedure } from '../engine/programme.ts'
import { company } from '../facts/company.ts'
import { contractFacts as contract, technologyContracts } from '../facts/contract.ts'
import { type Words, words } from '../facts/fact.ts'
import { anshanSeats } from '../identifiers/districts.ts'
import { paper } from './papers.ts'

/** Where a version of the measure says a thing, and how far that was seen. */
export type Said = { readonly clause: Clause; readonly confidence: Confidence }

const kinds = {
  clause: { document: 'civil-code', article: words('第843条、第878条', 'Articles 843 and 878') },
  confidence: 'seen',
} as const satisfies Said

/** What every version asks of the contract itself. */
export function askedOfEveryContract(said: Said): readonly Requirement[] {
  const complete = (id: string, about: Words, fact: Parameters<typeof isTrue>[0]) =>
    criterion({
      id,
      words: about,
      ...said,
      strength: 'soft',
      condition: isTrue(fact),
      advice: words(
        '补充载明后再受理，时限自材料齐全之日起算。',
        'Add it; the time runs from the day on which the papers are complete.',
      ),
    })
  return [
    criterion({
      id: 'tc.1',
      words: words(
        '属于技术开发、转让、许可、咨询或服务合同（不含承揽、建设工程合同）',
        'A contract of development, transfer, licence, consulting or service, not of work or construction',
      ),
      ...kinds,
      condition: oneOf(contract.contractKind, technologyContracts),
    }),
    criterion({
      id: 'tc.2.place',
      words: words(
        '申请人在鞍山市，属地登记',
        'The applicant is in Anshan: registered at its own place',
      ),
      ...said,
      condition: oneOf(company.seat, anshanSeats),
    }),
    criterion({
      id: 'tc.2.once',
      words: words('同一合同只登记一次', 'A contract is registered once'),
      ...said,
      condition: isFalse(contract.contractRegisteredBefore),
    }),
    complete(
      'tc.5.parties',
      words('载明合同主体', 'The parties are named'),
      contract.partiesStated,
    ),
    complete(
      'tc.5.technology',
      words('载明技术内容', 'The technology is stated'),
      contract.technologyStated,
    ),
    complete(
      'tc.5.price',
      words('载明价款或报酬', 'The price or the pay is stated'),
      contract.priceStated,
    ),
  ]
}

/** What the versions of the registration have in common. */
export const registrationShared = {
  family: 'contract-registration',
  planSection: '1.1',
  level: 'city',
  subject: 'contract',
  papers: [
    paper('tc.doc.contract', words('技术合同文本', 'The contract'), 'secondary'),
    paper('tc.doc.technology', words('技术资料或方案', 'Technical papers or plan'), 'secondary'),
    paper('tc.doc.price', words('报价明细', 'Breakdown of the price'), 'secondary'),
    paper(
      'tc.doc.licence',
      words('许可、转让的概要和技术说明', 'Summary and technical note of a licence or transfer'),
      'secondary',
      { required: false },
    ),
  ],
  benefits: [
    {
      words: words(
        '登记证明载明成交额和技术交易额，只有技术交易额可享受税收优惠',
        'The certificate shows the price and the amount for technology; only the latter carries tax relief',
      ),
      confidence: 'secondary',
    },
  ],
  validity: {
    words: words(
      '合同变更、终止或撤销的，到原登记机构办理；已享受优惠的同时告知有关部门',
      'On change, end or cancellation go back to the same office; tell the policy offices if relief was used',
    ),
    years: null,
    confidence: 'secondary',
  },
  procedure: { ...usualProcedure, districtStep: false, decideWorkingDays: 15 },
  authority: words(
    '市创研中心、科技大市场、顺程三家技术合同登记站，由卖方选择',
    'One of the three stations of the city, by the choice of the seller',
  ),
  contact: null,
} as const satisfies Partial<Programme>
