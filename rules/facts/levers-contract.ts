import type { contractFacts } from './contract.ts'
import { words } from './fact.ts'
import type { instrumentFacts } from './instrument.ts'
import { act, type LeverJudgement } from './lever.ts'
import type { personFacts } from './person.ts'
import type { requestFacts } from './request.ts'

type Keys =
  | keyof typeof contractFacts
  | keyof typeof personFacts
  | keyof typeof instrumentFacts
  | keyof typeof requestFacts

const supplement = act('days', words('在合同中补充载明', 'Add it to the contract'))
const pay = act('months', words('提高年薪', 'Raise the pay'))

/** What can be done about each thing said of a contract, a person, an instrument or a request. */
export const contractLevers = {
  contractKind: 'nature',
  contractParty: 'nature',
  technologyImport: 'nature',
  contractWritten: act('days', words('签订书面合同', 'Put the contract in writing')),
  contractInForce: act('months', words('使合同生效', 'Bring the contract into force')),
  contractWithinTerm: 'past',
  contractRegisteredBefore: 'past',
  partiesStated: supplement,
  technologyStated: supplement,
  priceStated: supplement,
  contractAmount: 'nature',

  contractRegistered: act('months', words('办理技术合同认定登记', 'Have the contract registered')),
  relatedToTransferOrDevelopment: 'nature',
  invoicedTogether: act('days', words('改开在同一张发票上', 'Put both on one invoice')),
  provincialCertificate: act('months', words('取得认定证明', 'Obtain the certificate')),
  transferKind: 'nature',
  licenceYears: act('months', words('约定更长的许可年限', 'Agree on more years of licence')),
  transferIncome: 'past',
  fullyRelatedParties: 'nature',

  rewardTerms: act(
    'months',
    words('作出奖励规定或约定', 'Settle the reward by rule or agreement'),
    {
      choices: ['settled'],
    },
  ),
  resultUse: 'nature',
  rewardPercent: act('months', words('提高奖励比例', 'Raise the reward')),
  rewardYears: act('months', words('延长提取年限', 'Draw the reward for more years')),
  rewardTaxClaim: 'nature',
  monthsToReward: 'past',
  holderKind: 'nature',

  personAge: 'nature',
  yearlyPay: pay,
  payOfLocalAverage: pay,
  education: 'nature',
  workYears: 'past',
  monthsInChina: act('months', words('增加在华工作时间', 'Work more months in China')),
  chinese: 'nature',
  workRegion: 'nature',
  extraMerit: 'nature',
  localBonusGranted: 'others',
  localBonus: 'others',
  pointsFrom: 'nature',
  systemPoints: 'others',
  healthy: 'nature',
  noCriminalRecord: 'past',
  employerLawful: 'past',

  talentProgramme: 'others',
  recognisedAchievement: 'others',
  startupTalent: 'nature',
  youngTalent: 'nature',
  jobMatches: 'nature',
  excellentChineseMaster: 'past',
  topForeignMaster: 'past',
  languageTeacher: 'nature',
  skillCertificate: act('year', words('取得职业技能资格证书', 'Obtain the certificate of skill')),
  permitClass: 'others',
  overseasDoctor: 'past',
  employmentContract: act('days', words('签订合同', 'Sign the contract')),
  outstandingRecord: 'past',
  doctorSince: 'past',
  earlierGrantAllows: 'others',

  instrumentPublicMoney: 'past',
  instrumentPrice: 'past',
  instrumentHolder: 'nature',

  baseWish: 'nature',
  baseKind: 'nature',
  baseApplicant: 'nature',
  parkKind: 'nature',
  parkRdPercent: act('year', words('增加研发投入', 'Spend more on R&D')),
  productionOnly: act('months', words('设立研发', 'Set up R&D')),
  loanAmount: act('days', words('减少贷款金额', 'Ask for a smaller loan'), { direction: 'down' }),
  creditSound: 'past',
  voucherSpend: 'nature',
  voucherServiceAccepted: 'others',
  voucherRelatedParty: act('days', words('改选服务机构', 'Choose another provider')),
  fundDirection: 'nature',
  fundCallOpen: 'others',
} as const satisfies Readonly<Record<Keys, LeverJudgement>>
