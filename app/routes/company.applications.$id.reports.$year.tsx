import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { notFound, requireCompany, requireMay } from '../access/require.ts'
import { ownApplication } from '../applications/case-file.server.ts'
import { programmeOf } from '../applications/programme-of.server.ts'
import { readReport } from '../certificates/file-report.server.ts'
import { reportPage } from '../certificates/report-page.server.ts'
import { ErrorSummary } from '../components/error-summary.tsx'
import { FactForm } from '../components/fact-form.tsx'
import { TextAreaField } from '../components/field.tsx'
import { issueOf } from '../components/form-issues.ts'
import { Notice } from '../components/notice.tsx'
import { PageHead } from '../components/page-head.tsx'
import { PrintButton } from '../components/print-button.tsx'
import { FiledFacts } from '../components/report-parts.tsx'
import { companyForm } from '../forms/company-form.server.ts'
import { pageTitle } from '../forms/page-title.ts'
import { paths } from '../paths.ts'
import { fileAnnualReport } from '../use-cases/file-annual-report.ts'
import { applicationWords } from '../words/application.ts'
import { languageOf } from '../words/language.ts'
import { lifeWords } from '../words/life.ts'
import { recognitionWords } from '../words/recognition.ts'
import { useWords } from '../words/use-words.ts'

export const meta = pageTitle(recognitionWords, words => words.reports.title)

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { organisation } = await requireCompany(request, context)
  const key = { id: params['id'], organisationId: organisation.id }
  const application = await ownApplication(context.db, key)
  const year = yearOf(params['year'])
  return reportPage(context, { application, year, language: languageOf(request) })
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const form = await request.clone().formData()
  const { actor, entries: kept } = await companyForm(request, context)
  const organisationId = actor.organisation.id
  requireMay(actor, 'application.edit', { organisationId })
  const application = await ownApplication(context.db, { id: params['id'], organisationId })
  const year = yearOf(params['year'])
  const { annualReport: duty } = programmeOf(application).duties ?? {}
  if (duty === undefined) throw notFound()
  const asked = { duty, year, day: context.today(), language: languageOf(request) }
  const read = readReport(form, asked)
  if (!read.ok) return data({ issues: read.issues, kept, isLost: false }, { status: 400 })
  const result = await fileAnnualReport(context, {
    applicationId: application.id,
    organisationId,
    actor: { id: actor.account.id, role: actor.role },
    key: read.key,
    year,
    figures: read.figures,
    text: read.text,
  })
  if (result.kind !== 'filed') return data({ issues: [], kept, isLost: true }, { status: 409 })
  return redirect(paths.annualReport(application.id, year), 303)
}

/** @throws {Response} 404 for what is no year. */
function yearOf(text: string | undefined): number {
  if (text === undefined || !/^20\d\d$/.test(text)) throw notFound()
  return Number(text)
}

export default function AnnualReport() {
  const words = useWords(recognitionWords).report
  const life = useWords(lifeWords)
  const { listTitle } = useWords(applicationWords)
  const page = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { filed, form, isLate } = page
  const lead = isLate ? words.leadLate(page.due) : words.lead(page.due)
  return (
    <>
      <PageHead
        crumbs={[
          { label: listTitle, to: paths.applications() },
          { label: page.programme, to: paths.application(page.id) },
          { label: life.title, to: paths.afterDecision(page.id) },
        ]}
        title={words.title(page.year)}
        lead={form === null ? `${page.company} · ${page.programme}` : lead}
        action={filed === null ? undefined : <PrintButton label={words.print} />}
      />
      <ErrorSummary issues={answer?.issues ?? []} />
      {answer?.isLost === true && (
        <Notice tone="due" live>
          <p>{words.notPossible}</p>
        </Notice>
      )}
      {filed !== null && (
        <>
          <Notice tone={isLate ? 'due' : 'good'} title={isLate ? words.doneLate : words.done}>
            <p>{words.keep}</p>
          </Notice>
          <div className="card mb-6 max-w-3xl">
            <FiledFacts filed={filed} />
          </div>
        </>
      )}
      {form !== null && <ReportForm />}
      <p className="no-print">
        <Link className="btn" to={paths.afterDecision(page.id)}>
          {words.back}
        </Link>
      </p>
    </>
  )
}

function ReportForm() {
  const words = useWords(recognitionWords).report
  const { form } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const kept: Readonly<Record<string, string>> = answer?.kept ?? {}
  const issues = answer?.issues ?? []
  if (form === null) return null
  const fields = form.fields.map(field => ({
    ...field,
    entries: field.entries.map(entry => ({
      ...entry,
      value: kept[entry.name] ?? entry.value,
      error: issues.find(issue => issue.name === entry.name)?.said ?? null,
    })),
  }))
  return (
    <Form method="post" noValidate className="card mb-6 max-w-3xl">
      <p className="hint mb-4">{words.prefilled}</p>
      <input type="hidden" name="key" value={form.key} />
      <FactForm fields={fields} />
      <TextAreaField
        name="text"
        label={words.text}
        hint={words.textHint}
        defaultValue={kept['text']}
        error={issueOf(issues, 'text')}
      />
      <button className="btn btn-primary">{words.send}</button>
    </Form>
  )
}

export { FormErrorBoundary as ErrorBoundary } from '../components/form-error-boundary.tsx'
