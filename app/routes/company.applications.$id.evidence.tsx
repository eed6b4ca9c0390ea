import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { requireCompany, requireMay } from '#app/access/require.ts'
import { actOnEvidence } from '#app/applications/act-on-evidence.server.ts'
import { caseFile } from '#app/applications/case-file.server.ts'
import { evidencePage } from '#app/applications/evidence-page.server.ts'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { Notice } from '#app/components/notice.tsx'
import { PageHead } from '#app/components/page-head.tsx'
import { PaperCard } from '#app/components/paper-card.tsx'
import { companyForm } from '#app/forms/company-form.server.ts'
import { pageTitle } from '#app/forms/page-title.ts'
import { paths } from '#app/paths.ts'
import { applicationWords } from '#app/words/application.ts'
import { languageOf } from '#app/words/language.ts'
import { useWords } from '#app/words/use-words.ts'

export const meta = pageTitle(applicationWords, words => words.evidence)

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { organisation } = await requireCompany(request, context)
  const key = { id: params['id'], organisationId: organisation.id, day: context.today() }
  const file = await caseFile(context.db, key)
  const reader = { url: request.url, language: languageOf(request) }
  const page = await evidencePage(context, file, reader)
  return data(page, { status: page.told.notice?.status ?? 200 })
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const { actor, entries } = await companyForm(request, context)
  requireMay(actor, 'evidence.upload', { organisationId: actor.organisation.id })
  const sent = { actor, entries, applicationId: params['id'] ?? '' }
  return redirect(await actOnEvidence(context, sent), 303)
}

export default function Evidence() {
  const words = useWords(applicationWords)
  const { id, programme, papers, reuse, limits, removed, told, correcting } =
    useLoaderData<typeof loader>()
  const { notice, document } = told
  const isRefused = notice?.tone === 'bad' && document !== null
  const anyOpen = papers.some(paper => paper.open)
  return (
    <>
      <PageHead
        title={words.evidence}
        lead={
          anyOpen ? (
            <>
              <p>{words.evidenceLead}</p>
              <p>
                {words.limits(limits.each, limits.files, limits.all)}
                {words.limitsLeft(limits.filesLeft, limits.bytesLeft)}
              </p>
            </>
          ) : (
            words.papersReadOnly
          )
        }
        crumbs={[
          { label: words.listTitle, to: paths.applications() },
          { label: programme, to: paths.application(id) },
        ]}
      />
      {removed && (
        <Notice tone="good" live>
          {words.removed}
        </Notice>
      )}
      {notice !== null && document === null && <Notice tone={notice.tone}>{notice.text}</Notice>}
      {isRefused && <ErrorSummary issues={[{ name: `paper.${document}`, message: notice.text }]} />}
      <ul>
        {papers.map(paper => (
          <PaperCard
            key={paper.id}
            application={id}
            paper={paper}
            limits={limits}
            reuse={reuse}
            notice={document === paper.id ? notice : null}
          />
        ))}
      </ul>
      <Link
        className="btn btn-primary"
        to={correcting ? paths.correction(id) : paths.application(id)}
      >
        {correcting ? words.correctionTitle : words.toTasks}
      </Link>
    </>
  )
}

export { FormErrorBoundary as ErrorBoundary } from '#app/components/form-error-boundary.tsx'
