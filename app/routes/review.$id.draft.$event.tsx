import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ReviewStep } from '../components/review-step.tsx'
import { pageTitle } from '../forms/page-title.ts'
import { movePage } from '../review/move-page.server.ts'
import { requireReviewer } from '../review/reviewer.ts'
import { takeStep } from '../review/take-step.server.ts'
import { languageOf } from '../words/language.ts'
import { reviewWords } from '../words/review.ts'

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const reviewer = await requireReviewer(request, context)
  return movePage(context, reviewer, asked(params, request))
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const reviewer = await requireReviewer(request, context)
  const form = await request.formData()
  return takeStep(context, reviewer, { ...asked(params, request), form })
}

function asked(params: LoaderFunctionArgs['params'], request: Request) {
  return { id: params['id'], event: params['event'], isDraft: true, language: languageOf(request) }
}

export default function ReviewDraft() {
  return (
    <ReviewStep page={useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
  )
}

export const meta = pageTitle(reviewWords, words => words.move.draftTitle)

export { FormErrorBoundary as ErrorBoundary } from '../components/form-error-boundary.tsx'
