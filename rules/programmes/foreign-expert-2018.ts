import { allOf } from '../engine/criterion.ts'
import type { Programme } from '../engine/programme.ts'
import { words } from '../facts/fact.ts'
import { foreignExpertCriteria, foreignExpertShared } from './foreign-expert-shared.ts'

export const foreignExpert2018: Programme = {
  ...foreignExpertShared,
  id: 'foreign-expert-2018',
  names: words('辽宁省外专百人计划（2018—2020年）', 'Foreign experts of Liaoning, 2018 to 2020'),
  summary: words(
    '三年计划，已结束；仅供参考。',
    'A scheme of three years that has ended; kept as an example.',
  ),
  inForce: { from: '2018-01-01', until: '2021-01-01' },
  governedInstead: words('当年通知（待确认）', "The year's call, to be confirmed"),
  requirement: allOf(...foreignExpertCriteria),
  benefits: [
    {
      words: words('每人20万元（2018年计划）', '200,000 yuan a person, in the scheme of 2018'),
      confidence: 'secondary',
    },
  ],
  coverage: {},
}
