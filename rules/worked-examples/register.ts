import { allianceExamples } from './alliance.ts'
import type { ExampleFamily } from './family.ts'
import { gazelleExamples } from './gazelle.ts'
import { hnteExamples } from './hnte.ts'
import { liaoning2022Examples, national2018Examples, national2025Examples } from './incubator.ts'
import { registerExamples, rewardExamples } from './anshan.ts'
import { eagletExamples, unicornExamples } from './growth-titles.ts'
import { incomeTaxExamples, superDeductionExamples } from './tax-relief.ts'
import { techSmeExamples } from './tech-sme.ts'
import { attackExamples, provinceExamples, startupExamples } from './transplant.ts'

/** The programmes of the sheets that have a programme here, by the sheets' names. */
export const exampleFamilies: ReadonlyMap<string, ExampleFamily> = new Map([
  ['HNTE', hnteExamples],
  ['TECH_SME', techSmeExamples],
  ['LN_EAGLET', eagletExamples],
  ['LN_UNICORN', unicornExamples],
  ['RD_SUPER_DEDUCTION', superDeductionExamples],
  ['HNTE_CIT_15', incomeTaxExamples],
  ['ANSHAN_REWARD', rewardExamples],
  ['ANSHAN_HNTE_REGISTER', registerExamples],
  ['LN_GAZELLE', gazelleExamples],
  ['CST-CITY-ATTACK', attackExamples],
  ['CST-CITY-STARTUP', startupExamples],
  ['CST-PROV', provinceExamples],
  ['INC-NAT-2018', national2018Examples],
  ['INC-MIIT-2025-STD', national2025Examples],
  ['INC-LN-2022', liaoning2022Examples],
  ['ALLIANCE-LN', allianceExamples],
])
