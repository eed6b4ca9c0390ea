import { compare, isTrue } from '../engine/condition.ts'
import { criterion, type Requirement } from '../engine/criterion.ts'
import { constant, fact } from '../engine/expression.ts'
import { type Programme, usualProcedure } from '../engine/programme.ts'
import { personFacts as person } from '../facts/person.ts'
import { words } from '../facts/fact.ts'
import { paper } from './papers.ts'

export const standard = (zh: string, en: string) =>
  ({
    clause: { document: 'foreign-work-standard', article: words(zh, en) },
    confidence: 'seen',
  }) as const

const common = standard('基本条件', 'Basic conditions')

/** What is asked of everyone, whatever the class. */
export const askedOfEveryForeigner: readonly Requirement[] = [
  criterion({
    id: 'ft.0.age',
    words: words('年满18周岁', 'At least 18 years old'),
    ...common,
    condition: compare(fact(person.personAge), '>=', constant(18, 'yearsOfAge')),
  }),
  criterion({
    id: 'ft.0.health',
    words: words('身体健康', 'In good health'),
    ...common,
    condition: isTrue(person.healthy),
  }),
  criterion({
    id: 'ft.0.record',
    words: words('无犯罪记录', 'No criminal record'),
    ...common,
    condition: isTrue(person.noCriminalRecord),
  }),
  criterion({
    id: 'ft.0.employer',
    words: words('用人单位合法', 'A lawful employer'),
    ...common,
    condition: isTrue(person.employerLawful),
  }),
]

/** What the classes have in common. */
export const foreignTalentShared = {
  planSection: '4.1',
  level: 'city',
  subject: 'person',
  inForce: { from: null, until: null },
  governedInstead: null,
  papers: [
    paper('ft.doc.contract', words('劳动合同或聘用合同', 'Contract of employment'), 'uncertain'),
    paper('ft.doc.degree', words('学历学位或技能证书', 'Degree or skill'), 'uncertain'),
    paper('ft.doc.work', words('工作资历证明', 'Proof of work'), 'uncertain'),
    paper('ft.doc.record', words('无犯罪记录证明', 'Proof of no criminal record'), 'uncertain'),
    paper('ft.doc.passport', words('护照', 'Passport'), 'uncertain'),
  ],
  benefits: [],
  validity: {
    words: words('以工作许可的期限为准', 'As long as the work permit'),
    years: null,
    confidence: 'uncertain',
  },
  procedure: usualProcedure,
  authority: words(
    '外国人来华工作许可受理机构（2023年机构改革后由哪个部门受理待市局确认）',
    'The office for work permits; which one since the reform of 2023 is to be confirmed',
  ),
  contact: null,
} as const satisfies Partial<Programme>
