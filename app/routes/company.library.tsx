import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { notFound, requireCompany, requireMay } from '../access/require.ts'
import { EmptyState } from '../components/empty-state.tsx'
import { ErrorSummary } from '../components/error-summary.tsx'
import { saidIssues } from '../components/form-issues.ts'
import { AddPaper } from '../components/library/add-paper.tsx'
import { DescribePaper } from '../components/library/describe-paper.tsx'
import { LibraryNotices } from '../components/library/library-notices.tsx'
import { PaperTable } from '../components/library/paper-table.tsx'
import { PageHead } from '../components/page-head.tsx'
import { Pager } from '../components/pager.tsx'
import { companyForm } from '../forms/company-form.server.ts'
import { readPaperSaid } from '../forms/library-forms.ts'
import { pageTitle } from '../forms/page-title.ts'
import { refused } from '../forms/refused.ts'
import { libraryPage } from '../library/library-page.server.ts'
import { libraryVisit } from '../library/library-visit.server.ts'
import { paths } from '../paths.ts'
import { describePaper, removePaper } from '../use-cases/change-company-paper.ts'
import { filesWords } from '../words/files.ts'
import { languageOf } from '../words/language.ts'
import { useWords } from '../words/use-words.ts'

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await requireCompany(request, context)
  const organisationId = actor.organisation.id
  requireMay(actor, 'library.read', { organisationId })
  const language = languageOf(request)
  const after = new URL(request.url).searchParams.get('after')
  const visit = await libraryVisit(context, { url: request.url, organisationId, language })
  const page = await libraryPage(context, { organisationId, language, after })
  return data({ ...page, ...visit }, { status: visit.notice?.status ?? 200 })
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { actor, entries } = await companyForm(request, context)
  const organisationId = actor.organisation.id
  requireMay(actor, 'library.edit', { organisationId })
  const by = { id: actor.account.id, role: actor.role }
  const paper = { paperId: entries['paper'] ?? '', organisationId, actor: by }
  if (entries['intent'] !== 'describe') {
    if (!(await removePaper(context, paper))) throw notFound()
    return redirect(`${paths.library()}?done=removed`, 303)
  }
  const read = readPaperSaid(entries)
  if (!read.ok) return refused([read.issue], entries)
  if (!(await describePaper(context, { ...paper, said: read.value }))) throw notFound()
  return redirect(`${paths.library()}?done=saved`, 303)
}

export default function Library() {
  const { library: words } = useWords(filesWords)
  const page = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { papers, changing } = page
  const issues = saidIssues(answer?.issues ?? page.issues, words.issues)
  return (
    <>
      <PageHead title={words.title} lead={words.lead} />
      <LibraryNotices page={page} />
      <ErrorSummary issues={issues} />
      {changing === null ? (
        <AddPaper limits={page.limits} issues={issues} kept={page.kept} />
      ) : (
        <DescribePaper
          key={changing.id}
          paper={changing}
          issues={issues}
          kept={answer?.kept ?? changing.kept}
        />
      )}
      {papers.length === 0 ? (
        <EmptyState title={words.empty}>{words.emptyText}</EmptyState>
      ) : (
        <div className="card py-2!">
          <PaperTable papers={papers} />
        </div>
      )}
      <Pager next={page.next} />
    </>
  )
}

export const meta = pageTitle(filesWords, words => words.library.title)

export { FormErrorBoundary as ErrorBoundary } from '../components/form-error-boundary.tsx'
