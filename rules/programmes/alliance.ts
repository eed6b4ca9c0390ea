import { compare, isTrue, oneOf } from '../engine/condition.ts'
import { allOf, criterion } from '../engine/criterion.ts'
import { constant, fact, parameter, yearly } from '../engine/expression.ts'
import { type Programme, usualProcedure } from '../engine/programme.ts'
import { parameters } from '../basis/parameters.ts'
import { allianceFacts } from '../facts/alliance.ts'
import { company } from '../facts/company.ts'
import { words } from '../facts/fact.ts'
import { liaoningSeats } from '../identifiers/districts.ts'
import { firstKinds } from './first-kinds.ts'
import { paper } from './papers.ts'

const guide = {
  document: 'liaoning-alliance-guide',
  article: words('联盟组成和建设要求', 'Make-up and building of alliances'),
} as const
const assessment = (zh: string, en: string) =>
  ({ document: 'liaoning-alliance-assessment', article: words(zh, en) }) as const
const seen = { clause: guide, confidence: 'seen' } as const

export const alliance: Programme = {
  id: 'alliance',
  family: 'alliance',
  names: words('典型实质性产学研联盟', 'Typical substantive alliance'),
  summary: words(
    '由企业牵头、高校或科研机构参加、有协议和利益机制的联盟，市推荐、省确认。',
    'Led by an enterprise with a university or institute, bound by an agreement; the city recommends, the province confirms.',
  ),
  planSection: '2.1',
  openedFirst: firstKinds.alliance,
  basis: ['liaoning-alliance-guide', 'liaoning-alliance-assessment'],
  level: 'province',
  subject: 'alliance',
  inForce: { from: '2021-01-01', until: null },
  governedInstead: null,
  requirement: allOf(
    criterion({
      id: 'al.1.kind',
      words: words('盟主为企业', 'The leader is an enterprise'),
      ...seen,
      condition: oneOf(company.bodyKind, ['enterprise']),
    }),
    criterion({
      id: 'al.1.seat',
      words: words('盟主在辽宁省内注册', 'The leader is registered in Liaoning'),
      ...seen,
      condition: oneOf(company.seat, liaoningSeats),
    }),
    criterion({
      id: 'al.1.operates',
      words: words('盟主在省内实地经营', 'The leader really operates in Liaoning'),
      ...seen,
      condition: isTrue(allianceFacts.operatesInLiaoning),
    }),
    criterion({
      id: 'al.1.body',
      words: words('盟主为独立法人', 'The leader is an independent legal person'),
      ...seen,
      condition: isTrue(company.legalPerson),
    }),
    criterion({
      id: 'al.2',
      words: words(
        '盟主有一定研发投入和持续创新能力（下限由科技局确认）',
        'The leader spends on R&D; the floor is to be confirmed by the bureau',
      ),
      ...seen,
      strength: 'soft',
      condition: compare(yearly(company.rdSpend, -1), '>=', parameter(parameters.allianceRdFloor)),
    }),
    criterion({
      id: 'al.3',
      words: words(
        '至少有1家高校或科研机构成员',
        'At least one university or institute as a member',
      ),
      ...seen,
      condition: compare(fact(allianceFacts.universityMembers), '>=', constant(1, 'items')),
    }),
    criterion({
      id: 'al.5.agreement',
      words: words('已签订有法律约束力的协议', 'A legally binding agreement is signed'),
      ...seen,
      condition: isTrue(allianceFacts.agreementSigned),
    }),
    criterion({
      id: 'al.5.benefit',
      words: words('协议有利益联结机制', 'The agreement links the benefit of its members'),
      ...seen,
      condition: isTrue(allianceFacts.agreementBenefitClause),
    }),
    criterion({
      id: 'al.6',
      words: words('有源于企业需求的明确市场目标', "A clear market goal from the firm's need"),
      ...seen,
      condition: isTrue(allianceFacts.marketGoal),
    }),
    criterion({
      id: 'al.7.recorded',
      words: words('已在省科技创新综合信息平台备案', "Recorded on the province's platform"),
      clause: assessment('第二条', 'Article 2'),
      confidence: 'seen',
      condition: isTrue(allianceFacts.recordedOnPlatform),
    }),
    criterion({
      id: 'al.7.recommended',
      words: words('由市科技局推荐', 'Recommended by the city bureau'),
      clause: assessment('第二条', 'Article 2'),
      confidence: 'seen',
      condition: isTrue(allianceFacts.cityRecommended),
      advice: words('本申请即为请求市科技局推荐。', 'This application asks the bureau for it.'),
    }),
    criterion({
      id: 'al.8.direction',
      words: words(
        '建设方向属于省重点产业链或创新链',
        'The field lies in a key industry or innovation chain',
      ),
      clause: assessment('第四条', 'Article 4'),
      confidence: 'seen',
      strength: 'soft',
      condition: isTrue(allianceFacts.fieldInKeyChain),
    }),
    criterion({
      id: 'al.8.rights',
      words: words(
        '协议约定知识产权归属、许可和收益分配',
        'The agreement settles rights, licences and income',
      ),
      clause: assessment('第四条', 'Article 4'),
      confidence: 'seen',
      strength: 'soft',
      condition: isTrue(allianceFacts.agreementIpClause),
    }),
  ),
  papers: [
    paper(
      'al.doc.agreement',
      words(
        '联盟协议（含知识产权和收益条款）',
        'Alliance agreement with clauses on rights and income',
      ),
      'seen',
    ),
    paper('al.doc.form', words('备案申请表', 'Application form'), 'seen', { form: 'online' }),
    paper('al.doc.license', words('盟主营业执照', "Leader's business licence"), 'seen'),
    paper('al.doc.rd', words('盟主研发投入证明', "Proof of the leader's R&D spend"), 'seen'),
    paper('al.doc.projects', words('合作项目清单', 'List of joint projects'), 'seen'),
    paper('al.doc.rules', words('组织管理办法', 'Rules of organisation'), 'seen'),
    paper('al.doc.progress', words('进展与经费情况', 'Progress and money'), 'seen'),
  ],
  benefits: [
    {
      words: words(
        '运行经费分档支持，额度以年度通知为准',
        'Graded support of running costs; amounts by yearly notice',
      ),
      confidence: 'yearly',
    },
  ],
  validity: {
    words: words('以省确认文件为准', "As the province's decision says"),
    years: null,
    confidence: 'uncertain',
  },
  procedure: usualProcedure,
  authority: words(
    '辽宁省科技厅确认；鞍山市科学技术局推荐',
    'Confirmed by the province; the Anshan bureau recommends',
  ),
  contact: null,
  coverage: { 'al.4': 'judgement', 'al.9': 'procedure', 'al.10': 'out of scope' },
}
