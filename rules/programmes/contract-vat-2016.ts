import { allOf } from '../engine/criterion.ts'
import type { Programme } from '../engine/programme.ts'
import { words } from '../facts/fact.ts'
import { vatReliefCriteria, vatReliefShared } from './contract-vat-shared.ts'

export const contractVat2016: Programme = {
  ...vatReliefShared,
  id: 'contract-vat-2016',
  names: words('技术转让、开发免征增值税（2025年及以前）', 'VAT relief of contracts, to 2025'),
  summary: words(
    '已登记的技术转让、技术开发及相关咨询、服务免征增值税。',
    'Registered transfer, development and what belongs to them are exempt.',
  ),
  basis: ['vat-pilot-2016'],
  inForce: { from: null, until: '2026-01-01' },
  governedInstead: words(
    '增值税法施行后的衔接规定（待确认）',
    'What bridges to the VAT law, to be confirmed',
  ),
  requirement: allOf(...vatReliefCriteria),
  coverage: {},
}
