import { seats } from '../identifiers/districts.ts'
import { choiceFact, dayFact, flagFact, numberFact, words } from './fact.ts'

const team = { subject: 'team', section: 'team' } as const
const host = { subject: 'team', section: 'team-host' } as const

/** What is said of a talent team and of those who bring it to Anshan. */
export const teamFacts = {
  teamKind: choiceFact(
    'teamKind',
    [
      { value: 'attack', words: words('技术攻关类', 'Attack on a technical problem') },
      { value: 'startup', words: words('创办企业类', 'Founding a company') },
    ],
    { ...team, words: words('团队类别', 'Kind of team') },
  ),
  teamOrigin: choiceFact(
    'teamOrigin',
    [
      { value: 'anshan', words: words('鞍山市', 'Anshan') },
      { value: 'liaoning', words: words('辽宁省其他市', 'Elsewhere in Liaoning') },
      { value: 'mainland', words: words('外省', 'Another province') },
      { value: 'outside', words: words('境外及港澳台', 'Outside mainland China') },
    ],
    {
      ...team,
      words: words('团队来源地', 'Where the team comes from'),
      evidence: words('原单位证明', 'Statement of the former employer'),
    },
  ),
  coreMembers: numberFact('coreMembers', 'people', {
    ...team,
    words: words('核心成员人数', 'Core members'),
    evidence: words('团队成员名单与学历职称证明', 'List of members with degrees and titles'),
  }),
  solutionOrProduct: flagFact('solutionOrProduct', {
    ...team,
    words: words(
      '研发水平居行业前列，能形成明确的产品或解决方案',
      'At the front of its trade, with a definite product or solution',
    ),
  }),
  leaderAge: numberFact('leaderAge', 'yearsOfAge', {
    ...team,
    max: 120,
    words: words('带头人周岁', 'Age of the leader, full years'),
  }),
  leaderTitle: choiceFact(
    'leaderTitle',
    [
      { value: 'senior', words: words('正高', 'Senior') },
      { value: 'associate', words: words('副高', 'Associate senior') },
      { value: 'other', words: words('其他', 'Other') },
    ],
    { ...team, words: words('带头人职称', 'Title of the leader') },
  ),
  leaderDegree: choiceFact(
    'leaderDegree',
    [
      { value: 'doctor', words: words('博士', 'Doctor') },
      { value: 'master', words: words('硕士', 'Master') },
      { value: 'other', words: words('其他', 'Other') },
    ],
    { ...team, words: words('带头人学位', 'Degree of the leader') },
  ),
  signedOn: dayFact('signedOn', {
    ...team,
    words: words('引进（合作）协议签订日期', 'Day the agreement was signed'),
    evidence: words('引进（合作）合同', 'Contract with the team'),
  }),
  contractYears: numberFact('contractYears', 'years', {
    ...team,
    words: words('合同年限', 'Years of contract'),
    evidence: words('引进（合作）合同', 'Contract with the team'),
  }),
  fullTime: flagFact('fullTime', { ...team, words: words('全职引进', 'Full time') }),
  hostAllianceRole: choiceFact(
    'hostAllianceRole',
    [
      { value: 'leader', words: words('盟主', 'Leader') },
      { value: 'main', words: words('主要成员', 'Main member') },
      { value: 'member', words: words('一般成员', 'Ordinary member') },
      { value: 'none', words: words('未参加联盟', 'In no alliance') },
    ],
    { ...host, words: words('引进主体在联盟中的角色', "Host's part in an alliance") },
  ),
  takenByChallenge: flagFact('takenByChallenge', {
    ...host,
    words: words('以揭榜挂帅方式引进', 'Taken through a challenge'),
  }),
  startupSeat: choiceFact('startupSeat', seats, {
    ...host,
    words: words('所创办企业注册地', 'Where the start-up is registered'),
    evidence: words('营业执照、章程', 'Licence and articles of the start-up'),
  }),
  startupRegisteredOn: dayFact('startupRegisteredOn', {
    ...host,
    words: words('所创办企业成立日期', 'Day the start-up was registered'),
  }),
  teamSharePercent: numberFact('teamSharePercent', 'percent', {
    ...host,
    max: 100,
    words: words('团队持股比例', 'Share held by the team'),
  }),
  paidIn: numberFact('paidIn', 'fen', {
    ...host,
    words: words('实缴资本', 'Paid-in capital'),
    evidence: words('验资或出资凭证', 'Proof of payment'),
  }),
}
