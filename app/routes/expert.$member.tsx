import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { ErrorSummary } from '../components/error-summary.tsx'
import { AnswerForm } from '../components/experts/answer-form.tsx'
import { ExpertMaterial } from '../components/experts/expert-material.tsx'
import { LeaveForm } from '../components/experts/leave-form.tsx'
import { ReviewForm } from '../components/experts/review-form.tsx'
import { SeatStanding } from '../components/experts/seat-standing.tsx'
import { Watermark } from '../components/experts/watermark.tsx'
import { Notice } from '../components/notice.tsx'
import { PageHead } from '../components/page-head.tsx'
import { Tag } from '../components/tag.tsx'
import { expertForm, requireExpert } from '../experts/expert-actor.ts'
import { actOnSeat } from '../experts/act-on-seat.server.ts'
import { seatPage } from '../experts/seat-page.server.ts'
import { titleOf } from '../forms/page-title.ts'
import { paths } from '../paths.ts'
import { expertWords } from '../words/experts.ts'
import { languageOf } from '../words/language.ts'
import { useWords } from '../words/use-words.ts'

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { account } = await requireExpert(request, context)
  const language = languageOf(request)
  return seatPage(context, { memberId: params['member'], accountId: account.id, language })
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const { actor, entries } = await expertForm(request, context)
  const language = languageOf(request)
  const seat = { memberId: params['member'], actor, entries, language }
  const acted = await actOnSeat(context, seat)
  if (acted.kind === 'autosaved') return acted.answer
  if (acted.kind === 'done')
    return redirect(`${paths.expertSeat(params['member'] ?? '')}?done=${acted.done}`, 303)
  return data(acted.answer, { status: acted.status })
}

export default function ExpertSeat() {
  const words = useWords(expertWords)
  const page = useLoaderData<typeof loader>()
  const given = useActionData<typeof action>()
  const [search] = useSearchParams()
  const answer = given !== undefined && 'issues' in given ? given : null
  const done = Object.entries(words.seat.done).find(([key]) => key === search.get('done'))
  const due = page.stage === 'answer' ? words.seat.answerBy(page.answerDue) : null
  const reviewDue =
    page.stage === 'review' && page.reviewDue !== null ? words.seat.reviewBy(page.reviewDue) : null
  return (
    <>
      <PageHead
        title={page.programme}
        crumbs={[{ label: words.desk.title, to: paths.expertDesk() }]}
        tag={page.blind ? <Tag tone="action">{words.seat.blind}</Tag> : undefined}
        lead={
          <>
            {words.desk.code(page.code)}
            {(due ?? reviewDue) !== null && <span className="block">{due ?? reviewDue}</span>}
          </>
        }
      />
      {done !== undefined && answer === null && (
        <Notice tone="good" live>
          {done[1]}
        </Notice>
      )}
      {answer?.notOpen === true && (
        <Notice tone="due" live>
          <p>{words.issues.notOpen}</p>
          {answer.written !== '' && (
            <>
              <p className="mt-2 font-semibold">{words.seat.written}</p>
              <p className="whitespace-pre-line">{answer.written}</p>
            </>
          )}
        </Notice>
      )}
      {page.returned !== null && page.stage === 'review' && (
        <Notice tone="due">{words.seat.returned(page.returned)}</Notice>
      )}
      <ErrorSummary issues={answer?.issues ?? []} />
      <SeatStanding page={page} />
      {page.stage === 'answer' && (
        <AnswerForm kept={answer?.kept ?? {}} issues={answer?.issues ?? []} />
      )}
      {page.stage === 'review' && page.sheet !== null && (
        <>
          {page.blind && <Notice tone="quiet">{words.seat.blindText}</Notice>}
          <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-8 xl:grid-cols-2">
            <div>
              <Watermark mark={page.watermark} />
              <ExpertMaterial material={page.material} />
              <Watermark mark={page.watermark} />
            </div>
            <div className="space-y-8">
              <ReviewForm
                key={answer?.again?.shown.version ?? page.shown.version}
                places={page.places}
                sheet={answer?.again?.sheet ?? page.sheet}
                shown={answer?.again?.shown ?? page.shown}
                savedAt={page.savedAt}
                comparison={answer?.again?.comparison ?? null}
                issues={answer?.issues ?? []}
              />
              <LeaveForm kept={answer?.kept ?? {}} issues={answer?.issues ?? []} />
            </div>
          </div>
        </>
      )}
    </>
  )
}

export const meta: MetaFunction<typeof loader> = ({ data: page, ...rest }) =>
  titleOf(page?.programme, rest)

export { saveLater as clientAction } from '../components/autosave/save-later.ts'
export { staysAsItIs as shouldRevalidate } from '../components/autosave/stays-as-it-is.ts'
export { FormErrorBoundary as ErrorBoundary } from '../components/form-error-boundary.tsx'
