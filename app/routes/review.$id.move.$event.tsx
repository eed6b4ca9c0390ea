import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { Notice } from '../components/notice.tsx'
import { PageHead } from '../components/page-head.tsx'
import { ReviewMoveEffects } from '../components/review-move-effects.tsx'
import { ReviewMoveForm } from '../components/review-move-form.tsx'
import { pageTitle } from '../forms/page-title.ts'
import { paths } from '../paths.ts'
import { movePage, staffMove } from '../review/move-page.server.ts'
import { requireReviewer } from '../review/reviewer.ts'
import { takeStep } from '../review/take-step.server.ts'
import { languageOf } from '../words/language.ts'
import { reviewWords } from '../words/review.ts'
import { useWords } from '../words/use-words.ts'

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const reviewer = await requireReviewer(request, context)
  const move = staffMove(params['event'])
  return movePage(context, reviewer, { id: params['id'], move, language: languageOf(request) })
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const reviewer = await requireReviewer(request, context)
  const move = staffMove(params['event'])
  const form = await request.formData()
  const step = { id: params['id'] ?? '', move, form, language: languageOf(request) }
  return takeStep(context, reviewer, step)
}

export default function ReviewMove() {
  const words = useWords(reviewWords)
  const page = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
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
        lead={`${page.company} · ${page.programme} · ${page.number}`}
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

export const meta = pageTitle(reviewWords, words => words.move.title)
