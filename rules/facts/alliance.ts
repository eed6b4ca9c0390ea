import { flagFact, numberFact, words } from './fact.ts'

const alliance = { subject: 'alliance', section: 'alliance' } as const
const leader = { subject: 'alliance', section: 'alliance-leader' } as const
const agreement = words(
  '联盟协议（含知识产权和收益条款）',
  'Agreement with clauses on rights and benefit',
)

/** What is said of an alliance; its leader is the company that applies. */
export const allianceFacts = {
  operatesInLiaoning: flagFact('operatesInLiaoning', {
    ...leader,
    words: words('盟主在省内实地经营', 'The leader really operates in Liaoning'),
  }),
  universityMembers: numberFact('universityMembers', 'items', {
    ...alliance,
    words: words('高校或科研机构成员数', 'Universities and institutes among the members'),
  }),
  agreementSigned: flagFact('agreementSigned', {
    ...alliance,
    words: words('已签订有法律约束力的联盟协议', 'Binding agreement signed'),
    evidence: agreement,
  }),
  agreementBenefitClause: flagFact('agreementBenefitClause', {
    ...alliance,
    words: words('协议约定利益机制', 'The agreement settles the benefit of each'),
    evidence: agreement,
  }),
  agreementIpClause: flagFact('agreementIpClause', {
    ...alliance,
    words: words('协议约定知识产权归属和许可', 'The agreement settles rights and licences'),
    evidence: agreement,
  }),
  marketGoal: flagFact('marketGoal', {
    ...alliance,
    words: words('有源于企业需求的明确市场目标', "A clear market goal from the firm's need"),
  }),
  fieldInKeyChain: flagFact('fieldInKeyChain', {
    ...alliance,
    words: words('方向属于省重点产业链或创新链', 'In a key industry or innovation chain'),
  }),
  recordedOnPlatform: flagFact('recordedOnPlatform', {
    ...alliance,
    words: words('已在辽宁省科技创新综合信息平台备案', "Recorded on the province's platform"),
  }),
  cityRecommended: flagFact('cityRecommended', {
    ...alliance,
    judge: 'bureau',
    words: words('市科技局已推荐', 'Recommended by the city bureau'),
  }),
}
