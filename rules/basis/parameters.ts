import { type Words, words } from '../facts/fact.ts'
import type { Unit } from '../facts/units.ts'
import { carrierParameters } from './carrier-parameters.ts'
import { contractParameters } from './contract-parameters.ts'
import type { DocumentId } from './documents.ts'
import { enterpriseParameters } from './enterprise-parameters.ts'
import { platformParameters } from './platform-parameters.ts'
import { talentParameters } from './talent-parameters.ts'
import { unset } from './unset-parameter.ts'

/** A number of a rule by date; a day parameter holds an ISO day. */
export type ParameterValue = number | string

export type ParameterEntry = {
  /** First day on which it holds; null = from the beginning. */
  readonly from: string | null
  readonly value: ParameterValue
  readonly document: DocumentId
  readonly confidence: 'confirmed' | 'to-confirm'
}

/**
 * A figure that the law leaves to the bureau or to a year's call. Without an entry for a day it is
 * unset, and its criterion is a judgement that says so. A suggestion is shown to the bureau and
 * used in no verdict.
 */
export type ParameterSeries<U extends Unit | 'day' = Unit | 'day'> = {
  readonly id: string
  readonly words: Words
  readonly unit: U
  readonly entries: readonly ParameterEntry[]
  readonly suggestion: { readonly value: number; readonly words: Words } | null
}

/** Names a parameter; every id that a programme uses is checked at load. */
export type ParameterId = string

const shenyang = words('参照沈阳市2024年做法', 'After Shenyang, 2024')
const dalian = words('参照大连市2023年做法', 'After Dalian, 2023')
const both = words('参照沈阳市2024年、大连市2023年做法', 'After Shenyang 2024 and Dalian 2023')
const proposal = words('建议值，无本地依据', 'A proposal without a local source')

function ofCall2022<U extends Unit>(
  id: string,
  unit: U,
  value: number,
  about: Words,
): ParameterSeries<U> {
  const document = 'liaoning-incubator-call-2022'
  return {
    id,
    unit,
    words: about,
    entries: [{ from: null, value, document, confidence: 'to-confirm' }],
    suggestion: null,
  }
}

/** The parameters by short name; rules take them from here, so a misspelt one does not compile. */
export const parameters = {
  incubatorMeasure2025From: {
    id: 'inc.miit2025.in_force_from',
    unit: 'day',
    words: words('2025年孵化器管理办法施行日', 'First day of force of the 2025 incubator measure'),
    entries: [
      {
        from: null,
        value: '2025-07-01',
        document: 'incubator-measure-2025',
        confidence: 'to-confirm',
      },
    ],
    suggestion: null,
  } satisfies ParameterSeries<'day'>,

  coreMembersMin: unset(
    'cst.core_members_min',
    'people',
    words('核心成员人数下限', 'Least core members'),
    {
      value: 3,
      words: both,
    },
  ),
  startupAgeMax: unset(
    'cst.startup_age_months_max',
    'months',
    words('创办企业成立月数上限', 'Greatest age of the start-up, months'),
    { value: 36, words: proposal },
  ),
  teamShareMin: unset(
    'cst.team_share_min_pct',
    'percent',
    words('团队持股下限', 'Least share of the team'),
    {
      value: 30,
      words: proposal,
    },
  ),
  paidInMin: unset('cst.paid_in_min', 'fen', words('实缴资本下限', 'Least paid-in capital'), {
    value: 100_000_000,
    words: proposal,
  }),
  leaderAgeMax: unset(
    'cst.leader_age_max',
    'yearsOfAge',
    words('带头人年龄上限', 'Greatest age of the leader'),
    {
      value: 60,
      words: dalian,
    },
  ),
  signedWithin: unset(
    'cst.signed_within_months',
    'months',
    words('签约后月数上限', 'Months since signing, at most'),
    { value: 36, words: shenyang },
  ),
  contractYearsMin: unset(
    'cst.contract_years_min',
    'years',
    words('合同年限下限', 'Least years of contract'),
  ),

  liaoningOperatingYears: ofCall2022(
    'inc.ln.operating_years_min',
    'years',
    2,
    words('运营年限下限', 'Least years of operation'),
  ),
  liaoningStatisticsYears: ofCall2022(
    'inc.ln.statistics_years_min',
    'years',
    1,
    words('统计年数下限', 'Least years of statistics'),
  ),
  liaoningAreaMin: ofCall2022(
    'inc.ln.area_min',
    'squareMetres',
    5000,
    words('场地面积下限', 'Least area'),
  ),
  liaoningAreaShareMin: ofCall2022(
    'inc.ln.incubatee_area_pct_min',
    'percent',
    75,
    words('在孵企业用房占比下限', 'Least share of the area for incubatees'),
  ),
  liaoningFundMin: ofCall2022(
    'inc.ln.fund_min',
    'fen',
    200_000_000,
    words('孵化资金下限', 'Least incubation fund'),
  ),
  liaoningFinancedMin: ofCall2022(
    'inc.ln.financed_pct_min',
    'percent',
    10,
    words('获投融资企业占比下限', 'Least share of financed incubatees'),
  ),
  liaoningCasesMin: ofCall2022(
    'inc.ln.fund_cases_min',
    'items',
    2,
    words('资金使用案例下限', 'Least cases of use of the fund'),
  ),
  liaoningStaffShareMin: ofCall2022(
    'inc.ln.pro_staff_pct_min',
    'percent',
    60,
    words('专业人员占比下限', 'Least share of professional staff'),
  ),
  liaoningPatentMin: unset(
    'inc.ln.patent_pct_min',
    'percent',
    words('申请专利企业占比下限', 'Least share with patent applications'),
  ),
  liaoningIpMin: unset(
    'inc.ln.ip_pct_min',
    'percent',
    words('有效知识产权企业占比下限', 'Least share with valid rights'),
  ),
  liaoningIncubateesMin: unset(
    'inc.ln.incubatees_min',
    'items',
    words('在孵企业数下限', 'Least incubatees'),
  ),
  liaoningDensityMin: unset(
    'inc.ln.density_min',
    'itemsPerThousandSquareMetres',
    words('每千平方米在孵企业数下限', 'Least incubatees per 1,000 m²'),
  ),
  liaoningGraduatesMin: unset(
    'inc.ln.graduated_min',
    'items',
    words('毕业企业数下限', 'Least graduates'),
  ),

  nation2025AreaMin: unset(
    'inc.miit2025.area_min',
    'squareMetres',
    words('场地面积下限', 'Least area'),
  ),
  nation2025IncubateesMin: unset(
    'inc.miit2025.incubatees_min',
    'items',
    words('在孵企业数下限', 'Least incubatees'),
  ),
  nation2025StaffMin: unset(
    'inc.miit2025.pro_staff_pct_min',
    'percent',
    words('专业人员占比下限', 'Least share of professional staff'),
  ),
  nation2025IpMin: unset(
    'inc.miit2025.ip_pct_min',
    'percent',
    words('有效知识产权企业占比下限', 'Least share with valid rights'),
  ),
  nation2025GraduatesMin: unset(
    'inc.miit2025.graduated_min',
    'items',
    words('毕业企业数下限', 'Least graduates'),
  ),
  nation2025YearsMin: unset(
    'inc.miit2025.years_min',
    'years',
    words('运营年限下限', 'Least years of operation'),
  ),

  allianceRdFloor: unset(
    'alliance.rd_floor',
    'fen',
    words('盟主研发投入下限', "Least R&D spend of the alliance's leader"),
  ),
} as const

/** Values that the bureau sets over the series, by parameter id; data handed in by the caller. */
export type ParameterOverrides = Readonly<Record<ParameterId, ParameterValue>>

export const parameterList: readonly ParameterSeries[] = [
  ...Object.values(parameters),
  ...Object.values(enterpriseParameters),
  ...Object.values(carrierParameters),
  ...platformParameters,
  ...Object.values(contractParameters),
  ...Object.values(talentParameters),
]

const byId: ReadonlyMap<string, ParameterSeries> = new Map(
  parameterList.map(series => [series.id, series]),
)

export function parameterById(id: ParameterId): ParameterSeries | null {
  return byId.get(id) ?? null
}

/** The value of a parameter on a day, the override first; null = unset. */
export function parameterOn(
  id: ParameterId,
  day: string,
  overrides: ParameterOverrides,
): ParameterValue | null {
  const override = Object.hasOwn(overrides, id) ? overrides[id] : undefined
  if (override !== undefined) return override
  const entries = byId.get(id)?.entries ?? []
  return entries.findLast(entry => entry.from === null || entry.from <= day)?.value ?? null
}
