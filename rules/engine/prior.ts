import { dictionary, type FactKey, type Facts, type FactValue } from '../facts/dictionary.ts'
import type { Fact } from '../facts/fact.ts'
import { seats } from '../identifiers/districts.ts'
import { type Chance, chanceFrom } from './chance.ts'
import { type IsoDay, shiftDay, yearOf } from './days.ts'

/** How many years before the day a member of the population tells of. */
const YEARS_TOLD = 5

/** Shares of a yes where the section of the fact says too little. */
const yesShares: Readonly<Partial<Record<FactKey, number>>> = {
  residentEnterprise: 0.98,
  legalPerson: 0.98,
  auditLevyTaxpayer: 0.9,
  coreTechnologyInFieldList: 0.8,
  nationalScienceAward: 0.01,
  provincialRdInstitution: 0.06,
  ledStandard: 0.05,
  listed: 0.03,
}

const FEN_OF_MILLION = 100_000_000

/**
 * A plausible population of subjects, each with every fact that an applicant can state. It only
 * orders questions; no verdict reads it. The same seed gives the same population, and a new fact
 * changes no other.
 */
export function population(day: IsoDay, count: number, seed: number): readonly Facts[] {
  return Array.from({ length: count }, (_, index) => member(day, seed * 7919 + index))
}

function member(day: IsoDay, seed: number): Facts {
  const usual: { [K in FactKey]?: FactValue } = {}
  for (const fact of dictionary) {
    if (fact.judge !== undefined) continue
    usual[fact.key] = usualValue(fact, day, chanceFrom(seed * 31 + sumOf(fact.key)))
  }
  return { ...usual, ...aCompany(day, chanceFrom(seed)) }
}

function sumOf(key: string): number {
  let sum = 7
  for (let at = 0; at < key.length; at += 1) sum = Math.imul(sum, 131) + key.charCodeAt(at)
  return sum
}

/** The figures of a company hang together: one size, one growth, one intensity. */
function aCompany(day: IsoDay, chance: Chance): Facts {
  const age = Math.min(chance.around(7, 0.8), 40)
  const registeredOn = shiftDay(day, -Math.round(age * 365.25), 'days')
  const years = Array.from({ length: YEARS_TOLD }, (_, back) => yearOf(day) - YEARS_TOLD + back)
  const growth = chance.around(1.13, 0.15)
  const size = chance.around(28 * FEN_OF_MILLION, 1.5) / growth ** (YEARS_TOLD - 1)
  const series = (at: (index: number) => number) =>
    Object.fromEntries(
      years.map((year, index) => [
        String(year),
        year < yearOf(registeredOn) ? null : Math.round(at(index)),
      ]),
    )
  const scaled = (of: Readonly<Record<string, number | null>>, by: number, spread: number) =>
    Object.fromEntries(
      Object.entries(of).map(([year, value]) => [
        year,
        value === null ? null : Math.round(value * chance.around(by, spread)),
      ]),
    )
  const sales = series(index => size * growth ** index * chance.around(1, 0.08))
  const staffAverage = series(
    index => 1 + ((size * growth ** index) / FEN_OF_MILLION) * chance.around(1.5, 0.25),
  )
  const rdSpend = scaled(sales, chance.around(0.055, 0.6), 0.15)
  const classTwoOwned = chance.whole(0, 12)
  return {
    seat: chance.falls(0.95) ? (seats[chance.whole(1, 6)]?.value ?? '210302') : 'outside',
    registeredOn,
    bodyKind: chance.falls(0.97) ? 'enterprise' : 'institute',
    staffAverage,
    sciTechStaffAverage: scaled(staffAverage, Math.min(chance.around(0.16, 0.6), 0.9), 0.05),
    sales,
    totalIncome: scaled(sales, 1.03, 0.02),
    highTechIncome: scaled(sales, Math.min(chance.around(0.65, 0.3), 1), 0.04),
    rdSpend,
    rdSpendDomestic: scaled(rdSpend, chance.falls(0.9) ? 0.98 : 0.5, 0.01),
    sciTechSpend: scaled(rdSpend, 1.1, 0.05),
    netAssets: scaled(sales, 0.6, 0.3),
    totalAssets: scaled(sales, 1.2, 0.3),
    totalCosts: scaled(sales, 0.9, 0.05),
    classOneOwned: chance.falls(0.5) ? 0 : chance.whole(1, 4),
    classTwoOwned,
    classTwoUsed: chance.falls(0.6) ? 0 : chance.whole(0, classTwoOwned),
    conversionsThreeYears: chance.whole(0, 18),
    largestVentureInvestment: chance.falls(0.85)
      ? 0
      : Math.round(chance.around(8 * FEN_OF_MILLION, 1)),
  }
}

function usualValue(fact: Fact<FactKey>, day: IsoDay, chance: Chance): FactValue {
  switch (fact.kind) {
    case 'flag':
      return chance.falls(likelihood(fact))
    case 'choice':
      return fact.choices[chance.whole(0, fact.choices.length - 1)]?.value ?? ''
    case 'day':
      return shiftDay(day, -chance.whole(30, 3000), 'days')
    case 'text':
      return ''
    case 'number':
      return usualNumber(fact, chance)
    case 'yearly':
      return Object.fromEntries(
        Array.from({ length: YEARS_TOLD }, (_, back) => [
          String(yearOf(day) - 1 - back),
          usualNumber(fact, chance),
        ]),
      )
  }
}

/** How likely a yes is: rare in compliance and among titles, else usual. */
function likelihood({ section, key }: Fact<FactKey>): number {
  const stated = yesShares[key]
  if (stated !== undefined) return stated
  switch (section) {
    case 'compliance':
      return 0.03
    case 'titles':
      return 0.1
    default:
      return 0.75
  }
}

function usualNumber(
  fact: Extract<Fact<FactKey>, { kind: 'number' | 'yearly' }>,
  chance: Chance,
): number {
  if (fact.max !== undefined) return chance.whole(0, fact.max)
  if (fact.unit === 'fen') return Math.round(chance.around(5 * FEN_OF_MILLION, 1.2))
  if (fact.unit === 'squareMetres') return Math.round(chance.around(8000, 0.8))
  return Math.round(chance.around(fact.unit === 'years' ? 3 : 12, 1))
}
