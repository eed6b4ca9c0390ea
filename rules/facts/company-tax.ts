import { choiceFact, dayFact, flagFact, numberFact, words, yearlyFact } from './fact.ts'

const finance = { subject: 'company', section: 'finance' } as const
const research = { subject: 'company', section: 'research' } as const
const titles = { subject: 'company', section: 'titles' } as const
const compliance = { subject: 'company', section: 'compliance' } as const

const taxReturn = words('企业所得税年度纳税申报表', 'Annual corporate income tax return')
const ledger = words('研发支出辅助账及汇总表', 'R&D ledger and its summary')

/** What tax relief, small titles and rewards ask of a company besides the core of its profile. */
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
  rdOwnItems: yearlyFact('rdOwnItems', 'fen', {
    ...finance,
    words: words('加计扣除研发费用：前五类', 'R&D for the super-deduction: the first five items'),
    hint: words(
      '人员人工、直接投入、折旧、无形资产摊销、新产品设计和试验等费用之和，均为费用化支出。',
      'Staff, direct input, depreciation, amortisation, design and trial, all expensed.',
    ),
    evidence: ledger,
  }),
  rdOtherRelated: yearlyFact('rdOtherRelated', 'fen', {
    ...finance,
    words: words('加计扣除研发费用：其他相关费用', 'R&D for the super-deduction: other related'),
    hint: words('按实际发生额填写，限额由系统计算。', 'As spent; the cap is worked out here.'),
    evidence: ledger,
  }),
  rdEntrustedDomestic: yearlyFact('rdEntrustedDomestic', 'fen', {
    ...finance,
    words: words('委托境内研发费用', 'R&D entrusted at home'),
    hint: words('按实际发生额填写，按80%计入。', 'As spent; 80 % of it counts.'),
    evidence: ledger,
  }),
  rdEntrustedAbroad: yearlyFact('rdEntrustedAbroad', 'fen', {
    ...finance,
    words: words('委托境外机构研发费用', 'R&D entrusted to institutions abroad'),
    hint: words(
      '不含委托境外个人；按80%计入，且不超过境内符合条件费用的三分之二。',
      'Not to individuals; 80 % counts, at most two thirds of what is eligible at home.',
    ),
    evidence: ledger,
  }),
  investmentIncome: yearlyFact('investmentIncome', 'fen', {
    ...finance,
    words: words('投资收益', 'Investment income'),
    evidence: taxReturn,
  }),
  negativeListRevenue: yearlyFact('negativeListRevenue', 'fen', {
    ...finance,
    words: words(
      '加计扣除负面清单行业的主营业务收入',
      'Main revenue in industries on the negative list of the super-deduction',
    ),
    hint: words('各清单行业合计；没有请填0。', 'All listed industries together; 0 when none.'),
    evidence: taxReturn,
  }),
  taxableIncome: yearlyFact('taxableIncome', 'fen', {
    ...finance,
    words: words('应纳税所得额', 'Taxable income'),
    hint: words('弥补以前年度亏损后；亏损请填0。', 'After earlier losses; 0 in a year of loss.'),
    evidence: taxReturn,
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
  scienceAward: flagFact('scienceAward', {
    ...research,
    words: words('获得国家或省级科学技术奖', 'National or provincial science and technology award'),
  }),
  competitionPrize: flagFact('competitionPrize', {
    ...research,
    words: words(
      '全国创新创业大赛总决赛优秀奖以上，或省级总决赛三等奖以上',
      'Merit prize or better in the national innovation contest, or third prize or better in the provincial final',
    ),
  }),
  professionalInvestment: flagFact('professionalInvestment', {
    ...research,
    words: words('获得专业投资机构的私募投资', 'Private investment by professional investors'),
  }),
  postMoneyValuation: numberFact('postMoneyValuation', 'usd', {
    ...research,
    words: words('最近一轮融资投后估值', 'Post-money valuation of the latest round'),
    hint: words(
      '人民币估值按该轮融资当年的平均汇率折算为美元；没有请填0。',
      'A valuation in yuan is taken at the average rate of the year of the round; 0 when none.',
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
  icOrMachineTool: flagFact('icOrMachineTool', {
    ...compliance,
    words: words(
      '列入清单的集成电路或工业母机企业',
      'Integrated-circuit or industrial machine-tool enterprise on the list',
    ),
  }),
  highTechConditionsFail: flagFact('highTechConditionsFail', {
    ...compliance,
    words: words(
      '本年度不再符合高新技术企业认定条件',
      'No longer meets the conditions of a high-tech enterprise this year',
    ),
  }),

  highTechIssuedOn: dayFact('highTechIssuedOn', {
    ...titles,
    words: words(
      '最近一次高新技术企业证书的发证日期',
      'Day of issue of the latest high-tech enterprise certificate',
    ),
    evidence: words('证书', 'Certificate'),
  }),
  highTechRecognition: choiceFact(
    'highTechRecognition',
    [
      { value: 'first', words: words('首次认定', 'First recognition') },
      { value: 'renewal', words: words('再次认定', 'Renewed recognition') },
      { value: 'none', words: words('没有', 'None') },
    ],
    {
      ...titles,
      words: words('新获高新技术企业认定的情况', 'New recognition as a high-tech enterprise'),
      hint: words('尚未领取奖励的一次。', 'One for which no reward was paid yet.'),
    },
  ),
  newGazelle: flagFact('newGazelle', {
    ...titles,
    words: words('新备案为省级瞪羚企业', 'Newly recorded as a provincial gazelle'),
  }),
  newUnicorn: flagFact('newUnicorn', {
    ...titles,
    words: words('新备案为省级独角兽企业', 'Newly recorded as a provincial unicorn'),
  }),
  newEaglet: flagFact('newEaglet', {
    ...titles,
    words: words('新备案为省级雏鹰企业', 'Newly recorded as a provincial eaglet'),
  }),
  softwareEnterprise: flagFact('softwareEnterprise', {
    ...titles,
    words: words('持有有效软件企业证书', 'Valid software-enterprise certificate'),
  }),
  softwareProduct: flagFact('softwareProduct', {
    ...titles,
    words: words('持有有效软件产品证书', 'Valid software-product certificate'),
  }),
}
