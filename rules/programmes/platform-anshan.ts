import { isTrue } from '../engine/condition.ts'
import { allOf } from '../engine/criterion.ts'
import type { Programme } from '../engine/programme.ts'
import { cityPlatformBars } from '../basis/platform-parameters.ts'
import { words } from '../facts/fact.ts'
import { platformFacts as platform } from '../facts/platform.ts'
import { figuresAsked, platformShared } from './platform-shared.ts'
import { under } from './under.ts'
import { seatInAnshan } from './usual-settings.ts'

const clause = {
  document: 'anshan-plan',
  article: words('二、（三）1', 'Part 2 (3) 1'),
} as const

export const platformAnshan: Programme = {
  ...platformShared,
  id: 'platform-anshan',
  family: 'platform-anshan',
  names: words('鞍山市科技创新平台', 'Anshan science and technology platform'),
  summary: words(
    '市级科技创新平台，优先新兴产业领域，年度考核、能上能下；数值由市科技局确认。',
    'City platforms, emerging fields first, assessed every year; the bureau confirms the figures.',
  ),
  basis: ['anshan-plan'],
  level: 'city',
  requirement: allOf(
    seatInAnshan('pl.7.seat', clause, 'seen'),
    under(clause, 'seen')(
      'pl.7.field',
      words('优先支持新兴产业领域', 'Emerging fields are favoured'),
      isTrue(platform.emergingField),
      { strength: 'soft' },
    ),
    ...figuresAsked('pl.7', clause, cityPlatformBars),
  ),
  duties: {
    assessment: {
      words: words('每年考核，能上能下', 'Assessed every year; a platform can be dropped'),
      clause,
      confidence: 'seen',
    },
  },
  authority: words('鞍山市科学技术局', 'The Anshan bureau'),
  coverage: {},
}
