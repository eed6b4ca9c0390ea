import type { LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { calendarOf } from '#db/calendar.ts'
import { applicationsOf } from '#db/applications.ts'
import { requireCompany } from '#app/access/require.ts'
import { applicationLine } from '#app/applications/desk.server.ts'
import { ApplicationTable } from '#app/components/application-table.tsx'
import { EmptyState } from '#app/components/empty-state.tsx'
import { PageHead } from '#app/components/page-head.tsx'
import { Pager } from '#app/components/pager.tsx'
import { pageTitle } from '#app/forms/page-title.ts'
import { paths } from '#app/paths.ts'
import { applicationWords } from '#app/words/application.ts'
import { companyWords } from '#app/words/company.ts'
import { languageOf } from '#app/words/language.ts'
import { useWords } from '#app/words/use-words.ts'

export const meta = pageTitle(applicationWords, words => words.listTitle)

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { organisation } = await requireCompany(request, context)
  const after = new URL(request.url).searchParams.get('after')
  const page = await applicationsOf(context.db, organisation.id, { after })
  const years = await calendarOf(context.db)
  const reader = { language: languageOf(request), today: context.today(), years }
  return { lines: page.rows.map(row => applicationLine(row, reader)), next: page.next }
}

export default function Applications() {
  const words = useWords(applicationWords)
  const company = useWords(companyWords)
  const { lines, next } = useLoaderData<typeof loader>()
  const begin = (
    <Link className="btn btn-primary" to={paths.matches()}>
      {company.toMatches}
    </Link>
  )
  if (lines.length === 0) {
    return (
      <>
        <PageHead title={words.listTitle} />
        <EmptyState title={company.noApplications} action={begin}>
          {company.noApplicationsText}
        </EmptyState>
      </>
    )
  }
  return (
    <>
      <PageHead title={words.listTitle} lead={words.listLead} action={begin} />
      <div className="card py-2!">
        <ApplicationTable lines={lines} />
      </div>
      <Pager next={next} />
    </>
  )
}
