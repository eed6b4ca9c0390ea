import { documents } from '../basis/documents.ts'
import { factByKey, type FactKey } from '../facts/dictionary.ts'
import { type Words, words } from '../facts/fact.ts'
import type { Unit } from '../facts/units.ts'
import type { Operator } from './condition.ts'
import type { Clause, Confidence } from './criterion.ts'
import type { Bounds, Figure } from './figure.ts'
import type { Outcome, Status } from './evaluate.ts'
import type { WhyAbsent } from './value.ts'

/**
 * A number with its unit: money in 万元 with two decimals, below 100 yuan in yuan; shares in
 * percent.
 */
export function sayNumber(value: number, unit: Unit): Words {
  switch (unit) {
    case 'fen': {
      if (value !== 0 && Math.abs(value) < 10_000) {
        return words(`${grouped(value / 100, 2)}元`, `${grouped(value / 100, 2)} yuan`)
      }
      const text = grouped(value / 1_000_000, 2)
      return words(`${text}万元`, `${text} ten thousand yuan`)
    }
    case 'ratio': {
      const text = `${trimmed(value * 100, 2)}%`
      return words(text, text)
    }
    case 'percent':
      return words(`${trimmed(value, 2)}%`, `${trimmed(value, 2)}%`)
    case 'people':
      return words(`${grouped(value, 0)}人`, `${grouped(value, 0)} people`)
    case 'items':
      return words(`${grouped(value, 0)}项（家）`, grouped(value, 0))
    case 'squareMetres':
      return words(`${trimmed(value, 2)}平方米`, `${trimmed(value, 2)} m²`)
    case 'years':
      return words(`${trimmed(value, 2)}年`, `${trimmed(value, 2)} years`)
    case 'months':
      return words(`${trimmed(value, 2)}个月`, `${trimmed(value, 2)} months`)
    case 'days':
      return words(`${grouped(value, 0)}天`, `${grouped(value, 0)} days`)
    case 'points':
      return words(`${trimmed(value, 2)}分`, `${trimmed(value, 2)} points`)
    case 'itemsPerThousandSquareMetres':
      return words(`${trimmed(value, 2)}家/千平方米`, `${trimmed(value, 2)} per 1,000 m²`)
  }
}

/** A range as far as it is known. */
export function sayBounds(bounds: Bounds | null, unit: Unit): Words {
  if (bounds === null) return words('无法计算', 'cannot be computed')
  const { low, high } = bounds
  if (low === null && high === null) return words('未知', 'unknown')
  if (low !== null && low === high) return sayNumber(low, unit)
  const from = low === null ? null : sayNumber(low, unit)
  const to = high === null ? null : sayNumber(high, unit)
  if (from === null) return words(`至多${to?.zh ?? ''}`, `at most ${to?.en ?? ''}`)
  if (to === null) return words(`至少${from.zh}`, `at least ${from.en}`)
  return words(`${from.zh}至${to.zh}`, `${from.en} to ${to.en}`)
}

/** What a comparison asks: "不低于5%". */
export function sayThreshold(operator: Operator, threshold: Bounds | null, unit: Unit): Words {
  if (threshold !== null && threshold.low === null && threshold.high === null) {
    return words('数值待科技局确认', 'the figure is to be confirmed by the bureau')
  }
  const said = sayBounds(threshold, unit)
  return words(`${operators[operator].zh}${said.zh}`, `${operators[operator].en} ${said.en}`)
}

/** How far the value is from the threshold, in its own unit; null while either side is open. */
export function sayGap(gap: number | null, unit: Unit): Words | null {
  if (gap === null) return null
  const said = sayNumber(Math.abs(gap), unit)
  return gap >= 0
    ? words(`超出${said.zh}`, `${said.en} to spare`)
    : words(`差${said.zh}`, `${said.en} short`)
}

/** One sentence for one figure. */
export function sayFigure(figure: Figure): Words {
  switch (figure.kind) {
    case 'comparison': {
      const asked = sayThreshold(figure.operator, figure.threshold, figure.unit)
      const value =
        figure.absent === null ? sayBounds(figure.value, figure.unit) : absences[figure.absent]
      const gap = sayGap(figure.gap, figure.unit)
      const tail = gap === null ? words('', '') : words(`，${gap.zh}`, `, ${gap.en}`)
      return words(
        `${value.zh}；要求${asked.zh}${tail.zh}`,
        `${value.en}; asked: ${asked.en}${tail.en}`,
      )
    }
    case 'flag':
      return sayFact(figure.fact, sayYesNo(figure.value))
    case 'choice':
      return sayFact(figure.fact, sayChoice(figure.fact, figure.value))
    case 'day': {
      const said = figure.value === null ? unknown : words(figure.value, figure.value)
      const value = sayFact(figure.fact, said)
      if (figure.limit === null) return value
      return figure.bound === 'from'
        ? words(`${value.zh}；自${figure.limit}起满足`, `${value.en}; met from ${figure.limit}`)
        : words(`${value.zh}；至${figure.limit}有效`, `${value.en}; holds until ${figure.limit}`)
    }
    case 'judgement':
      return figure.words
    case 'force':
      return figure.until === null
        ? words(`自${figure.from ?? ''}起施行`, `In force from ${figure.from ?? ''}`)
        : words(`${figure.until}起不再适用`, `No longer in force from ${figure.until}`)
  }
}

/** The document with its number, and the article. */
export function sayClause({ document, article }: Clause): Words {
  const { title, number } = documents[document]
  const zh = number === null ? '' : `（${number}）`
  const en = number === null ? '' : ` (${number})`
  return words(`《${title.zh}》${zh}${article.zh}`, `${title.en}${en}, ${article.en}`)
}

export const statusWords: Readonly<Record<Status, Words>> = {
  met: words('满足', 'Met'),
  not_met: words('不满足', 'Not met'),
  unknown: words('信息不足', 'Not known yet'),
  judgement: words('由科技局或专家判断', 'For the bureau or the experts'),
  not_applicable: words('不适用', 'Does not apply'),
}

export const outcomeWords: Readonly<Record<Outcome, Words>> = {
  may_apply: words('可以申请', 'May apply'),
  not_yet: words('暂不符合', 'Not yet'),
  cannot_tell_yet: words('信息不足，暂无法判断', 'Cannot tell yet'),
  bureau_decides: words('由科技局判断', 'The bureau decides'),
}

export const confidenceWords: Readonly<Record<Confidence, Words>> = {
  seen: words('已见原文', 'Text seen'),
  secondary: words('据转述，待科技局确认', 'Second-hand, to be confirmed by the bureau'),
  known: words('通行规定，待科技局确认', 'Known, to be confirmed by the bureau'),
  uncertain: words('待科技局确认', 'To be confirmed by the bureau'),
  yearly: words('按年度通知，待科技局确认', "By the year's call, to be confirmed by the bureau"),
}

const operators: Readonly<Record<Operator, Words>> = {
  '>=': words('不低于', 'at least'),
  '>': words('超过', 'over'),
  '<=': words('不超过', 'at most'),
  '<': words('低于', 'under'),
}

const absences: Readonly<Record<WhyAbsent, Words>> = {
  zero_denominator: words('分母为零，无法计算', 'cannot be computed, the divisor is zero'),
  not_operating: words('该年度未经营', 'not operating in that year'),
  too_short: words('经营年限不足，无法计算', 'too few years of operation'),
}

const unknown = words('未填', 'not given')

function sayFact(key: FactKey, value: Words): Words {
  const { words: name } = factByKey(key)
  return words(`${name.zh}：${value.zh}`, `${name.en}: ${value.en}`)
}

function sayYesNo(value: boolean | null): Words {
  if (value === null) return unknown
  return value ? words('是', 'yes') : words('否', 'no')
}

function sayChoice(key: FactKey, value: string | null): Words {
  if (value === null) return unknown
  const fact = factByKey(key)
  const choice =
    fact.kind === 'choice' ? fact.choices.find(each => each.value === value) : undefined
  return choice?.words ?? words(value, value)
}

/** At most that many decimals, needless zeros after the point left away. */
function trimmed(value: number, decimals: number): string {
  const text = grouped(value, decimals)
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text
}

function grouped(value: number, decimals: number): string {
  const [whole = '0', rest] = Math.abs(value).toFixed(decimals).split('.')
  const spaced = whole.replace(/\B(?=(\d{3})+$)/g, ',')
  const sign = value < 0 && Number(value.toFixed(decimals)) !== 0 ? '-' : ''
  return `${sign}${spaced}${rest === undefined ? '' : `.${rest}`}`
}
