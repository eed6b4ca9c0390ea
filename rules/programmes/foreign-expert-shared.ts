import { compare, isTrue, oneOf } from '../engine/condition.ts'
import { criterion, type Requirement } from '../engine/criterion.ts'
import { constant, fact } from '../engine/expression.ts'
import { type Programme, usualProcedure } from '../engine/programme.ts'
import { company } from '../facts/company.ts'
import { words } from '../facts/fact.ts'
import { personFacts as person } from '../facts/person.ts'
import { liaoningSeats } from '../identifiers/districts.ts'
import { paper } from './papers.ts'

export const scheme = {
  clause: { document: 'liaoning-foreign-experts', article: words('申报条件', 'Conditions') },
  confidence: 'secondary',
} as const

/** What the scheme of 2018 to 2020 asked. */
export const foreignExpertCriteria: readonly Requirement[] = [
  criterion({
    id: 'fe.seat',
    words: words('用人单位在辽宁省注册', 'The employer is registered in Liaoning'),
    ...scheme,
    condition: oneOf(company.seat, liaoningSeats),
  }),
  criterion({
    id: 'fe.doctor',
    words: words('一般应具有境外博士学位', 'Usually a doctor of a university abroad'),
    ...scheme,
    strength: 'soft',
    condition: isTrue(person.overseasDoctor),
  }),
  criterion({
    id: 'fe.age',
    words: words('原则上不超过65周岁', 'In principle at most 65 years old'),
    ...scheme,
    strength: 'soft',
    condition: compare(fact(person.personAge), '<=', constant(65, 'yearsOfAge')),
  }),
  criterion({
    id: 'fe.contract',
    words: words('与用人单位签订合同', 'Contract with the employer'),
    ...scheme,
    condition: isTrue(person.employmentContract),
  }),
  criterion({
    id: 'fe.outstanding',
    words: words(
      '业绩特别突出的，学位和年龄可以放宽，由主管部门决定',
      'For an outstanding record degree and age may be relaxed; the department decides',
    ),
    ...scheme,
    strength: 'notice',
    condition: isTrue(person.outstandingRecord),
  }),
]

/** What the versions have in common. */
export const foreignExpertShared = {
  family: 'foreign-expert',
  planSection: '4.1',
  basis: ['liaoning-foreign-experts'],
  level: 'province',
  subject: 'person',
  papers: [
    paper('fe.doc.contract', words('工作合同', 'Contract of employment'), 'uncertain'),
    paper('fe.doc.degree', words('学位证书', 'Degree'), 'uncertain'),
    paper('fe.doc.record', words('业绩材料', 'Record of work'), 'uncertain'),
  ],
  validity: {
    words: words('以当年文件为准', 'As the decision of the year says'),
    years: null,
    confidence: 'uncertain',
  },
  procedure: usualProcedure,
  authority: words(
    '辽宁省主管部门；2023年机构改革后由哪个部门受理待市局确认',
    'The province; which department since the reform of 2023 is to be confirmed',
  ),
  contact: null,
} as const satisfies Partial<Programme>
