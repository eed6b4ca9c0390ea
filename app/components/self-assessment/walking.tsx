import type { ReactNode } from 'react'
import type { WalkView } from '#app/self-assessment/view.ts'
import { QuestionForm } from './question-form.tsx'
import { Result } from './result.tsx'
import { SettledList } from './settled-list.tsx'
import { WalkProgress } from './walk-progress.tsx'

/** The walk: the question beside what is settled so far, or the result. */
export function Walking(props: {
  view: WalkView
  /** Where a programme is read. */
  to: (programme: string) => string
  /** What can be done with the result. */
  after?: ReactNode
  /** More hidden entries of the question's form. */
  hidden?: ReactNode
}) {
  const { view, to } = props
  const { question } = view
  if (question === null) {
    return (
      <Result view={view} to={to}>
        {props.after}
      </Result>
    )
  }
  return (
    <>
      <WalkProgress view={view} />
      <div className="grid gap-8 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <QuestionForm
          key={`${view.carried.steps}|${question.names}`}
          view={view}
          question={question}
          isStep={question.number > 1}
        >
          {props.hidden}
        </QuestionForm>
        <SettledList view={view} to={to} />
      </div>
    </>
  )
}
