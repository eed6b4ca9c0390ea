import { isTrue, oneOf } from '../engine/condition.ts'
import { criterion, type Requirement } from '../engine/criterion.ts'
import { type Programme, usualProcedure } from '../engine/programme.ts'
import { contractFacts as contract, technologyContracts } from '../facts/contract.ts'
import { words } from '../facts/fact.ts'
import { paper } from './papers.ts'
import { claimedFromTaxOffice } from './received-elsewhere.ts'

const clause = {
  document: 'vat-pilot-2016',
  article: words('附件3第一条（二十六）', 'Annex 3, 1(26)'),
} as const

const isAttached = oneOf(contract.contractKind, ['consulting', 'service'])

/** What the relief from value added tax asks of a contract. */
export const vatReliefCriteria: readonly Requirement[] = [
  criterion({
    id: 'tx.1.registered',
    words: words('技术合同已认定登记', 'The contract is registered'),
    clause,
    confidence: 'seen',
    condition: isTrue(contract.contractRegistered),
  }),
  criterion({
    id: 'tx.1.kind',
    words: words(
      '属于技术转让（含许可）、技术开发，或与之相关的咨询、服务',
      'A transfer, licence or development, or consulting and service that belong to one',
    ),
    clause,
    confidence: 'seen',
    condition: oneOf(contract.contractKind, technologyContracts),
  }),
  criterion({
    id: 'tx.1.related',
    words: words(
      '咨询、服务须与技术转让或开发相关',
      'Consulting and service must belong to a transfer or development',
    ),
    clause,
    confidence: 'seen',
    appliesIf: isAttached,
    condition: isTrue(contract.relatedToTransferOrDevelopment),
  }),
  criterion({
    id: 'tx.1.invoice',
    words: words(
      '相关咨询、服务的价款与转让或开发的价款开在同一张发票上',
      'Its price stands on one invoice with that of the transfer or development',
    ),
    clause,
    confidence: 'known',
    appliesIf: isAttached,
    condition: isTrue(contract.invoicedTogether),
  }),
  criterion({
    id: 'tx.1.certificate',
    words: words(
      '持有省级科技主管部门的认定证明备查',
      'The certificate of the province is kept for inspection',
    ),
    clause,
    confidence: 'seen',
    strength: 'soft',
    condition: isTrue(contract.provincialCertificate),
    advice: words('先取得证明，再办理免税备查。', 'Get the certificate, then claim the relief.'),
  }),
]

/** What the versions of the relief have in common. */
export const vatReliefShared = {
  family: 'contract-vat',
  planSection: '1.1',
  level: 'nation',
  subject: 'contract',
  papers: [
    paper('tx.1.doc.certificate', words('技术合同认定登记证明', 'Certificate'), 'seen'),
    paper('tx.1.doc.contract', words('技术合同文本', 'The contract'), 'seen'),
  ],
  benefits: [
    {
      words: words(
        '技术转让、技术开发及相关咨询、服务收入免征增值税',
        'Income of transfer, development and what belongs to them is exempt from value added tax',
      ),
      clause: clause,
      confidence: 'seen',
    },
  ],
  validity: {
    words: words('按合同逐份享受，证明文件留存备查', 'Contract by contract, the papers being kept'),
    years: null,
    confidence: 'known',
  },
  procedure: { ...usualProcedure, ...claimedFromTaxOffice('vat-pilot-2016') },
  authority: words('主管税务机关', 'The tax office'),
  contact: null,
} as const satisfies Partial<Programme>
