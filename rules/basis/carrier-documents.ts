import { words } from '../facts/fact.ts'
import type { LegalDocument } from './documents.ts'

const most = words('科技部', 'Ministry of Science and Technology')
const province = words('辽宁省科技厅', 'Science Department of Liaoning')

/** The texts on maker spaces, science parks and alliances of small firms. */
export const carrierDocuments = {
  'maker-space-national-2017': {
    title: words('国家众创空间备案暂行规定', 'Provisional rule on recording national maker spaces'),
    number: '国科发火〔2017〕120号',
    issuer: most,
    inForceFrom: '2017',
    confidence: 'seen',
  },
  'maker-space-liaoning-2019': {
    title: words('辽宁省众创空间备案通知', 'Notice on recording maker spaces in Liaoning'),
    number: '辽科办发〔2019〕44号',
    issuer: province,
    inForceFrom: '2019',
    confidence: 'seen',
  },
  'maker-space-anshan-2020': {
    title: words('鞍山市众创空间备案文件', "Anshan's paper on recording maker spaces"),
    number: '鞍科发〔2020〕43号',
    issuer: words('鞍山市科学技术局', 'Anshan Science and Technology Bureau'),
    inForceFrom: '2020',
    confidence: 'uncertain',
  },
  'science-park-measure-2019': {
    title: words('国家大学科技园管理办法', 'Measure on national university science parks'),
    number: '国科发区〔2019〕117号',
    issuer: words('科技部、教育部', 'Ministries of Science and of Education'),
    inForceFrom: '2019',
    confidence: 'known',
  },
  'liaoning-alliance-sme-2023': {
    title: words(
      '辽宁省2023年科技型中小企业技术能力提升实质性产学研联盟通知',
      'Liaoning notice of 2023 on alliances that raise the technology of small firms',
    ),
    number: null,
    issuer: province,
    inForceFrom: '2023',
    confidence: 'seen',
  },
} as const satisfies Readonly<Record<string, LegalDocument>>
