import { demonstrationBase } from '../programmes/demonstration-base.ts'
import { doctorGrant } from '../programmes/doctor-grant.ts'
import { guidanceFund } from '../programmes/guidance-fund.ts'
import { instrumentSharing } from '../programmes/instrument-sharing.ts'
import { qianshanPark } from '../programmes/qianshan-park.ts'
import { scienceLoan } from '../programmes/science-loan.ts'
import { scienceVoucher } from '../programmes/science-voucher.ts'
import { asOf, type ExampleFamily } from './family.ts'
import { choice, elapsed, FEN_IN_WAN, flag, number, stated, type WordReader } from './vocabulary.ts'

const notRead: WordReader = () => ({})

const who = (name: string): string =>
  /区域|城区|园区|开发区|高新区|县/.test(name)
    ? 'region'
    : /高校|大学|院所|科研/.test(name)
      ? 'institute'
      : 'enterprise'

const liaoning = choice('seat', name => (name === '辽宁省' ? 'liaoning' : 'mainland'))

/** The titles by the sheets' names, and by those of the parameter lists. */
const titles = {
  科技型中小企业: 'techSmeNumberValid',
  高企: 'hnteCertificateValid',
  高新技术企业: 'hnteCertificateValid',
  雏鹰: 'eaglet',
  瞪羚: 'gazelle',
  独角兽: 'unicorn',
} as const

/** A list of titles; null = none, and a name that is no title is left out. */
const titlesHeld: WordReader = value => {
  if (value !== null && !Array.isArray(value)) return undefined
  const held: readonly unknown[] = value ?? []
  return Object.fromEntries(
    Object.values(titles).map(key => [
      key,
      Object.entries(titles).some(([name, each]) => each === key && held.includes(name)),
    ]),
  )
}

export const demonstrationBaseExamples: ExampleFamily = {
  programme: demonstrationBase,
  dayOf: asOf,
  words: {
    applicant_kind: choice('baseApplicant', who),
    base_kind: choice('baseKind', who),
    wants: choice('baseWish', wish => (/service|服务/.test(wish) ? 'service' : 'base')),
    current_level: notRead,
    located_in: notRead,
  },
  parameters: {},
  unclaimed: { baseWish: 'base' },
}

const parkKinds: Readonly<Record<string, string>> = {
  研发机构: 'rd-body',
  科研院所分院: 'institute-branch',
  总部: 'headquarters',
  企业总部: 'headquarters',
  高企: 'hnte',
  高新技术企业: 'hnte',
  雏鹰: 'eaglet',
  瞪羚: 'gazelle',
  专精特新: 'specialised',
}

export const parkExamples: ExampleFamily = {
  programme: qianshanPark,
  dayOf: asOf,
  words: {
    kind: choice('parkKind', name => parkKinds[name] ?? 'other'),
    rd_ratio_pct: number('parkRdPercent'),
    production_only: flag('productionOnly'),
  },
  /** A park that lists whom it takes takes no pure production. */
  parameters: {
    'qsw.rd_ratio_min_pct': { id: 'qsw.rd_ratio_min', times: 1 },
    'qsw.kinds': {
      members: {
        研发机构: 'qsw.kinds.rd_body',
        科研院所分院: 'qsw.kinds.institute_branch',
        总部: 'qsw.kinds.headquarters',
        企业总部: 'qsw.kinds.headquarters',
        高企: 'qsw.kinds.hnte',
        高新技术企业: 'qsw.kinds.hnte',
        雏鹰: 'qsw.kinds.eaglet',
        瞪羚: 'qsw.kinds.gazelle',
        专精特新: 'qsw.kinds.specialised',
      },
      others: 'qsw.kinds.other',
      sets: { 'qsw.no_production': 1 },
    },
  },
  unclaimed: {},
}

export const instrumentExamples: ExampleFamily = {
  programme: instrumentSharing,
  dayOf: asOf,
  words: {
    public_funds: flag('instrumentPublicMoney'),
    unit_price_wan: number('instrumentPrice', FEN_IN_WAN),
    holder: choice('instrumentHolder', name =>
      /高校|大学/.test(name) ? 'university' : /院|所/.test(name) ? 'institute' : 'other',
    ),
  },
  parameters: {},
  unclaimed: {},
}

export const voucherExamples: ExampleFamily = {
  programme: scienceVoucher,
  dayOf: asOf,
  words: {
    is_tech_sme: flag('techSmeNumberValid'),
    service: notRead,
    spend_wan: number('voucherSpend', FEN_IN_WAN),
  },
  parameters: {
    'voucher.kinds': {
      members: {
        tech_sme: 'voucher.kinds.tech_sme',
        科技型中小企业: 'voucher.kinds.tech_sme',
        hnte: 'voucher.kinds.hnte',
        高企: 'voucher.kinds.hnte',
      },
      others: 'voucher.kinds.other',
    },
    'voucher.rate': { id: 'voucher.rate', times: 1 },
    'voucher.cap_wan': { id: 'voucher.cap', times: FEN_IN_WAN },
  },
  unclaimed: { hnteCertificateValid: false },
}

export const loanExamples: ExampleFamily = {
  programme: scienceLoan,
  dayOf: asOf,
  words: {
    registered_city: choice('seat', name => (name === '鞍山市' ? '210300' : 'mainland')),
    kinds: titlesHeld,
    amount_wan: number('loanAmount', FEN_IN_WAN),
    credit_ok: flag('creditSound'),
  },
  /** A bureau that lists whom the loan is for asks them for sound credit. */
  parameters: {
    'loan.kinds': {
      members: {
        科技型中小企业: 'loan.kinds.tech_sme',
        高企: 'loan.kinds.hnte',
        高新技术企业: 'loan.kinds.hnte',
        雏鹰: 'loan.kinds.eaglet',
        瞪羚: 'loan.kinds.gazelle',
        独角兽: 'loan.kinds.unicorn',
      },
      sets: { 'loan.credit_asked': 1 },
    },
    'loan.cap_wan': { id: 'loan.cap', times: FEN_IN_WAN },
  },
  unclaimed: {},
}

export const doctorGrantExamples: ExampleFamily = {
  programme: doctorGrant,
  dayOf: asOf,
  words: {
    years_since_phd: elapsed('doctorSince', 'years', 'up'),
    employer_province: liaoning,
    age: stated('personAge'),
  },
  parameters: { 'nsf.phd_age_max': { id: 'nsf.phd_age_max', times: 1 } },
  unclaimed: {},
}

export const guidanceFundExamples: ExampleFamily = {
  programme: guidanceFund,
  dayOf: asOf,
  words: {
    direction: choice('fundDirection', name => {
      if (/基础研究/.test(name)) return 'basic'
      if (/基地/.test(name)) return 'base'
      if (/转移转化|成果/.test(name)) return 'transfer'
      return /区域创新/.test(name) ? 'system' : 'other'
    }),
    registered_province: liaoning,
    call_open: flag('fundCallOpen'),
  },
  parameters: { 'cglf.call_year': { id: 'cglf.call_year', times: 1 } },
  unclaimed: {},
}
