import type { ParameterOverrides } from '#rules/basis/parameters.ts'
import type { Facts } from '#rules/facts/dictionary.ts'
import { DAY, yuan } from './subjects.ts'

/** A criterion, the facts at the last value allowed, and those at the first refused. */
type Edge = readonly [criterion: string, allowed: Facts, refused: Facts]
type Law = readonly [string, string, (changes: Facts) => Facts, readonly Edge[]]

/** Test values for what the city, the province or a year's guide leaves unset. */
export const sheetB1Parameters: ParameterOverrides = {
  'inc.miit2025.incubatee_entry_months_max': 24,
  'inc.miit2025.incubatee_months_max': 48,
  'maker.as.months_min': 12,
  'maker.as.area_min': 300,
  'maker.as.stations_min': 15,
  'maker.as.station_public_pct_min': 75,
  'maker.as.residents_min': 10,
  'maker.as.new_companies_min': 5,
  'maker.as.financed_min': 2,
  'maker.as.typical_cases_min': 1,
  'maker.as.pro_staff_pct_min': 60,
  'maker.as.mentors_min': 2,
  'maker.as.events_min': 5,
  'acc.area_min': 30_000,
  'acc.firms_over_3m_min': 5,
  'acc.companies_min': 20,
  'acc.years_min': 2,
  'jbgs.demand.invest_min': yuan(5e6),
  'jbgs.self_fund_ratio_min': 0.5,
  'jbgs.gov_share_max': 0.3,
  'jbgs.period_months_max': 36,
  'jbgs.taker.related_ok': 0,
  'pilot.city.rule': 1,
  'pilot.ln.services_min': 10,
  ...Object.fromEntries(
    ['tic.ln', 'keylab.ln', 'erc.ln', 'etc.ln', 'etc.as', 'plat.as', 'pilot.ln'].flatMap(of => [
      [`${of}.rd_min`, yuan(1e6)],
      [`${of}.staff_min`, 20],
      [`${of}.area_min`, 500],
      [`${of}.equipment_min`, yuan(2e6)],
    ]),
  ),
}

/** A young company inside an incubator, at every line of the measure of 2018. */
export function anIncubatee(changes: Facts = {}): Facts {
  return {
    newTechnologyWork: true,
    meetsTechSmeDemands: true,
    registeredInIncubator: true,
    mainSiteInIncubator: true,
    ageAtEntry: 24,
    enteredIncubatorOn: '2022-07-01',
    incubationField: 'other',
    hnteCertificateValid: false,
    ventureReceived: 0,
    sales: { 2022: null, 2023: null, 2024: 0, 2025: 0 },
    acquiredOrListed: false,
    ...changes,
  }
}

/** A carrier of any kind, at the highest line asked of it. */
export function aCarrier(changes: Facts = {}): Facts {
  return {
    seat: '210302',
    legalPerson: true,
    operatingSince: '2020-01-01',
    area: 30_000,
    stations: 30,
    stationPublicPercent: 75,
    residents: 20,
    residentsEnteredYoung: true,
    newFirmsInYear: 10,
    financedInYear: 5,
    typicalCasesInYear: 3,
    fullTimeStaff: 3,
    eventsInYear: 10,
    reportsStatistics: true,
    professionalStaffPercent: 80,
    professionalStaff: 2,
    mentors: 3,
    anchorUniversity: true,
    incubationAreaPercent: 60,
    incubatees: 50,
    ownInventionPercent: 30,
    linkedToUniversityPercent: 50,
    investmentCases: 3,
    acceleratedFirms: 20,
    firmsOverSales: 5,
    ...changes,
  }
}

/** An alliance led by a technology SME. */
export function aSmallAlliance(changes: Facts = {}): Facts {
  return {
    seat: '210302',
    eaglet: false,
    gazelle: false,
    techSmeNumberValid: true,
    universityMembers: 1,
    agreementSigned: true,
    recordedOnPlatform: true,
    ...changes,
  }
}

/** A challenge of 10 million yuan, 7 of them the company's own. */
export function aChallenge(changes: Facts = {}): Facts {
  return {
    seat: '210302',
    bodyKind: 'enterprise',
    legalPerson: true,
    demanderLeadsAlliance: true,
    challengeInvestment: yuan(10e6),
    challengeOwnMoney: yuan(7e6),
    challengePublicMoney: yuan(3e6),
    challengePeriod: 24,
    challengeSpecified: true,
    needInLibrary: true,
    leadingEnterprise: true,
    demanderDishonest: false,
    takerKind: 'university',
    takerCanResearch: true,
    takerAgreement: true,
    takerRelated: false,
    takerDishonest: false,
    ...changes,
  }
}

/** An enterprise with a platform at every line of the national technology centre. */
export function aPlatform(changes: Facts = {}): Facts {
  return {
    seat: '210302',
    bodyKind: 'enterprise',
    legalPerson: true,
    rdSpend: { 2025: yuan(15e6) },
    platformStaff: 150,
    platformArea: 1_000,
    platformEquipment: yuan(20e6),
    existingProvincialBases: 1,
    sameDirectionBase: false,
    directionTaken: false,
    headHasBase: false,
    headHighLevel: false,
    industryMechanism: false,
    transferAbility: false,
    strategicField: 'materials',
    alreadyEngineeringLab: false,
    emergingField: true,
    fixedSite: true,
    pilotEquipment: true,
    servesOutside: true,
    pilotServices: 10,
    pilotSpecialists: true,
    safetyAccidentThreeYears: false,
    dishonestThreeYears: false,
    pilotBaseAlready: false,
    provincialCentreSince: '2024-07-01',
    violationThreeYears: false,
    namedPapersReady: true,
    forwardedInTime: true,
    ...changes,
  }
}

const nobody = { newFirmsInYear: 0, financedInYear: 0 }

const stay: readonly Edge[] = [
  ['ibe.2.age', { ageAtEntry: 24 }, { ageAtEntry: 25 }],
  ['ibe.3.usual', { enteredIncubatorOn: '2021-06-30' }, { enteredIncubatorOn: '2021-06-29' }],
  [
    'ibe.3.usual',
    { enteredIncubatorOn: '2020-06-30', incubationField: 'circuits' },
    { enteredIncubatorOn: '2021-06-29', incubationField: 'other' },
  ],
  ['ibe.3.longest', { enteredIncubatorOn: '2020-06-30' }, { enteredIncubatorOn: '2020-06-29' }],
]

const stay2025: readonly Edge[] = [
  ['ibe.25.age', { ageAtEntry: 24 }, { ageAtEntry: 25 }],
  ['ibe.25.stay', { enteredIncubatorOn: '2022-07-01' }, { enteredIncubatorOn: '2022-06-30' }],
]

/** Sales in two years only, the first of which is told. */
const graduate = (first: number, one: number, other: number): Facts => ({
  sales: {
    [first - 1]: null,
    [first]: yuan(one),
    [first + 1]: yuan(other),
    [first + 2]: null,
  },
})

const graduation = (first: number): readonly Edge[] => [
  ['grad.1.venture', { ventureReceived: yuan(5e6) + 1 }, { ventureReceived: yuan(5e6) }],
  ['grad.1.revenue', graduate(first, 4e6, 6e6 + 0.01), graduate(first, 4e6, 6e6)],
]

const national: readonly Edge[] = [
  ['mk.1', { operatingSince: '2025-01-01' }, { operatingSince: '2025-01-02' }],
  ['mk.3.area', { area: 500, stations: 0 }, { area: 499.99, stations: 0 }],
  ['mk.3.stations', { area: 0, stations: 30 }, { area: 0, stations: 29 }],
  ['mk.4', { stationPublicPercent: 75 }, { stationPublicPercent: 74.99 }],
  ['mk.5', { residents: 20 }, { residents: 19 }],
  ['mk.6.firms', { ...nobody, newFirmsInYear: 10 }, { ...nobody, newFirmsInYear: 9 }],
  ['mk.6.financed', { ...nobody, financedInYear: 5 }, { ...nobody, financedInYear: 4 }],
  ['mk.7', { typicalCasesInYear: 3 }, { typicalCasesInYear: 2 }],
  ['mk.8.staff', { fullTimeStaff: 3 }, { fullTimeStaff: 2 }],
  ['mk.8.mentors', { mentors: 3 }, { mentors: 2 }],
  ['mk.9', { eventsInYear: 10 }, { eventsInYear: 9 }],
]

const liaoning: readonly Edge[] = [
  ['mk.1.time', { operatingSince: '2025-07-01' }, { operatingSince: '2025-07-02' }],
  ['mk.3.area', { area: 500 }, { area: 499.99 }],
  ['mk.3.stations', { stations: 20 }, { stations: 19 }],
  ['mk.4', { stationPublicPercent: 75 }, { stationPublicPercent: 74.99 }],
  ['mk.5.residents', { residents: 15 }, { residents: 14 }],
  ['mk.6.firms', { ...nobody, newFirmsInYear: 5 }, { ...nobody, newFirmsInYear: 4 }],
  ['mk.6.financed', { ...nobody, financedInYear: 2 }, { ...nobody, financedInYear: 1 }],
  ['mk.7', { typicalCasesInYear: 1 }, { typicalCasesInYear: 0 }],
  ['mk.8.share', { professionalStaffPercent: 60 }, { professionalStaffPercent: 59.99 }],
  ['mk.8.staff', { residents: 15, professionalStaff: 1 }, { residents: 16, professionalStaff: 1 }],
  ['mk.8.mentors', { residents: 30, mentors: 2 }, { residents: 31, mentors: 2 }],
  ['mk.9', { eventsInYear: 5 }, { eventsInYear: 4 }],
]

const anshan: readonly Edge[] = [
  ['mk.1.time', { operatingSince: '2025-07-01' }, { operatingSince: '2025-07-02' }],
  ['mk.3.area', { area: 300 }, { area: 299.99 }],
  ['mk.3.stations', { stations: 15 }, { stations: 14 }],
  ['mk.4', { stationPublicPercent: 75 }, { stationPublicPercent: 74.99 }],
  ['mk.5', { residents: 10 }, { residents: 9 }],
  ['mk.6.firms', { ...nobody, newFirmsInYear: 5 }, { ...nobody, newFirmsInYear: 4 }],
  ['mk.6.financed', { ...nobody, financedInYear: 2 }, { ...nobody, financedInYear: 1 }],
  ['mk.7', { typicalCasesInYear: 1 }, { typicalCasesInYear: 0 }],
  ['mk.8.share', { professionalStaffPercent: 60 }, { professionalStaffPercent: 59.99 }],
  ['mk.8.mentors', { mentors: 2 }, { mentors: 1 }],
  ['mk.9', { eventsInYear: 5 }, { eventsInYear: 4 }],
]

const park = (day: string, dayAfter: string): readonly Edge[] => [
  ['usp.years', { operatingSince: day }, { operatingSince: dayAfter }],
  ['usp.area', { area: 15_000 }, { area: 14_999.99 }],
  ['usp.share', { incubationAreaPercent: 60 }, { incubationAreaPercent: 59.99 }],
  ['usp.incubatees', { incubatees: 50 }, { incubatees: 49 }],
  ['usp.inventions', { ownInventionPercent: 30 }, { ownInventionPercent: 29.99 }],
  ['usp.linked', { linkedToUniversityPercent: 50 }, { linkedToUniversityPercent: 49.99 }],
  ['usp.staff', { professionalStaffPercent: 80 }, { professionalStaffPercent: 79.99 }],
  ['usp.cases', { investmentCases: 3 }, { investmentCases: 2 }],
]

const accelerator: readonly Edge[] = [
  ['acc.years', { operatingSince: '2024-07-01' }, { operatingSince: '2024-07-02' }],
  ['acc.area', { area: 30_000 }, { area: 29_999.99 }],
  ['acc.firms', { acceleratedFirms: 20 }, { acceleratedFirms: 19 }],
  ['acc.sales', { firmsOverSales: 5 }, { firmsOverSales: 4 }],
]

const members: readonly Edge[] = [
  ['al.10.member', { universityMembers: 1 }, { universityMembers: 0 }],
]

const demand: readonly Edge[] = [
  ['jb.d.3.own', { challengeOwnMoney: yuan(5e6) }, { challengeOwnMoney: yuan(5e6) - 1 }],
  ['jb.d.3.own', {}, { challengeInvestment: 0, challengeOwnMoney: 0 }],
  ['jb.d.3.public', { challengePublicMoney: yuan(3e6) }, { challengePublicMoney: yuan(3e6) + 1 }],
  ['jb.d.4.investment', { challengeInvestment: yuan(5e6) }, { challengeInvestment: yuan(5e6) - 1 }],
  ['jb.d.4.period', { challengePeriod: 36 }, { challengePeriod: 37 }],
]

const taker: readonly Edge[] = [['jb.t.3', { takerRelated: false }, { takerRelated: true }]]

const figures = (row: string): readonly Edge[] => [
  [`${row}.rd`, { rdSpend: { 2025: yuan(1e6) } }, { rdSpend: { 2025: yuan(1e6) - 1 } }],
  [`${row}.staff`, { platformStaff: 20 }, { platformStaff: 19 }],
  [`${row}.area`, { platformArea: 500 }, { platformArea: 499.99 }],
  [`${row}.equipment`, { platformEquipment: yuan(2e6) }, { platformEquipment: yuan(2e6) - 1 }],
]
const base = (row: string): readonly Edge[] => [
  [`${row}.count`, { existingProvincialBases: 1 }, { existingProvincialBases: 2 }],
  ...figures(row),
]

const pilot: readonly Edge[] = [
  ...figures('pb.3').filter(([id]) => id !== 'pb.3.rd'),
  ['pb.3.services', { pilotServices: 10 }, { pilotServices: 9 }],
]

const nationalCentre: readonly Edge[] = [
  ['pl.4.rd', { rdSpend: { 2025: yuan(15e6) } }, { rdSpend: { 2025: yuan(15e6) - 1 } }],
  ['pl.4.staff', { platformStaff: 150 }, { platformStaff: 149 }],
  ['pl.4.equipment', { platformEquipment: yuan(20e6) }, { platformEquipment: yuan(20e6) - 1 }],
  [
    'pl.4.provincial',
    { provincialCentreSince: '2024-07-01' },
    { provincialCentreSince: '2024-07-02' },
  ],
]

/** The lines of sheet B on carriers, alliances, challenges and platforms. */
export const sheetB1Laws: readonly Law[] = [
  ['incubatee-2018', '2025-06-30', anIncubatee, stay],
  ['incubatee-2025', DAY, anIncubatee, stay2025],
  ['incubator-graduate-2018', '2025-06-30', anIncubatee, graduation(2022)],
  ['incubator-graduate-2025', DAY, anIncubatee, graduation(2023)],
  ['maker-space-national-2017', DAY, aCarrier, national],
  ['maker-space-liaoning-2019', DAY, aCarrier, liaoning],
  ['maker-space-anshan-2020', DAY, aCarrier, anshan],
  ['science-park-national-2019', '2023-07-31', aCarrier, park('2021-07-31', '2021-08-01')],
  ['science-park-national-2023', DAY, aCarrier, park('2024-07-01', '2024-07-02')],
  ['accelerator', DAY, aCarrier, accelerator],
  ['alliance-sme-2023', '2023-06-30', aSmallAlliance, members],
  ['alliance-sme', DAY, aSmallAlliance, members],
  ['challenge-demand', DAY, aChallenge, demand],
  ['challenge-taker', DAY, aChallenge, taker],
  ['pilot-base-liaoning', DAY, aPlatform, pilot],
  ['innovation-centre-2021', '2021-12-31', in2021, base('pl.1').map(edge2021)],
  ['innovation-centre-2022', DAY, aPlatform, base('pl.1')],
  ['key-laboratory-2021', '2021-12-31', in2021, base('pl.2').map(edge2021)],
  ['key-laboratory-2022', DAY, aPlatform, base('pl.2')],
  ['research-centre-liaoning', DAY, aPlatform, figures('pl.3')],
  ['technology-centre-national', DAY, aPlatform, nationalCentre],
  ['technology-centre-liaoning', DAY, aPlatform, figures('pl.5')],
  ['technology-centre-anshan', DAY, aPlatform, figures('pl.6')],
  ['platform-anshan', DAY, aPlatform, figures('pl.7')],
]

function in2021(changes: Facts): Facts {
  return aPlatform({ rdSpend: { 2020: yuan(15e6) }, ...changes })
}

/** The same edge with the R&D spend of 2020. */
function edge2021([id, allowed, refused]: Edge): Edge {
  return [id, in2020(allowed), in2020(refused)]
}

function in2020({ rdSpend, ...rest }: Facts): Facts {
  if (typeof rdSpend !== 'object') return rest
  return { ...rest, rdSpend: { 2020: rdSpend['2025'] ?? null } }
}
