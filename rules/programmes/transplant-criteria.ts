import { any, compare, isTrue, judgement, notPassed, oneOf } from '../engine/condition.ts'
import { criterion } from '../engine/criterion.ts'
import { fact, parameter } from '../engine/expression.ts'
import { parameters } from '../basis/parameters.ts'
import { company } from '../facts/company.ts'
import { type Words, words } from '../facts/fact.ts'
import { teamFacts } from '../facts/team.ts'
import { anshanSeats } from '../identifiers/districts.ts'
import { paper } from './papers.ts'

export const transplantClause = (article: string, inEnglish: string) =>
  ({ document: 'anshan-transplant-measure', article: words(article, inEnglish) }) as const

const byBureau = transplantClause('由科技局设定', 'Set by the bureau')

export const hostInAnshan = criterion({
  id: 'cst.c.3',
  words: words('引进主体在鞍山市注册', 'The host is registered in Anshan'),
  clause: { document: 'anshan-plan', article: words('四（二）', 'Section 4.2') },
  confidence: 'seen',
  condition: oneOf(company.seat, anshanSeats),
})

export const fromOutsideAnshan = criterion({
  id: 'cst.c.2',
  words: words('团队来自鞍山市以外', 'The team comes from outside Anshan'),
  clause: transplantClause('第二部分', 'Part 2'),
  confidence: 'seen',
  condition: oneOf(teamFacts.teamOrigin, ['liaoning', 'mainland', 'outside']),
})

export const startupInAnshan = {
  id: 'cst.c.8',
  words: words('所创办企业在鞍山市注册', 'The start-up is registered in Anshan'),
  clause: transplantClause('第三部分（二）', 'Part 3(2)'),
  confidence: 'seen',
  condition: oneOf(teamFacts.startupSeat, anshanSeats),
} as const

/** What both kinds of team are asked: C-7, and C-10 to C-13 where the bureau set a number. */
export const askedOfEveryTeam = [
  criterion({
    id: 'cst.c.7',
    words: words('核心成员人数达到下限', 'Enough core members'),
    clause: transplantClause('第三部分（一）', 'Part 3(1)'),
    confidence: 'uncertain',
    condition: compare(fact(teamFacts.coreMembers), '>=', parameter(parameters.coreMembersMin)),
  }),
  criterion({
    id: 'cst.c.10',
    words: words(
      '带头人一般具有副高以上职称或博士学位',
      'The leader is usually a doctor or of associate senior title or above',
    ),
    clause: byBureau,
    confidence: 'uncertain',
    strength: 'notice',
    condition: any(
      oneOf(teamFacts.leaderTitle, ['senior', 'associate']),
      oneOf(teamFacts.leaderDegree, ['doctor']),
    ),
  }),
  criterion({
    id: 'cst.c.11',
    words: words('带头人年龄一般不超过上限', 'The leader is usually not over the age limit'),
    clause: byBureau,
    confidence: 'uncertain',
    strength: 'soft',
    condition: compare(fact(teamFacts.leaderAge), '<=', parameter(parameters.leaderAgeMax)),
  }),
  criterion({
    id: 'cst.c.12',
    words: words('近年内引进（签约后月数不超过上限）', 'Signed within the set number of months'),
    clause: byBureau,
    confidence: 'uncertain',
    condition: notPassed(teamFacts.signedOn, parameter(parameters.signedWithin)),
  }),
  criterion({
    id: 'cst.c.13',
    words: words('合同年限达到下限', 'The contract runs for enough years'),
    clause: byBureau,
    confidence: 'uncertain',
    condition: compare(fact(teamFacts.contractYears), '>=', parameter(parameters.contractYearsMin)),
  }),
]

/** What a team that attacks a technical problem is asked. */
export const askedOfAttackTeams = [
  criterion({
    id: 'cst.c.4',
    words: words(
      '引进主体一般为联盟“盟主”或主要成员',
      'The host is usually leader or main member of an alliance',
    ),
    clause: transplantClause('第三部分（一）', 'Part 3(1)'),
    confidence: 'seen',
    strength: 'soft',
    condition: oneOf(teamFacts.hostAllianceRole, ['leader', 'main']),
  }),
  criterion({
    id: 'cst.c.5.challenge',
    words: words('以揭榜挂帅为主要方式', 'Taken mainly through a challenge'),
    clause: transplantClause('第三部分（一）', 'Part 3(1)'),
    confidence: 'seen',
    strength: 'soft',
    condition: isTrue(teamFacts.takenByChallenge),
  }),
  criterion({
    id: 'cst.c.5.cooperation',
    words: words('已开展产学研合作', 'Industry and university already work together'),
    clause: transplantClause('第三部分（一）', 'Part 3(1)'),
    confidence: 'seen',
    strength: 'soft',
    condition: isTrue(company.universityCooperation),
  }),
  criterion({
    id: 'cst.c.6',
    words: words(
      '研发水平居行业前列，能形成明确的产品或解决方案',
      'R&D at the front of its trade, with a definite product or solution',
    ),
    clause: transplantClause('第三部分（一）', 'Part 3(1)'),
    confidence: 'seen',
    condition: judgement(
      words('由科技局判断研发水平和成果', 'The bureau judges the level and the result'),
      teamFacts.solutionOrProduct,
    ),
  }),
]

/** What a team that founds a company is asked, where the bureau set a number. */
export const askedOfStartups = [
  criterion({
    id: 'cst.c.9.age',
    words: words('所创办企业成立月数不超过上限', 'The start-up is young enough'),
    clause: byBureau,
    confidence: 'uncertain',
    condition: notPassed(teamFacts.startupRegisteredOn, parameter(parameters.startupAgeMax)),
  }),
  criterion({
    id: 'cst.c.9.share',
    words: words('团队持股比例达到下限', 'The team holds enough of it'),
    clause: byBureau,
    confidence: 'uncertain',
    condition: compare(fact(teamFacts.teamSharePercent), '>=', parameter(parameters.teamShareMin)),
  }),
  criterion({
    id: 'cst.c.9.paid',
    words: words('实缴资本达到下限', 'Enough capital is paid in'),
    clause: byBureau,
    confidence: 'uncertain',
    condition: compare(fact(teamFacts.paidIn), '>=', parameter(parameters.paidInMin)),
  }),
]

export function teamKindIs(kind: 'attack' | 'startup', about: Words) {
  return criterion({
    id: 'cst.c.1',
    words: about,
    clause: transplantClause('第三部分', 'Part 3'),
    confidence: 'seen',
    condition: oneOf(teamFacts.teamKind, [kind]),
  })
}

export const transplantPapers = [
  paper('cst.doc.form', words('备案申请表', 'Application form'), 'uncertain', { form: 'online' }),
  paper('cst.doc.contract', words('引进（合作）合同', 'Contract with the team'), 'uncertain'),
  paper(
    'cst.doc.members',
    words('团队成员名单与学历职称证明', 'Members with degrees and titles'),
    'uncertain',
  ),
  paper(
    'cst.doc.origin',
    words('原单位证明（证明域外）', 'Statement of the former employer'),
    'uncertain',
  ),
  paper('cst.doc.need', words('技术需求或榜单', 'Technical need or challenge'), 'uncertain', {
    required: false,
  }),
  paper('cst.doc.rights', words('知识产权证明', 'Proof of rights'), 'uncertain', {
    required: false,
  }),
  paper('cst.doc.spend', words('经费投入凭证', 'Proof of spending'), 'uncertain'),
  paper(
    'cst.doc.time',
    words('社保或个税（全职）或服务天数（柔性）', 'Social insurance or tax, or days of service'),
    'uncertain',
  ),
  paper('cst.doc.integrity', words('诚信承诺书', 'Letter of integrity'), 'uncertain', {
    form: 'original',
  }),
]

export const startupPaper = paper(
  'cst.doc.startup',
  words('所创办企业营业执照、章程', 'Licence and articles of the start-up'),
  'uncertain',
)
