import { contractParameters } from '../basis/contract-parameters.ts'
import { allOf, criterion } from '../engine/criterion.ts'
import type { Programme } from '../engine/programme.ts'
import { words } from '../facts/fact.ts'
import { vatReliefCriteria, vatReliefShared } from './contract-vat-shared.ts'
import { switchedOn } from './switched-on.ts'

export const contractVat2026: Programme = {
  ...vatReliefShared,
  id: 'contract-vat-2026',
  names: words('技术转让、开发免征增值税（2026年起）', 'VAT relief of contracts, from 2026'),
  summary: words(
    '增值税法自2026年1月1日起施行，原免税政策是否继续待市局确认。',
    'The VAT law is in force from 2026-01-01; whether the relief goes on is to be confirmed.',
  ),
  basis: ['vat-pilot-2016'],
  inForce: { from: '2026-01-01', until: null },
  governedInstead: words('财税〔2016〕36号免税规定', 'The relief of the notice of 2016'),
  requirement: allOf(
    ...vatReliefCriteria,
    criterion({
      id: 'tx.1.force',
      words: words(
        '免税政策在增值税法施行后继续执行（待市局确认）',
        'The relief goes on under the VAT law, to be confirmed by the bureau',
      ),
      clause: {
        document: 'vat-pilot-2016',
        article: words('与增值税法的衔接', 'Its standing under the VAT law'),
      },
      confidence: 'uncertain',
      condition: switchedOn(contractParameters.vatReliefInForce),
    }),
  ),
  coverage: {},
}
