import { Form } from '@remix-run/react'
import { useEffect, useRef, type ReactNode } from 'react'
import type { QuestionView, WalkView } from '#app/self-assessment/view.ts'
import { selfAssessmentWords } from '#app/words/self-assessment.ts'
import { useWords } from '#app/words/use-words.ts'
import { ErrorSummary } from '../error-summary.tsx'
import { FactForm } from '../fact-form.tsx'
import { CarriedEntries } from './carried-walk.tsx'

/** One question, why it is asked, and every way on from it. */
export function QuestionForm(props: {
  view: WalkView
  question: QuestionView
  /** Whether the page follows a step, so that the focus moves on with it. */
  isStep: boolean
  children?: ReactNode
}) {
  const words = useWords(selfAssessmentWords)
  const { view, question } = props
  return (
    <div>
      <ErrorSummary issues={question.issues} />
      <Form method="post" noValidate className="card">
        <CarriedEntries walk={view.carried} />
        <input type="hidden" name="question" value={question.names} />
        {props.children}
        <QuestionHead question={question} isStep={props.isStep} />
        <FactForm fields={question.fields} />
        {question.names.includes(',') && <p className="hint mb-4">{words.leaveEmpty}</p>}
        <div className="flex flex-wrap items-center gap-3">
          <button name="intent" value="answer" className="btn btn-primary">
            {words.next}
          </button>
          <button name="intent" value="skip" className="btn">
            {words.skip}
          </button>
          {view.canGoBack && (
            <button name="intent" value="back" className="btn">
              {words.back}
            </button>
          )}
          <button name="intent" value="finish" className="link min-h-11 cursor-pointer px-2">
            {words.finish}
          </button>
        </div>
      </Form>
    </div>
  )
}

function QuestionHead({ question, isStep }: { question: QuestionView; isStep: boolean }) {
  const words = useWords(selfAssessmentWords)
  const title = useRef<HTMLHeadingElement>(null)
  const isRefused = question.issues.length > 0
  useEffect(() => {
    if (isStep && !isRefused) title.current?.focus()
  }, [isStep, isRefused, question.names])
  return (
    <div className="mb-5">
      <h2 ref={title} tabIndex={-1}>
        {words.questionNumber(question.number)}
        <span className="ms-3 font-normal text-muted">{question.section}</span>
      </h2>
      <details className="hint">
        <summary>{words.why(question.decides.length)}</summary>
        <ul className="mt-1 list-disc ps-5">
          {question.decides.map(name => (
            <li key={name}>{name}</li>
          ))}
        </ul>
      </details>
    </div>
  )
}
