import type { company } from './company.ts'
import type { companyTax } from './company-tax.ts'
import type { expertScores } from './expert-scores.ts'
import { words } from './fact.ts'
import type { incubateeFacts } from './incubatee.ts'
import { act, type LeverJudgement, putInPlace, said } from './lever.ts'

type Keys =
  | keyof typeof company
  | keyof typeof companyTax
  | keyof typeof expertScores
  | keyof typeof incubateeFacts

const spendOnResearch = words('增加境内研发投入', 'Spend more on R&D in China')
const title = act('year', said.title)

/** What can be done about each thing that a company says of itself. */
export const companyLevers = {
  seat: 'nature',
  address: 'nature',
  zone: 'nature',
  registeredOn: 'past',
  bodyKind: 'nature',
  legalPerson: 'nature',
  residentEnterprise: 'nature',
  industry: 'nature',
  listed: 'nature',

  staffAverage: act('year', said.hire),
  sciTechStaffAverage: act('year', words('增加聘用科技人员', 'Hire science and technology staff'), {
    along: ['staffAverage'],
  }),

  sales: act('year', said.raise, { along: ['totalIncome'] }),
  totalIncome: 'follows',
  highTechIncome: act(
    'year',
    words('增加高新技术产品（服务）收入', 'Earn more from high-tech products'),
    { along: ['totalIncome', 'sales'] },
  ),
  rdSpend: act('year', spendOnResearch, {
    along: ['rdSpendDomestic', 'rdSpendTaxScope', 'sciTechSpend', 'totalCosts'],
  }),
  rdSpendDomestic: act('year', spendOnResearch, {
    along: ['rdSpend', 'rdSpendTaxScope', 'sciTechSpend', 'totalCosts'],
  }),
  sciTechSpend: act('year', words('增加科技活动经费', 'Spend more on science and technology'), {
    along: ['totalCosts'],
  }),
  netAssets: act('year', said.raise, { along: ['totalAssets'] }),
  totalAssets: 'follows',
  totalCosts: 'follows',

  classOneOwned: act('months', said.rights),
  classTwoOwned: act('months', said.rights),
  classTwoUsed: 'past',

  coreTechnologyInFieldList: 'nature',
  technologyField: 'nature',
  conversionsThreeYears: act('months', words('增加科技成果转化', 'Put more results to use')),
  rdRulesAndLedger: putInPlace,
  rdUnit: putInPlace,
  universityCooperation: putInPlace,
  conversionIncentives: putInPlace,
  talentSystem: putInPlace,
  largestVentureInvestment: act('months', words('引入创业投资', 'Take in venture capital')),

  majorIncidentInYear: 'past',
  onAbnormalList: 'past',
  onDishonestyList: 'past',
  branchSalesOrTrading: 'nature',
  excludedIndustry: 'nature',

  hnteCertificateValid: title,
  techSmeNumberValid: title,
  eaglet: title,
  gazelle: title,
  unicorn: title,

  rdSpendTaxScope: act('year', spendOnResearch, {
    along: ['rdSpend', 'rdSpendDomestic', 'sciTechSpend', 'totalCosts'],
  }),
  rdOwnItems: act('year', spendOnResearch, { along: ['totalCosts'] }),
  rdOtherRelated: 'follows',
  rdEntrustedDomestic: 'follows',
  rdEntrustedAbroad: 'follows',
  investmentIncome: 'follows',
  negativeListRevenue: 'nature',
  taxableIncome: 'follows',

  nationalScienceAward: 'others',
  provincialRdInstitution: title,
  ledStandard: 'others',
  scienceAward: 'others',
  competitionPrize: 'others',
  professionalInvestment: act(
    'months',
    words('引入专业投资机构', 'Take in a professional investor'),
  ),
  postMoneyValuation: 'others',

  auditLevyTaxpayer: act('year', words('改为查账征收', 'Change to a levy by the books')),
  restrictedIndustry: 'nature',
  negativeListIndustry: 'nature',
  integrityBreachTwoYears: 'past',
  icOrMachineTool: 'nature',
  highTechConditionsFail: 'follows',

  highTechIssuedOn: 'past',
  highTechRecognition: 'others',
  newGazelle: title,
  newUnicorn: title,
  newEaglet: title,
  softwareEnterprise: title,
  softwareProduct: title,

  scoreTechnology: 'others',
  scoreCoreSupport: 'others',
  scoreIpQuantity: 'others',
  scoreIpAcquisition: 'others',
  scoreStandards: 'others',
  scoreConversion: 'others',
  scoreManagement: 'others',
  scoreNetAssetGrowth: 'others',
  scoreSalesGrowth: 'others',

  meetsTechSmeDemands: 'follows',
  newTechnologyWork: 'nature',
  registeredInIncubator: act(
    'months',
    words('将注册地迁入孵化器', 'Move the registration into the incubator'),
  ),
  mainSiteInIncubator: act(
    'months',
    words('将主要场所迁入孵化器', 'Move the main site into the incubator'),
  ),
  ageAtEntry: 'past',
  enteredIncubatorOn: 'past',
  incubationField: 'nature',
  ventureReceived: act('months', words('引入创业投资', 'Take in venture capital')),
  acquiredOrListed: 'others',
} as const satisfies Readonly<Record<Keys, LeverJudgement>>
