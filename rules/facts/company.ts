import { seats, zones } from '../identifiers/districts.ts'
import { choiceFact, dayFact, flagFact, numberFact, textFact, words, yearlyFact } from './fact.ts'

const identity = { subject: 'company', section: 'identity' } as const
const people = { subject: 'company', section: 'people' } as const
const finance = { subject: 'company', section: 'finance' } as const
const ip = { subject: 'company', section: 'ip' } as const
const research = { subject: 'company', section: 'research' } as const
const compliance = { subject: 'company', section: 'compliance' } as const
const titles = { subject: 'company', section: 'titles' } as const

const auditedStatements = words('经审计的年度财务会计报告', 'Audited annual statements')
const taxReturn = words('企业所得税年度纳税申报表', 'Annual corporate income tax return')
const specialAudit = words('专项审计或鉴证报告', 'Special audit or verification report')
const certificate = words('证书', 'Certificate')
const license = words('营业执照', 'Business licence')

/** What a company says about itself, section by section of its profile. */
export const company = {
  seat: choiceFact('seat', seats, {
    ...identity,
    words: words('注册地', 'Where registered'),
    hint: words(
      '按营业执照住所填写，不由信用代码推定。',
      'By the licence, not by the credit code.',
    ),
    evidence: license,
  }),
  address: textFact('address', {
    ...identity,
    words: words('住所', 'Registered address'),
    hint: words('按营业执照填写。', 'As on the licence.'),
    evidence: license,
  }),
  zone: choiceFact('zone', zones, { ...identity, words: words('所在功能区', 'Functional zone') }),
  registeredOn: dayFact('registeredOn', {
    ...identity,
    words: words('注册成立日期', 'Day of registration'),
    evidence: license,
  }),
  bodyKind: choiceFact(
    'bodyKind',
    [
      { value: 'enterprise', words: words('企业', 'Enterprise') },
      { value: 'university', words: words('高等院校', 'University') },
      { value: 'institute', words: words('科研院所', 'Research institute') },
      { value: 'other', words: words('其他单位', 'Another body') },
    ],
    { ...identity, words: words('单位性质', 'Kind of body') },
  ),
  legalPerson: flagFact('legalPerson', {
    ...identity,
    words: words('独立法人', 'Independent legal person'),
    evidence: license,
  }),
  residentEnterprise: flagFact('residentEnterprise', {
    ...identity,
    words: words('居民企业', 'Resident enterprise'),
    hint: words('在中国境内（不含港澳台）注册。', 'Registered in mainland China.'),
  }),
  industry: textFact('industry', { ...identity, words: words('所属行业', 'Industry') }),
  listed: flagFact('listed', { ...identity, words: words('已上市', 'Listed on an exchange') }),

  staffAverage: yearlyFact('staffAverage', 'people', {
    ...people,
    words: words('职工总数（年平均）', 'Staff, yearly average'),
    hint: words('各月（月初+月末）/2的全年平均。', 'Mean over the year of (first + last)/2.'),
    evidence: words('职工和科技人员情况说明', 'Statement of staff'),
  }),
  sciTechStaffAverage: yearlyFact('sciTechStaffAverage', 'people', {
    ...people,
    words: words('科技人员数（年平均）', 'Science and technology staff, yearly average'),
    hint: words('全年累计实际工作183天以上。', 'At least 183 days of such work in the year.'),
    evidence: words('职工和科技人员情况说明', 'Statement of staff'),
  }),

  sales: yearlyFact('sales', 'fen', {
    ...finance,
    words: words('销售收入', 'Sales'),
    hint: words('主营业务收入+其他业务收入。', 'Main plus other business income.'),
    evidence: taxReturn,
  }),
  totalIncome: yearlyFact('totalIncome', 'fen', {
    ...finance,
    words: words('总收入', 'Total income'),
    hint: words('收入总额减去不征税收入。', 'Gross income less non-taxable income.'),
    evidence: taxReturn,
  }),
  highTechIncome: yearlyFact('highTechIncome', 'fen', {
    ...finance,
    words: words('高新技术产品（服务）收入', 'High-tech product and service income'),
    evidence: specialAudit,
  }),
  rdSpend: yearlyFact('rdSpend', 'fen', {
    ...finance,
    words: words('研究开发费用', 'R&D spend'),
    evidence: specialAudit,
  }),
  rdSpendDomestic: yearlyFact('rdSpendDomestic', 'fen', {
    ...finance,
    words: words('境内研发费用', 'R&D spent in China'),
    hint: words(
      '研究开发费用中在境内发生的部分。',
      'The part of R&D spend that was spent in China.',
    ),
    evidence: specialAudit,
  }),
  sciTechSpend: yearlyFact('sciTechSpend', 'fen', {
    ...finance,
    words: words('科技活动经费支出', 'Science and technology activity spend'),
  }),
  netAssets: yearlyFact('netAssets', 'fen', {
    ...finance,
    min: null,
    words: words('净资产（年末）', 'Net assets at year end'),
    evidence: auditedStatements,
  }),
  totalAssets: yearlyFact('totalAssets', 'fen', {
    ...finance,
    words: words('资产总额（年末）', 'Total assets at year end'),
    evidence: auditedStatements,
  }),
  totalCosts: yearlyFact('totalCosts', 'fen', {
    ...finance,
    words: words('成本费用支出总额', 'Total cost and expense'),
    evidence: auditedStatements,
  }),

  classOneOwned: numberFact('classOneOwned', 'items', {
    ...ip,
    words: words('有效Ⅰ类知识产权', 'Class I rights, valid and owned'),
    hint: words(
      '发明专利、植物新品种、集成电路布图设计等。',
      'Invention patents, plant varieties, layouts…',
    ),
    evidence: certificate,
  }),
  classTwoOwned: numberFact('classTwoOwned', 'items', {
    ...ip,
    words: words('有效Ⅱ类知识产权', 'Class II rights, valid and owned'),
    hint: words(
      '实用新型、外观设计、软件著作权；不含商标。',
      'Utility models, designs, software; no trademarks.',
    ),
    evidence: certificate,
  }),
  classTwoUsed: numberFact('classTwoUsed', 'items', {
    ...ip,
    words: words(
      '已用于以前高企申报的Ⅱ类知识产权',
      'Class II rights used in an earlier high-tech application',
    ),
    hint: words('已计入上面Ⅱ类件数的部分。', 'Those already counted in class II above.'),
  }),

  coreTechnologyInFieldList: flagFact('coreTechnologyInFieldList', {
    ...research,
    words: words(
      '核心技术属于国家重点支持的高新技术领域',
      'Core technology in the supported fields',
    ),
  }),
  technologyField: choiceFact(
    'technologyField',
    [
      { value: 'electronics', words: words('电子信息', 'Electronic information') },
      { value: 'biology', words: words('生物与新医药', 'Biology and new medicine') },
      { value: 'aerospace', words: words('航空航天', 'Aerospace') },
      { value: 'materials', words: words('新材料', 'New materials') },
      { value: 'services', words: words('高技术服务', 'High-tech services') },
      { value: 'energy', words: words('新能源与节能', 'New energy and energy saving') },
      { value: 'environment', words: words('资源与环境', 'Resources and environment') },
      { value: 'manufacturing', words: words('先进制造与自动化', 'Advanced manufacturing') },
    ],
    { ...research, words: words('技术领域', 'Field of technology') },
  ),
  conversionsThreeYears: numberFact('conversionsThreeYears', 'items', {
    ...research,
    words: words('近三年科技成果转化数', 'Results put to use in the last three years'),
    hint: words(
      '同一成果转化为多种产品只计一项。',
      'One result counts once, whatever its products.',
    ),
  }),
  rdRulesAndLedger: flagFact('rdRulesAndLedger', {
    ...research,
    words: words('有研发管理制度和研发费用辅助账', 'R&D rules and cost ledger'),
  }),
  rdUnit: flagFact('rdUnit', { ...research, words: words('设有研发机构', 'Own R&D unit') }),
  universityCooperation: flagFact('universityCooperation', {
    ...research,
    words: words('开展产学研合作', 'Works with universities or institutes'),
  }),
  conversionIncentives: flagFact('conversionIncentives', {
    ...research,
    words: words('有成果转化激励制度', 'Rewards for putting results to use'),
  }),
  talentSystem: flagFact('talentSystem', {
    ...research,
    words: words('有人才培养、引进和绩效奖励制度', 'Training, recruiting and reward rules'),
  }),
  largestVentureInvestment: numberFact('largestVentureInvestment', 'fen', {
    ...research,
    words: words('单笔最大创业投资额', 'Largest single venture investment'),
    hint: words('没有请填0。', 'Write 0 when there is none.'),
  }),

  majorIncidentInYear: flagFact('majorIncidentInYear', {
    ...compliance,
    words: words(
      '近365日内发生重大安全、重大质量事故或严重环境违法',
      'Major accident or serious environmental offence in the last 365 days',
    ),
  }),
  onAbnormalList: flagFact('onAbnormalList', {
    ...compliance,
    words: words(
      '今年或上年列入经营异常名录',
      'On the list of abnormal operations, this or last year',
    ),
  }),
  onDishonestyList: flagFact('onDishonestyList', {
    ...compliance,
    words: words(
      '今年或上年列入严重违法失信名单',
      'On the list of serious dishonesty, this or last year',
    ),
  }),
  branchSalesOrTrading: flagFact('branchSalesOrTrading', {
    ...compliance,
    words: words(
      '属于大型企业的生产基地、分公司、销售或贸易公司',
      'A production base, branch, sales or trading company of a group',
    ),
  }),
  excludedIndustry: flagFact('excludedIndustry', {
    ...compliance,
    words: words(
      '主业为烟草、铁路、矿产、公用事业、房地产、基建、银行保险等',
      'Main business in tobacco, railways, mining, utilities, property, building, finance',
    ),
  }),

  hnteCertificateValid: flagFact('hnteCertificateValid', {
    ...titles,
    words: words('持有有效高新技术企业证书', 'Valid high-tech enterprise certificate'),
    evidence: certificate,
  }),
  techSmeNumberValid: flagFact('techSmeNumberValid', {
    ...titles,
    words: words('持有有效科技型中小企业入库编号', 'Valid technology SME number'),
  }),
  eaglet: flagFact('eaglet', { ...titles, words: words('雏鹰企业', 'Eaglet') }),
  gazelle: flagFact('gazelle', { ...titles, words: words('瞪羚企业', 'Gazelle') }),
  unicorn: flagFact('unicorn', { ...titles, words: words('独角兽企业', 'Unicorn') }),
}
