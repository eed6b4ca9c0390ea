import { all, any, judgement, oneOf } from '../engine/condition.ts'
import { allOf, criterion } from '../engine/criterion.ts'
import { type Programme, usualProcedure } from '../engine/programme.ts'
import { company } from '../facts/company.ts'
import { words } from '../facts/fact.ts'
import { requestFacts as request } from '../facts/request.ts'
import { anshanSeats } from '../identifiers/districts.ts'
import { paper } from './papers.ts'
import { receivedElsewhere } from './received-elsewhere.ts'

const plan = {
  clause: { document: 'anshan-plan', article: words('三（三）', 'Section 3.3') },
  confidence: 'seen',
} as const

const wantsBase = oneOf(request.baseWish, ['base'])
const fits = (kind: 'region' | 'institute' | 'enterprise') =>
  all(oneOf(request.baseKind, [kind]), oneOf(request.baseApplicant, [kind]))

export const demonstrationBase: Programme = {
  id: 'demonstration-base',
  family: 'demonstration-base',
  names: words('双创示范基地', 'Demonstration base for start-ups'),
  summary: words(
    '区域、高校和科研院所、企业三类基地，由发展改革部门遴选和督查激励；基地内企业可使用其服务。',
    'Bases of regions, institutes and enterprises, chosen by the development commission; firms inside use their services.',
  ),
  planSection: '3.3',
  basis: ['anshan-plan'],
  level: 'nation',
  subject: 'company',
  inForce: { from: null, until: null },
  governedInstead: null,
  requirement: allOf(
    criterion({
      id: 'di.1.service',
      words: words('使用基地的信息和服务，不设门槛', 'Information and services, open to all'),
      ...plan,
      appliesIf: oneOf(request.baseWish, ['service']),
      condition: oneOf(request.baseWish, ['service']),
    }),
    criterion({
      id: 'di.1.seat',
      words: words('在鞍山市', 'In Anshan'),
      ...plan,
      appliesIf: wantsBase,
      condition: oneOf(company.seat, anshanSeats),
    }),
    criterion({
      id: 'di.1.kind',
      words: words(
        '申请人与基地类型相符：区域基地由区域申报，企业不能申报区域基地',
        'The applicant fits the kind of base; a company cannot apply for a regional one',
      ),
      ...plan,
      appliesIf: wantsBase,
      condition: any(fits('region'), fits('institute'), fits('enterprise')),
    }),
    criterion({
      id: 'di.1.named',
      words: words(
        '由发展改革部门评估、遴选和排名',
        'Assessed, chosen and ranked by the development commission',
      ),
      ...plan,
      appliesIf: wantsBase,
      condition: judgement(words('由发展改革部门决定', 'The development commission decides')),
    }),
  ),
  papers: [
    paper('di.doc.plan', words('建设方案', 'Plan of the base'), 'uncertain', { required: false }),
  ],
  benefits: [
    {
      words: words(
        '年度督查激励由国家从各省推荐中选取',
        'Yearly incentives, picked from nominations',
      ),
      confidence: 'yearly',
    },
  ],
  validity: {
    words: words('以公布的名单为准', 'As the list says'),
    years: null,
    confidence: 'uncertain',
  },
  procedure: {
    ...usualProcedure,
    ...receivedElsewhere(
      words('发展改革部门', 'The development commission'),
      'anshan-plan',
      'seen',
    ),
  },
  authority: words('发展改革部门', 'The development commission'),
  contact: null,
  coverage: {},
}
