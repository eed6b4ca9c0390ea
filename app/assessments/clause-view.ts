import { parameterById } from '#rules/basis/parameters.ts'
import { factByKey, type FactKey } from '#rules/facts/dictionary.ts'
import type { Criterion } from '#rules/engine/criterion.ts'
import type { CriterionResult } from '#rules/engine/evaluate.ts'
import { sayClause } from '#rules/engine/explain.ts'
import type { Figure } from '#rules/engine/figure.ts'
import { inLanguage, type Language } from '#rules/words.ts'
import { assessmentWords } from '../words/assessment.ts'
import { profileWords } from '../words/profile.ts'
import type { ClauseGroup, ClauseView, FigureView, MissingView } from './explanation.ts'
import { factLabel, figureView } from './figure-view.ts'

/** One criterion with its result, in the reader's language. */
export function clauseView(
  criterion: Criterion,
  result: CriterionResult,
  language: Language,
): ClauseView {
  const { clause, advice } = criterion
  const isSettled = result.status === 'met' || result.status === 'not_applicable'
  const label = (key: FactKey) => factLabel(key, language)
  return {
    id: criterion.id,
    group: groupOf(result),
    sentence: inLanguage(criterion.words, language),
    strength: criterion.strength,
    softNotMet: criterion.strength === 'soft' && result.status === 'not_met',
    article: inLanguage(sayClause(clause), language),
    confidence: criterion.confidence,
    figures: figuresOf(criterion, result, language),
    missing: result.missing.map(key => missingView(key, yearsMissing(key, result), language)),
    awaits: result.awaits.map(label),
    unset: result.unset.map(id => parameterLabel(id, language)),
    advice: advice === null || isSettled ? null : inLanguage(advice, language),
  }
}

/** The clause that stands for a version which does not govern the day. */
export function forceClause(
  result: CriterionResult,
  governedInstead: string | null,
  language: Language,
): ClauseView {
  return {
    id: result.id,
    group: groupOf(result),
    sentence: assessmentWords[language].forceSentence,
    strength: result.strength,
    softNotMet: false,
    article: null,
    confidence: null,
    figures: result.figures.map(each => figureView(each, language)),
    missing: [],
    awaits: [],
    unset: [],
    advice: governedInstead,
  }
}

/** A fact that is missing, with the years that are, where others are known. */
export function missingView(
  key: FactKey,
  years: readonly number[],
  language: Language,
): MissingView {
  const { section } = factByKey(key)
  const label = factLabel(key, language)
  const tail = years.map(year => assessmentWords[language].year(year))
  return {
    key,
    label: tail.length === 0 ? label : `${label} (${tail.join(language === 'en' ? ', ' : '、')})`,
    section,
    sectionName: profileWords[language].sections[section],
  }
}

function groupOf({ strength, status }: CriterionResult): ClauseGroup {
  if (strength === 'notice') return 'notice'
  return strength === 'soft' && status === 'not_met' ? 'judgement' : status
}

/** The figures of a clause; where its text can be read in several ways, each says which. */
function figuresOf(
  { condition }: Criterion,
  result: CriterionResult,
  language: Language,
): FigureView[] {
  const words = assessmentWords[language]
  const views = result.figures
    .filter(each => tells(each, result))
    .map(each => figureView(each, language))
  if (condition.node !== 'readings') return views
  return views.map((view, index) => {
    const reading = condition.of[index]
    if (reading?.node !== 'compare') return view
    const isMean = reading.left.node === 'meanOfRatios'
    return { ...view, label: isMean ? words.meanOfYears : words.pooled }
  })
}

/** Whether a figure says more than the list of what is missing beside it. */
function tells(figure: Figure, { status }: CriterionResult): boolean {
  if (status === 'not_applicable') return false
  if (figure.kind === 'comparison' || figure.kind === 'force') return true
  return figure.kind === 'judgement' ? status === 'judgement' : figure.value !== null
}

function yearsMissing(key: FactKey, { figures }: CriterionResult): readonly number[] {
  const reads = figures
    .flatMap(figure => (figure.kind === 'comparison' ? figure.reads : []))
    .filter(read => read.fact === key)
  if (reads.every(read => !read.known)) return []
  const years = reads.flatMap(read => (read.known || read.year === null ? [] : [read.year]))
  return [...new Set(years)].sort((a, b) => a - b)
}

function parameterLabel(id: string, language: Language): string {
  const series = parameterById(id)
  return series === null ? id : inLanguage(series.words, language)
}
