import type { Words } from './fact.ts'
import type { Unit } from './units.ts'

/** How each unit is written after a number that a person types; money is typed in 万元. */
export const unitWords: Record<Unit, Words> = {
  fen: { zh: '万元', en: '万元 (10k)' },
  usd: { zh: '美元', en: 'US dollars' },
  people: { zh: '人', en: 'people' },
  items: { zh: '个', en: 'items' },
  ratio: { zh: '', en: '' },
  percent: { zh: '%', en: '%' },
  squareMetres: { zh: '平方米', en: 'm²' },
  years: { zh: '年', en: 'years' },
  yearsOfAge: { zh: '岁', en: 'years of age' },
  months: { zh: '个月', en: 'months' },
  days: { zh: '天', en: 'days' },
  points: { zh: '分', en: 'points' },
  itemsPerThousandSquareMetres: { zh: '家/千平方米', en: 'per 1,000 m²' },
}
