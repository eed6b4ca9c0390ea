import type { ParameterOverrides } from '#rules/basis/parameters.ts'
import type { Facts } from '#rules/facts/dictionary.ts'
import { DAY, yuan } from './subjects.ts'

/** A criterion, the facts at the last value allowed, and those at the first refused. */
type Edge = readonly [criterion: string, allowed: Facts, refused: Facts]

/** Test values for what the sheet leaves to the bureau or to a year's call. */
export const sheetB2Parameters: ParameterOverrides = {
  'vat.tech_exempt_in_force': 1,
  'ftalent.counted_classes.b': 1,
  'ftalent.local_average_wage': yuan(1e5),
  'qsw.rd_ratio_min': 3,
  'qsw.no_production': 1,
  'qsw.kinds.rd_body': 1,
  'qsw.kinds.other': 0,
  'loan.kinds.tech_sme': 1,
  'loan.kinds.hnte': 0,
  'loan.cap': yuan(5e6),
  'loan.credit_asked': 1,
  'voucher.kinds.tech_sme': 1,
  'voucher.kinds.hnte': 0,
  'voucher.kinds.other': 0,
  'voucher.rate': 0.3,
  'voucher.cap': yuan(3e4),
  'nsf.phd_age_max': 40,
  'cglf.call_year': 2026,
}

/** A registered development contract of 800,000 yuan that its seller in Anshan brings. */
export function aContract(changes: Facts = {}): Facts {
  return {
    seat: '210302',
    residentEnterprise: true,
    contractKind: 'development',
    contractParty: 'seller',
    technologyImport: false,
    contractWritten: true,
    contractInForce: true,
    contractWithinTerm: true,
    contractRegisteredBefore: false,
    partiesStated: true,
    technologyStated: true,
    priceStated: true,
    contractAmount: yuan(8e5),
    contractRegistered: true,
    provincialCertificate: true,
    transferKind: 'non-exclusive',
    licenceYears: 5,
    transferIncome: yuan(8e6),
    fullyRelatedParties: false,
    rewardTerms: 'none',
    resultUse: 'transfer',
    rewardPercent: 50,
    rewardYears: 3,
    rewardTaxClaim: true,
    monthsToReward: 36,
    holderKind: 'non-profit',
    ...changes,
  }
}

/** A doctor of 48 with 95 points: 17 + 20 + 18 + 15 + 0 + 10 + 10 + 5 + 0. */
export function aForeigner(changes: Facts = {}): Facts {
  return {
    seat: '210302',
    personAge: 48,
    yearlyPay: yuan(38e4),
    payOfLocalAverage: 300,
    education: 'doctor',
    workYears: 15,
    monthsInChina: 12,
    chinese: 'none',
    workRegion: 'northeast',
    extraMerit: true,
    localBonusGranted: false,
    pointsFrom: 'table',
    healthy: true,
    noCriminalRecord: true,
    employerLawful: true,
    talentProgramme: false,
    recognisedAchievement: false,
    startupTalent: false,
    youngTalent: false,
    jobMatches: true,
    excellentChineseMaster: false,
    topForeignMaster: false,
    languageTeacher: false,
    skillCertificate: false,
    permitClass: 'a',
    overseasDoctor: true,
    employmentContract: true,
    outstandingRecord: false,
    doctorSince: '2024-01-01',
    earlierGrantAllows: true,
    ...changes,
  }
}

/** A technology SME of Anshan that asks for the park, a loan, vouchers and a grant. */
export function aRequest(changes: Facts = {}): Facts {
  return {
    seat: '210302',
    techSmeNumberValid: true,
    hnteCertificateValid: false,
    eaglet: false,
    gazelle: false,
    unicorn: false,
    instrumentPublicMoney: true,
    instrumentPrice: yuan(3e5),
    parkKind: 'rd-body',
    parkRdPercent: 3,
    productionOnly: false,
    loanAmount: yuan(5e6),
    creditSound: true,
    voucherSpend: yuan(1e5),
    voucherServiceAccepted: true,
    voucherRelatedParty: false,
    fundDirection: 'transfer',
    fundCallOpen: true,
    ...changes,
  }
}

const incomeTax: readonly Edge[] = [['tx.3.years', { licenceYears: 5 }, { licenceYears: 4.99 }]]

const reward: readonly Edge[] = [
  ['rt.1.transfer', { rewardPercent: 50 }, { rewardPercent: 49.99 }],
  [
    'rt.1.shares',
    { resultUse: 'shares', rewardPercent: 50 },
    { resultUse: 'shares', rewardPercent: 49.99 },
  ],
  ['rt.1.own', { resultUse: 'own', rewardPercent: 5 }, { resultUse: 'own', rewardPercent: 4.99 }],
  ['rt.1.years', { resultUse: 'own', rewardYears: 3 }, { resultUse: 'own', rewardYears: 2.99 }],
  ['tx.5.months', { monthsToReward: 36 }, { monthsToReward: 36.01 }],
]

const points = (value: number): Facts => ({ pointsFrom: 'system', systemPoints: value })

const classA: readonly Edge[] = [
  ['ft.0.age', { personAge: 18 }, { personAge: 17 }],
  ['ft.a.pay', { payOfLocalAverage: 600 }, { payOfLocalAverage: 599.99 }],
  ['ft.a.young', { youngTalent: true, personAge: 40 }, { youngTalent: true, personAge: 41 }],
  ['ft.a.points', points(85), points(84)],
  ['ft.a.wage', { yearlyPay: yuan(6e5) }, { yearlyPay: yuan(6e5) - 1 }],
]

const classB: readonly Edge[] = [
  ['ft.0.age', { personAge: 18 }, { personAge: 17 }],
  ['ft.b.age', { personAge: 60 }, { personAge: 61 }],
  ['ft.b.degree', { workYears: 2 }, { workYears: 1.99 }],
  ['ft.b.pay', { payOfLocalAverage: 400 }, { payOfLocalAverage: 399.99 }],
  ['ft.b.points', points(60), points(59)],
]

const expert: readonly Edge[] = [['fe.age', { personAge: 65 }, { personAge: 66 }]]

const park: readonly Edge[] = [
  ['qs.1.kind', { parkKind: 'rd-body' }, { parkKind: 'other' }],
  ['qs.1.research', { parkRdPercent: 3 }, { parkRdPercent: 2.99 }],
  ['qs.1.production', { productionOnly: false }, { productionOnly: true }],
]

const loan: readonly Edge[] = [
  [
    'lo.1.kind',
    { techSmeNumberValid: true },
    { techSmeNumberValid: false, hnteCertificateValid: true },
  ],
  ['lo.1.cap', { loanAmount: yuan(5e6) }, { loanAmount: yuan(5e6) + 1 }],
  ['lo.1.credit', { creditSound: true }, { creditSound: false }],
]

const voucher: readonly Edge[] = [
  [
    'vo.1.kind',
    { techSmeNumberValid: true },
    { techSmeNumberValid: false, hnteCertificateValid: true },
  ],
  ['vo.1.cap', { voucherSpend: yuan(1e5) }, { voucherSpend: yuan(1e5) + 1 }],
]

const grant: readonly Edge[] = [
  ['ns.1.doctor', { doctorSince: '2023-07-01' }, { doctorSince: '2023-06-30' }],
  ['ns.1.age', { personAge: 40 }, { personAge: 41 }],
]

/** Those in which only a switch of the bureau is a number: no fact moves them. */
export const switchesOfSheetB2 = [
  'tx.1.force',
  'ft.count.a',
  'ft.count.b',
  'ft.count.c',
  'cg.1.year',
]

export const sheetB2Laws: readonly (readonly [
  string,
  string,
  (changes: Facts) => Facts,
  readonly Edge[],
])[] = [
  [
    'contract-registration-2026',
    DAY,
    aContract,
    [['tc.6', { contractAmount: yuan(5e6) - 1 }, { contractAmount: yuan(5e6) }]],
  ],
  ['contract-income-tax', DAY, aContract, incomeTax],
  ['results-transfer', DAY, aContract, reward],
  ['foreign-talent-a', DAY, aForeigner, classA],
  ['foreign-talent-b', DAY, aForeigner, classB],
  ['foreign-expert-2018', '2019-06-01', aForeigner, expert],
  ['foreign-expert-later', DAY, aForeigner, expert],
  [
    'instrument-sharing',
    DAY,
    aRequest,
    [['in.1.price', { instrumentPrice: yuan(3e5) }, { instrumentPrice: yuan(3e5) - 1 }]],
  ],
  ['qianshan-park', DAY, aRequest, park],
  ['science-loan', DAY, aRequest, loan],
  ['science-voucher', DAY, aRequest, voucher],
  ['doctor-grant', DAY, aForeigner, grant],
]
