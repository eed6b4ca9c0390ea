import type { ExplanationView } from '#app/assessments/explanation.ts'
import { ClauseGroups } from './clause-groups.tsx'
import type { SectionHref } from './clause-row.tsx'
import { ClauseScore } from './clause-score.tsx'
import { ClauseSettling } from './clause-settling.tsx'
import { VerdictBanner } from './verdict-banner.tsx'

/** A whole explanation: outcome, what to give first, the score, every condition. */
export function ClauseExplanation(props: { view: ExplanationView; sectionHref?: SectionHref }) {
  const { view, sectionHref = nowhere } = props
  return (
    <>
      <VerdictBanner view={view} />
      <ClauseSettling settling={view.settling} sectionHref={sectionHref} />
      <ClauseGroups groups={view.groups} sectionHref={sectionHref} />
      {view.score !== null && <ClauseScore score={view.score} />}
    </>
  )
}

function nowhere(): null {
  return null
}
