import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { can } from '../access/policy.ts'
import { notFound, requireMay } from '../access/require.ts'
import { yearPage } from '../calendar/calendar-page.server.ts'
import { enterYear } from '../calendar/enter-year.server.ts'
import { YearForm } from '../components/calendar/year-form.tsx'
import { YearDays } from '../components/calendar/year-days.tsx'
import { Notice } from '../components/notice.tsx'
import { PageHead } from '../components/page-head.tsx'
import { Tag } from '../components/tag.tsx'
import { titleOf } from '../forms/page-title.ts'
import { paths } from '../paths.ts'
import { requireReviewer } from '../review/reviewer.ts'
import { calendarWords } from '../words/calendar.ts'
import { languageOf } from '../words/language.ts'
import { useWords } from '../words/use-words.ts'

const FIRST_YEAR = 2023
const LAST_YEAR = 2099

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const actor = await requireReviewer(request, context)
  requireMay(actor, 'calendar.read')
  const year = askedYear(params['year'])
  return {
    title: calendarWords[languageOf(request)].yearTitle(year),
    page: await yearPage(context.db, year),
    maySet: can(actor, 'calendar.set'),
  }
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const actor = await requireReviewer(request, context)
  requireMay(actor, 'calendar.set')
  const form = await request.formData()
  const year = askedYear(params['year'])
  return enterYear(context, actor, { year, form, language: languageOf(request) })
}

/** @throws {Response} 404 for what is no year that the portal counts in. */
function askedYear(text: string | undefined): string {
  const year = /^\d{4}$/.test(text ?? '') ? Number(text) : 0
  if (year < FIRST_YEAR || year > LAST_YEAR) throw notFound()
  return String(year)
}

export default function CalendarYear() {
  const words = useWords(calendarWords)
  const { title, page, maySet } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const [search] = useSearchParams()
  return (
    <>
      <PageHead
        title={title}
        crumbs={[{ label: words.title, to: paths.calendar() }]}
        tag={
          <Tag tone={page.known === null ? 'due' : 'good'}>
            {page.known === null ? words.provisional : words.official}
          </Tag>
        }
        lead={page.known === null ? words.provisionalCount(page.count) : words.count(page.count)}
      />
      {search.has('saved') && answer === undefined && (
        <Notice tone="good" live>
          {words.saved}
        </Notice>
      )}
      {answer?.isLost === true && (
        <Notice tone="bad" live>
          {words.lost}
        </Notice>
      )}
      <YearDays page={page} />
      {maySet ? (
        <YearForm key={page.seen} page={page} answer={answer} />
      ) : (
        <Notice tone="quiet">{words.onlyChief}</Notice>
      )}
    </>
  )
}

export const meta: MetaFunction<typeof loader> = ({ data, ...page }) => titleOf(data?.title, page)

export { FormErrorBoundary as ErrorBoundary } from '../components/form-error-boundary.tsx'
