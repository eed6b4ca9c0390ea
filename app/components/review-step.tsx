import { Link } from '@remix-run/react'
import type { FormIssue, Kept } from '#app/forms/read-form.ts'
import { paths } from '#app/paths.ts'
import type { MoveProblem } from '#app/review/move-problem.server.ts'
import { reviewWords } from '#app/words/review.ts'
import { useWords } from '#app/words/use-words.ts'
import { Notice } from './notice.tsx'
import { PageHead } from './page-head.tsx'
import { ReviewMoveEffects, type MovePage } from './review-move-effects.tsx'
import { ReviewMoveForm } from './review-move-form.tsx'

type Answer = { issues: FormIssue[]; kept: Kept; problem: MoveProblem | null } | undefined

/** The page of a step that is taken, drafted or signed. */
export function ReviewStep(props: { page: MovePage; answer: Answer }) {
  const words = useWords(reviewWords)
  const { page, answer } = props
  const problem =
    answer?.problem ??
    (page.refusal === null ? null : { title: words.move.cannot, text: page.refusal })
  return (
    <>
      <PageHead
        crumbs={[
          { label: words.title, to: paths.review() },
          { label: page.company, to: paths.reviewCase(page.id) },
        ]}
        title={page.label}
        lead={
          <>
            {page.company} · {page.programme} ·{' '}
            <span className="whitespace-nowrap">{page.number}</span>
          </>
        }
      />
      {problem === null ? (
        <div className="grid items-start gap-8 lg:grid-cols-[minmax(0,1fr)_22rem]">
          <ReviewMoveForm page={page} answer={answer} />
          <ReviewMoveEffects page={page} />
        </div>
      ) : (
        <>
          <Notice tone="due" title={problem.title} live>
            <p>{problem.text}</p>
          </Notice>
          <Typed kept={answer?.kept ?? {}} />
          <Link className="btn btn-primary" to={paths.reviewCase(page.id)}>
            {words.move.seeCase}
          </Link>
        </>
      )}
    </>
  )
}

/** What was typed into a form that came too late, to be copied from here. */
function Typed(props: { kept: Record<string, string> }) {
  const words = useWords(reviewWords).move
  const { text = '', number = '', on = '' } = props.kept
  const lines = [number, on, text].filter(line => line.trim() !== '')
  if (lines.length === 0) return null
  return (
    <section className="card mb-6">
      <h2 className="mb-2">{words.typed}</h2>
      {lines.map(line => (
        <p key={line} className="whitespace-pre-line">
          {line}
        </p>
      ))}
    </section>
  )
}
