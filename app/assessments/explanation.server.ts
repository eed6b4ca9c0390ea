import { type Criterion, criteriaOf, type Requirement } from '#rules/engine/criterion.ts'
import type { SettledAssessment } from '#rules/engine/assess-completions.ts'
import type { Assessment, CriterionResult, Settled } from '#rules/engine/evaluate.ts'
import type { Programme } from '#rules/engine/programme.ts'
import { requirementResult, type RequirementResult } from '#rules/engine/requirement-result.ts'
import { inLanguage, type Language } from '#rules/words.ts'
import { formatDay } from '../words/format.ts'
import { clauseView, forceClause, missingView } from './clause-view.ts'
import {
  type ClauseGroup,
  clauseGroups,
  type ExplanationView,
  type ItemView,
  type SettlingView,
} from './explanation.ts'
import { scoreView } from './score-view.server.ts'

type Of = { programme: Programme; assessment: Assessment; language: Language }

/** The whole explanation of an assessment: outcome, counts, every condition in its group. */
export function explanationView(
  programme: Programme,
  assessment: Assessment & Partial<SettledAssessment>,
  language: Language,
): ExplanationView {
  const of = { programme, assessment, language }
  const items = itemsOf(of)
  const counted = items.filter(({ group }) => group !== 'not_applicable' && group !== 'notice')
  const groups = clauseGroups
    .map(group => ({ group, items: items.filter(item => item.group === group) }))
    .filter(({ items: { length } }) => length > 0)
  return {
    programme: { id: programme.id, name: inLanguage(programme.names, language) },
    day: formatDay(assessment.day, language),
    outcome: assessment.outcome,
    settledAnyway: assessment.settledAnyway ?? false,
    met: counted.filter(item => item.group === 'met').length,
    counted: counted.length,
    groups,
    score: scoreView(assessment, language),
    settling: settlingOf(items, of),
  }
}

/** Every condition of the programme, routes as one, in the order of its text. */
function itemsOf(of: Of): ItemView[] {
  const { programme, assessment, language } = of
  const force = assessment.criteria.find(each => each.id === 'force')
  const laid = laidOut(
    programme.requirement,
    requirementResult(programme.requirement, assessment),
    of,
  )
  if (force === undefined) return laid
  const instead = programme.governedInstead
  const words = instead === null ? null : inLanguage(instead, language)
  const clause = forceClause(force, words, language)
  return [{ kind: 'clause', id: clause.id, group: clause.group, clause }, ...laid]
}

function laidOut(requirement: Requirement, result: RequirementResult, of: Of): ItemView[] {
  switch (requirement.node) {
    case 'criterion': {
      const clause = clauseOf(requirement.criterion, of)
      return [{ kind: 'clause', id: clause.id, group: clause.group, clause }]
    }
    case 'allOf': {
      const results = result.node === 'criterion' ? [] : result.of
      return requirement.of.flatMap((part, index) => {
        const partResult = results[index]
        return partResult === undefined ? [] : laidOut(part, partResult, of)
      })
    }
    case 'anyOf': {
      const options = requirement.of.map(option =>
        criteriaOf(option).map(criterion => clauseOf(criterion, of)),
      )
      return [
        {
          kind: 'routes',
          id: options[0]?.[0]?.id ?? requirement.words.zh,
          group: groupOfSettled(result.settled),
          sentence: inLanguage(requirement.words, of.language),
          options,
        },
      ]
    }
  }
}

function clauseOf(criterion: Criterion, { assessment, language }: Of) {
  return clauseView(criterion, resultOf(criterion, assessment), language)
}

function resultOf(criterion: Criterion, assessment: Assessment): CriterionResult {
  const result = assessment.criteria.find(each => each.id === criterion.id)
  if (result === undefined) throw new Error(`The assessment says nothing of ${criterion.id}.`)
  return result
}

function groupOfSettled(settled: Settled | null): ClauseGroup {
  switch (settled) {
    case 'yes':
      return 'met'
    case 'no':
      return 'not_met'
    case 'unknown':
      return 'unknown'
    case 'bureau':
      return 'judgement'
    case null:
      return 'not_applicable'
  }
}

/** The facts that open conditions miss, those that help most conditions first. */
function settlingOf(items: readonly ItemView[], { assessment, language }: Of): SettlingView[] {
  const open = items.filter(item => item.group === 'unknown')
  const views = assessment.missing.map(key => ({
    ...missingView(key, [], language),
    settles: open.filter(item => missingIn(item).has(key)).map(sentenceOf),
  }))
  return views
    .filter(view => view.settles.length > 0)
    .sort((a, b) => b.settles.length - a.settles.length)
}

/** What an item misses; a clause whose figure is not set is not settled by facts. */
function missingIn(item: ItemView): ReadonlySet<string> {
  const clauses = item.kind === 'clause' ? [item.clause] : item.options.flat()
  const settleable = clauses.filter(clause => clause.unset.length === 0)
  return new Set(settleable.flatMap(clause => clause.missing.map(({ key }) => key)))
}

function sentenceOf(item: ItemView): string {
  return item.kind === 'clause' ? item.clause.sentence : item.sentence
}
