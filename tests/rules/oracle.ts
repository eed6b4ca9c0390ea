import type { SeededCompany } from './seeded-companies.ts'

/**
 * The law of three programmes again, written by hand in whole numbers and fractions of them. It
 * shares no code with the engine, so that both must be right to agree.
 */
export type OracleVerdict = 'may_apply' | 'not_yet' | 'bureau_decides'

type Fraction = { readonly over: bigint; readonly under: bigint }

/** A day as a number that sorts, and anniversaries by it: 29 February becomes 1 March. */
function anniversary(day: string, years: number): number {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  const to = year + years
  const isLeap = (to % 4 === 0 && to % 100 !== 0) || to % 400 === 0
  return month === 2 && date === 29 && !isLeap
    ? to * 10_000 + 301
    : to * 10_000 + month * 100 + date
}

function daysFromCivil(day: string): number {
  const [y = 0, month = 0, date = 0] = day.split('-').map(Number)
  const year = month <= 2 ? y - 1 : y
  const era = Math.floor(year / 400)
  const yearOfEra = year - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + date - 1
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146_097 + dayOfEra
}

/** `a / b >= percent`, in thousandths; a divisor of zero meets nothing. */
function reaches(a: number, b: number, thousandths: number): boolean {
  return b > 0 && BigInt(a) * 1000n >= BigInt(thousandths) * BigInt(b)
}

function sumOf(years: readonly (number | null)[]): number | null {
  const known = years.filter(year => year !== null)
  return known.length === 0 ? null : known.reduce((all, each) => all + each, 0)
}

export function oracleHnte(c: SeededCompany, today: string): OracleVerdict {
  const usable = c.classOne + Math.max(0, c.classTwo - c.classTwoUsed)
  const rd = sumOf(c.rd.slice(1))
  const domestic = sumOf(c.rdDomestic.slice(1))
  const sales = sumOf(c.sales.slice(1))
  const last = c.sales[3] ?? null
  const line = last === null ? null : last <= 5_000_000_000 ? 50 : last <= 20_000_000_000 ? 40 : 30
  const staff = c.staff[3] ?? null
  const isHard =
    c.resident &&
    c.seat !== 'outside' &&
    daysFromCivil(today) - daysFromCivil(c.registeredOn) >= 365 &&
    usable >= 1 &&
    c.field &&
    staff !== null &&
    reaches(c.sciStaff, staff, 100) &&
    rd !== null &&
    sales !== null &&
    line !== null &&
    reaches(rd, sales, line) &&
    domestic !== null &&
    reaches(domestic, rd, 600) &&
    reaches(c.highTechIncome, c.totalIncome, 600) &&
    !c.incident
  if (!isHard) return 'not_yet'
  const [low, high] = scoreRange(c)
  return low > 70 ? 'may_apply' : high <= 70 ? 'not_yet' : 'bureau_decides'
}

function scoreRange(c: SeededCompany): readonly [number, number] {
  if (c.scores !== null) {
    const [property, rest] = [c.scores.slice(0, 5), c.scores.slice(5)]
    const total = Math.min(30, sumOf(property) ?? 0) + (sumOf(rest) ?? 0)
    return [total, total]
  }
  const usableTwo = Math.max(0, c.classTwo - c.classTwoUsed)
  const rights =
    c.classOne >= 1
      ? [7, 8]
      : usableTwo >= 5
        ? [5, 6]
        : usableTwo >= 3
          ? [3, 4]
          : usableTwo >= 1
            ? [1, 2]
            : [0, 0]
  const results = [
    [15, 25, 30],
    [12, 19, 24],
    [9, 13, 18],
    [6, 7, 12],
    [3, 1, 6],
    [0, 0, 0],
  ].find(([from = 0]) => c.conversions >= from)
  const [, resultsLow = 0, resultsHigh = 0] = results ?? []
  const assets = growthPoints(c.netAssets.slice(1))
  const sales = growthPoints(c.sales.slice(1))
  const low = (rights[0] ?? 0) + resultsLow + assets[0] + sales[0]
  const high =
    Math.min(30, 8 + 8 + (rights[1] ?? 0) + 6 + 2) + resultsHigh + 20 + assets[1] + sales[1]
  return [low, high]
}

/** 1/2 × (y2/y1 + y3/y2) − 1, with the guide's rules for short histories, into its bands. */
function growthPoints(years: readonly (number | null)[]): readonly [number, number] {
  const [first = null, second = null, third = null] = years
  if (third === null || second === null || second === 0) return [0, 0]
  const late: Fraction = { over: BigInt(third), under: BigInt(second) }
  const [y1, y2, y3] = [BigInt(first ?? 0), late.under, late.over]
  const mean: Fraction = y1 === 0n ? late : { over: y2 * y2 + y3 * y1, under: 2n * y1 * y2 }
  const growth = (mean.over - mean.under) * 100n
  const at = (percent: bigint) => growth >= percent * mean.under
  if (at(35n)) return [9, 10]
  if (at(25n)) return [7, 8]
  if (at(15n)) return [5, 6]
  if (at(5n)) return [3, 4]
  return growth > 0n ? [1, 2] : [0, 0]
}

export function oracleSme(c: SeededCompany): OracleVerdict {
  const [staff, sales] = [c.staff[3] ?? null, c.sales[3] ?? null]
  const isHard =
    c.resident &&
    c.levy &&
    staff !== null &&
    staff <= 500 &&
    sales !== null &&
    sales <= 20_000_000_000 &&
    c.assets <= 20_000_000_000 &&
    !c.restricted &&
    !c.negative &&
    !c.breach &&
    !c.abnormal &&
    !c.dishonest
  if (!isHard) return 'not_yet'
  const staffPoints = table(c.sciStaff, staff, [
    [300, 20],
    [250, 16],
    [200, 12],
    [150, 8],
    [100, 4],
  ])
  const bySales = table(c.rdTax, sales, [
    [60, 50],
    [50, 40],
    [40, 30],
    [30, 20],
    [20, 10],
  ])
  const byCosts = table(c.rdTax, c.costs, [
    [300, 50],
    [250, 40],
    [200, 30],
    [150, 20],
    [100, 10],
  ])
  const rights = c.classOne >= 1 ? 30 : 6 * Math.min(4, c.classTwo)
  const score = staffPoints + Math.max(bySales, byCosts) + rights
  const isDirect = c.certificate || c.award || c.institution || c.standard
  return isDirect || (score >= 60 && staffPoints > 0) ? 'may_apply' : 'not_yet'
}

function table(a: number, b: number, rows: readonly (readonly [number, number])[]): number {
  return rows.find(([thousandths]) => reaches(a, b, thousandths))?.[1] ?? 0
}

export function oracleGazelle(c: SeededCompany, today: string): OracleVerdict {
  const now = anniversary(today, 0)
  const isWithin = (years: number) => now <= anniversary(c.registeredOn, years)
  const [first = null, , before = null, last = null] = c.sales
  const [staffFirst = null, , staffBefore = null, staffLast = null] = c.staff
  const isRoute =
    (isWithin(5) && last !== null && last >= 50_000_000_000) ||
    (isWithin(10) && last !== null && last >= 100_000_000_000) ||
    hasGrown([first, before, last], 1728n, 1_000_000_000) ||
    hasGrown([staffFirst, staffBefore, staffLast], 2197n, 100) ||
    c.venture >= 1_000_000_000
  const isHard =
    c.seat !== 'mainland' &&
    c.seat !== 'outside' &&
    isWithin(20) &&
    !c.abnormal &&
    !c.dishonest &&
    !c.branch
  const isPooled = reaches(sumOf(c.spend) ?? 0, sumOf(c.sales) ?? 0, 25)
  const isMean = meanReaches(c.spend, c.sales)
  if (!isHard || !isRoute || (!isPooled && !isMean)) return 'not_yet'
  return isPooled && isMean ? 'may_apply' : 'bureau_decides'
}

/** Three years' growth over its line, from over the base, and up in the last year. */
function hasGrown(
  [first, before, last]: readonly [number | null, number | null, number | null],
  cubeInThousandths: bigint,
  base: number,
): boolean {
  if (first === null || before === null || last === null) return false
  return BigInt(last) * 1000n >= cubeInThousandths * BigInt(first) && first > base && last > before
}

function meanReaches(part: readonly (number | null)[], whole: readonly (number | null)[]): boolean {
  let mean: Fraction = { over: 0n, under: 1n }
  let count = 0n
  part.forEach((a, at) => {
    const b = whole[at] ?? null
    if (a === null || b === null || b === 0) return
    mean = {
      over: mean.over * BigInt(b) + BigInt(a) * mean.under,
      under: mean.under * BigInt(b),
    }
    count += 1n
  })
  return count > 0n && mean.over * 1000n >= 25n * count * mean.under
}
