import { challengeDemand } from '../programmes/challenge-demand.ts'
import { challengeTaker } from '../programmes/challenge-taker.ts'
import { asOf, type ExampleFamily } from './family.ts'
import { kindOfBody, provinceOf } from './places.ts'
import { choice, FEN_IN_WAN, flag, number, type WordReader } from './vocabulary.ts'

/** A word that no condition reads. */
const unread: WordReader = () => ({})

export const challengeDemandExamples: ExampleFamily = {
  programme: challengeDemand,
  dayOf: asOf,
  words: {
    kind: choice('bodyKind', kindOfBody),
    registered_province: provinceOf('seat'),
    legal_person: flag('legalPerson'),
    is_alliance_leader: flag('demanderLeadsAlliance'),
    total_invest_wan: number('challengeInvestment', FEN_IN_WAN),
    self_fund_wan: number('challengeOwnMoney', FEN_IN_WAN),
    asked_subsidy_wan: number('challengePublicMoney', FEN_IN_WAN),
    period_months: number('challengePeriod'),
    tech_specified: flag('challengeSpecified'),
    in_need_library: flag('needInLibrary'),
    is_leading_enterprise: flag('leadingEnterprise'),
    dishonest_record: flag('demanderDishonest'),
  },
  parameters: {
    'jbgs.demand.invest_min_wan': { id: 'jbgs.demand.invest_min', times: FEN_IN_WAN },
    'jbgs.self_fund_ratio_min': { id: 'jbgs.self_fund_ratio_min', times: 1 },
    'jbgs.gov_share_max': { id: 'jbgs.gov_share_max', times: 1 },
    'jbgs.period_months_max': { id: 'jbgs.period_months_max', times: 1 },
  },
  unclaimed: {},
}

export const challengeTakerExamples: ExampleFamily = {
  programme: challengeTaker,
  dayOf: asOf,
  words: {
    kind: choice('takerKind', name => (name.includes('团队') ? 'team' : kindOfBody(name))),
    can_do_rd: flag('takerCanResearch'),
    related_party_to_demand: flag('takerRelated'),
    team_members: unread,
    agreement_with_demand: flag('takerAgreement'),
    dishonest_record: flag('takerDishonest'),
    province: unread,
  },
  parameters: { 'jbgs.taker.related_ok': { id: 'jbgs.taker.related_ok', times: 1 } },
  unclaimed: {},
}
