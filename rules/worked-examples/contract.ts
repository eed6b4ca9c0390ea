import { contractIncomeTax } from '../programmes/contract-income-tax.ts'
import { contractRegistration2000 } from '../programmes/contract-registration-2000.ts'
import { contractRegistration2026 } from '../programmes/contract-registration-2026.ts'
import { contractVat2016 } from '../programmes/contract-vat-2016.ts'
import { contractVat2026 } from '../programmes/contract-vat-2026.ts'
import { resultsTransfer } from '../programmes/results-transfer.ts'
import { asOf, type ExampleFamily } from './family.ts'
import { choice, FEN_IN_WAN, flag, number, stated, type WordReader } from './vocabulary.ts'

/** 技术开发合同 and 技术开发 are one kind; a licence is looked for first. */
const kind = choice('contractKind', name => {
  const kinds = [
    ['技术许可', 'licence'],
    ['技术开发', 'development'],
    ['技术转让', 'transfer'],
    ['技术咨询', 'consulting'],
    ['技术服务', 'service'],
  ] as const
  return kinds.find(([word]) => name.startsWith(word))?.[1] ?? 'other'
})

/** 非独占许可 holds 独占许可 within it, so it is looked for first; 普通 and 排他 are not exclusive. */
const transferKind = choice('transferKind', name => {
  if (/非独占|普通|排他/.test(name)) return 'non-exclusive'
  if (/独占/.test(name)) return 'exclusive'
  return /转让/.test(name) ? 'transfer' : 'other'
})

const ownRule: WordReader = value =>
  value === null || typeof value === 'boolean'
    ? { rewardTerms: value === true ? 'settled' : 'none' }
    : undefined

const claim: WordReader = value =>
  value === null || typeof value === 'string'
    ? { rewardTaxClaim: value !== null && value.includes('减半') }
    : undefined

const resultUse = choice('resultUse', name =>
  /投资|股/.test(name) ? 'shares' : /实施/.test(name) ? 'own' : 'transfer',
)

export const registrationExamples: ExampleFamily = {
  programme: contractRegistration2026,
  otherVersions: [contractRegistration2000],
  dayOf: asOf,
  words: {
    applicant_role: choice('contractParty', role =>
      role === 'seller' || role === 'buyer' ? role : 'other',
    ),
    applicant_city: choice('seat', name => (name === '鞍山市' ? '210300' : 'mainland')),
    contract_type: kind,
    written: flag('contractWritten'),
    in_force: flag('contractInForce'),
    within_term: flag('contractWithinTerm'),
    already_registered: flag('contractRegisteredBefore'),
    parties_stated: flag('partiesStated'),
    tech_content_stated: flag('technologyStated'),
    price_stated: flag('priceStated'),
    amount_wan: number('contractAmount', FEN_IN_WAN),
    import_contract: flag('technologyImport'),
  },
  parameters: {},
  unclaimed: { technologyImport: false },
}

export const vatExamples: ExampleFamily = {
  programme: contractVat2026,
  otherVersions: [contractVat2016],
  dayOf: asOf,
  words: {
    registered: flag('contractRegistered'),
    contract_type: kind,
    invoiced_together: flag('invoicedTogether'),
    provincial_certificate: flag('provincialCertificate'),
    related_to_transfer_or_dev: flag('relatedToTransferOrDevelopment'),
  },
  parameters: {
    'vat.tech_exempt_in_force': { id: 'vat.tech_exempt_in_force', times: 1 },
  },
  unclaimed: {},
}

export const incomeTaxExamples: ExampleFamily = {
  programme: contractIncomeTax,
  dayOf: asOf,
  words: {
    resident: flag('residentEnterprise'),
    registered: flag('contractRegistered'),
    transfer_income_wan: number('transferIncome', FEN_IN_WAN),
    kind: transferKind,
    licence_years: number('licenceYears'),
    related_100pct: flag('fullyRelatedParties'),
  },
  parameters: {},
  unclaimed: {},
}

export const resultsTransferExamples: ExampleFamily = {
  programme: resultsTransfer,
  dayOf: asOf,
  words: {
    holder_kind: choice('holderKind', name =>
      /高校|大学|院|所/.test(name) ? 'non-profit' : /企业|公司/.test(name) ? 'enterprise' : 'other',
    ),
    own_rule: ownRule,
    reward_pct: number('rewardPercent'),
    months_to_reward: stated('monthsToReward'),
    contract_registered: flag('contractRegistered'),
    claim,
    mode: resultUse,
    way: resultUse,
    reward_years: number('rewardYears'),
  },
  parameters: {},
  unclaimed: { rewardTaxClaim: false, resultUse: 'transfer', rewardTerms: 'none' },
}
