import { parameterById, parameterList, type ParameterSeries } from '#rules/basis/parameters.ts'
import { formatParameter } from '#rules/basis/parameter-text.ts'
import { criteriaOf, type Criterion } from '#rules/engine/criterion.ts'
import { sayClause } from '#rules/engine/explain.ts'
import type { Programme } from '#rules/engine/programme.ts'
import { leavesOfCondition } from '#rules/engine/reads.ts'
import { factByKey } from '#rules/facts/dictionary.ts'
import { unitWords } from '#rules/facts/unit-words.ts'
import { programmes } from '#rules/programmes/index.ts'
import { inLanguage, type Language } from '#rules/words.ts'
import { overridesOn, type ParameterSetting } from '#db/parameter-settings.ts'
import { ruleBookWords } from '../words/rule-book.ts'

export type ProgrammeLine = { id: string; name: string; clauses: number; open: number }

export type ParameterLine = {
  id: string
  name: string
  unit: string
  /** Null where it is not set. */
  value: string | null
  standing: 'bureau' | 'confirmed' | 'to confirm' | 'unset'
  suggestion: string | null
}

export type ClauseLine = {
  id: string
  words: string
  strength: Criterion['strength']
  source: string
  confidence: Criterion['confidence']
  facts: string[]
  parameters: ParameterLine[]
}

type Reading = { language: Language; day: string; settings: readonly ParameterSetting[] }

/** Every programme version with how many conditions it has and how many are to be confirmed. */
export function programmeLines(language: Language): ProgrammeLine[] {
  return programmes.map(programme => {
    const criteria = criteriaOf(programme.requirement)
    return {
      id: programme.id,
      name: inLanguage(programme.names, language),
      clauses: criteria.length,
      open: criteria.filter(each => isOpen(each)).length,
    }
  })
}

/** Every condition of a programme with where it comes from and what it reads. */
export function clauseLines(programme: Programme, reading: Reading): ClauseLine[] {
  return criteriaOf(programme.requirement).map(criterion => {
    const leaves = leavesOfCondition(criterion.condition)
    const parameters = leaves.flatMap(leaf => (leaf.kind === 'parameter' ? [leaf.parameter] : []))
    const facts = leaves.flatMap(leaf => (leaf.kind === 'fact' ? [leaf.fact] : []))
    return {
      id: criterion.id,
      words: inLanguage(criterion.words, reading.language),
      strength: criterion.strength,
      source: inLanguage(sayClause(criterion.clause), reading.language),
      confidence: criterion.confidence,
      facts: [...new Set(facts)].map(key => inLanguage(factByKey(key).words, reading.language)),
      parameters: [...new Set(parameters)].flatMap(id => {
        const series = parameterById(id)
        return series === null ? [] : [parameterLine(series, reading)]
      }),
    }
  })
}

export function parameterLines(reading: Reading): ParameterLine[] {
  return parameterList.map(series => parameterLine(series, reading))
}

/** A parameter as it stands on the day: what the bureau set first, then what the law says. */
export function parameterLine(series: ParameterSeries, reading: Reading): ParameterLine {
  const { language, day, settings } = reading
  const set = overridesOn(settings, day)[series.id]
  const entry = series.entries.findLast(each => each.from === null || each.from <= day)
  const value = set ?? entry?.value
  return {
    id: series.id,
    name: inLanguage(series.words, language),
    unit: unitOf(series, language),
    value: value === undefined ? null : formatParameter(series, value),
    standing: standingOf(set !== undefined, entry?.confidence),
    suggestion:
      series.suggestion === null
        ? null
        : `${formatParameter(series, series.suggestion.value)} (${inLanguage(series.suggestion.words, language)})`,
  }
}

function unitOf({ unit }: ParameterSeries, language: Language): string {
  return unit === 'day' ? ruleBookWords[language].day : inLanguage(unitWords[unit], language)
}

function standingOf(
  isSet: boolean,
  confidence: 'confirmed' | 'to-confirm' | undefined,
): ParameterLine['standing'] {
  if (isSet) return 'bureau'
  if (confidence === undefined) return 'unset'
  return confidence === 'confirmed' ? 'confirmed' : 'to confirm'
}

function isOpen({ confidence }: Criterion): boolean {
  return confidence === 'uncertain' || confidence === 'yearly'
}
