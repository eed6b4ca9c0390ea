import type { allianceFacts } from './alliance.ts'
import type { challengeFacts } from './challenge.ts'
import { words } from './fact.ts'
import { act, type LeverJudgement, putInPlace, raiseInMonths, said } from './lever.ts'
import type { platformFacts } from './platform.ts'
import type { teamFacts } from './team.ts'

type Keys =
  | keyof typeof teamFacts
  | keyof typeof allianceFacts
  | keyof typeof challengeFacts
  | keyof typeof platformFacts

const amend = act('months', words('补充协议条款', 'Add the clause to the agreement'))
const ownMoney = words('增加自筹资金', 'Put in more own money')
const anotherHead = act('months', words('另定负责人', 'Appoint another head'))

/** What can be done about each thing said of a team, an alliance, a challenge or a platform. */
export const projectLevers = {
  teamKind: 'nature',
  teamOrigin: 'nature',
  coreMembers: act('months', words('增加核心成员', 'Add core members')),
  solutionOrProduct: 'nature',
  leaderAge: 'nature',
  leaderTitle: 'nature',
  leaderDegree: 'nature',
  signedOn: 'past',
  contractYears: act('months', words('延长合同年限', 'Lengthen the contract')),
  fullTime: act('months', words('改为全职引进', 'Bring the team in full time')),
  hostAllianceRole: act(
    'months',
    words('牵头或作为主要成员参加联盟', 'Lead an alliance or join one as a main member'),
    { choices: ['main', 'leader'] },
  ),
  takenByChallenge: 'past',
  startupSeat: 'nature',
  startupRegisteredOn: 'past',
  teamSharePercent: act('months', words('提高团队持股', "Raise the team's share")),
  paidIn: act('months', words('增加实缴资本', 'Pay in more capital')),

  operatesInLiaoning: 'nature',
  universityMembers: act(
    'months',
    words('吸收高校或科研机构', 'Take in a university or institute'),
  ),
  agreementSigned: act('months', words('签订联盟协议', 'Sign the agreement')),
  agreementBenefitClause: amend,
  agreementIpClause: amend,
  marketGoal: putInPlace,
  fieldInKeyChain: 'nature',
  recordedOnPlatform: act('months', words('在省平台备案', "Record it on the province's platform")),
  cityRecommended: 'others',

  demanderLeadsAlliance: act('months', words('牵头组建联盟', 'Found an alliance and lead it')),
  challengeInvestment: act('days', ownMoney, { along: ['challengeOwnMoney'] }),
  challengeOwnMoney: act('days', ownMoney, { along: ['challengeInvestment'] }),
  challengePublicMoney: act(
    'days',
    words('少申请财政资金，差额另筹', 'Ask for less public money and find the rest elsewhere'),
    { direction: 'down' },
  ),
  challengePeriod: act('days', words('缩短实施期', 'Shorten the period'), { direction: 'down' }),
  challengeSpecified: act('days', words('明确指标、期限和榜额', 'State it definitely')),
  needInLibrary: act('months', words('向省需求库提交需求', "Enter it in the province's library")),
  leadingEnterprise: 'nature',
  demanderDishonest: 'past',
  takerKind: 'nature',
  takerCanResearch: 'nature',
  takerAgreement: act('months', words('签订揭榜协议', 'Sign the agreement with the poster')),
  takerRelated: 'nature',
  takerDishonest: 'past',

  platformStaff: act('months', said.hire),
  platformArea: act('months', words('增加场地', 'Add room')),
  platformEquipment: act('months', words('购置仪器设备', 'Buy equipment')),
  existingProvincialBases: 'past',
  sameDirectionBase: 'past',
  directionTaken: act('months', words('调整研究方向', 'Choose another direction')),
  headHasBase: anotherHead,
  headHighLevel: anotherHead,
  industryMechanism: putInPlace,
  transferAbility: putInPlace,
  strategicField: 'nature',
  alreadyEngineeringLab: 'past',
  emergingField: 'nature',

  fixedSite: putInPlace,
  pilotEquipment: putInPlace,
  servesOutside: act('months', words('向行业开放中试服务', 'Open the service to the trade')),
  pilotServices: raiseInMonths,
  pilotSpecialists: act('months', said.hire),
  safetyAccidentThreeYears: 'past',
  dishonestThreeYears: 'past',
  pilotBaseAlready: 'past',

  provincialCentreSince: 'past',
  violationThreeYears: 'past',
  namedPapersReady: act('days', words('备齐材料', 'Make the papers ready')),
  forwardedInTime: 'others',
} as const satisfies Readonly<Record<Keys, LeverJudgement>>
