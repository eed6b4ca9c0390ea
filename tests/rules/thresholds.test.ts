import { expect, test } from 'vitest'
import { assess } from '#rules/engine/evaluate.ts'
import type { Programme } from '#rules/engine/programme.ts'
import type { Facts } from '#rules/facts/dictionary.ts'
import { criteriaOf } from '#rules/engine/criterion.ts'
import { numbersIn } from '#rules/engine/walk.ts'
import { programmeById, programmes } from '#rules/programmes/index.ts'
import {
  aCertified,
  aDeducter,
  anEaglet,
  aTechSme,
  aUnicorn,
  eagletEdges,
  incomeTaxEdges,
  registerEdges,
  superDeductionEdges,
  techSmeEdges,
  unicornEdges,
} from './edges-sheet-a.ts'
import { sheetB1Laws, sheetB1Parameters } from './edges-sheet-b1.ts'
import { sheetB2Laws, sheetB2Parameters, switchesOfSheetB2 } from './edges-sheet-b2.ts'
import {
  aGazelle,
  aHighTechCompany,
  anAlliance,
  anIncubator,
  aTeam,
  DAY,
  incubatorParameters,
  teamParameters,
  yuan,
} from './subjects.ts'

/** A criterion, the facts at the last value allowed, and those at the first refused. */
type Edge = readonly [criterion: string, allowed: Facts, refused: Facts]

const overrides = {
  ...teamParameters,
  ...incubatorParameters,
  ...sheetB1Parameters,
  ...sheetB2Parameters,
  'alliance.rd_floor': yuan(1e6),
}

const staff = (sciTech: number, all: number): Facts => ({
  sciTechStaffAverage: { 2025: sciTech },
  staffAverage: { 2025: all },
})
const rd = (latestSales: number, spend: number): Facts => ({
  sales: { 2023: null, 2024: null, 2025: yuan(latestSales) },
  rdSpend: { 2023: null, 2024: null, 2025: yuan(spend) },
})

const hnte: readonly Edge[] = [
  ['hnte.age', { registeredOn: '2025-07-01' }, { registeredOn: '2025-07-02' }],
  [
    'hnte.ip_owned',
    { classOneOwned: 0, classTwoOwned: 6, classTwoUsed: 5 },
    { classOneOwned: 0, classTwoOwned: 6, classTwoUsed: 6 },
  ],
  ['hnte.staff_ratio', staff(8, 80), staff(8, 81)],
  ['hnte.rd_ratio', rd(50_000_000, 2_500_000), rd(50_000_000, 2_499_999.99)],
  ['hnte.rd_ratio', rd(50_000_000.01, 2_000_000.01), rd(50_000_000.01, 2_000_000)],
  ['hnte.rd_ratio', rd(200_000_000, 8_000_000), rd(200_000_000, 7_999_999.99)],
  ['hnte.rd_ratio', rd(200_000_000.01, 6_000_000.01), rd(200_000_000.01, 6_000_000)],
  [
    'hnte.rd_domestic',
    { rdSpendDomestic: { 2023: 0, 2024: 0, 2025: yuan(4.2e6) } },
    { rdSpendDomestic: { 2023: 0, 2024: 0, 2025: yuan(4.2e6) - 1 } },
  ],
  [
    'hnte.ht_income',
    { highTechIncome: { 2025: yuan(29.16e6) } },
    { highTechIncome: { 2025: yuan(29.16e6) - 1 } },
  ],
  ['hnte.score', { scoreManagement: 12 }, { scoreManagement: 11 }],
]

const revenue = (first: number, third: number, last: number): Facts => ({
  sales: { 2022: yuan(first), 2023: yuan(first), 2024: yuan(third), 2025: yuan(last) },
})
const people = (first: number, third: number, last: number): Facts => ({
  staffAverage: { 2022: first, 2023: first, 2024: third, 2025: last },
})
const spend = (last: number): Facts => ({
  sales: { 2022: null, 2023: null, 2024: null, 2025: yuan(20e6) },
  sciTechSpend: { 2022: null, 2023: null, 2024: null, 2025: yuan(last) },
})

const gazelle: readonly Edge[] = [
  ['gaz.age', { registeredOn: '2006-07-01' }, { registeredOn: '2006-06-30' }],
  ['gaz.intensity', spend(500_000), spend(499_999.99)],
  [
    'gaz.route.5y',
    { registeredOn: '2021-07-01', ...revenue(1, 1, 5e8) },
    { registeredOn: '2021-07-01', ...revenue(1, 1, 5e8 - 0.01) },
  ],
  [
    'gaz.route.5y',
    { registeredOn: '2021-07-01', ...revenue(1, 1, 5e8) },
    { registeredOn: '2021-06-30', ...revenue(1, 1, 5e8) },
  ],
  [
    'gaz.route.10y',
    { registeredOn: '2016-07-01', ...revenue(1, 1, 1e9) },
    { registeredOn: '2016-07-01', ...revenue(1, 1, 1e9 - 0.01) },
  ],
  ['gaz.route.rev', revenue(12.5e6, 15e6, 21.6e6), revenue(12.5e6, 15e6, 21.6e6 - 0.01)],
  ['gaz.route.rev', revenue(10_000_000.01, 15e6, 21e6), revenue(10_000_000, 15e6, 21e6)],
  ['gaz.route.rev', revenue(12e6, 21e6 - 0.01, 21e6), revenue(12e6, 21e6, 21e6)],
  ['gaz.route.staff', people(1000, 2000, 2197), people(1000, 2000, 2196)],
  ['gaz.route.staff', people(101, 200, 250), people(100, 200, 250)],
  ['gaz.route.staff', people(101, 249, 250), people(101, 250, 250)],
  [
    'gaz.route.vc',
    { largestVentureInvestment: yuan(1e7) },
    { largestVentureInvestment: yuan(1e7) - 1 },
  ],
]

const team: readonly Edge[] = [
  ['cst.c.7', { coreMembers: 3 }, { coreMembers: 2 }],
  ['cst.c.11', { leaderAge: 60 }, { leaderAge: 61 }],
  ['cst.c.12', { signedOn: '2023-07-01' }, { signedOn: '2023-06-30' }],
  ['cst.c.13', { contractYears: 1 }, { contractYears: 0.99 }],
]
const startup: readonly Edge[] = [
  ...team,
  ['cst.c.9.age', { startupRegisteredOn: '2023-07-01' }, { startupRegisteredOn: '2023-06-30' }],
  ['cst.c.9.share', { teamSharePercent: 30 }, { teamSharePercent: 29.99 }],
  ['cst.c.9.paid', { paidIn: yuan(1e6) }, { paidIn: yuan(1e6) - 1 }],
]

const special = { sameFieldPercent: 75, nicheServices: true, ownPlatform: true }
const national2018: readonly Edge[] = [
  ['inc18.1.years', { operatingSince: '2022-11-23' }, { operatingSince: '2022-11-24' }],
  ['inc18.1.statistics', { statisticsYears: 2 }, { statisticsYears: 1 }],
  ['inc18.2.area', { area: 10_000 }, { area: 9_999.99 }],
  ['inc18.2.area', { hardshipArea: true, area: 8_000 }, { hardshipArea: true, area: 7_999.99 }],
  ['inc18.2.share', { incubateeAreaPercent: 75 }, { incubateeAreaPercent: 74.99 }],
  ['inc18.3.fund', { fund: yuan(5e6) }, { fund: yuan(5e6) - 1 }],
  [
    'inc18.3.fund',
    { hardshipArea: true, fund: yuan(4e6) },
    { hardshipArea: true, fund: yuan(4e6) - 1 },
  ],
  ['inc18.3.financed', { financedPercent: 10 }, { financedPercent: 9.99 }],
  ['inc18.3.cases', { fundCases: 3 }, { fundCases: 2 }],
  ['inc18.4.share', { professionalStaffPercent: 80 }, { professionalStaffPercent: 79.99 }],
  [
    'inc18.4.staff',
    { incubatees: 50, professionalStaff: 5 },
    { incubatees: 51, professionalStaff: 5 },
  ],
  ['inc18.4.mentors', { incubatees: 50, mentors: 5 }, { incubatees: 51, mentors: 5 }],
  ['inc18.5.patents', { patentAppliedPercent: 50 }, { patentAppliedPercent: 49.99 }],
  ['inc18.5.rights', { validIpPercent: 30 }, { validIpPercent: 29.99 }],
  ['inc18.6.incubatees', { incubatees: 50 }, { incubatees: 49 }],
  ['inc18.6.incubatees', { ...special, incubatees: 30 }, { ...special, incubatees: 29 }],
  [
    'inc18.6.incubatees',
    { ...special, incubatees: 30 },
    { ...special, sameFieldPercent: 74.99, incubatees: 30 },
  ],
  ['inc18.6.density', { incubatees: 50, area: 16_666.66 }, { incubatees: 50, area: 16_666.67 }],
  [
    'inc18.6.density',
    { ...special, incubatees: 30, area: 15_000 },
    { ...special, incubatees: 30, area: 15_000.01 },
  ],
  ['inc18.7.graduates', { graduates: 20 }, { graduates: 19 }],
  ['inc18.7.graduates', { ...special, graduates: 15 }, { ...special, graduates: 14 }],
]
const national2025: readonly Edge[] = [
  ['inc25.2.equity', { equityInvestedPercent: 10 }, { equityInvestedPercent: 9.99 }],
  ['inc25.2.financed', { financedLastYearPercent: 20 }, { financedLastYearPercent: 19.99 }],
  ['inc25.3', { fastGrowthPercent: 30 }, { fastGrowthPercent: 29.99 }],
  ['inc25.4.income', { nonRentIncomePercent: 30 }, { nonRentIncomePercent: 29.99 }],
  ['inc25.5.years', { operatingSince: '2023-07-01' }, { operatingSince: '2023-07-02' }],
  ['inc25.5.area', { area: 10_000 }, { area: 9_999.99 }],
  ['inc25.5.incubatees', { incubatees: 50 }, { incubatees: 49 }],
  ['inc25.5.staff', { professionalStaffPercent: 80 }, { professionalStaffPercent: 79.99 }],
  ['inc25.5.rights', { validIpPercent: 30 }, { validIpPercent: 29.99 }],
  ['inc25.5.graduates', { graduates: 20 }, { graduates: 19 }],
]
const liaoning2022: readonly Edge[] = [
  ['incl.1.years', { operatingSince: '2024-07-01' }, { operatingSince: '2024-07-02' }],
  ['incl.1.statistics', { statisticsYears: 1 }, { statisticsYears: 0 }],
  ['incl.2.area', { area: 5_000 }, { area: 4_999.99 }],
  ['incl.2.share', { incubateeAreaPercent: 75 }, { incubateeAreaPercent: 74.99 }],
  ['incl.3.fund', { fund: yuan(2e6) }, { fund: yuan(2e6) - 1 }],
  ['incl.3.financed', { financedPercent: 10 }, { financedPercent: 9.99 }],
  ['incl.3.cases', { fundCases: 2 }, { fundCases: 1 }],
  ['incl.4.share', { professionalStaffPercent: 60 }, { professionalStaffPercent: 59.99 }],
  [
    'incl.4.staff',
    { incubatees: 30, professionalStaff: 2 },
    { incubatees: 31, professionalStaff: 2 },
  ],
  ['incl.4.mentors', { incubatees: 30, mentors: 2 }, { incubatees: 31, mentors: 2 }],
  ['incl.5.patents', { patentAppliedPercent: 30 }, { patentAppliedPercent: 29.99 }],
  ['incl.5.rights', { validIpPercent: 20 }, { validIpPercent: 19.99 }],
  ['incl.5.incubatees', { incubatees: 20 }, { incubatees: 19 }],
  ['incl.5.density', { incubatees: 15, area: 5_000 }, { incubatees: 15, area: 5_000.01 }],
  ['incl.5.graduates', { graduates: 8 }, { graduates: 7 }],
]
const alliance: readonly Edge[] = [
  ['al.2', { rdSpend: { 2025: yuan(1e6) } }, { rdSpend: { 2025: yuan(1e6) - 1 } }],
  ['al.3', { universityMembers: 1 }, { universityMembers: 0 }],
]

const laws: readonly (readonly [string, string, (changes: Facts) => Facts, readonly Edge[]])[] = [
  ['hnte', DAY, aHighTechCompany, hnte],
  ['tech-sme', DAY, aTechSme, techSmeEdges],
  ['eaglet', DAY, anEaglet, eagletEdges],
  ['unicorn', DAY, aUnicorn, unicornEdges],
  ['rd-super-deduction', DAY, aDeducter, superDeductionEdges],
  ['hnte-income-tax', DAY, aCertified, incomeTaxEdges],
  ['anshan-hnte-register', DAY, aHighTechCompany, registerEdges],
  ['gazelle', DAY, aGazelle, gazelle],
  ['transplant-city-attack', DAY, changes => aTeam('attack', changes), team],
  ['transplant-city-startup', DAY, changes => aTeam('startup', changes), startup],
  ['transplant-province', DAY, changes => aTeam('startup', changes), startup],
  ['incubator-national-2018', '2025-11-23', anIncubator, national2018],
  ['incubator-national-2025', DAY, anIncubator, national2025],
  ['incubator-liaoning-2022', DAY, anIncubator, liaoning2022],
  ['alliance', DAY, anAlliance, alliance],
  ...sheetB1Laws,
  ...sheetB2Laws,
]

const edges = laws.flatMap(([id, day, subject, list]) =>
  list.map(([criterion, allowed, refused]) => ({
    id,
    criterion,
    day,
    allowed: subject(allowed),
    refused: subject(refused),
    texts: `${JSON.stringify(allowed)} | ${JSON.stringify(refused)}`,
  })),
)

test.for(edges)('$criterion of $id: the last allowed and the first refused: $texts', edge => {
  const programme = found(edge.id)
  expect(statusOf(programme, edge.criterion, edge.allowed, edge.day)).toBe('met')
  expect(statusOf(programme, edge.criterion, edge.refused, edge.day)).toBe('not_met')
})

/** Where no fact but the bureau alone moves the number, or another branch is for judges. */
const moved = ['incl.6', 'pb.4.rule', ...switchesOfSheetB2]

test('every criterion with a number or a day in it has its edge above', () => {
  const tested = new Set(edges.map(edge => `${edge.id} ${edge.criterion}`))
  const untested = programmes.flatMap(programme =>
    criteriaOf(programme.requirement)
      .filter(each => numbersIn(each.condition).numbers.length > 0 && !moved.includes(each.id))
      .map(each => `${programme.id} ${each.id}`)
      .filter(name => !tested.has(name)),
  )
  expect(untested).toEqual([])
})

function statusOf(programme: Programme, criterion: string, facts: Facts, day: string) {
  const { criteria } = assess(programme, facts, { day, overrides })
  return criteria.find(each => each.id === criterion)?.status
}

function found(id: string): Programme {
  const programme = programmeById(id)
  if (programme === null) throw new Error(`No programme ${id}.`)
  return programme
}
