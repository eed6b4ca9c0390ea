import { talentParameters } from '../basis/talent-parameters.ts'
import { all, compare, isTrue } from '../engine/condition.ts'
import { allOf, anyOf, criterion } from '../engine/criterion.ts'
import { constant, fact, parameter, scaled } from '../engine/expression.ts'
import type { Programme } from '../engine/programme.ts'
import { words } from '../facts/fact.ts'
import { personFacts as person } from '../facts/person.ts'
import { talentPoints } from './foreign-talent-points.ts'
import { askedOfEveryForeigner, foreignTalentShared, standard } from './foreign-talent-shared.ts'

const classA = standard('外国高端人才（A类）', 'Class A, high-end')
const table = standard('积分要素计分赋值表', 'Table of points')

export const foreignTalentA: Programme = {
  ...foreignTalentShared,
  id: 'foreign-talent-a',
  family: 'foreign-talent-a',
  names: words('外国高端人才（A类）', 'Foreign talent, class A'),
  summary: words(
    '符合任一路径即可：人才计划、专业成就、高薪岗位、创新创业、青年人才，或积分85分以上；不限年龄。',
    'Any one route: a talent programme, achievements, high pay, start-up, young talent, or 85 points; no age cap.',
  ),
  basis: ['foreign-work-standard'],
  requirement: allOf(
    ...askedOfEveryForeigner,
    anyOf(
      words('满足以下任一路径', 'Any one of these routes'),
      criterion({
        id: 'ft.a.programme',
        words: words('入选国内人才引进计划', 'Chosen by a national talent programme'),
        ...classA,
        condition: isTrue(person.talentProgramme),
      }),
      criterion({
        id: 'ft.a.achievement',
        words: words('符合国际公认的专业成就认定标准', 'Achievements recognised internationally'),
        ...classA,
        condition: isTrue(person.recognisedAchievement),
      }),
      criterion({
        id: 'ft.a.pay',
        words: words(
          '市场导向岗位：年薪不低于本地上年度社会平均工资的6倍',
          'A post that the market asks for: pay of at least 6 times the local average',
        ),
        ...classA,
        condition: compare(fact(person.payOfLocalAverage), '>=', constant(600, 'percent')),
      }),
      criterion({
        id: 'ft.a.startup',
        words: words('创新创业人才', 'Innovation or start-up talent'),
        ...classA,
        condition: isTrue(person.startupTalent),
      }),
      criterion({
        id: 'ft.a.young',
        words: words(
          '40周岁以下从事博士后研究的优秀青年人才',
          'Young talent in postdoctoral work, at most 40 years old',
        ),
        ...classA,
        condition: all(
          isTrue(person.youngTalent),
          compare(fact(person.personAge), '<=', constant(40, 'yearsOfAge')),
        ),
      }),
      criterion({
        id: 'ft.a.points',
        words: words('积分85分以上（满分120分）', 'At least 85 points of 120'),
        ...table,
        condition: compare(talentPoints, '>=', constant(85, 'points')),
      }),
    ),
    criterion({
      id: 'ft.a.wage',
      words: words(
        '按市局公布的平均工资核对：年薪达到6倍',
        'Checked with the average wage that the bureau publishes: 6 times',
      ),
      ...classA,
      strength: 'notice',
      condition: compare(
        fact(person.yearlyPay),
        '>=',
        scaled(parameter(talentParameters.localAverageWage), 6),
      ),
    }),
  ),
  coverage: { 'ft.c': 'out of scope' },
}
