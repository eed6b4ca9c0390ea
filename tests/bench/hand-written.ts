import type { SeededCompany } from '#tests/rules/seeded-companies.ts'
import { type Answers, year } from './contestant.ts'

const DAY = Date.parse('2026-07-01')

function ageDays(c: SeededCompany): number {
  return (DAY - Date.parse(c.registeredOn)) / 86_400_000
}

function isWithin(c: SeededCompany, years: number): boolean {
  return `${Number(c.registeredOn.slice(0, 4)) + years}${c.registeredOn.slice(4)}` >= '2026-07-01'
}

function leastRd(sales: number): number {
  return sales <= 5_000_000_000 ? 0.05 : sales <= 20_000_000_000 ? 0.04 : 0.03
}

function three(of: readonly (number | null)[]): number {
  return year(of, 1) + year(of, 2) + year(of, 3)
}

function four(of: readonly (number | null)[]): number {
  return year(of, 0) + three(of)
}

function usable(c: SeededCompany): number {
  return c.classOne + Math.max(0, c.classTwo - c.classTwoUsed)
}

export function score(c: SeededCompany): number {
  const [a = 0, b = 0, d = 0, e = 0, f = 0, g = 0, h = 0, i = 0, j = 0] = c.scores ?? []
  return Math.min(30, a + b + d + e + f) + g + h + i + j
}

function staffPoints(r: number): number {
  return r >= 0.3 ? 20 : r >= 0.25 ? 16 : r >= 0.2 ? 12 : r >= 0.15 ? 8 : r >= 0.1 ? 4 : 0
}

function salesPoints(r: number): number {
  return r >= 0.06 ? 50 : r >= 0.05 ? 40 : r >= 0.04 ? 30 : r >= 0.03 ? 20 : r >= 0.02 ? 10 : 0
}

function costPoints(r: number): number {
  return r >= 0.3 ? 50 : r >= 0.25 ? 40 : r >= 0.2 ? 30 : r >= 0.15 ? 20 : r >= 0.1 ? 10 : 0
}

function smeStaff(c: SeededCompany): number {
  return staffPoints(share(c.sciStaff, year(c.staff, 3)))
}

function smeScore(c: SeededCompany): number {
  const spend = Math.max(
    salesPoints(share(c.rdTax, year(c.sales, 3))),
    costPoints(share(c.rdTax, c.costs)),
  )
  return smeStaff(c) + spend + (c.classOne >= 1 ? 30 : 6 * Math.min(4, c.classTwo))
}

function share(of: number, to: number): number {
  return to > 0 ? of / to : -1
}

function meanSpend(c: SeededCompany): number {
  let all = 0
  let count = 0
  for (let at = 0; at < 4; at += 1) {
    const sales = year(c.sales, at)
    if (sales === 0) continue
    all += year(c.spend, at) / sales
    count += 1
  }
  return count === 0 ? -1 : all / count
}

/** Verdicts only, stopping at the first clause that decides: the floor of what it can cost. */
export function verdictsByHand(c: SeededCompany): Answers {
  const sales = year(c.sales, 3)
  const hnte =
    c.resident &&
    c.seat !== 'outside' &&
    ageDays(c) >= 365 &&
    usable(c) >= 1 &&
    c.field &&
    share(c.sciStaff, year(c.staff, 3)) >= 0.1 &&
    share(three(c.rd), three(c.sales)) >= leastRd(sales) &&
    share(three(c.rdDomestic), three(c.rd)) >= 0.6 &&
    share(c.highTechIncome, c.totalIncome) >= 0.6 &&
    score(c) > 70 &&
    !c.incident
  const sme =
    c.resident &&
    c.levy &&
    year(c.staff, 3) <= 500 &&
    sales <= 20_000_000_000 &&
    c.assets <= 20_000_000_000 &&
    !c.restricted &&
    !c.negative &&
    !c.breach &&
    !c.abnormal &&
    !c.dishonest &&
    (c.certificate ||
      c.award ||
      c.institution ||
      c.standard ||
      (smeScore(c) >= 60 && smeStaff(c) > 0))
  const gazelle =
    c.seat !== 'mainland' &&
    c.seat !== 'outside' &&
    isWithin(c, 20) &&
    !c.abnormal &&
    !c.dishonest &&
    !c.branch &&
    share(four(c.spend), four(c.sales)) >= 0.025 &&
    meanSpend(c) >= 0.025 &&
    ((isWithin(c, 5) && sales >= 50_000_000_000) ||
      (isWithin(c, 10) && sales >= 100_000_000_000) ||
      (share(sales, year(c.sales, 0)) >= 1.728 &&
        year(c.sales, 0) > 1_000_000_000 &&
        sales > year(c.sales, 2)) ||
      (share(year(c.staff, 3), year(c.staff, 0)) >= 2.197 &&
        year(c.staff, 0) > 100 &&
        year(c.staff, 3) > year(c.staff, 2)) ||
      c.venture >= 1_000_000_000)
  return [hnte, sme, gazelle]
}

type Line = {
  readonly id: string
  readonly isMet: boolean
  readonly value: number | boolean
  readonly operator: string
  readonly threshold: number | boolean
  readonly gap: number | null
  readonly unit: string
  readonly words: string | null
}

/** Every clause with its figures, never stopping early; sentences too where asked. */
export function explanationByHand(
  c: SeededCompany,
  hasWords: boolean,
): {
  readonly answers: Answers
  readonly lines: readonly Line[]
} {
  const lines: Line[] = []
  const page = { lines, hasWords }
  const [sales, salesBefore, salesFirst] = [year(c.sales, 3), year(c.sales, 2), year(c.sales, 0)]
  const [staff, staffBefore, staffFirst] = [year(c.staff, 3), year(c.staff, 2), year(c.staff, 0)]
  const hnte = [
    is(page, 'hnte.resident', c.resident, true),
    is(page, 'hnte.seat', c.seat !== 'outside', true),
    least(page, 'hnte.age', ageDays(c), 365, 'days'),
    least(page, 'hnte.ip_owned', usable(c), 1, 'items'),
    is(page, 'hnte.field', c.field, true),
    least(page, 'hnte.staff_ratio', share(c.sciStaff, staff), 0.1, 'ratio'),
    least(page, 'hnte.rd_ratio', share(three(c.rd), three(c.sales)), leastRd(sales), 'ratio'),
    least(page, 'hnte.rd_domestic', share(three(c.rdDomestic), three(c.rd)), 0.6, 'ratio'),
    least(page, 'hnte.ht_income', share(c.highTechIncome, c.totalIncome), 0.6, 'ratio'),
    over(page, 'hnte.score', score(c), 70, 'points'),
    is(page, 'hnte.no_incident', c.incident, false),
  ]
  const sme = [
    is(page, 'sme.resident', c.resident, true),
    is(page, 'sme.levy', c.levy, true),
    most(page, 'sme.staff', staff, 500, 'people'),
    most(page, 'sme.sales', sales, 20_000_000_000, 'fen'),
    most(page, 'sme.assets', c.assets, 20_000_000_000, 'fen'),
    is(page, 'sme.catalogue', c.restricted, false),
    is(page, 'sme.negative', c.negative, false),
    is(page, 'sme.record', c.breach, false),
    is(page, 'sme.abnormal', c.abnormal, false),
    is(page, 'sme.dishonesty', c.dishonest, false),
  ]
  const hasScore = [
    least(page, 'sme.score', smeScore(c), 60, 'points'),
    over(page, 'sme.score.staff', smeStaff(c), 0, 'points'),
  ]
  const direct = [
    is(page, 'sme.direct.hnte', c.certificate, true),
    is(page, 'sme.direct.award', c.award, true),
    is(page, 'sme.direct.institution', c.institution, true),
    is(page, 'sme.direct.standard', c.standard, true),
  ]
  const gazelle = [
    is(page, 'gaz.seat', c.seat !== 'mainland' && c.seat !== 'outside', true),
    is(page, 'gaz.age', isWithin(c, 20), true),
    least(page, 'gaz.intensity', share(four(c.spend), four(c.sales)), 0.025, 'ratio'),
    least(page, 'gaz.intensity.mean', meanSpend(c), 0.025, 'ratio'),
    is(page, 'gaz.abnormal', c.abnormal, false),
    is(page, 'gaz.dishonesty', c.dishonest, false),
    is(page, 'gaz.entity', c.branch, false),
  ]
  const routes = [
    [
      is(page, 'gaz.5y.age', isWithin(c, 5), true),
      least(page, 'gaz.5y', sales, 50_000_000_000, 'fen'),
    ],
    [
      is(page, 'gaz.10y.age', isWithin(c, 10), true),
      least(page, 'gaz.10y', sales, 100_000_000_000, 'fen'),
    ],
    [
      least(page, 'gaz.rev', share(sales, salesFirst), 1.728, 'times'),
      over(page, 'gaz.rev.base', salesFirst, 1_000_000_000, 'fen'),
      over(page, 'gaz.rev.up', sales, salesBefore, 'fen'),
    ],
    [
      least(page, 'gaz.staff', share(staff, staffFirst), 2.197, 'times'),
      over(page, 'gaz.staff.base', staffFirst, 100, 'people'),
      over(page, 'gaz.staff.up', staff, staffBefore, 'people'),
    ],
    [least(page, 'gaz.vc', c.venture, 1_000_000_000, 'fen')],
  ]
  const isAll = (of: readonly boolean[]) => of.every(Boolean)
  return {
    answers: [
      isAll(hnte),
      isAll(sme) && (isAll(hasScore) || direct.some(Boolean)),
      isAll(gazelle) && routes.some(isAll),
    ],
    lines,
  }
}

function sentence(
  value: number,
  operator: string,
  threshold: number,
  gap: number,
  unit: string,
): string {
  const tail = `${gap < 0 ? 'short by' : 'to spare'} ${rounded(Math.abs(gap))}`
  return `${rounded(value)} ${unit}; asked: ${operator} ${rounded(threshold)}; ${tail}`
}

function rounded(value: number): number {
  return Math.round(value * 10_000) / 10_000
}

type Page = { readonly lines: Line[]; readonly hasWords: boolean }

function least(
  { lines, hasWords }: Page,
  id: string,
  value: number,
  threshold: number,
  unit: string,
) {
  const isMet = value >= threshold
  const gap = value - threshold
  const words = hasWords ? sentence(value, '>=', threshold, gap, unit) : null
  lines.push({ id, isMet, value, operator: '>=', threshold, gap, unit, words })
  return isMet
}

function over(
  { lines, hasWords }: Page,
  id: string,
  value: number,
  threshold: number,
  unit: string,
) {
  const isMet = value > threshold
  const gap = value - threshold
  const words = hasWords ? sentence(value, '>', threshold, gap, unit) : null
  lines.push({ id, isMet, value, operator: '>', threshold, gap, unit, words })
  return isMet
}

function most(
  { lines, hasWords }: Page,
  id: string,
  value: number,
  threshold: number,
  unit: string,
) {
  const isMet = value <= threshold
  const gap = threshold - value
  const words = hasWords ? sentence(value, '<=', threshold, gap, unit) : null
  lines.push({ id, isMet, value, operator: '<=', threshold, gap, unit, words })
  return isMet
}

function is({ lines, hasWords }: Page, id: string, value: boolean, threshold: boolean) {
  const isMet = value === threshold
  const words = hasWords ? `${value ? 'yes' : 'no'}; asked: ${threshold ? 'yes' : 'no'}` : null
  lines.push({ id, isMet, value, operator: 'is', threshold, gap: null, unit: '', words })
  return isMet
}
