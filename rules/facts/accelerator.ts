import { numberFact, words } from './fact.ts'

const accelerator = { subject: 'carrier', section: 'accelerator' } as const

/** What an accelerator says besides what every carrier says. */
export const acceleratorFacts = {
  acceleratedFirms: numberFact('acceleratedFirms', 'items', {
    ...accelerator,
    words: words('入驻企业数', 'Firms in the accelerator'),
  }),
  firmsOverSales: numberFact('firmsOverSales', 'items', {
    ...accelerator,
    words: words('年销售收入300万元以上的企业数', 'Firms with yearly sales of 3 million yuan'),
  }),
}
