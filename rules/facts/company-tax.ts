import { flagFact, words, yearlyFact } from './fact.ts'

const finance = { subject: 'company', section: 'finance' } as const
const research = { subject: 'company', section: 'research' } as const
const compliance = { subject: 'company', section: 'compliance' } as const

const ledger = words('研发支出辅助账及汇总表', 'R&D ledger and its summary')

/** What the technology SME evaluation and the super-deduction ask besides the profile's core. */
export const companyTax = {
  rdSpendTaxScope: yearlyFact('rdSpendTaxScope', 'fen', {
    ...finance,
    words: words('研发费用（加计扣除归集口径）', 'R&D spend, as collected for the super-deduction'),
    hint: words(
      '按财税〔2015〕119号归集，与高企口径不同。',
      'Collected by 财税〔2015〕119号, which differs from the high-tech measure.',
    ),
    evidence: ledger,
  }),

  nationalScienceAward: flagFact('nationalScienceAward', {
    ...research,
    words: words(
      '近五年获国家级科技奖励且单位排名前三',
      'National science award in the last five years, among the first three units',
    ),
  }),
  provincialRdInstitution: flagFact('provincialRdInstitution', {
    ...research,
    words: words(
      '拥有经认定的省部级以上研发机构',
      'Recognised R&D institution of provincial or ministerial level or higher',
    ),
  }),
  ledStandard: flagFact('ledStandard', {
    ...research,
    words: words(
      '近五年主导制定过国际、国家或行业标准',
      'Led the drafting of an international, national or industry standard in the last five years',
    ),
    hint: words(
      '在起草单位中排名前五，排名要求待科技局确认。',
      'Among the first five drafters; the bureau is to confirm the rank.',
    ),
  }),

  auditLevyTaxpayer: flagFact('auditLevyTaxpayer', {
    ...compliance,
    words: words(
      '会计核算健全、查账征收并缴纳企业所得税，能准确归集研发费用',
      'Sound books, audit levy, pays corporate income tax and collects R&D costs exactly',
    ),
  }),
  restrictedIndustry: flagFact('restrictedIndustry', {
    ...compliance,
    words: words(
      '行业属于《产业结构调整指导目录》限制类或淘汰类',
      'Industry restricted or eliminated in the catalogue of industrial structure',
    ),
  }),
  negativeListIndustry: flagFact('negativeListIndustry', {
    ...compliance,
    words: words(
      '行业属于研发费用加计扣除负面清单',
      'Industry on the negative list of the R&D super-deduction',
    ),
    hint: words(
      '烟草制造、批发零售、住宿餐饮、房地产、租赁和商务服务、娱乐业等。',
      'Tobacco, wholesale and retail, hotels and catering, property, leasing and business services, entertainment.',
    ),
  }),
  integrityBreachTwoYears: flagFact('integrityBreachTwoYears', {
    ...compliance,
    words: words(
      '上一会计年度或当年发生重大安全、重大质量事故、严重环境违法、严重弄虚作假或科研严重失信',
      'Major accident, serious environmental offence, falsehood or research dishonesty, this or last year',
    ),
  }),
}
