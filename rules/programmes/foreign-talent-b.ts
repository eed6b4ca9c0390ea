import { all, compare, isTrue, oneOf } from '../engine/condition.ts'
import { allOf, anyOf, criterion } from '../engine/criterion.ts'
import { constant, fact } from '../engine/expression.ts'
import type { Programme } from '../engine/programme.ts'
import { words } from '../facts/fact.ts'
import { personFacts as person } from '../facts/person.ts'
import { talentPoints } from './foreign-talent-points.ts'
import { askedOfEveryForeigner, foreignTalentShared, standard } from './foreign-talent-shared.ts'

const classB = standard('外国专业人才（B类）', 'Class B, professional')
const table = standard('积分要素计分赋值表', 'Table of points')

export const foreignTalentB: Programme = {
  ...foreignTalentShared,
  id: 'foreign-talent-b',
  family: 'foreign-talent-b',
  names: words('外国专业人才（B类）', 'Foreign talent, class B'),
  summary: words(
    '60周岁以下（可适当放宽），且符合学历经历、技能、语言教学、薪酬或积分60分以上任一路径。',
    'At most 60 years old, with exceptions, and any one route of degree, skill, teaching, pay or 60 points.',
  ),
  basis: ['foreign-work-standard'],
  requirement: allOf(
    ...askedOfEveryForeigner,
    criterion({
      id: 'ft.b.age',
      words: words('60周岁以下（可适当放宽）', 'At most 60 years old; may be relaxed'),
      ...classB,
      strength: 'soft',
      condition: compare(fact(person.personAge), '<=', constant(60, 'yearsOfAge')),
    }),
    criterion({
      id: 'ft.b.match',
      words: words('学历、资历与岗位相符', 'Degree and experience fit the post'),
      ...classB,
      condition: isTrue(person.jobMatches),
    }),
    anyOf(
      words('满足以下任一路径', 'Any one of these routes'),
      criterion({
        id: 'ft.b.degree',
        words: words(
          '学士以上学位和2年以上相关工作经历',
          'Bachelor or above and 2 years of related work',
        ),
        ...classB,
        condition: all(
          oneOf(person.education, ['bachelor', 'master', 'doctor']),
          compare(fact(person.workYears), '>=', constant(2, 'years')),
        ),
      }),
      criterion({
        id: 'ft.b.chinese-master',
        words: words(
          '在中国高校取得硕士以上学位的优秀毕业生',
          'Excellent graduate of a Chinese university, master or above',
        ),
        ...classB,
        condition: isTrue(person.excellentChineseMaster),
      }),
      criterion({
        id: 'ft.b.foreign-master',
        words: words(
          '在境外前百名高校取得硕士以上学位',
          'Master or above of one of the top 100 universities abroad',
        ),
        ...classB,
        condition: isTrue(person.topForeignMaster),
      }),
      criterion({
        id: 'ft.b.teacher',
        words: words('外国语言教学人员', 'Language teacher'),
        ...classB,
        condition: isTrue(person.languageTeacher),
      }),
      criterion({
        id: 'ft.b.skill',
        words: words('持有国际通用职业技能资格证书', 'International certificate of skill'),
        ...classB,
        condition: isTrue(person.skillCertificate),
      }),
      criterion({
        id: 'ft.b.pay',
        words: words(
          '年薪不低于本地上年度社会平均工资的4倍',
          'Pay of at least 4 times the local average of last year',
        ),
        ...classB,
        condition: compare(fact(person.payOfLocalAverage), '>=', constant(400, 'percent')),
      }),
      criterion({
        id: 'ft.b.points',
        words: words(
          '积分60分以上（85分以上可申请A类）',
          'At least 60 points; from 85 class A is open',
        ),
        ...table,
        condition: compare(talentPoints, '>=', constant(60, 'points')),
      }),
    ),
  ),
  coverage: { 'ft.c': 'out of scope' },
}
