import { parameterById } from '#rules/basis/parameters.ts'
import { benefitAmounts, type BenefitResult } from '#rules/engine/benefits.ts'
import { sayBenefitMoney } from '#rules/engine/explain-benefit.ts'
import { sayBenefitFormula } from '#rules/engine/explain-formula.ts'
import { sayClause } from '#rules/engine/explain.ts'
import type { Read } from '#rules/engine/figure.ts'
import type { Benefit, Programme } from '#rules/engine/programme.ts'
import { readsOf } from '#rules/engine/reads.ts'
import type { FactKey, Facts } from '#rules/facts/dictionary.ts'
import { inLanguage } from '#rules/words.ts'
import type { BenefitView, FormulaView } from './benefits.ts'
import { missingView } from './clause-view.ts'
import { readView } from './figure-view.ts'
import type { RuleReader } from './rule-reader.ts'

/** What a programme brings to whoever has these facts: each benefit with its amount. */
export function benefitViews(
  programme: Programme,
  facts: Facts,
  reader: RuleReader,
): BenefitView[] {
  return benefitAmounts(programme, facts, reader).map(result => ({
    ...benefitRule(result.benefit, reader),
    money: moneyView(result, facts, reader),
  }))
}

/** What a programme brings by its rule alone, without anybody's figures. */
export function benefitRules(programme: Programme, reader: RuleReader): BenefitView[] {
  return programme.benefits.map(benefit => ({ ...benefitRule(benefit, reader), money: null }))
}

function benefitRule(benefit: Benefit, reader: RuleReader): Omit<BenefitView, 'money'> {
  const { words, clause, confidence, amount } = benefit
  return {
    words: inLanguage(words, reader.language),
    article: clause === undefined ? null : inLanguage(sayClause(clause), reader.language),
    confidence,
    formula: amount === undefined ? null : formulaView(benefit, reader),
  }
}

function formulaView(
  { amount }: Benefit,
  { day, overrides, language }: RuleReader,
): FormulaView | null {
  if (amount === undefined) return null
  const { whole, where } = sayBenefitFormula(amount, { day, overrides })
  return {
    whole: inLanguage(whole, language),
    where: where.map(({ name, is }) => ({
      name: inLanguage(name, language),
      is: inLanguage(is, language),
    })),
  }
}

function moneyView(result: BenefitResult, facts: Facts, reader: RuleReader): BenefitView['money'] {
  const { benefit, money } = result
  const said = sayBenefitMoney(result)
  if (benefit.amount === undefined || money === null || said === null) return null
  const { language } = reader
  const ground = { facts, day: reader.day, overrides: reader.overrides }
  const reads = [benefit.amount.of, ...benefit.amount.times].flatMap(each => readsOf(each, ground))
  const known = reads.filter(each => each.known && money.state !== 'none')
  return {
    state: money.state,
    text: inLanguage(said, language),
    reads: once(known.map(each => readView(each, language))),
    missing:
      money.state === 'open'
        ? money.missing.map(key => missingView(key, yearsOf(key, reads), language))
        : [],
    unset:
      money.state === 'open'
        ? money.unset.flatMap(id => {
            const series = parameterById(id)
            return series === null ? [] : [inLanguage(series.words, language)]
          })
        : [],
  }
}

/** The years in which a fact is missing. */
function yearsOf(key: FactKey, reads: readonly Read[]): readonly number[] {
  const open = reads.filter(each => each.fact === key && !each.known)
  return [...new Set(open.flatMap(each => each.year ?? []))].sort((a, b) => a - b)
}

function once<T extends { label: string }>(views: readonly T[]): T[] {
  return views.filter((view, index) => views.findIndex(one => one.label === view.label) === index)
}
