import { oneOf } from '../engine/condition.ts'
import { allOf, type Requirement } from '../engine/criterion.ts'
import { keyLaboratoryBars } from '../basis/platform-parameters.ts'
import { company } from '../facts/company.ts'
import { words } from '../facts/fact.ts'
import { figuresAsked } from './platform-shared.ts'
import { provincialBaseLimits } from './provincial-base-limits.ts'
import { provincialBases } from './provincial-base.ts'
import { under } from './under.ts'
import { seatInLiaoning } from './usual-settings.ts'

const clause = {
  document: 'liaoning-key-laboratory-measure',
  article: words('第三条及年度通知', "Article 3 and the year's notice"),
} as const

function conditions(strength: 'hard' | 'soft'): Requirement {
  return allOf(
    seatInLiaoning('pl.2.seat', clause, 'seen'),
    under(clause, 'seen')(
      'pl.2.kind',
      words(
        '年度通知以高校、科研院所牵头为主；企业类由主管部门判断',
        'Calls favour universities and institutes; laboratories of enterprises are for the department to decide',
      ),
      oneOf(company.bodyKind, ['university', 'institute']),
      { strength: 'soft' },
    ),
    ...provincialBaseLimits('pl.2', clause, strength),
    ...figuresAsked('pl.2', clause, keyLaboratoryBars),
  )
}

export const [keyLaboratory2021, keyLaboratory2022] = provincialBases({
  family: 'key-laboratory',
  summary: words(
    '学科类、企业类、省市共建三类省重点实验室，限额推荐；数值待主管部门确认。',
    'Provincial laboratories of three kinds, by quota; the figures are to be confirmed.',
  ),
  basis: ['liaoning-key-laboratory-measure'],
  names: words('辽宁省重点实验室', 'Liaoning key laboratory'),
  earlierNames: words('辽宁省重点实验室（2021年通知）', 'Liaoning key laboratory, notice of 2021'),
  conditions,
})
