import { assessWithCompletions } from '#rules/engine/assess-completions.ts'
import type { Programme } from '#rules/engine/programme.ts'
import type { Facts } from '#rules/facts/dictionary.ts'
import { inLanguage, type Language } from '#rules/words.ts'
import type { ClauseView, ExplanationView, ItemView } from '../assessments/explanation.ts'
import { explanationView } from '../assessments/explanation.server.ts'
import { factLabel } from '../assessments/figure-view.ts'
import { assessmentWords } from '../words/assessment.ts'
import type { Rules } from './question.server.ts'
import type { Reason, VerdictLine } from './view.ts'

/** How a programme stands by these facts, with the clauses that decide it. */
export function verdictLine(
  programme: Programme,
  { facts, before }: { facts: Facts; before: Facts },
  { day, overrides, language }: Rules & { language: Language },
): VerdictLine {
  const outcomeOf = (known: Facts) =>
    assessWithCompletions(programme, known, { day, overrides }).outcome
  const assessment = assessWithCompletions(programme, facts, { day, overrides })
  const { outcome } = assessment
  const isOpen = outcome === 'cannot_tell_yet'
  return {
    id: programme.id,
    name: inLanguage(programme.names, language),
    level: programme.level,
    outcome,
    reasons: isOpen ? [] : reasonsOf(explanationView(programme, assessment, language), language),
    missing: isOpen ? assessment.missing.map(key => factLabel(key, language)) : [],
    isNew: !isOpen && outcomeOf(before) === 'cannot_tell_yet',
  }
}

/**
 * The broken conditions of a no; what is left to judge, where the bureau decides; and whether it
 * is settled although some data are missing.
 */
function reasonsOf(view: ExplanationView, language: Language): Reason[] {
  const wanted = { not_yet: 'not_met', bureau_decides: 'judgement' } as const
  const group =
    view.outcome === 'not_yet' || view.outcome === 'bureau_decides' ? wanted[view.outcome] : null
  const clauses = view.groups
    .filter(each => each.group === group)
    .flatMap(({ items }) => items)
    .map(reasonOf)
  const anyway = { sentence: assessmentWords[language].settledAnyway, gap: null, among: [] }
  return view.settledAnyway ? [...clauses, anyway] : clauses
}

function reasonOf(item: ItemView): Reason {
  if (item.kind === 'clause') return { ...brokenClause(item.clause), among: [] }
  const broken = item.options.flat().filter(({ group }) => group === item.group)
  return { sentence: item.sentence, gap: null, among: broken.map(brokenClause) }
}

function brokenClause({ sentence, figures }: ClauseView): Omit<Reason, 'among'> {
  const gap = figures.find(each => each.gap !== null && !each.gap.good)?.gap?.text ?? null
  return { sentence, gap }
}
