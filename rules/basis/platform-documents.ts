import { words } from '../facts/fact.ts'
import type { LegalDocument } from './documents.ts'

const province = words('辽宁省科技厅', 'Science Department of Liaoning')

/** The texts on challenges, pilot bases and platforms. */
export const platformDocuments = {
  'liaoning-challenge-plan': {
    title: words('辽宁省“揭榜挂帅”科技攻关工作方案', "Liaoning's plan for open challenges"),
    number: null,
    issuer: province,
    inForceFrom: '2021',
    confidence: 'secondary',
  },
  'liaoning-pilot-base-measure': {
    title: words(
      '辽宁省科技成果转化中试基地项目管理办法（试行）',
      'Liaoning trial measure on pilot bases',
    ),
    number: null,
    issuer: province,
    inForceFrom: '2022-05-17',
    confidence: 'seen',
  },
  'jinzhou-pilot-notice-2023': {
    title: words(
      '锦州市2023年市级中试基地备案通知',
      'Jinzhou notice of 2023 on recording pilot bases',
    ),
    number: null,
    issuer: words('锦州市科学技术局', 'Jinzhou Science and Technology Bureau'),
    inForceFrom: '2023',
    confidence: 'secondary',
  },
  'liaoning-innovation-centre-measure': {
    title: words(
      '辽宁省技术创新中心管理办法（试行）',
      'Liaoning trial measure on technology innovation centres',
    ),
    number: null,
    issuer: province,
    inForceFrom: null,
    confidence: 'secondary',
  },
  'liaoning-key-laboratory-measure': {
    title: words('辽宁省重点实验室管理办法', 'Liaoning measure on key laboratories'),
    number: null,
    issuer: province,
    inForceFrom: '2019-07-31',
    confidence: 'secondary',
  },
  'liaoning-research-centre-measure': {
    title: words(
      '辽宁省工程研究中心管理办法（2021年修订）',
      'Liaoning measure on engineering research centres, revised 2021',
    ),
    number: null,
    issuer: words('辽宁省发展和改革委员会', 'Development and Reform Commission of Liaoning'),
    inForceFrom: '2021',
    confidence: 'secondary',
  },
  'national-technology-centre-measure': {
    title: words(
      '国家企业技术中心认定管理办法',
      'Measure on recognising national enterprise technology centres',
    ),
    number: '2016年第34号令',
    issuer: words('国家发展改革委等五部门', 'Five ministries'),
    inForceFrom: '2016',
    confidence: 'seen',
  },
  'liaoning-technology-centre-measure': {
    title: words(
      '辽宁省企业技术中心认定管理办法',
      'Liaoning measure on recognising enterprise technology centres',
    ),
    number: null,
    issuer: words('辽宁省工业和信息化厅', 'Industry Department of Liaoning'),
    inForceFrom: null,
    confidence: 'secondary',
  },
  'anshan-technology-centre-paper': {
    title: words(
      '鞍山市企业技术中心认定文件',
      "Anshan's paper on recognising enterprise technology centres",
    ),
    number: '鞍工信发〔2018〕57号',
    issuer: words('鞍山市工业和信息化局', 'Anshan Industry Bureau'),
    inForceFrom: '2018',
    confidence: 'secondary',
  },
} as const satisfies Readonly<Record<string, LegalDocument>>
