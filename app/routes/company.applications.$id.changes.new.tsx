import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { notFound, requireCompany, requireMay } from '../access/require.ts'
import { ownApplication } from '../applications/case-file.server.ts'
import { changeDutyOf, changeForm, dueOfTyped } from '../certificates/change-page.server.ts'
import { DutyList } from '../components/duty-list.tsx'
import { ErrorSummary } from '../components/error-summary.tsx'
import { SelectField, TextAreaField, TextField } from '../components/field.tsx'
import { issueOf, saidIssues } from '../components/form-issues.ts'
import { Notice } from '../components/notice.tsx'
import { PageHead } from '../components/page-head.tsx'
import { companyForm } from '../forms/company-form.server.ts'
import { pageTitle } from '../forms/page-title.ts'
import { readForm, type FormIssue } from '../forms/read-form.ts'
import { recognitionForms } from '../forms/recognition-forms.ts'
import { paths } from '../paths.ts'
import { reportChange } from '../use-cases/report-change.ts'
import { applicationWords } from '../words/application.ts'
import { languageOf } from '../words/language.ts'
import { lifeWords } from '../words/life.ts'
import { recognitionWords } from '../words/recognition.ts'
import { useWords } from '../words/use-words.ts'

export const meta = pageTitle(recognitionWords, words => words.change.title)

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { organisation } = await requireCompany(request, context)
  const key = { id: params['id'], organisationId: organisation.id }
  const application = await ownApplication(context.db, key)
  return changeForm(context, application, languageOf(request))
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const form = await request.clone().formData()
  const { actor, entries: kept } = await companyForm(request, context)
  const organisationId = actor.organisation.id
  requireMay(actor, 'application.edit', { organisationId })
  const application = await ownApplication(context.db, { id: params['id'], organisationId })
  const due = await dueOfTyped(context, {
    duty: changeDutyOf(application),
    typed: kept['changedOn'] ?? '',
    language: languageOf(request),
  })
  const refused = (issues: FormIssue[]) =>
    data({ issues, kept, due, isLost: false }, { status: 400 })
  const read = readForm(recognitionForms.change, form)
  if (!read.ok) return refused(read.issues)
  const { key, ...change } = read.value
  const result = await reportChange(context, {
    applicationId: application.id,
    organisationId,
    actor: { id: actor.account.id, role: actor.role },
    key,
    change,
  })
  switch (result.kind) {
    case 'reported':
      return redirect(paths.changeReport(application.id, result.id), 303)
    case 'not found':
      throw notFound()
    case 'not happened yet':
      return refused([{ name: 'changedOn', code: 'day-future' }])
    case 'not asked':
    case 'key used for something else':
      return data({ issues: [], kept, due, isLost: true }, { status: 409 })
  }
}

export default function ReportChange() {
  const words = useWords(recognitionWords).change
  const life = useWords(lifeWords)
  const { listTitle } = useWords(applicationWords)
  const page = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { months, dueOfToday } = page
  const lead =
    months === null || dueOfToday === null ? words.leadOpen : words.lead(months, dueOfToday)
  return (
    <>
      <PageHead
        crumbs={[
          { label: listTitle, to: paths.applications() },
          { label: page.programme, to: paths.application(page.id) },
          { label: life.title, to: paths.afterDecision(page.id) },
        ]}
        title={words.title}
        lead={lead}
      />
      <ErrorSummary issues={saidIssues(answer?.issues, words.issues)} />
      {(answer?.isLost === true || page.key === null) && (
        <Notice tone="due" live>
          <p>{answer?.isLost === true ? words.notPossible : words.notStanding}</p>
        </Notice>
      )}
      {page.key !== null && <ChangeForm formKey={page.key} />}
      <section aria-labelledby="basis" className="card mb-6 max-w-3xl">
        <h2 id="basis" className="mb-3">
          {words.basis}
        </h2>
        <DutyList duties={page.basis} />
      </section>
      <p>
        <Link className="btn" to={paths.afterDecision(page.id)}>
          {words.back}
        </Link>
      </p>
    </>
  )
}

function ChangeForm({ formKey }: { formKey: string }) {
  const { change: words, changes } = useWords(recognitionWords)
  const { kinds } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const kept: Readonly<Record<string, string>> = answer?.kept ?? {}
  const due = answer?.due ?? null
  const issues = saidIssues(answer?.issues, words.issues)
  return (
    <Form method="post" noValidate className="card mb-6 max-w-3xl">
      <input type="hidden" name="key" value={formKey} />
      <SelectField
        name="kind"
        label={changes.kind}
        options={kinds}
        defaultValue={kept['kind']}
        error={issueOf(issues, 'kind')}
      />
      <TextField
        name="changedOn"
        type="date"
        narrow
        label={changes.changedOn}
        hint={due === null ? words.dayHint : `${words.dayHint} ${words.dueOf(due)}`}
        defaultValue={kept['changedOn']}
        error={issueOf(issues, 'changedOn')}
      />
      <TextAreaField
        name="before"
        rows={3}
        label={changes.before}
        hint={words.beforeHint}
        defaultValue={kept['before']}
        error={issueOf(issues, 'before')}
      />
      <TextAreaField
        name="after"
        label={changes.after}
        hint={words.afterHint}
        defaultValue={kept['after']}
        error={issueOf(issues, 'after')}
      />
      <button className="btn btn-primary">{words.send}</button>
    </Form>
  )
}

export { FormErrorBoundary as ErrorBoundary } from '../components/form-error-boundary.tsx'
