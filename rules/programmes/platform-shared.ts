import type { PlatformBars } from '../basis/platform-parameters.ts'
import type { Clause, Requirement } from '../engine/criterion.ts'
import type { Programme } from '../engine/programme.ts'
import { words } from '../facts/fact.ts'
import { platformFacts } from '../facts/platform.ts'
import { atLeast, lastYearsResearch } from './at-least.ts'
import { paper } from './papers.ts'
import { under } from './under.ts'
import { usualSettings } from './usual-settings.ts'

/** What every kind of platform has in common. */
export const platformShared = {
  ...usualSettings,
  planSection: '3.1',
  subject: 'platform',
  procedure: { ...usualSettings.procedure, experts: true },
  papers: [
    paper(
      'pl.doc.form',
      words('平台申请书（含建设方案）', 'Application with the plan'),
      'uncertain',
      {
        form: 'online',
      },
    ),
    paper('pl.doc.license', words('依托单位证照', 'Licence of the host'), 'uncertain'),
    paper('pl.doc.budget', words('经费预算', 'Budget'), 'uncertain'),
    paper('pl.doc.staff', words('研发人员名单', 'List of the R&D staff'), 'uncertain'),
    paper('pl.doc.equipment', words('仪器设备清单', 'List of the equipment'), 'uncertain'),
    paper('pl.doc.integrity', words('诚信承诺书', 'Statement of integrity'), 'uncertain'),
  ],
} as const satisfies Partial<Programme>

/** The figures of a measure that nobody has read: each asked as soon as the bureau sets it. */
export function figuresAsked(
  row: string,
  clause: Clause,
  bars: PlatformBars,
): readonly Requirement[] {
  const asks = under(clause, 'uncertain')
  return [
    asks(
      `${row}.rd`,
      words('上年度研发投入达到要求', "Last year's R&D spend asked"),
      lastYearsResearch(bars.rd),
    ),
    asks(
      `${row}.staff`,
      words('专职研发人员数达到要求', 'The R&D staff asked'),
      atLeast(platformFacts.platformStaff, bars.staff),
    ),
    asks(
      `${row}.area`,
      words('研发场地面积达到要求', 'The R&D area asked'),
      atLeast(platformFacts.platformArea, bars.area),
    ),
    asks(
      `${row}.equipment`,
      words('仪器设备原值达到要求', 'The value of equipment asked'),
      atLeast(platformFacts.platformEquipment, bars.equipment),
    ),
  ]
}
