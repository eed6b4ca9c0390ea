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
import { transplantCityAttack, transplantCityStartup } from './transplant-city.ts'
import { transplantProvince } from './transplant-province.ts'

/** Every programme version of the rule book, checked when it is loaded. */
export const programmes: readonly Programme[] = checkProgrammes([
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
])

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
