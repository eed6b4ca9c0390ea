import { choiceFact, flagFact, numberFact, words } from './fact.ts'

const demand = { subject: 'project', section: 'challenge-demand' } as const
const taker = { subject: 'project', section: 'challenge-taker' } as const

/** What is said of a challenge by the party that posts it and by the one that takes it. */
export const challengeFacts = {
  demanderLeadsAlliance: flagFact('demanderLeadsAlliance', {
    ...demand,
    words: words('需求方为联盟盟主', 'The poster leads an alliance'),
  }),
  challengeInvestment: numberFact('challengeInvestment', 'fen', {
    ...demand,
    words: words('项目总投入', 'Whole investment of the project'),
    evidence: words('项目预算', 'Budget of the project'),
  }),
  challengeOwnMoney: numberFact('challengeOwnMoney', 'fen', {
    ...demand,
    words: words('其中自筹资金', 'Own money in it'),
    evidence: words('自筹资金承诺', 'Pledge of own money'),
  }),
  challengePublicMoney: numberFact('challengePublicMoney', 'fen', {
    ...demand,
    words: words('其中申请财政资金', 'Public money asked'),
  }),
  challengePeriod: numberFact('challengePeriod', 'months', {
    ...demand,
    words: words('实施期（月）', 'Period in months'),
  }),
  challengeSpecified: flagFact('challengeSpecified', {
    ...demand,
    words: words(
      '技术需求、指标、期限和榜额明确',
      'Technical need, indicators, period and price are definite',
    ),
  }),
  needInLibrary: flagFact('needInLibrary', {
    ...demand,
    words: words('需求已进入省科技创新需求库', "The need is in the province's library of needs"),
  }),
  leadingEnterprise: flagFact('leadingEnterprise', {
    ...demand,
    words: words(
      '由省内龙头企业牵头并明确合作高校院所',
      'Led by a leading enterprise of the province with named partners',
    ),
  }),
  demanderDishonest: flagFact('demanderDishonest', {
    ...demand,
    words: words(
      '需求方有严重失信或科研失信记录',
      'The poster has a record of serious or research dishonesty',
    ),
  }),

  takerKind: choiceFact(
    'takerKind',
    [
      { value: 'university', words: words('高等院校', 'University') },
      { value: 'institute', words: words('科研院所', 'Research institute') },
      { value: 'enterprise', words: words('企业', 'Enterprise') },
      { value: 'team', words: words('人才团队', 'Talent team') },
      { value: 'other', words: words('其他', 'Another') },
    ],
    { ...taker, words: words('揭榜方类别', 'Kind of taker') },
  ),
  takerCanResearch: flagFact('takerCanResearch', {
    ...taker,
    words: words('揭榜方具备研发能力', 'The taker is able to do the R&D'),
  }),
  takerAgreement: flagFact('takerAgreement', {
    ...taker,
    words: words(
      '已与需求方签订任务、经费和知识产权协议',
      'Agreement with the poster on tasks, money and rights',
    ),
    evidence: words('揭榜协议', 'Agreement with the poster'),
  }),
  takerRelated: flagFact('takerRelated', {
    ...taker,
    words: words('揭榜方与需求方有关联关系', 'The taker is a related party of the poster'),
  }),
  takerDishonest: flagFact('takerDishonest', {
    ...taker,
    words: words(
      '揭榜方有严重失信或科研失信记录',
      'The taker has a record of serious or research dishonesty',
    ),
  }),
}
