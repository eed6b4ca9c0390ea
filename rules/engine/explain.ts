import { documents } from '../basis/documents.ts'
import { factByKey, type FactKey } from '../facts/dictionary.ts'
import { type Words, words } from '../facts/fact.ts'
import type { Unit } from '../facts/units.ts'
import { amountWords, decimalsThatTell, distanceWords, inBoth } from './amount.ts'
import type { Operator } from './condition.ts'
import type { Clause, Confidence } from './criterion.ts'
import type { Bounds, Figure } from './figure.ts'
import type { Outcome, Status } from './evaluate.ts'
import type { WhyAbsent } from './value.ts'

/** A range as far as it is known. */
export function sayBounds(bounds: Bounds | null, unit: Unit, other?: Bounds | null): Words {
  if (bounds === null) return words('无法计算', 'cannot be computed')
  const { low, high } = bounds
  const say = (at: number) => sayBeside(at, unit, other ?? null)
  if (low !== null && low === high) return say(low)
  if (low !== null && high !== null) {
    const [from, to] = [say(low), say(high)]
    return words(`${from.zh} 至 ${to.zh}`, `${from.en} to ${to.en}`)
  }
  if (high !== null) return words(`至多 ${say(high).zh}`, `at most ${say(high).en}`)
  if (low === null) return words('未知', 'unknown')
  return words(`至少 ${say(low).zh}`, `at least ${say(low).en}`)
}

/** A number with as many decimals as it takes to look different from the one it is compared with. */
function sayBeside(at: number, unit: Unit, other: Bounds | null): Words {
  return inBoth(language => {
    const decimals =
      other === null || other.low === null || other.low !== other.high
        ? undefined
        : decimalsThatTell(at, other.low, unit, language)
    return amountWords(at, unit, language, decimals)
  })
}

/** What a comparison asks: "不低于 5%". */
export function sayThreshold(
  operator: Operator,
  threshold: Bounds | null,
  { unit, beside = null }: { unit: Unit; beside?: Bounds | null },
): Words {
  if (threshold !== null && threshold.low === null && threshold.high === null) {
    return words('标准待市局确认', 'to be confirmed by the bureau')
  }
  const said = sayBounds(threshold, unit, beside)
  return words(
    `${operatorWords[operator].zh} ${said.zh}`,
    `${operatorWords[operator].en} ${said.en}`,
  )
}

/** How far a figure is from its threshold; null while it is open. */
export function sayGap(figure: Extract<Figure, { kind: 'comparison' }>): Words | null {
  const { gap, unit, operator, truth } = figure
  if (gap === null || truth === 'open') return null
  const isMet = truth === 'yes'
  if (gap === 0)
    return isMet
      ? words('正好达到', 'exactly met')
      : words('正好在线上，不算达到', 'exactly at the line, which is not enough')
  const distance = inBoth(language => distanceWords(gap, unit, language))
  const { zh, en } = distance
  if (operator === '>=' || operator === '>')
    return isMet ? words(`高出 ${zh}`, `${en} above`) : words(`还差 ${zh}`, `${en} short`)
  return isMet ? words(`还余 ${zh}`, `${en} to spare`) : words(`超出 ${zh}`, `${en} too much`)
}

/** One sentence for one figure. */
export function sayFigure(figure: Figure): Words {
  switch (figure.kind) {
    case 'comparison': {
      const { unit, threshold } = figure
      const asked = sayThreshold(figure.operator, threshold, { unit, beside: figure.value })
      const value =
        figure.absent === null ? sayBounds(figure.value, unit, threshold) : absences[figure.absent]
      const gap = sayGap(figure)
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

/** Comparisons in words. */
export const operatorWords: Readonly<Record<Operator, Words>> = {
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
