import type { IsoDay } from '../engine/days.ts'
import { forceDay } from '../engine/evaluate.ts'
import { checkProgrammes } from '../engine/check.ts'
import type { Programme } from '../engine/programme.ts'
import { alliance } from './alliance.ts'
import { gazelle } from './gazelle.ts'
import { hnte } from './hnte.ts'
import { incubatorLiaoning2022 } from './incubator-liaoning-2022.ts'
import { incubatorNational2018 } from './incubator-national-2018.ts'
import { incubatorNational2025 } from './incubator-national-2025.ts'
import { techSme } from './tech-sme.ts'
import { anshanHnteRegister } from './anshan-hnte-register.ts'
import { anshanReward } from './anshan-reward.ts'
import { eaglet } from './eaglet.ts'
import { hnteIncomeTax } from './hnte-income-tax.ts'
import { rdSuperDeduction } from './rd-super-deduction.ts'
import { unicorn } from './unicorn.ts'
import { incubatee2018 } from './incubatee-2018.ts'
import { incubatee2025 } from './incubatee-2025.ts'
import { incubatorGraduate2018, incubatorGraduate2025 } from './incubator-graduate.ts'
import { makerSpaceNational2017 } from './maker-space-national-2017.ts'
import { makerSpaceLiaoning2019 } from './maker-space-liaoning-2019.ts'
import { makerSpaceAnshan2020 } from './maker-space-anshan-2020.ts'
import { scienceParkNational2019, scienceParkNational2023 } from './science-park-national.ts'
import { accelerator } from './accelerator.ts'
import { allianceSme2023, allianceSme } from './alliance-sme.ts'
import { challengeDemand } from './challenge-demand.ts'
import { challengeTaker } from './challenge-taker.ts'
import { pilotBaseLiaoning } from './pilot-base-liaoning.ts'
import { pilotBaseCity } from './pilot-base-city.ts'
import { innovationCentre2021, innovationCentre2022 } from './innovation-centre.ts'
import { keyLaboratory2021, keyLaboratory2022 } from './key-laboratory.ts'
import { researchCentre } from './research-centre.ts'
import { technologyCentreNational } from './technology-centre-national.ts'
import { technologyCentreLiaoning } from './technology-centre-liaoning.ts'
import { technologyCentreAnshan } from './technology-centre-anshan.ts'
import { platformAnshan } from './platform-anshan.ts'
import { transplantCityAttack, transplantCityStartup } from './transplant-city.ts'
import { transplantProvince } from './transplant-province.ts'
import { contractRegistration2000 } from './contract-registration-2000.ts'
import { contractRegistration2026 } from './contract-registration-2026.ts'
import { contractVat2016 } from './contract-vat-2016.ts'
import { contractVat2026 } from './contract-vat-2026.ts'
import { contractIncomeTax } from './contract-income-tax.ts'
import { resultsTransfer } from './results-transfer.ts'
import { fileOf } from './files.ts'
import { foreignTalentA } from './foreign-talent-a.ts'
import { foreignTalentB } from './foreign-talent-b.ts'
import { foreignTalentCount } from './foreign-talent-count.ts'
import { foreignExpert2018 } from './foreign-expert-2018.ts'
import { foreignExpertLater } from './foreign-expert-later.ts'
import { demonstrationBase } from './demonstration-base.ts'
import { qianshanPark } from './qianshan-park.ts'
import { instrumentSharing } from './instrument-sharing.ts'
import { scienceVoucher } from './science-voucher.ts'
import { scienceLoan } from './science-loan.ts'
import { doctorGrant } from './doctor-grant.ts'
import { guidanceFund } from './guidance-fund.ts'

/** Every programme version of the rule book, checked when it is loaded. */
export const programmes: readonly Programme[] = checkProgrammes(
  [
    hnte,
    techSme,
    eaglet,
    gazelle,
    unicorn,
    rdSuperDeduction,
    hnteIncomeTax,
    anshanReward,
    anshanHnteRegister,
    transplantCityAttack,
    transplantCityStartup,
    transplantProvince,
    incubatorNational2018,
    incubatorNational2025,
    incubatorLiaoning2022,
    alliance,
    incubatee2018,
    incubatee2025,
    incubatorGraduate2018,
    incubatorGraduate2025,
    makerSpaceNational2017,
    makerSpaceLiaoning2019,
    makerSpaceAnshan2020,
    scienceParkNational2019,
    scienceParkNational2023,
    accelerator,
    allianceSme2023,
    allianceSme,
    challengeDemand,
    challengeTaker,
    pilotBaseLiaoning,
    pilotBaseCity,
    innovationCentre2021,
    innovationCentre2022,
    keyLaboratory2021,
    keyLaboratory2022,
    researchCentre,
    technologyCentreNational,
    technologyCentreLiaoning,
    technologyCentreAnshan,
    platformAnshan,
    contractRegistration2000,
    contractRegistration2026,
    contractVat2016,
    contractVat2026,
    contractIncomeTax,
    resultsTransfer,
    foreignTalentA,
    foreignTalentB,
    foreignTalentCount,
    foreignExpert2018,
    foreignExpertLater,
    demonstrationBase,
    qianshanPark,
    instrumentSharing,
    scienceVoucher,
    scienceLoan,
    doctorGrant,
    guidanceFund,
  ],
  fileOf,
)

const byId: ReadonlyMap<string, Programme> = new Map(
  programmes.map(programme => [programme.id, programme]),
)

export function programmeById(id: string): Programme | null {
  return byId.get(id) ?? null
}

/** The version of a family that governs a day; null where none does. */
export function versionOn(family: string, day: IsoDay): Programme | null {
  return programmes.find(each => each.family === family && governs(each, day)) ?? null
}

/** The programmes that govern a day, one version of each family. */
export function programmesOn(day: IsoDay): readonly Programme[] {
  return programmes.filter(each => governs(each, day))
}

function governs({ inForce }: Programme, day: IsoDay): boolean {
  const from = forceDay(inForce.from, day, {})
  const until = forceDay(inForce.until, day, {})
  return (from === null || day >= from) && (until === null || day < until)
}
