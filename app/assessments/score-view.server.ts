import type { Figure } from '#rules/engine/figure.ts'
import type { Assessment } from '#rules/engine/evaluate.ts'
import type { Language } from '#rules/words.ts'
import { assessmentWords } from '../words/assessment.ts'
import { amountWords } from '#rules/engine/amount.ts'
import type { ScoreView } from './explanation.ts'
import { factLabel } from './figure-view.ts'

type Comparison = Extract<Figure, { kind: 'comparison' }>

/** The score of a programme whose criteria add up points that judges give; null where none do. */
export function scoreView(assessment: Assessment, language: Language): ScoreView | null {
  const figure = assessment.criteria.flatMap(each => each.figures).find(isScore)
  if (figure === undefined) return null
  const { value, threshold, operator } = figure
  const low = value?.low ?? null
  const high = value?.high ?? null
  const line = threshold?.low ?? null
  if (low === null || high === null || line === null) return null
  const points = (at: number) => amountWords(at, 'points', language)
  return {
    items: figure.parts.map(part => ({
      label: factLabel(part.fact, language),
      safe: points(part.bounds.low ?? 0),
      most: part.bounds.high === null ? '—' : points(part.bounds.high),
    })),
    safe: points(low),
    most: points(high),
    line: assessmentWords[language].operators[operator](points(line)),
    standing: standingOf(low, high, leastWhole(line, operator)),
  }
}

function isScore(figure: Figure): figure is Comparison {
  return figure.kind === 'comparison' && figure.unit === 'points' && figure.parts.length > 1
}

/** Experts give whole points: above 70 means at least 71. */
function leastWhole(line: number, operator: Comparison['operator']): number {
  return operator === '>' ? Math.floor(line) + 1 : Math.ceil(line)
}

function standingOf(low: number, high: number, needed: number): ScoreView['standing'] {
  if (low >= needed) return { kind: 'enough' }
  if (high < needed) return { kind: 'out of reach' }
  return { kind: 'needs', points: needed - low, room: high - low }
}
