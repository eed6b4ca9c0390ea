import { words } from '../facts/fact.ts'
import type { ParameterSeries } from './parameters.ts'
import { unset } from './unset-parameter.ts'

/** The figures of technology contracts that the draft of 2026 gives or that are not read yet. */
export const contractParameters = {
  contractLargeAmount: {
    id: 'tcr.2026.large_amount',
    unit: 'fen',
    words: words('大额技术合同的技术交易额起点', 'Amount from which a contract is large'),
    entries: [
      {
        from: null,
        value: 500_000_000,
        document: 'contract-registration-2026',
        confidence: 'to-confirm',
      },
    ],
    suggestion: null,
  } satisfies ParameterSeries<'fen'>,
  vatReliefInForce: unset(
    'vat.tech_exempt_in_force',
    'items',
    words(
      '2026年起技术转让、开发免征增值税是否继续（1为继续，0为停止）',
      'Whether the relief goes on from 2026, 1 = yes, 0 = no',
    ),
  ),
} as const
