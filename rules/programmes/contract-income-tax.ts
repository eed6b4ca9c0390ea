import { compare, isFalse, isTrue, oneOf } from '../engine/condition.ts'
import { allOf, criterion } from '../engine/criterion.ts'
import {
  constant,
  difference,
  fact,
  largest,
  type Numeric,
  scaled,
  smallest,
} from '../engine/expression.ts'
import { type Programme, usualProcedure } from '../engine/programme.ts'
import { company } from '../facts/company.ts'
import { contractFacts as contract } from '../facts/contract.ts'
import { words } from '../facts/fact.ts'
import { paper } from './papers.ts'
import { claimedFromTaxOffice } from './received-elsewhere.ts'

const regulation = {
  clause: { document: 'cit-regulation', article: words('第九十条', 'Article 90') },
  confidence: 'seen',
} as const
const licences = {
  document: 'cit-licence-2015',
  article: words('非独占许可年限', 'Years of a non-exclusive licence'),
} as const
const related = {
  document: 'cit-transfer-2010',
  article: words('独占许可和关联方', 'Exclusive licences and related parties'),
} as const

const income = fact(contract.transferIncome)

/** Yearly transfer income up to this is exempt, in fen. */
const exemptCap = constant(500_000_000, 'fen')

/** The exempt part of a year's transfer income. */
export const exemptTransferIncome: Numeric<'fen'> = smallest(exemptCap, income)

/** What stays in the tax base: half of all above five million yuan. */
export const taxedTransferIncome: Numeric<'fen'> = scaled(
  largest(constant(0, 'fen'), difference(income, exemptCap)),
  0.5,
)

export const contractIncomeTax: Programme = {
  id: 'contract-income-tax',
  family: 'contract-income-tax',
  names: words('技术转让所得减免企业所得税', 'Income tax relief of technology transfer'),
  summary: words(
    '居民企业一年技术转让所得不超过500万元的部分免税，超过的部分减半。',
    'A year of transfer income is exempt up to 5 million yuan and taxed at half above.',
  ),
  planSection: '1.1',
  basis: ['cit-regulation', 'cit-transfer-2010', 'cit-licence-2015'],
  level: 'nation',
  subject: 'contract',
  inForce: { from: null, until: null },
  governedInstead: null,
  requirement: allOf(
    criterion({
      id: 'tx.2.resident',
      words: words('居民企业', 'A resident enterprise'),
      ...regulation,
      condition: isTrue(company.residentEnterprise),
    }),
    criterion({
      id: 'tx.2.registered',
      words: words('技术转让合同已认定登记', 'The transfer contract is registered'),
      ...regulation,
      confidence: 'known',
      condition: isTrue(contract.contractRegistered),
    }),
    criterion({
      id: 'tx.2.kind',
      words: words(
        '属于所有权转让、全球独占许可或非独占许可',
        'A transfer of ownership, a global exclusive or a non-exclusive licence',
      ),
      clause: related,
      confidence: 'known',
      condition: oneOf(contract.transferKind, ['transfer', 'exclusive', 'non-exclusive']),
    }),
    criterion({
      id: 'tx.3.years',
      words: words('许可期限5年以上（含5年）', 'The licence runs for 5 years or longer'),
      clause: licences,
      confidence: 'known',
      appliesIf: oneOf(contract.transferKind, ['exclusive', 'non-exclusive']),
      condition: compare(fact(contract.licenceYears), '>=', constant(5, 'years')),
    }),
    criterion({
      id: 'tx.3.related',
      words: words('双方不是100%关联方', 'The parties are not related by 100 %'),
      clause: related,
      confidence: 'known',
      condition: isFalse(contract.fullyRelatedParties),
    }),
  ),
  papers: [
    paper('tx.2.doc.certificate', words('技术合同认定登记证明', 'Certificate'), 'known'),
    paper('tx.2.doc.contract', words('技术转让合同', 'The transfer contract'), 'known'),
    paper('tx.2.doc.income', words('技术转让所得计算表', 'Sheet of the transfer income'), 'known'),
  ],
  benefits: [
    {
      words: words('免征企业所得税的所得额', 'Income exempt from income tax'),
      clause: regulation.clause,
      confidence: 'seen',
      amount: { kind: 'exact', of: exemptTransferIncome, times: [], appliesIf: null },
    },
    {
      words: words(
        '减半后仍计入应纳税所得额的部分（500万元以上的一半）',
        'What stays taxed: half of the income above 5 million yuan',
      ),
      clause: regulation.clause,
      confidence: 'seen',
      amount: { kind: 'exact', of: taxedTransferIncome, times: [], appliesIf: null },
    },
  ],
  validity: {
    words: words('按纳税年度享受', 'Year of tax by year of tax'),
    years: 1,
    confidence: 'known',
  },
  procedure: { ...usualProcedure, ...claimedFromTaxOffice('cit-regulation') },
  authority: words('主管税务机关', 'The tax office'),
  contact: null,
  coverage: { 'tx.4': 'out of scope' },
}
