import type { Programme } from '../engine/programme.ts'
import { words } from '../facts/fact.ts'
import { usualSettings } from './usual-settings.ts'

/** What both parties of a challenge have in common. */
export const challengeShared = {
  ...usualSettings,
  planSection: '1.2',
  basis: ['liaoning-challenge-plan'],
  level: 'province',
  subject: 'project',
  authority: words(
    '辽宁省科技厅、省工信厅或市科技局，各有榜单（请注明所报榜单）',
    'Three lists: the science department, the industry department and the city; say which',
  ),
} as const satisfies Partial<Programme>

/** A clause of the plan for challenges. */
export const challengeClause = (zh: string, en: string) =>
  ({ document: 'liaoning-challenge-plan', article: words(zh, en) }) as const
