import { parameterById, parameterOn, type ParameterOverrides } from '../basis/parameters.ts'
import { factByKey, type FactKey } from '../facts/dictionary.ts'
import { type Words, words } from '../facts/fact.ts'
import { amountWords, inBoth } from './amount.ts'
import { type IsoDay, yearOf } from './days.ts'
import { sayCondition } from './explain-condition.ts'
import type { Numeric } from './expression.ts'

/** The day that years are counted from, and what the bureau has set. */
export type Saying = { readonly day: IsoDay; readonly overrides: ParameterOverrides }

/** A number of a rule in words: by its name, else by what it is made of. */
export function sayNumber(number: Numeric, saying: Saying): Words {
  return number.words ?? sayPlain(number, saying)
}

/** The facts by name and year, the parameters with their value, and the signs between them. */
export function sayPlain(number: Numeric, saying: Saying): Words {
  switch (number.node) {
    case 'constant':
      return inBoth(language => amountWords(number.value, number.unit, language))
    case 'fact':
      return nameOf(number.fact)
    case 'yearly':
      return ofYear(number.fact, yearOf(saying.day) + number.offset)
    case 'parameter':
      return sayParameter(number.parameter, saying)
    case 'sum':
      return between(termsOf(number), '+', saying)
    case 'difference':
      return between([number.from, number.less], '−', saying)
    case 'ratio':
      return between([number.of, number.to], '÷', saying)
    case 'density':
      return between([number.of, number.area], '÷', saying)
    case 'scaled': {
      const of = bracketed(number.of, saying)
      const by = sayFactor(number.by)
      return words(`${of.zh} × ${by}`, `${of.en} × ${by}`)
    }
    case 'smallest':
    case 'largest':
      return sayExtreme(number, saying)
    case 'perEach': {
      const of = bracketed(number.of, saying)
      const each = String(number.each)
      return words(`${of.zh}（每${each}项计1人）`, `${of.en} (one person for each ${each})`)
    }
    case 'total': {
      const years = number.offsets.map(each => yearOf(saying.day) + each)
      return joined(
        years.map(year => ofYear(number.fact, year)),
        '+',
      )
    }
    case 'meanOfRatios': {
      const [of, to] = [nameOf(number.of), nameOf(number.to)]
      return words(
        `各年“${of.zh} ÷ ${to.zh}”的平均`,
        `the mean of the yearly ratios of ${of.en} to ${to.en}`,
      )
    }
    case 'meanGrowth':
    case 'annualGrowth': {
      const of = nameOf(number.fact)
      return words(`${of.zh}的年均增长率`, `the yearly growth of ${of.en}`)
    }
    case 'banded': {
      const of = sayNumber(number.of, saying)
      return words(`按${of.zh}分档`, `by bands of ${of.en}`)
    }
    case 'judged':
      return nameOf(number.score)
    case 'chosen': {
      const when = sayCondition(number.when, each => sayNumber(each, saying))
      const [then, otherwise] = [number.then, number.otherwise].map(each => bracketed(each, saying))
      return words(
        `${otherwise?.zh ?? ''}（若${when.zh}：${then?.zh ?? ''}）`,
        `${otherwise?.en ?? ''} (if ${when.en}: ${then?.en ?? ''})`,
      )
    }
  }
}

function sayExtreme(
  number: Extract<Numeric, { node: 'smallest' | 'largest' }>,
  saying: Saying,
): Words {
  const of = number.of.map(each => sayNumber(each, saying))
  const isSmallest = number.node === 'smallest'
  return words(
    `较${isSmallest ? '小' : '大'}值（${of.map(each => each.zh).join('；')}）`,
    `the ${isSmallest ? 'smaller' : 'larger'} of (${of.map(each => each.en).join('; ')})`,
  )
}

/** A sum within a sum is one sum, unless it has a name of its own. */
function termsOf({ terms }: Extract<Numeric, { node: 'sum' }>): readonly Numeric[] {
  return terms.flatMap(term =>
    term.node === 'sum' && term.words === undefined ? termsOf(term) : [term],
  )
}

/** Numbers with a sign between them. */
export function between(parts: readonly Numeric[], sign: string, saying: Saying): Words {
  return joined(
    parts.map(part => bracketed(part, saying)),
    sign,
  )
}

function joined(said: readonly Words[], sign: string): Words {
  return words(
    said.map(each => each.zh).join(` ${sign} `),
    said.map(each => each.en).join(` ${sign} `),
  )
}

/** A number that is made of several stands in brackets within another. */
function bracketed(number: Numeric, saying: Saying): Words {
  const said = sayNumber(number, saying)
  if (number.words !== undefined) return said
  const isMany = ['sum', 'difference', 'ratio', 'density', 'total'].includes(number.node)
  return isMany ? words(`（${said.zh}）`, `(${said.en})`) : said
}

function nameOf(key: FactKey): Words {
  return factByKey(key).words
}

function ofYear(key: FactKey, year: number): Words {
  const { zh, en } = nameOf(key)
  return words(`${String(year)}年${zh}`, `${en} of ${String(year)}`)
}

function sayParameter(id: string, { day, overrides }: Saying): Words {
  const series = parameterById(id)
  if (series === null) return words(id, id)
  const { zh, en } = series.words
  const value = parameterOn(id, day, overrides)
  const unit = series.unit
  if (typeof value !== 'number' || unit === 'day') {
    return words(`${zh}（待市局确认）`, `${en} (to be confirmed by the bureau)`)
  }
  return words(
    `${zh}（${amountWords(value, unit, 'zh-CN')}）`,
    `${en} (${amountWords(value, unit, 'en')})`,
  )
}

const LARGEST_DENOMINATOR = 12

/** A factor as a reader knows it: `80%`, `1/9`. */
function sayFactor(by: number): string {
  const percent = amountWords(by, 'ratio', 'en')
  if (Number.isInteger(Math.round(by * 1e6) / 1e4)) return percent
  for (let below = 2; below <= LARGEST_DENOMINATOR; below += 1) {
    const above = Math.round(by * below)
    if (Math.abs(by * below - above) < 1e-9) return `${String(above)}/${String(below)}`
  }
  return percent
}
