import { criteriaOf, type Criterion } from '#rules/engine/criterion.ts'
import type { Assessment } from '#rules/engine/evaluate.ts'
import type { Language } from '#rules/words.ts'
import { assessmentWords } from '../words/assessment.ts'
import { clauseView } from './clause-view.ts'
import type { ClauseView, FigureView } from './explanation.ts'
import type { ProgrammeChange } from './programme-changes.ts'
import type { ClauseChange, FigureChange } from './what-if-view.ts'

/** The conditions of which an assessment says something else; those of another state first. */
export function clauseChanges(
  { programme, before, after }: ProgrammeChange,
  language: Language,
): ClauseChange[] {
  const changes = criteriaOf(programme.requirement).flatMap(criterion => {
    const from = viewIn(before, criterion, language)
    const to = viewIn(after, criterion, language)
    return from === null || to === null ? [] : [changeOf(from, to, language)]
  })
  return changes
    .filter(each => isTurned(each) || each.figures.some(isMoved))
    .sort((a, b) => Number(isTurned(b)) - Number(isTurned(a)))
}

function viewIn(
  { criteria }: Assessment,
  criterion: Criterion,
  language: Language,
): ClauseView | null {
  const result = criteria.find(each => each.id === criterion.id)
  return result === undefined ? null : clauseView(criterion, result, language)
}

function changeOf(from: ClauseView, to: ClauseView, language: Language): ClauseChange {
  const figures = figureChanges(from.figures, to.figures, language)
  const moved = figures.filter(isMoved)
  return {
    id: to.id,
    sentence: to.sentence,
    group: { from: from.group, to: to.group },
    figures: moved.length > 0 ? moved : figures,
  }
}

/** The figures as they would be, each beside what it was; what was not told was unknown. */
function figureChanges(
  from: readonly FigureView[],
  to: readonly FigureView[],
  language: Language,
): FigureChange[] {
  const { unknownValue } = assessmentWords[language]
  const inOrder = from.length === to.length
  return to.map((figure, index) => {
    const before = inOrder ? from[index] : from.find(each => each.label === figure.label)
    return {
      label: figure.label,
      ours: { from: before?.ours ?? unknownValue, to: figure.ours },
      threshold: figure.threshold,
      gap: figure.gap,
    }
  })
}

function isTurned({ group }: ClauseChange): boolean {
  return group.from !== group.to
}

function isMoved({ ours }: FigureChange): boolean {
  return ours.from !== ours.to
}
