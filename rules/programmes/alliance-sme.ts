import { isTrue, judgement } from '../engine/condition.ts'
import { allOf, anyOf, type Requirement } from '../engine/criterion.ts'
import type { Programme } from '../engine/programme.ts'
import { allianceFacts } from '../facts/alliance.ts'
import { company } from '../facts/company.ts'
import { words } from '../facts/fact.ts'
import { atLeast } from './at-least.ts'
import { paper } from './papers.ts'
import { under } from './under.ts'
import { seatInLiaoning, usualSettings } from './usual-settings.ts'

const clause = {
  document: 'liaoning-alliance-sme-2023',
  article: words('申报条件', 'Conditions'),
} as const
const asks = under(clause, 'seen')

const conditions: readonly Requirement[] = [
  seatInLiaoning('al.10.seat', clause, 'seen'),
  anyOf(
    words('申报企业为以下任一类', 'The company is one of these'),
    asks('al.10.eaglet', words('雏鹰企业', 'An eaglet'), isTrue(company.eaglet)),
    asks('al.10.gazelle', words('瞪羚企业', 'A gazelle'), isTrue(company.gazelle)),
    asks(
      'al.10.sme',
      words('科技型中小企业', 'A technology SME'),
      isTrue(company.techSmeNumberValid),
    ),
  ),
  asks(
    'al.10.member',
    words('至少有1家高校或科研机构成员', 'At least one university or institute as a member'),
    atLeast(allianceFacts.universityMembers, 1),
  ),
  asks(
    'al.10.agreement',
    words('已签订联盟协议', 'The agreement of the alliance is signed'),
    isTrue(allianceFacts.agreementSigned),
  ),
  asks(
    'al.10.recorded',
    words('已在省科技创新综合信息平台备案', "Recorded on the province's platform"),
    isTrue(allianceFacts.recordedOnPlatform),
  ),
]

const shared = {
  ...usualSettings,
  family: 'alliance-sme',
  planSection: '2.1',
  basis: ['liaoning-alliance-sme-2023'],
  level: 'province',
  subject: 'alliance',
  papers: [
    paper('alsme.doc.form', words('备案申请表', 'Application form'), 'uncertain', {
      form: 'online',
    }),
    paper('alsme.doc.agreement', words('联盟协议', 'Agreement of the alliance'), 'uncertain'),
    paper(
      'alsme.doc.title',
      words('雏鹰、瞪羚或科技型中小企业证明', 'Proof of the title'),
      'uncertain',
    ),
  ],
  benefits: [
    {
      words: words(
        '对成效好的给予研发后补助，额度以年度通知为准',
        'R&D post-subsidy for good ones; amounts by yearly notice',
      ),
      confidence: 'yearly',
    },
  ],
  authority: words(
    '辽宁省科技厅；鞍山市科学技术局推荐',
    'The province; the Anshan bureau recommends',
  ),
  coverage: {},
} as const satisfies Partial<Programme>

export const allianceSme2023: Programme = {
  ...shared,
  id: 'alliance-sme-2023',
  names: words('技术能力提升类产学研联盟（2023年通知）', 'Alliance of a small firm, call of 2023'),
  summary: words(
    '由雏鹰、瞪羚或科技型中小企业牵头、提升技术能力的联盟。',
    'Alliances led by an eaglet, a gazelle or a technology SME to raise its technology.',
  ),
  inForce: { from: '2023-01-01', until: '2024-01-01' },
  governedInstead: words(
    '当年通知（未发布或未确认）',
    "The year's call, not held or not confirmed",
  ),
  requirement: allOf(...conditions),
}

export const allianceSme: Programme = {
  ...shared,
  id: 'alliance-sme',
  names: words('技术能力提升类产学研联盟', 'Alliance of a small firm'),
  summary: words(
    '2023年以后未见申报通知；条件先按2023年通知预判，以当年通知为准。',
    'No call was seen after 2023; the conditions of that year are shown until one is held.',
  ),
  inForce: { from: '2024-01-01', until: null },
  governedInstead: words('2023年通知', 'The call of 2023'),
  requirement: allOf(
    ...conditions,
    under(clause, 'yearly')(
      'al.10.call',
      words('当年有申报通知', 'A call is held in the year'),
      judgement(words('由主管部门确认当年是否申报', 'The department confirms the call')),
    ),
  ),
}
