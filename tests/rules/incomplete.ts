import { outcomeOfCompletions } from '#rules/engine/completions.ts'
import type { Outcome } from '#rules/engine/evaluate.ts'
import type { Facts, FactValue } from '#rules/facts/dictionary.ts'
import { gazelle } from '#rules/programmes/gazelle.ts'
import { hnte } from '#rules/programmes/hnte.ts'
import { techSme } from '#rules/programmes/tech-sme.ts'
import { oracleGazelle, oracleHnte, oracleSme, type OracleVerdict } from './oracle.ts'
import {
  chanceOf,
  factsOf,
  type SeededCompany,
  SEEDED_DAY,
  seededCompanies,
} from './seeded-companies.ts'

export const three = [hnte, techSme, gazelle] as const

/** The exact verdicts of one company under the three programmes. */
export function oracleVerdicts(company: SeededCompany): readonly OracleVerdict[] {
  return [oracleHnte(company, SEEDED_DAY), oracleSme(company), oracleGazelle(company, SEEDED_DAY)]
}

/** One input of a company: where it stands in the facts, and how another company's is put there. */
type Input = {
  readonly fact: string
  readonly year: string | null
  /** What peers call it in their flat records. */
  readonly flat: readonly string[]
  readonly put: (into: SeededCompany, from: SeededCompany, scale: number) => SeededCompany
}

const yearly = [
  ['sales', 'sales', 'sales'],
  ['rd', 'rdSpend', 'rd'],
  ['rdDomestic', 'rdSpendDomestic', 'rddom'],
  ['staff', 'staffAverage', 'staff'],
  ['netAssets', 'netAssets', 'net'],
  ['spend', 'sciTechSpend', 'spend'],
] as const
const inLastYear = [
  ['sciStaff', 'sciTechStaffAverage'],
  ['highTechIncome', 'highTechIncome'],
  ['totalIncome', 'totalIncome'],
  ['assets', 'totalAssets'],
  ['rdTax', 'rdSpendTaxScope'],
  ['costs', 'totalCosts'],
] as const
const single = [
  ['classOne', 'classOneOwned'],
  ['classTwo', 'classTwoOwned'],
  ['classTwoUsed', 'classTwoUsed'],
  ['conversions', 'conversionsThreeYears'],
  ['venture', 'largestVentureInvestment'],
  ['registeredOn', 'registeredOn'],
  ['seat', 'seat'],
  ['resident', 'residentEnterprise'],
  ['field', 'coreTechnologyInFieldList'],
  ['branch', 'branchSalesOrTrading'],
  ['certificate', 'hnteCertificateValid'],
] as const

const inputs: readonly Input[] = [
  ...yearly.flatMap(([name, fact, flat]) =>
    [0, 1, 2, 3].map((at): Input => ({
      fact,
      year: String(2022 + at),
      flat: [`${flat}${at}`],
      put: (into, from, scale) => ({
        ...into,
        [name]: into[name].map((value, index) =>
          index === at ? scaled(from[name][at] ?? null, scale) : value,
        ),
      }),
    })),
  ),
  ...inLastYear.map(([name, fact]): Input => ({
    fact,
    year: '2025',
    flat: [name],
    put: (into, from, scale) => ({ ...into, [name]: scaled(from[name], scale) }),
  })),
  ...single.map(([name, fact]): Input => ({
    fact,
    year: null,
    flat: name === 'registeredOn' ? [name, 'ageDays', 'within5', 'within10', 'within20'] : [name],
    put: (into, from) => ({ ...into, [name]: from[name] }),
  })),
]

function scaled(value: number | null, scale: number): number | null {
  return value === null ? null : Math.round(value * scale)
}

export type Question = {
  readonly programme: number
  readonly company: SeededCompany
  readonly facts: Facts
  /** What is gone, as peers call it in their flat records. */
  readonly gone: readonly string[]
  /** Verdicts of the completions tried: one alone means that, as far as tried, it is closed. */
  readonly verdicts: ReadonlySet<OracleVerdict>
}

const SCALES = [0, 0.01, 0.3, 1, 1, 1, 3, 100, 1e5]

/** Companies with one to three inputs taken away, three questions each. */
export function incompleteQuestions(
  count: number,
  seed: number,
  tries: number,
): readonly Question[] {
  const chance = chanceOf(seed)
  const pick = <T>(from: readonly T[]): T => {
    const found = from[Math.floor(chance() * from.length)]
    if (found === undefined) throw new Error('Nothing to pick from.')
    return found
  }
  const others = seededCompanies(200, seed + 1)
  return seededCompanies(count, seed).flatMap(company => {
    const gone = Array.from({ length: 1 + Math.floor(chance() * 3) }, () => pick(inputs))
    const completions = Array.from({ length: tries }, () =>
      gone.reduce(
        (into, input) => input.put(into, pick([...others, company]), pick(SCALES)),
        company,
      ),
    )
    const answers = [company, ...completions].map(oracleVerdicts)
    const facts = withoutInputs(factsOf(company), gone)
    return three.map((_, programme) => ({
      programme,
      company,
      facts,
      gone: gone.flatMap(each => each.flat),
      verdicts: new Set(answers.flatMap(each => each[programme] ?? [])),
    }))
  })
}

function withoutInputs(facts: Facts, gone: readonly Input[]): Facts {
  const left: Record<string, FactValue> = {}
  for (const [key, value] of Object.entries(facts)) {
    const mine = gone.filter(input => input.fact === key)
    if (mine.some(input => input.year === null)) continue
    left[key] =
      typeof value === 'object'
        ? Object.fromEntries(
            Object.entries(value).filter(([year]) => !mine.some(input => input.year === year)),
          )
        : value
  }
  return left
}

/** Our own answer: every completion looked at. */
export function sharpAnswer({ programme, facts }: Question): Outcome {
  const asked = three[programme]
  if (asked === undefined) throw new RangeError('There are three programmes.')
  return outcomeOfCompletions(asked, facts, { day: SEEDED_DAY })
}

export type Tally = {
  open: number
  closed: number
  falseYes: number
  falseNo: number
  otherwiseWrong: number
  needless: number
}

/** How answers stand to the verdicts of the completions; an error counts as none of these. */
export function tallyOf(
  questions: readonly Question[],
  answer: (question: Question) => Outcome,
): Tally {
  const tally = { open: 0, closed: 0, falseYes: 0, falseNo: 0, otherwiseWrong: 0, needless: 0 }
  for (const question of questions) {
    const { verdicts } = question
    const said = answer(question)
    const isClosed = verdicts.size === 1
    tally[isClosed ? 'closed' : 'open'] += 1
    if (said === 'cannot_tell_yet') {
      if (isClosed) tally.needless += 1
      continue
    }
    if (isClosed && verdicts.has(said)) continue
    if (said === 'may_apply') tally.falseYes += 1
    else if (said === 'not_yet') tally.falseNo += 1
    else tally.otherwiseWrong += 1
  }
  return tally
}
