import { alliance } from '../programmes/alliance.ts'
import { asOf, type ExampleFamily } from './family.ts'
import { choice, FEN_IN_WAN, flag, lastYear, number } from './vocabulary.ts'

export const allianceExamples: ExampleFamily = {
  programme: alliance,
  dayOf: asOf,
  words: {
    leader_kind: choice('bodyKind', kind => (kind === '企业' ? 'enterprise' : 'other')),
    leader_registered_province: choice('seat', name =>
      name === '辽宁省' ? 'liaoning' : 'mainland',
    ),
    leader_operates_there: flag('operatesInLiaoning'),
    leader_legal_person: flag('legalPerson'),
    leader_rd_wan: (value, on) => lastYear('rdSpend', FEN_IN_WAN)(value ?? 0, on),
    members_university_or_institute: number('universityMembers'),
    agreement_signed: flag('agreementSigned'),
    agreement_has_ip_clause: flag('agreementIpClause'),
    agreement_has_benefit_clause: flag('agreementBenefitClause'),
    market_goal: flag('marketGoal'),
    field_in_key_chain: flag('fieldInKeyChain'),
    recorded_on_platform: flag('recordedOnPlatform'),
    city_recommended: flag('cityRecommended'),
  },
  parameters: { 'alliance.rd_floor_wan': { id: 'alliance.rd_floor', times: FEN_IN_WAN } },
  unclaimed: {},
}
