import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { notFound, requireCompany, requireMay } from '#app/access/require.ts'
import { caseFile } from '#app/applications/case-file.server.ts'
import { paperViews } from '#app/applications/papers.server.ts'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { fieldId } from '#app/components/field.tsx'
import { Notice } from '#app/components/notice.tsx'
import { PageHead } from '#app/components/page-head.tsx'
import { PaperCard } from '#app/components/paper-card.tsx'
import { companyForm } from '#app/forms/company-form.server.ts'
import { pageTitle } from '#app/forms/page-title.ts'
import { paths } from '#app/paths.ts'
import { removeEvidence } from '#app/use-cases/remove-evidence.ts'
import { applicationWords } from '#app/words/application.ts'
import { languageOf } from '#app/words/language.ts'
import { useWords } from '#app/words/use-words.ts'
import { inLanguage } from '#rules/words.ts'

export const meta = pageTitle(applicationWords, words => words.evidence)

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { organisation } = await requireCompany(request, context)
  const language = languageOf(request)
  const key = { id: params['id'], organisationId: organisation.id, day: context.today() }
  const file = await caseFile(context.db, key)
  const { searchParams } = new URL(request.url)
  const result = searchParams.get('result')
  const page = {
    id: file.application.id,
    programme: inLanguage(file.programme.names, language),
    correcting: file.notice !== null,
    papers: paperViews(file, language),
    removed: searchParams.has('removed'),
    uploaded: {
      document: searchParams.get('document'),
      ...uploadResult(result, applicationWords[language].uploadResults),
    },
  }
  return data(page, { status: result === 'too-large' ? 413 : 200 })
}

/** What became of the upload, from its code in the address; an unknown code says nothing. */
function uploadResult(code: string | null, words: Readonly<Record<string, string>>) {
  const text = code !== null && Object.hasOwn(words, code) ? words[code] : undefined
  return { text: text ?? null, good: code === 'received' }
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const { actor, entries } = await companyForm(request, context)
  const organisationId = actor.organisation.id
  requireMay(actor, 'evidence.upload', { organisationId })
  const result = await removeEvidence(context, {
    attachmentId: entries['file'] ?? '',
    organisationId,
    actor: { id: actor.account.id, role: actor.role },
  })
  const back = paths.evidence(params['id'] ?? '')
  switch (result.kind) {
    case 'not found':
      throw notFound()
    case 'not open':
      return redirect(`${back}?result=not-open`, 303)
    case 'removed':
      return redirect(`${back}?removed=1#${fieldId(`paper.${result.documentId}`)}`, 303)
  }
}

export default function Evidence() {
  const words = useWords(applicationWords)
  const { id, programme, papers, removed, uploaded, correcting } = useLoaderData<typeof loader>()
  const { text, good, document } = uploaded
  const anyOpen = papers.some(paper => paper.open)
  const refusedOne = text !== null && !good && document !== null
  return (
    <>
      <PageHead
        title={words.evidence}
        lead={anyOpen ? `${words.evidenceLead}${words.limits}` : words.papersReadOnly}
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
      {text !== null && document === null && <Notice tone="bad">{text}</Notice>}
      {refusedOne && <ErrorSummary issues={[{ name: `paper.${document}`, message: text }]} />}
      <ul>
        {papers.map(paper => (
          <PaperCard
            key={paper.id}
            application={id}
            paper={paper}
            result={text !== null && document === paper.id ? { good, text } : null}
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
