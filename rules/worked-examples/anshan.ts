import { type IsoDay, yearOf } from '../engine/days.ts'
import { anshanHnteRegister } from '../programmes/anshan-hnte-register.ts'
import { anshanReward } from '../programmes/anshan-reward.ts'
import { anshanSeats } from '../identifiers/districts.ts'
import { asOf, type ExampleFamily } from './family.ts'
import { choice, flag, type Given, type WordReader } from './vocabulary.ts'

/** A division of Anshan by its code; any other code lies outside. */
const region = choice('seat', code => anshanSeats.find(each => each === code) ?? 'mainland')

const recognition: WordReader = value => {
  if (value === null) return { highTechRecognition: 'none' }
  return typeof value === 'string' ? { highTechRecognition: value } : undefined
}

export const rewardExamples: ExampleFamily = {
  programme: anshanReward,
  dayOf: example => {
    const { year } = example.facts
    return typeof year === 'number' ? `${String(year)}-12-31` : asOf(example)
  },
  words: {
    region,
    year: value => (typeof value === 'number' ? {} : undefined),
    hnte_recognition: recognition,
    ln_gazelle_newly_listed: flag('newGazelle'),
    ln_unicorn_newly_listed: flag('newUnicorn'),
    ln_eaglet_newly_listed: flag('newEaglet'),
  },
  parameters: {},
  unclaimed: {},
}

/** A company that meets every high-tech condition of the register's count. */
function nearCompany(on: IsoDay): Given {
  const [first, second, third] = [3, 2, 1].map(back => String(yearOf(on) - back))
  const yearly = (value: number) => ({
    [first ?? '']: value,
    [second ?? '']: value,
    [third ?? '']: value,
  })
  return {
    residentEnterprise: true,
    registeredOn: '2000-01-01',
    classOneOwned: 1,
    classTwoOwned: 0,
    classTwoUsed: 0,
    coreTechnologyInFieldList: true,
    staffAverage: yearly(100),
    sciTechStaffAverage: yearly(10),
    sales: yearly(1_000_000_000),
    rdSpend: yearly(50_000_000),
    rdSpendDomestic: yearly(50_000_000),
    totalIncome: yearly(1_000_000_000),
    highTechIncome: yearly(600_000_000),
    majorIncidentInYear: false,
  }
}

/** What makes one named condition fail, of whatever size the company is. */
const failing: Readonly<Record<string, (on: IsoDay) => Given>> = {
  resident: () => ({ residentEnterprise: false }),
  age: on => ({ registeredOn: on }),
  ip: () => ({ classOneOwned: 0 }),
  field: () => ({ coreTechnologyInFieldList: false }),
  staff: on => ({ sciTechStaffAverage: { [String(yearOf(on) - 1)]: 0 } }),
  rd: on => ({ rdSpend: lowSpend(on), rdSpendDomestic: lowSpend(on) }),
  rd_domestic: on => ({ rdSpendDomestic: lowSpend(on) }),
  income: on => ({ highTechIncome: { [String(yearOf(on) - 1)]: 0 } }),
  incident: () => ({ majorIncidentInYear: true }),
}

/** One fen in each year: below every share. */
function lowSpend(on: IsoDay) {
  return Object.fromEntries([3, 2, 1].map(back => [String(yearOf(on) - back), 1]))
}

const failed: WordReader = (value, on) => {
  if (value === null) return {}
  if (!Array.isArray(value)) return undefined
  let given = nearCompany(on)
  const list: readonly unknown[] = value
  for (const name of list) {
    const change = typeof name === 'string' ? failing[name] : undefined
    if (change === undefined) return undefined
    given = { ...given, ...change(on) }
  }
  return given
}

export const registerExamples: ExampleFamily = {
  programme: anshanHnteRegister,
  dayOf: asOf,
  words: {
    region,
    tech_sme_registered_current_year: flag('techSmeNumberValid'),
    has_valid_hnte_certificate: flag('hnteCertificateValid'),
    hnte_hard_conditions_failed: failed,
  },
  parameters: {},
  unclaimed: {},
}
