import { talentParameters } from '../basis/talent-parameters.ts'
import { compare, isTrue, notPassed, oneOf } from '../engine/condition.ts'
import { allOf, criterion } from '../engine/criterion.ts'
import { constant, fact, parameter } from '../engine/expression.ts'
import { type Programme, usualProcedure } from '../engine/programme.ts'
import { company } from '../facts/company.ts'
import { words } from '../facts/fact.ts'
import { personFacts as person } from '../facts/person.ts'
import { liaoningSeats } from '../identifiers/districts.ts'
import { paper } from './papers.ts'

const call = {
  clause: {
    document: 'liaoning-science-fund-2025',
    article: words('申报条件', 'Conditions'),
  },
} as const

export const doctorGrant: Programme = {
  id: 'doctor-grant',
  family: 'doctor-grant',
  names: words(
    '省自然科学基金博士科研启动项目',
    'Starting grant for doctors, Liaoning science fund',
  ),
  summary: words(
    '取得博士学位3年以内、在辽宁工作；年龄和以往资助限制以当年通知为准，申报时间由当年通知规定。',
    "A doctorate of the last 3 years and work in Liaoning; age and earlier grants by the year's call.",
  ),
  planSection: '1.2',
  basis: ['liaoning-science-fund-2025'],
  level: 'province',
  subject: 'person',
  inForce: { from: null, until: null },
  governedInstead: null,
  requirement: allOf(
    criterion({
      id: 'ns.1.seat',
      words: words('在辽宁省内单位工作', 'Works for a body in Liaoning'),
      ...call,
      confidence: 'secondary',
      condition: oneOf(company.seat, liaoningSeats),
    }),
    criterion({
      id: 'ns.1.doctor',
      words: words('取得博士学位不超过3年', 'The doctorate is at most 3 years old'),
      ...call,
      confidence: 'secondary',
      condition: notPassed(person.doctorSince, constant(3, 'years')),
    }),
    criterion({
      id: 'ns.1.age',
      words: words('年龄不超过当年通知的上限', "Not older than the year's call allows"),
      ...call,
      confidence: 'yearly',
      condition: compare(fact(person.personAge), '<=', parameter(talentParameters.doctorAgeMax)),
    }),
    criterion({
      id: 'ns.1.earlier',
      words: words('以往资助情况符合当年通知', "Earlier grants as the year's call allows"),
      ...call,
      confidence: 'yearly',
      condition: isTrue(person.earlierGrantAllows),
    }),
  ),
  papers: [
    paper('ns.doc.form', words('项目申报书', 'Application form'), 'uncertain', { form: 'online' }),
    paper('ns.doc.degree', words('博士学位证书', 'Doctorate'), 'uncertain'),
    paper('ns.doc.post', words('在辽工作证明', 'Proof of work in Liaoning'), 'uncertain'),
  ],
  benefits: [
    {
      words: words('5万元（2025年通知）', '50,000 yuan, call of 2025'),
      confidence: 'yearly',
    },
  ],
  validity: {
    words: words('以立项文件为准', 'As the decision says'),
    years: null,
    confidence: 'yearly',
  },
  procedure: { ...usualProcedure, experts: true },
  authority: words('辽宁省科技厅', 'Science Department of Liaoning'),
  contact: null,
  coverage: { 'ns.2': 'out of scope' },
}
