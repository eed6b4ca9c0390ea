import type { SeededCompany } from '#tests/rules/seeded-companies.ts'

/** Whether a company may apply under each of the three programmes. */
export type Answers = readonly [hnte: boolean, sme: boolean, gazelle: boolean]

/**
 * One way of answering. What it needs of a company is made beforehand, outside the clock; `kept`
 * is what a caller would hold on to.
 */
export type Contestant = {
  readonly name: string
  readonly explains: string
  /** How many companies a timed round takes; rates are per company. */
  readonly round: number
  /** Milliseconds from nothing to the first answer, the module being loaded. */
  readonly startMs: number
  readonly run: (at: number) => unknown
  readonly answers: (at: number) => Promise<Answers> | Answers
}

export type FlatRecord = Record<string, number | boolean | string>

/** The yearly figures of a company that operated in all four years; 0 stands for none. */
export function year(of: readonly (number | null)[], at: number): number {
  return of[at] ?? 0
}

/** A flat record for engines that take one; the names are those of the seeded company. */
export function flat(c: SeededCompany): FlatRecord {
  const list: FlatRecord = {}
  for (const [name, value] of Object.entries(c)) {
    if (typeof value !== 'object') list[name] = value
  }
  const series = {
    sales: c.sales,
    rd: c.rd,
    rddom: c.rdDomestic,
    staff: c.staff,
    net: c.netAssets,
    spend: c.spend,
  }
  for (const [name, values] of Object.entries(series)) {
    values.forEach((value, at) => {
      list[`${name}${at}`] = value ?? 0
    })
  }
  c.scores?.forEach((value, at) => {
    list[`score${at}`] = value
  })
  list['ageDays'] = (Date.parse('2026-07-01') - Date.parse(c.registeredOn)) / 86_400_000
  for (const years of [5, 10, 20]) {
    const last = new Date(c.registeredOn)
    last.setUTCFullYear(last.getUTCFullYear() + years)
    list[`within${years}`] = last.toISOString().slice(0, 10) >= '2026-07-01'
  }
  return list
}
