import type { ParameterSeries } from '../basis/parameters.ts'
import { talentParameters as parameters } from '../basis/talent-parameters.ts'
import { oneOf } from '../engine/condition.ts'
import { allOf, criterion } from '../engine/criterion.ts'
import type { Programme } from '../engine/programme.ts'
import { company } from '../facts/company.ts'
import { words } from '../facts/fact.ts'
import { personFacts as person } from '../facts/person.ts'
import { anshanSeats } from '../identifiers/districts.ts'
import { foreignTalentShared } from './foreign-talent-shared.ts'
import { switchedOn } from './switched-on.ts'

const plan = {
  clause: { document: 'anshan-plan', article: words('四（一）', 'Section 4.1') },
} as const

function counts(permitClass: 'a' | 'b' | 'c', series: ParameterSeries<'items'>) {
  const letter = permitClass.toUpperCase()
  return criterion({
    id: `ft.count.${permitClass}`,
    words: words(
      `${letter}类人才计入引进人数（由市局设定）`,
      `Class ${letter} counts for the plan, as the bureau sets`,
    ),
    ...plan,
    confidence: 'uncertain',
    appliesIf: oneOf(person.permitClass, [permitClass]),
    condition: switchedOn(series),
  })
}

export const foreignTalentCount: Programme = {
  ...foreignTalentShared,
  id: 'foreign-talent-count',
  family: 'foreign-talent-count',
  names: words('国外高层次人才引进统计', 'Foreign talent counted for the plan'),
  summary: words(
    '方案目标：2023年引进不少于10人，2025年累计不少于30人；计入哪一类由市局设定。',
    "The plan's targets: 10 in 2023, 30 in all by 2025; the bureau sets which class counts.",
  ),
  basis: ['anshan-plan', 'foreign-work-standard'],
  requirement: allOf(
    criterion({
      id: 'ft.count.seat',
      words: words('用人单位在鞍山市注册', 'The employer is registered in Anshan'),
      ...plan,
      confidence: 'seen',
      condition: oneOf(company.seat, anshanSeats),
    }),
    criterion({
      id: 'ft.count.permit',
      words: words('持有外国人工作许可', 'Holds a work permit'),
      ...plan,
      confidence: 'uncertain',
      condition: oneOf(person.permitClass, ['a', 'b', 'c']),
    }),
    counts('a', parameters.countedClassA),
    counts('b', parameters.countedClassB),
    counts('c', parameters.countedClassC),
  ),
  authority: words('鞍山市科学技术局', 'Anshan Science and Technology Bureau'),
  coverage: {},
}
