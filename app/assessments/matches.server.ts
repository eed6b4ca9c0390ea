import { factByKey, type Facts } from '#rules/facts/dictionary.ts'
import { assessWithCompletions } from '#rules/engine/assess-completions.ts'
import type { Assessment, Outcome } from '#rules/engine/evaluate.ts'
import { partMissing } from '#rules/engine/nearness.ts'
import type { Programme } from '#rules/engine/programme.ts'
import { programmesOn } from '#rules/programmes/index.ts'
import type { ParameterOverrides } from '#rules/basis/parameters.ts'
import type { Language } from '#rules/words.ts'
import type { ClauseView, ExplanationView } from './explanation.ts'
import { explanationView } from './explanation.server.ts'
import type { MatchView } from './matches.ts'

type Reader = { day: string; overrides: ParameterOverrides; language: Language }

/**
 * Every programme in force against the facts of a profile: those about the company itself first,
 * then those about a team, a carrier or an alliance; among each the most useful first.
 */
export function matchesOf(
  facts: Facts,
  { day, overrides, language }: Reader,
  book: readonly Programme[] = programmesOn(day),
): MatchView[] {
  return book
    .map(programme =>
      matchOf(programme, assessWithCompletions(programme, facts, { day, overrides }), language),
    )
    .sort(
      (a, b) =>
        Number(b.subject === 'company') - Number(a.subject === 'company') ||
        rankOf(a) - rankOf(b) ||
        share(b) - share(a),
    )
}

const ranks: Readonly<Record<Outcome, number>> = {
  may_apply: 0,
  bureau_decides: 1,
  cannot_tell_yet: 3,
  not_yet: 4,
}

/** What fails by a number that can be made up stands between what is open and what is unknown. */
function rankOf({ outcome, nearest }: MatchView): number {
  return outcome === 'not_yet' && nearest !== null ? 2 : ranks[outcome]
}

function matchOf(programme: Programme, assessment: Assessment, language: Language): MatchView {
  const view = explanationView(programme, assessment, language)
  const missing = assessment.missing.map(key => factByKey(key).subject)
  return {
    id: programme.id,
    family: programme.family,
    name: view.programme.name,
    level: programme.level,
    subject: programme.subject,
    outcome: view.outcome,
    met: view.met,
    counted: view.counted,
    nearest: nearestOf(assessment, view),
    missing: missing.filter(subject => subject === 'company').length,
    further: missing.filter(subject => subject !== 'company').length,
  }
}

/** The broken condition whose gap is the smallest part of what is required. */
export function nearestOf(assessment: Assessment, view: ExplanationView): MatchView['nearest'] {
  const [nearest] = assessment.criteria
    .filter(each => each.status === 'not_met' && each.strength === 'hard')
    .flatMap(each => each.figures.map(figure => ({ id: each.id, distance: partMissing(figure) })))
    .filter(each => each.distance !== null)
    .sort((a, b) => (a.distance ?? 0) - (b.distance ?? 0))
  const clause = brokenClauses(view).find(each => each.id === nearest?.id)
  const gap = clause?.figures.find(figure => figure.gap !== null && !figure.gap.good)?.gap
  return clause === undefined || gap === undefined || gap === null
    ? null
    : { sentence: clause.sentence, gap: gap.text }
}

/** Clauses of what stands in the way; a route not taken does not, once another is met. */
function brokenClauses(view: ExplanationView): ClauseView[] {
  return view.groups
    .filter(({ group }) => group === 'not_met')
    .flatMap(({ items }) => items)
    .flatMap(item => (item.kind === 'clause' ? [item.clause] : item.options.flat()))
}

function share({ met, counted }: MatchView): number {
  return counted === 0 ? 0 : met / counted
}
