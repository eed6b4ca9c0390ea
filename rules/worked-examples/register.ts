import { allianceExamples } from './alliance.ts'
import type { ExampleFamily } from './family.ts'
import { gazelleExamples } from './gazelle.ts'
import { hnteExamples } from './hnte.ts'
import { liaoning2022Examples, national2018Examples, national2025Examples } from './incubator.ts'
import { registerExamples, rewardExamples } from './anshan.ts'
import { eagletExamples, unicornExamples } from './growth-titles.ts'
import { incomeTaxExamples, superDeductionExamples } from './tax-relief.ts'
import { techSmeExamples } from './tech-sme.ts'
import { graduateExamples, incubateeExamples } from './incubatee.ts'
import { makerAnshanExamples, makerLiaoningExamples, makerNationalExamples } from './maker-space.ts'
import { scienceParkExamples } from './science-park.ts'
import { acceleratorExamples } from './accelerator.ts'
import { allianceSmeExamples } from './alliance-sme.ts'
import { challengeDemandExamples, challengeTakerExamples } from './challenge.ts'
import { pilotBaseCityExamples, pilotBaseLiaoningExamples } from './pilot-base.ts'
import {
  innovationCentreExamples,
  keyLaboratoryExamples,
  platformAnshanExamples,
  researchCentreExamples,
} from './platform.ts'
import {
  technologyCentreAnshanExamples,
  technologyCentreLiaoningExamples,
  technologyCentreNationalExamples,
} from './technology-centre.ts'
import { attackExamples, provinceExamples, startupExamples } from './transplant.ts'
import {
  incomeTaxExamples as transferIncomeTaxExamples,
  registrationExamples,
  resultsTransferExamples,
  vatExamples,
} from './contract.ts'
import {
  foreignExpertExamples,
  talentAExamples,
  talentBExamples,
  talentCountExamples,
} from './foreign-talent.ts'
import {
  demonstrationBaseExamples,
  doctorGrantExamples,
  guidanceFundExamples,
  instrumentExamples,
  loanExamples,
  parkExamples,
  voucherExamples,
} from './request.ts'

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
  ['INCUBATEE-2018', incubateeExamples],
  ['INC-GRADUATE-2018', graduateExamples],
  ['MAKER-NAT-2017', makerNationalExamples],
  ['MAKER-LN-2019', makerLiaoningExamples],
  ['MAKER-AS-2020', makerAnshanExamples],
  ['USP-NAT-2019', scienceParkExamples],
  ['ACCELERATOR', acceleratorExamples],
  ['ALLIANCE-LN-SME', allianceSmeExamples],
  ['JBGS-DEMAND', challengeDemandExamples],
  ['JBGS-TAKER', challengeTakerExamples],
  ['PILOT-LN', pilotBaseLiaoningExamples],
  ['PILOT-CITY', pilotBaseCityExamples],
  ['TIC-LN', innovationCentreExamples],
  ['KEYLAB-LN', keyLaboratoryExamples],
  ['ERC-LN', researchCentreExamples],
  ['ETC-NAT', technologyCentreNationalExamples],
  ['ETC-LN', technologyCentreLiaoningExamples],
  ['ETC-AS', technologyCentreAnshanExamples],
  ['PLATFORM-AS', platformAnshanExamples],
  ['TCR-REGISTER', registrationExamples],
  ['TCR-VAT', vatExamples],
  ['TCR-CIT', transferIncomeTaxExamples],
  ['RESULT-TRANSFORM', resultsTransferExamples],
  ['FTALENT-A', talentAExamples],
  ['FTALENT-B', talentBExamples],
  ['FTALENT-COUNT', talentCountExamples],
  ['FEXPERT-LN', foreignExpertExamples],
  ['DUAL-INNO', demonstrationBaseExamples],
  ['QSW-PARK', parkExamples],
  ['INSTRUMENT-SHARE', instrumentExamples],
  ['VOUCHER-LN', voucherExamples],
  ['LOAN-AS', loanExamples],
  ['NSF-LN-PHD', doctorGrantExamples],
  ['CGLF-LN', guidanceFundExamples],
])
