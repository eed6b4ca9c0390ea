import { eaglet } from '../programmes/eaglet.ts'
import { unicorn } from '../programmes/unicorn.ts'
import { asOf, type ExampleFamily } from './family.ts'
import { onEitherList } from './tech-sme.ts'
import { day, elapsed, flag, number, type WordReader } from './vocabulary.ts'

const nothing: WordReader = () => ({})

/** A prize of a contest; null = none, a text = the prize that was won. */
const prize: WordReader = value => {
  if (value === null) return { competitionPrize: false }
  if (typeof value === 'boolean') return { competitionPrize: value }
  return typeof value === 'string' ? { competitionPrize: isPrizeThatCounts(value) } : undefined
}

/** National: merit prize or better; provincial: third prize or better, so not the merit prize. */
function isPrizeThatCounts(text: string): boolean {
  const isMerit = /excellen|merit|优秀/i.test(text)
  if (/nation|全国|国家/i.test(text)) return true
  return /provin|省/i.test(text) && !isMerit
}

export const eagletExamples: ExampleFamily = {
  programme: eaglet,
  dayOf: example => {
    const { evaluation_date: evaluated } = example.facts
    return typeof evaluated === 'string' ? evaluated : asOf(example)
  },
  words: {
    evaluation_date: nothing,
    registered_on: day('registeredOn'),
    ip_class1: number('classOneOwned'),
    ip_class2: number('classTwoOwned'),
    software_enterprise_certificate: flag('softwareEnterprise'),
    software_product_certificate: flag('softwareProduct'),
    competition: prize,
    has_valid_hnte_certificate: flag('hnteCertificateValid'),
    national_or_provincial_sci_award: flag('scienceAward'),
    is_branch_sales_or_trading_entity: flag('branchSalesOrTrading'),
    abnormal_or_serious_list_this_or_last_year: onEitherList,
    excluded_industry: flag('excludedIndustry'),
  },
  parameters: {},
  unclaimed: {},
}

export const unicornExamples: ExampleFamily = {
  programme: unicorn,
  dayOf: asOf,
  words: {
    age_years: elapsed('registeredOn', 'years', 'up'),
    has_professional_pe_vc_investment: flag('professionalInvestment'),
    listed: flag('listed'),
    post_money_valuation_cny: nothing,
    cny_per_usd: nothing,
  },
  together: ({ post_money_valuation_cny: valuation, cny_per_usd: rate }) => {
    if (valuation === null) return { postMoneyValuation: 0 }
    const isRate = typeof rate === 'number' && rate > 0
    return typeof valuation === 'number' && isRate
      ? { postMoneyValuation: Math.floor(valuation / rate) }
      : { postMoneyValuation: null }
  },
  parameters: {},
  unclaimed: {},
}
