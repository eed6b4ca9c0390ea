import { isTrue, not, oneOf } from '../engine/condition.ts'
import { allOf, type Requirement } from '../engine/criterion.ts'
import { innovationCentreBars } from '../basis/platform-parameters.ts'
import { company } from '../facts/company.ts'
import { words } from '../facts/fact.ts'
import { platformFacts as platform } from '../facts/platform.ts'
import { figuresAsked } from './platform-shared.ts'
import { provincialBaseLimits } from './provincial-base-limits.ts'
import { provincialBases } from './provincial-base.ts'
import { under } from './under.ts'
import { seatInLiaoning } from './usual-settings.ts'

const clause = {
  document: 'liaoning-innovation-centre-measure',
  article: words('申报条件及年度通知', "Conditions and the year's notice"),
} as const
const otherThanEnterprise = { appliesIf: not(oneOf(company.bodyKind, ['enterprise'])) }

function conditions(strength: 'hard' | 'soft'): Requirement {
  const asks = under(clause, 'seen')
  return allOf(
    seatInLiaoning('pl.1.seat', clause, 'seen'),
    asks(
      'pl.1.industry',
      words(
        '企业牵头；其他单位须与产业有长期合作机制',
        'Enterprises lead; others need a long-term mechanism with industry',
      ),
      isTrue(platform.industryMechanism),
      otherThanEnterprise,
    ),
    asks(
      'pl.1.transfer',
      words(
        '企业以外的单位须有成果转化能力的证明',
        'Others than enterprises prove their ability to transfer results',
      ),
      isTrue(platform.transferAbility),
      otherThanEnterprise,
    ),
    ...provincialBaseLimits('pl.1', clause, strength),
    ...figuresAsked('pl.1', clause, innovationCentreBars),
  )
}

export const [innovationCentre2021, innovationCentre2022] = provincialBases({
  family: 'innovation-centre',
  summary: words(
    '省级专业技术创新中心，由企业牵头，限额推荐；研发等数值待主管部门确认。',
    'Provincial centres led by enterprises, by quota; the figures on R&D are to be confirmed.',
  ),
  basis: ['liaoning-innovation-centre-measure'],
  names: words('辽宁省专业技术创新中心', 'Liaoning technology innovation centre'),
  earlierNames: words(
    '辽宁省专业技术创新中心（2021年通知）',
    'Liaoning innovation centre, notice of 2021',
  ),
  conditions,
})
