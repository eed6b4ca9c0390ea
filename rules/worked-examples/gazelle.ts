import { gazelle } from '../programmes/gazelle.ts'
import { asOf, type ExampleFamily } from './family.ts'
import { elapsed, FEN_IN_YUAN, flag, number, years } from './vocabulary.ts'

export const gazelleExamples: ExampleFamily = {
  programme: gazelle,
  /** Y is the last full year, so an example of year Y is judged within the year after. */
  dayOf: example => {
    const { year_y: y } = example.facts
    return typeof y === 'number' ? `${String(y + 1)}-07-01` : asOf(example)
  },
  words: {
    year_y: value => (typeof value === 'number' || value === null ? {} : undefined),
    age_years: elapsed('registeredOn', 'years', 'up'),
    revenue_y_minus3_to_y: years('sales', FEN_IN_YUAN),
    employees_y_minus3_to_y: years('staffAverage'),
    scitech_spend_y_minus3_to_y: years('sciTechSpend', FEN_IN_YUAN),
    largest_single_vc_round: number('largestVentureInvestment', FEN_IN_YUAN),
    is_branch_sales_or_trading_entity: flag('branchSalesOrTrading'),
    excluded_industry: flag('excludedIndustry'),
    on_abnormal_or_dishonest_list: value =>
      value === null || typeof value === 'boolean'
        ? { onAbnormalList: value ?? false, onDishonestyList: value ?? false }
        : undefined,
  },
  parameters: {},
  unclaimed: {},
}
