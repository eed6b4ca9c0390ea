import { assess } from '#rules/engine/evaluate.ts'
import type { Programme } from '#rules/engine/programme.ts'
import type { Facts } from '#rules/facts/dictionary.ts'
import { inLanguage, type Language } from '#rules/words.ts'
import type { ClauseView, ExplanationView, ItemView } from '../assessments/explanation.ts'
import { explanationView } from '../assessments/explanation.server.ts'
import { factLabel } from '../assessments/figure-view.server.ts'
import type { Rules } from './question.server.ts'
import type { Reason, VerdictLine } from './view.ts'

/** How a programme stands by these facts, with the clauses that decide it. */
export function verdictLine(
  programme: Programme,
  { facts, before }: { facts: Facts; before: Facts },
  { day, overrides, language }: Rules & { language: Language },
): VerdictLine {
  const assessment = assess(programme, facts, { day, overrides })
  const { outcome } = assessment
  const isOpen = outcome === 'cannot_tell_yet'
  const wasOpen =
    !isOpen && assess(programme, before, { day, overrides }).outcome === 'cannot_tell_yet'
  return {
    id: programme.id,
    name: inLanguage(programme.names, language),
    level: programme.level,
    outcome,
    reasons: isOpen ? [] : reasonsOf(explanationView(programme, assessment, language)),
    missing: isOpen ? assessment.missing.map(key => factLabel(key, language)) : [],
    isNew: wasOpen,
  }
}

/** The broken conditions of a no; what is left to judge, where the bureau decides. */
function reasonsOf(view: ExplanationView): Reason[] {
  const wanted = view.outcome === 'not_yet' ? 'not_met' : 'judgement'
  if (view.outcome === 'may_apply') return []
  return view.groups
    .filter(({ group }) => group === wanted)
    .flatMap(({ items }) => items)
    .map(reasonOf)
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
