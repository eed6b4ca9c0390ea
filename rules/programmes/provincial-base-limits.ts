import { any, isFalse, isTrue, oneOf } from '../engine/condition.ts'
import type { Clause, Requirement, Strength } from '../engine/criterion.ts'
import { company } from '../facts/company.ts'
import { words } from '../facts/fact.ts'
import { platformFacts as platform } from '../facts/platform.ts'
import { atMost } from './at-least.ts'
import { under } from './under.ts'

/** First day on which the limits on head and repetition are 原则上. */
export const LIMITS_EASED = '2022-01-01'

/** How many provincial bases one enterprise may hold, with the one applied for. */
const MOST_BASES = 2

/**
 * The limits of the provincial notices on bases: head, direction and count. The strength is that
 * of the limits on head and repetition in the notice of the year.
 */
export function provincialBaseLimits(
  row: string,
  clause: Clause,
  strength: Extract<Strength, 'hard' | 'soft'>,
): readonly Requirement[] {
  const asks = under(clause, 'seen')
  const enterprise = { appliesIf: oneOf(company.bodyKind, ['enterprise']) }
  const firm = strength === 'hard'
  return [
    asks(
      `${row}.count`,
      words(
        '同一企业省级基地总数（含本次申报）不超过2个',
        'At most 2 provincial bases of one enterprise, with this one',
      ),
      atMost(platform.existingProvincialBases, MOST_BASES - 1),
      enterprise,
    ),
    asks(
      `${row}.direction`,
      words('同一企业同一方向只建1个基地', 'One base per direction of one enterprise'),
      isFalse(platform.sameDirectionBase),
      enterprise,
    ),
    asks(
      `${row}.head`,
      firm
        ? words(
            '同一负责人（团队）只负责1个基地，高层次人才不超过2个',
            'One head or team, one base; high-level talent at most 2',
          )
        : words('同一负责人（团队）原则上只负责1个基地', 'As a rule one head or team, one base'),
      firm
        ? any(isFalse(platform.headHasBase), isTrue(platform.headHighLevel))
        : isFalse(platform.headHasBase),
      { strength },
    ),
    asks(
      `${row}.repetition`,
      firm
        ? words('研究方向不与已有基地重复', 'The direction repeats no base')
        : words('研究方向原则上不与已有基地重复', 'As a rule the direction repeats no base'),
      isFalse(platform.directionTaken),
      { strength },
    ),
  ]
}
