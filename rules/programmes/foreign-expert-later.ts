import { judgement } from '../engine/condition.ts'
import { allOf, criterion } from '../engine/criterion.ts'
import type { Programme } from '../engine/programme.ts'
import { words } from '../facts/fact.ts'
import { foreignExpertCriteria, foreignExpertShared, scheme } from './foreign-expert-shared.ts'

export const foreignExpertLater: Programme = {
  ...foreignExpertShared,
  id: 'foreign-expert-later',
  names: words('外国专家项目（2021年起）', 'Foreign expert projects, from 2021'),
  summary: words(
    '2018年计划已结束，后续年度的条件未见，按原条件预查，由主管部门确认。',
    'The scheme of 2018 has ended; the conditions of later years were not seen and are to be confirmed.',
  ),
  inForce: { from: '2021-01-01', until: null },
  governedInstead: words('外专百人计划（2018—2020年）', 'The scheme of 2018 to 2020'),
  requirement: allOf(
    ...foreignExpertCriteria,
    criterion({
      id: 'fe.year',
      words: words('当年通知的条件', "The conditions of the year's call"),
      clause: scheme.clause,
      confidence: 'yearly',
      condition: judgement(
        words('由主管部门按当年通知确认', "The department confirms by the year's call"),
      ),
    }),
  ),
  benefits: [{ words: words('以当年通知为准', "By the year's call"), confidence: 'yearly' }],
  coverage: {},
}
