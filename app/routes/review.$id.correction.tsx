import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { useRef } from 'react'
import { AskingWhy } from '../components/asking-why.tsx'
import { ErrorSummary } from '../components/error-summary.tsx'
import { Notice } from '../components/notice.tsx'
import { PageHead } from '../components/page-head.tsx'
import { ReviewChecklistBar } from '../components/review-checklist-bar.tsx'
import { ChecklistSection } from '../components/review-checklist.tsx'
import { pageTitle } from '../forms/page-title.ts'
import { paths } from '../paths.ts'
import { correctionPage, sendCorrection } from '../review/correction-page.server.ts'
import { requireReviewer } from '../review/reviewer.ts'
import { isAskingEvent } from '../use-cases/request-correction.ts'
import { askingWords } from '../words/asking.ts'
import { languageOf } from '../words/language.ts'
import { reviewWords } from '../words/review.ts'
import { useWords } from '../words/use-words.ts'

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const reviewer = await requireReviewer(request, context)
  return correctionPage(context, reviewer, asked(params, request))
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const reviewer = await requireReviewer(request, context)
  const form = await request.formData()
  return sendCorrection(context, reviewer, { ...asked(params, request), form })
}

/** Which way of asking, in `?event=`; the one notice for everything unless another is named. */
function asked(params: LoaderFunctionArgs['params'], request: Request) {
  const named = new URL(request.url).searchParams.get('event') ?? ''
  const event = isAskingEvent(named) ? named : ('request_correction' as const)
  return { id: params['id'], event, language: languageOf(request) }
}

export default function ReviewCorrection() {
  const words = useWords(reviewWords)
  const { clarify } = useWords(askingWords)
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
        title={page.event === 'ask_clarification' ? clarify.title : words.correction.title}
        lead={`${page.company} · ${page.programme} · ${page.number}`}
      />
      {problem !== null && (
        <Notice tone="due" title={problem.title} live>
          <p>{problem.text}</p>
          <Link className="link" to={paths.reviewCase(page.id)}>
            {words.move.seeCase}
          </Link>
        </Notice>
      )}
      {(page.refusal === null || answer !== undefined) && <Sheet />}
    </>
  )
}

function Sheet() {
  const words = useWords(reviewWords).correction
  const { again, clarify, drafted } = useWords(askingWords)
  const page = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const form = useRef<HTMLFormElement>(null)
  const kept = answer?.kept ?? {}
  const issues = answer?.issues ?? []
  const clarifies = page.event === 'ask_clarification'
  const all = page.sections.reduce((sum, section) => sum + section.items.length, 0)
  return (
    <Form method="post" ref={form} className="group/sheet">
      <input type="hidden" name="version" value={kept['version'] ?? page.version} />
      <ErrorSummary issues={issues} title={words.refused} />
      <div id="f-sheet" className="mb-6 space-y-1">
        <p>{clarifies ? clarify.lead : words.lead}</p>
        <p>{words.due(page.due, page.workingDays)}</p>
        <p>{words.sendTo(page.recipients)}</p>
        {page.isDraft && <p className="font-semibold">{drafted}</p>}
      </div>
      {page.round > 1 && !clarifies && (
        <Notice tone="due" title={words.secondRound(page.round)}>
          <p>{page.mayAskAgain ? again.lead : again.closed}</p>
        </Notice>
      )}
      <div className="space-y-8">
        {page.sections.map(section => (
          <ChecklistSection
            key={section.name}
            section={section}
            kept={kept}
            issues={issues}
            clarifies={clarifies}
            mayAskAgain={page.mayAskAgain}
          />
        ))}
      </div>
      {(page.mayAskAgain || page.event !== 'request_correction') && (
        <AskingWhy
          words={clarifies ? clarify : again}
          always={page.event !== 'request_correction'}
          kept={kept}
          issues={issues}
        />
      )}
      <ReviewChecklistBar form={form} all={all} clarifies={clarifies} isDraft={page.isDraft} />
    </Form>
  )
}

export const meta = pageTitle(reviewWords, words => words.correction.title)

export { FormErrorBoundary as ErrorBoundary } from '../components/form-error-boundary.tsx'
