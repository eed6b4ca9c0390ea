import { words, type Words } from '../facts/fact.ts'
import { grouped } from '../facts/grouped.ts'
import { unitWords } from '../facts/unit-words.ts'
import type { Unit } from '../facts/units.ts'
import { inLanguage, type Language } from '../words.ts'

/** Decimals with which a number is usually shown, and at most. */
const USUAL = 2
const MOST = 8

/** Money below this, in fen, is said in 元 even in Chinese. */
const SMALL_FEN = 10_000

const percentagePoints = words('个百分点', 'percentage points')

type Scaled = { value: number; unit: string }

/** A number in its unit as a reader says it: `1.2 亿元`, `35 人`, `5.25%`. */
export function amountWords(
  value: number,
  unit: Unit,
  language: Language,
  decimals = USUAL,
): string {
  const scaled = scaledFor(value, unit, language)
  return joined(plain(scaled.value, decimals), scaled.unit, unit, language)
}

/** A distance between two numbers of a unit; shares differ by percentage points. */
export function distanceWords(distance: number, unit: Unit, language: Language): string {
  const size = Math.abs(distance)
  if (unit !== 'ratio' && unit !== 'percent')
    return amountWords(size, unit, language, decimalsThatShow(size, unit, language))
  const points = unit === 'ratio' ? size * 100 : size
  const decimals = range(USUAL, MOST).find(each => Number(points.toFixed(each)) !== 0) ?? MOST
  return `${plain(points, decimals)} ${inLanguage(percentagePoints, language)}`
}

/** A text of both languages, each said for its readers. */
export function inBoth(say: (language: Language) => string): Words {
  return words(say('zh-CN'), say('en'))
}

/** The fewest decimals, two at least, with which two different numbers look different. */
export function decimalsThatTell(a: number, b: number, unit: Unit, language: Language): number {
  if (a === b) return USUAL
  const differ = (decimals: number) =>
    amountWords(a, unit, language, decimals) !== amountWords(b, unit, language, decimals)
  return range(USUAL, MOST).find(differ) ?? MOST
}

function decimalsThatShow(size: number, unit: Unit, language: Language): number {
  return decimalsThatTell(size, 0, unit, language)
}

function scaledFor(value: number, unit: Unit, language: Language): Scaled {
  switch (unit) {
    case 'fen':
      return language === 'en' ? inYuan(value) : inTenThousands(value)
    case 'ratio':
      return { value: value * 100, unit: '%' }
    case 'usd':
    case 'people':
    case 'items':
    case 'percent':
    case 'squareMetres':
    case 'years':
    case 'yearsOfAge':
    case 'months':
    case 'days':
    case 'points':
    case 'itemsPerThousandSquareMetres':
      return { value, unit: inLanguage(unitWords[unit], language) }
  }
}

/** 亿元 from a hundred million on, 元 below a hundred, else 万元. */
function inTenThousands(fen: number): Scaled {
  if (fen !== 0 && Math.abs(fen) < SMALL_FEN) return { value: fen / 100, unit: '元' }
  return Math.abs(fen) >= 10_000_000_000
    ? { value: fen / 10_000_000_000, unit: '亿元' }
    : { value: fen / 1_000_000, unit: '万元' }
}

function inYuan(fen: number): Scaled {
  return Math.abs(fen) >= 100_000_000
    ? { value: fen / 100_000_000, unit: 'million yuan' }
    : { value: fen / 100, unit: 'yuan' }
}

function joined(text: string, unitText: string, unit: Unit, language: Language): string {
  if (unit === 'ratio' || unit === 'percent') return `${text}%`
  const word = language === 'en' && text === '1' ? singular(unitText) : unitText
  return `${text} ${word}`
}

function singular(plural: string): string {
  const singulars: Record<string, string> = {
    people: 'person',
    items: 'item',
    years: 'year',
    'years of age': 'year of age',
    months: 'month',
    days: 'day',
    points: 'point',
  }
  return singulars[plural] ?? plural
}

/** Rounded to so many decimals, without needless zeros, digits in groups. */
function plain(value: number, decimals: number): string {
  const [whole = '', fraction = ''] = value.toFixed(decimals).split('.')
  const kept = fraction.replace(/0+$/, '')
  const text = kept === '' ? grouped(whole) : `${grouped(whole)}.${kept}`
  return text === '-0' ? '0' : text
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index)
}
