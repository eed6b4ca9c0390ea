import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { notFound, requireCompany, requireMay } from '../access/require.ts'
import { avoidancePage } from '../applications/avoidance-page.server.ts'
import { ownApplication } from '../applications/case-file.server.ts'
import { AvoidanceTable } from '../components/avoidance-table.tsx'
import { ErrorSummary } from '../components/error-summary.tsx'
import { TextAreaField, TextField } from '../components/field.tsx'
import { issueOf, saidIssues } from '../components/form-issues.ts'
import { Notice } from '../components/notice.tsx'
import { PageHead } from '../components/page-head.tsx'
import { avoidanceSchema } from '../forms/avoidance-form.ts'
import { companyForm } from '../forms/company-form.server.ts'
import { pageTitle } from '../forms/page-title.ts'
import { readForm } from '../forms/read-form.ts'
import { paths } from '../paths.ts'
import { askAvoidance } from '../use-cases/ask-avoidance.ts'
import { applicationWords } from '../words/application.ts'
import { avoidanceWords } from '../words/avoidance.ts'
import { languageOf } from '../words/language.ts'
import { useWords } from '../words/use-words.ts'

export const meta = pageTitle(avoidanceWords, words => words.title)

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { organisation } = await requireCompany(request, context)
  const key = { id: params['id'], organisationId: organisation.id }
  const application = await ownApplication(context.db, key)
  return avoidancePage(context.db, application, languageOf(request))
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const form = await request.clone().formData()
  const { actor, entries: kept } = await companyForm(request, context)
  const organisationId = actor.organisation.id
  requireMay(actor, 'application.edit', { organisationId })
  const application = await ownApplication(context.db, { id: params['id'], organisationId })
  const read = readForm(avoidanceSchema, form)
  if (!read.ok) {
    // Of a programme without a panel the page is not there, whatever was typed.
    await avoidancePage(context.db, application, languageOf(request))
    return data({ issues: read.issues, kept, isLost: false }, { status: 400 })
  }
  const { key, ...asked } = read.value
  const result = await askAvoidance(context, {
    applicationId: application.id,
    organisationId,
    actor: { id: actor.account.id, role: actor.role },
    key,
    request: asked,
  })
  switch (result.kind) {
    case 'asked':
      return redirect(`${paths.avoidance(application.id)}?done=asked`, 303)
    case 'not found':
    case 'not asked':
      throw notFound()
    case 'too late':
    case 'key used for something else':
      return data({ issues: [], kept, isLost: true }, { status: 409 })
  }
}

export default function Avoidance() {
  const words = useWords(avoidanceWords)
  const { listTitle } = useWords(applicationWords)
  const page = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const [search] = useSearchParams()
  return (
    <>
      <PageHead
        crumbs={[
          { label: listTitle, to: paths.applications() },
          { label: `${page.programme} ${page.number}`, to: paths.application(page.id) },
        ]}
        title={words.title}
        lead={words.lead}
      />
      {search.get('done') === 'asked' && answer === undefined && (
        <Notice tone="good" live>
          <p>{words.asked}</p>
        </Notice>
      )}
      <ErrorSummary issues={saidIssues(answer?.issues, words.issues)} />
      {page.key === null && (
        <Notice tone="due">
          <p>{words.tooLate}</p>
        </Notice>
      )}
      {answer?.isLost === true && <Lost kept={answer.kept} />}
      {page.key !== null && <AskForm key={page.key} formKey={page.key} />}
      <section aria-labelledby="own" className="card mb-6 max-w-3xl">
        <h2 id="own" className="mb-2">
          {words.own}
        </h2>
        <p className="hint mb-3">{words.secret}</p>
        {page.requests.length === 0 ? (
          <p>{words.none}</p>
        ) : (
          <AvoidanceTable requests={page.requests} />
        )}
      </section>
      <p>
        <Link className="btn" to={paths.application(page.id)}>
          {words.back}
        </Link>
      </p>
    </>
  )
}

/** What was typed where it can no longer be sent. */
function Lost({ kept }: { kept: Readonly<Record<string, string>> }) {
  const words = useWords(avoidanceWords)
  return (
    <Notice tone="bad" title={words.lost} live>
      <p>
        {kept['named']} · {kept['employer']}
      </p>
      <p className="whitespace-pre-line">{kept['reason']}</p>
    </Notice>
  )
}

function AskForm({ formKey }: { formKey: string }) {
  const words = useWords(avoidanceWords)
  const answer = useActionData<typeof action>()
  const kept: Readonly<Record<string, string>> = answer?.kept ?? {}
  const issues = saidIssues(answer?.issues, words.issues)
  return (
    <Form method="post" noValidate className="card mb-6 max-w-3xl">
      <input type="hidden" name="key" value={formKey} />
      <TextField
        name="named"
        label={words.named}
        hint={words.namedHint}
        defaultValue={kept['named']}
        error={issueOf(issues, 'named')}
      />
      <TextField
        name="employer"
        label={words.employer}
        defaultValue={kept['employer']}
        error={issueOf(issues, 'employer')}
      />
      <TextAreaField
        name="reason"
        label={words.reason}
        hint={words.reasonHint}
        defaultValue={kept['reason']}
        error={issueOf(issues, 'reason')}
      />
      <button className="btn btn-primary">{words.send}</button>
    </Form>
  )
}

export { FormErrorBoundary as ErrorBoundary } from '../components/form-error-boundary.tsx'
