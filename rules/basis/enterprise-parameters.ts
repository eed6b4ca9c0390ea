import { type Words, words } from '../facts/fact.ts'
import type { ParameterSeries } from './parameters.ts'

/** An amount that nobody has seen yet. */
function amountUnseen(id: string, about: Words): ParameterSeries<'fen'> {
  return { id, unit: 'fen', words: about, entries: [], suggestion: null }
}

/**
 * The figures of tax relief and of the city's rewards. A rate of the super-deduction is read on
 * the day of settlement, which lies in the year after the spend.
 */
export const enterpriseParameters = {
  superDeductionRate: {
    id: 'rdd.rate',
    unit: 'ratio',
    words: words('研发费用加计扣除比例', 'Rate of the R&D super-deduction'),
    entries: [
      {
        from: '2024-01-01',
        value: 1,
        document: 'super-deduction-2023',
        confidence: 'to-confirm',
      },
    ],
    suggestion: null,
  } satisfies ParameterSeries<'ratio'>,
  superDeductionRateListed: {
    id: 'rdd.rate_ic_mt',
    unit: 'ratio',
    words: words(
      '集成电路、工业母机企业加计扣除比例',
      'Rate for integrated-circuit and machine-tool enterprises',
    ),
    entries: [
      {
        from: '2024-01-01',
        value: 1.2,
        document: 'super-deduction-ic-2023',
        confidence: 'to-confirm',
      },
      {
        from: '2029-01-01',
        value: 1,
        document: 'super-deduction-2023',
        confidence: 'to-confirm',
      },
    ],
    suggestion: null,
  } satisfies ParameterSeries<'ratio'>,
  rewardHighTechMost: {
    id: 'as.reward.hnte_max',
    unit: 'fen',
    words: words(
      '鞍山市高新技术企业奖励上限',
      "Most of Anshan's reward for a high-tech enterprise",
    ),
    entries: [
      {
        from: '2025-01-01',
        value: 10_000_000,
        document: 'anshan-reward',
        confidence: 'to-confirm',
      },
    ],
    suggestion: null,
  } satisfies ParameterSeries<'fen'>,
  rewardGazelle: amountUnseen(
    'as.reward.gazelle',
    words('鞍山市瞪羚企业奖励金额', "Anshan's reward for a gazelle"),
  ),
  rewardUnicorn: amountUnseen(
    'as.reward.unicorn',
    words('鞍山市独角兽企业奖励金额', "Anshan's reward for a unicorn"),
  ),
  rewardEaglet: amountUnseen(
    'as.reward.eaglet',
    words('鞍山市雏鹰企业奖励金额', "Anshan's reward for an eaglet"),
  ),
} as const
