import { choiceFact, flagFact, numberFact, words } from './fact.ts'

const request = { subject: 'request', section: 'request' } as const
const park = { subject: 'request', section: 'park' } as const
const loan = { subject: 'request', section: 'loan' } as const
const voucher = { subject: 'request', section: 'voucher' } as const
const fund = { subject: 'request', section: 'guidance-fund' } as const

/** What a company says of one request: a base, the park, a loan, a voucher or a grant. */
export const requestFacts = {
  baseWish: choiceFact(
    'baseWish',
    [
      { value: 'service', words: words('使用示范基地的信息和服务', 'Information and services') },
      { value: 'base', words: words('申报示范基地或其排名', 'To be named a base, or its rank') },
    ],
    { ...request, words: words('需要什么', 'What is wanted') },
  ),
  baseKind: choiceFact(
    'baseKind',
    [
      { value: 'region', words: words('区域', 'A region') },
      { value: 'institute', words: words('高校和科研院所', 'Universities and institutes') },
      { value: 'enterprise', words: words('企业', 'An enterprise') },
    ],
    { ...request, words: words('示范基地类型', 'Kind of base') },
  ),
  baseApplicant: choiceFact(
    'baseApplicant',
    [
      { value: 'region', words: words('区域（县区、开发区）', 'A district or zone') },
      { value: 'institute', words: words('高校或科研院所', 'A university or institute') },
      { value: 'enterprise', words: words('企业', 'An enterprise') },
    ],
    { ...request, words: words('申请人类型', 'Kind of applicant') },
  ),

  parkKind: choiceFact(
    'parkKind',
    [
      { value: 'rd-body', words: words('研发机构', 'R&D body') },
      { value: 'institute-branch', words: words('科研院所分院', 'Branch of an institute') },
      { value: 'headquarters', words: words('企业总部', 'Headquarters') },
      { value: 'hnte', words: words('高新技术企业', 'High-tech enterprise') },
      { value: 'eaglet', words: words('雏鹰企业', 'Eaglet') },
      { value: 'gazelle', words: words('瞪羚企业', 'Gazelle') },
      { value: 'specialised', words: words('专精特新企业', 'Specialised and novel firm') },
      { value: 'other', words: words('其他', 'Another kind') },
    ],
    { ...park, words: words('入驻主体类型', 'Kind of resident') },
  ),
  parkRdPercent: numberFact('parkRdPercent', 'percent', {
    ...park,
    words: words('研发投入占销售收入比例', 'R&D spend as a share of sales'),
  }),
  productionOnly: flagFact('productionOnly', {
    ...park,
    words: words('只有生产，没有研发', 'Production only, without R&D'),
  }),

  loanAmount: numberFact('loanAmount', 'fen', {
    ...loan,
    words: words('拟申请贷款金额', 'Amount of the loan'),
  }),
  creditSound: flagFact('creditSound', {
    ...loan,
    words: words('信用记录良好', 'Sound credit record'),
  }),

  voucherSpend: numberFact('voucherSpend', 'fen', {
    ...voucher,
    words: words('购买科技服务的金额', 'Spend on science services'),
    evidence: words('服务合同、发票和结果文件', 'Contract, invoice and result'),
  }),
  voucherServiceAccepted: flagFact('voucherServiceAccepted', {
    ...voucher,
    judge: 'bureau',
    words: words('服务类型在创新券支持范围内', 'The service is one that vouchers pay for'),
  }),
  voucherRelatedParty: flagFact('voucherRelatedParty', {
    ...voucher,
    words: words('与服务机构存在关联关系', 'Related to the provider of the service'),
  }),

  fundDirection: choiceFact(
    'fundDirection',
    [
      { value: 'basic', words: words('自由探索类基础研究', 'Free basic research') },
      { value: 'base', words: words('科技创新基地建设', 'Building of innovation bases') },
      { value: 'transfer', words: words('科技成果转移转化', 'Transfer of results') },
      { value: 'system', words: words('区域创新体系建设', 'Regional innovation system') },
      { value: 'other', words: words('其他', 'Another direction') },
    ],
    { ...fund, words: words('支持方向', 'Direction') },
  ),
  fundCallOpen: flagFact('fundCallOpen', {
    ...fund,
    words: words('省本年度申报正在受理', "The province's call of this year is open"),
  }),
}
