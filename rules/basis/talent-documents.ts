import { words } from '../facts/fact.ts'
import type { LegalDocument } from './documents.ts'

const province = words('辽宁省科技厅', 'Science Department of Liaoning')

/** The texts on foreign talent, instruments, loans and the funds of province and nation. */
export const talentDocuments = {
  'foreign-work-standard': {
    title: words(
      '外国人来华工作分类标准（试行）',
      'Trial standard on classes of foreigners who work in China',
    ),
    number: '外专发〔2017〕40号',
    issuer: words('国家外国专家局', 'State Administration of Foreign Experts'),
    inForceFrom: '2017',
    confidence: 'seen',
  },
  'liaoning-foreign-experts': {
    title: words('辽宁省“外专百人计划”', "Liaoning's scheme for a hundred foreign experts"),
    number: null,
    issuer: words('辽宁省', 'Liaoning Province'),
    inForceFrom: '2018',
    confidence: 'secondary',
  },
  'liaoning-instruments': {
    title: words(
      '辽宁省大型科学仪器共享文件（标题待核对）',
      'Liaoning paper on sharing large instruments (title to be checked)',
    ),
    number: '辽科发〔2022〕20号',
    issuer: province,
    inForceFrom: '2022',
    confidence: 'seen',
  },
  'anshan-loan-fund': {
    title: words(
      '鞍山市科技信贷风险补偿专项资金文件（标题待核对）',
      'Anshan paper on the loan risk fund (title to be checked)',
    ),
    number: '鞍科发〔2019〕14号',
    issuer: words('鞍山市科学技术局', 'Anshan Science and Technology Bureau'),
    inForceFrom: '2019',
    confidence: 'seen',
  },
  'liaoning-science-fund-2025': {
    title: words(
      '2025年辽宁省自然科学基金计划博士科研启动项目通知',
      'Call of 2025 for starting grants to doctors, Liaoning science fund',
    ),
    number: null,
    issuer: province,
    inForceFrom: '2025',
    confidence: 'secondary',
  },
  'guidance-fund-measure': {
    title: words(
      '中央引导地方科技发展资金管理办法',
      'Measure on central guidance funds for local science',
    ),
    number: '财教〔2021〕204号',
    issuer: words('财政部、科技部', 'Ministries of Finance and of Science'),
    inForceFrom: '2021',
    confidence: 'known',
  },
} as const satisfies Readonly<Record<string, LegalDocument>>
