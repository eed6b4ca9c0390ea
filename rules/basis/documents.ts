import { type Words, words } from '../facts/fact.ts'
import { taxDocuments } from './tax-documents.ts'
import { carrierDocuments } from './carrier-documents.ts'
import { contractDocuments } from './contract-documents.ts'
import { platformDocuments } from './platform-documents.ts'
import { talentDocuments } from './talent-documents.ts'

/** A regulation that clauses cite. What is not known of it is null, and is not shown. */
export type LegalDocument = {
  readonly title: Words
  /** The document number, as printed. */
  readonly number: string | null
  readonly issuer: Words
  /** First day of force, or the year alone where only that is known. */
  readonly inForceFrom: string | null
  /** How far its text was seen. */
  readonly confidence: 'seen' | 'secondary' | 'known' | 'uncertain'
}

const most = words('科技部', 'Ministry of Science and Technology')
const miit = words('工业和信息化部', 'Ministry of Industry and Information Technology')
const province = words('辽宁省科技厅', 'Science Department of Liaoning')
const anshan = words('鞍山市科学技术局', 'Anshan Science and Technology Bureau')

export const documents = {
  'hnte-measure': {
    title: words('高新技术企业认定管理办法', 'Measure on recognising high-tech enterprises'),
    number: '国科发火〔2016〕32号',
    issuer: most,
    inForceFrom: '2016-01-01',
    confidence: 'seen',
  },
  'hnte-guide': {
    title: words('高新技术企业认定管理工作指引', 'Guide to recognising high-tech enterprises'),
    number: '国科发火〔2016〕195号',
    issuer: most,
    inForceFrom: '2016-01-01',
    confidence: 'seen',
  },
  'tech-sme-measure': {
    title: words('科技型中小企业评价办法', 'Measure on evaluating technology SMEs'),
    number: '国科发政〔2017〕115号',
    issuer: most,
    inForceFrom: '2017',
    confidence: 'seen',
  },
  'tech-sme-guide': {
    title: words('科技型中小企业评价服务工作指引', 'Guide to the evaluation of technology SMEs'),
    number: '国科火字〔2022〕67号',
    issuer: words('科技部火炬高技术产业开发中心', 'Torch Centre of the Ministry of Science'),
    inForceFrom: '2022',
    confidence: 'seen',
  },
  'tech-sme-notice-2019': {
    title: words(
      '2019年科技型中小企业评价工作通知',
      'Notice on the evaluation of technology SMEs, 2019',
    ),
    number: null,
    issuer: most,
    inForceFrom: '2019',
    confidence: 'secondary',
  },
  'tech-sme-notice-2025': {
    title: words(
      '2025年科技型中小企业评价工作通知',
      'Notice on the evaluation of technology SMEs, 2025',
    ),
    number: null,
    issuer: miit,
    inForceFrom: '2025',
    confidence: 'secondary',
  },
  'liaoning-gazelle-measure': {
    title: words(
      '辽宁省雏鹰、瞪羚、独角兽企业评价办法（试行）',
      'Liaoning trial measure on eaglets, gazelles and unicorns',
    ),
    number: '辽科创办发〔2021〕2号',
    issuer: province,
    inForceFrom: '2021',
    confidence: 'secondary',
  },
  'anshan-transplant-measure': {
    title: words(
      '鞍山市“带土移植”项目备案办法（试行）',
      'Anshan trial measure on transplant projects',
    ),
    number: '鞍科发〔2021〕6号',
    issuer: anshan,
    inForceFrom: '2021-09-07',
    confidence: 'seen',
  },
  'anshan-plan': {
    title: words(
      '鞍山市科技局关于落实“创新提升工程”的实施方案',
      "Anshan's plan to carry out the innovation project",
    ),
    number: '鞍科办〔2023〕17号',
    issuer: anshan,
    inForceFrom: '2023-08-03',
    confidence: 'seen',
  },
  'incubator-measure-2018': {
    title: words('科技企业孵化器管理办法', 'Measure on technology incubators, 2018'),
    number: '国科发区〔2018〕300号',
    issuer: most,
    inForceFrom: null,
    confidence: 'seen',
  },
  'incubator-measure-2025': {
    title: words(
      '工业和信息化部科技型企业孵化器管理办法',
      'Measure on incubators for technology enterprises, 2025',
    ),
    number: '工信部科〔2025〕131号',
    issuer: miit,
    inForceFrom: null,
    confidence: 'seen',
  },
  'liaoning-incubator-call-2022': {
    title: words(
      '辽宁省2022年度省级科技企业孵化器申报通知',
      'Call of 2022 for Liaoning incubators',
    ),
    number: null,
    issuer: province,
    inForceFrom: '2022',
    confidence: 'secondary',
  },
  'liaoning-alliance-guide': {
    title: words(
      '辽宁省建设实质性产学研联盟工作指引（暂行）',
      'Liaoning provisional guide to substantive alliances',
    ),
    number: null,
    issuer: province,
    inForceFrom: '2021',
    confidence: 'secondary',
  },
  'liaoning-alliance-assessment': {
    title: words(
      '辽宁省典型实质性产学研联盟评估评价办法（暂行）',
      'Liaoning provisional measure on assessing typical alliances',
    ),
    number: null,
    issuer: province,
    inForceFrom: '2021-02-25',
    confidence: 'secondary',
  },
  ...carrierDocuments,
  ...platformDocuments,
  ...contractDocuments,
  ...talentDocuments,
  ...taxDocuments,
} as const satisfies Readonly<Record<string, LegalDocument>>

export type DocumentId = keyof typeof documents

export function documentById(id: DocumentId): LegalDocument {
  return documents[id]
}

export function isDocumentId(id: string): id is DocumentId {
  return Object.hasOwn(documents, id)
}
