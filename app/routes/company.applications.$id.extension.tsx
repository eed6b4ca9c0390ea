import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { notFound, requireCompany, requireMay } from '#app/access/require.ts'
import { extensionAsked, extensionPage } from '#app/applications/extension.server.ts'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { FactsList } from '#app/components/facts-list.tsx'
import { TextAreaField } from '#app/components/field.tsx'
import { issueOf } from '#app/components/form-issues.ts'
import { Notice } from '#app/components/notice.tsx'
import { PageHead } from '#app/components/page-head.tsx'
import { companyForm } from '#app/forms/company-form.server.ts'
import { pageTitle } from '#app/forms/page-title.ts'
import { useCheckedForm } from '#app/forms/use-checked-form.ts'
import { paths } from '#app/paths.ts'
import { applicationWords } from '#app/words/application.ts'
import { askingWords } from '#app/words/asking.ts'
import { languageOf } from '#app/words/language.ts'
import { useWords } from '#app/words/use-words.ts'

export const meta = pageTitle(askingWords, words => words.extension.title)

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { organisation } = await requireCompany(request, context)
  const asked = { id: params['id'], organisationId: organisation.id }
  return extensionPage(context, { ...asked, language: languageOf(request) })
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const form = await request.clone().formData()
  const { actor } = await companyForm(request, context)
  requireMay(actor, 'case.move', { organisationId: actor.organisation.id, event: 'ask_extension' })
  const asked = { id: params['id'], actor, form, language: languageOf(request) }
  const result = await extensionAsked(context, asked)
  switch (result.kind) {
    case 'asked':
      return redirect(paths.correction(result.id), 303)
    case 'not found':
      throw notFound()
    case 'refused':
      return data(result, { status: result.status })
  }
}

export default function Extension() {
  const words = useWords(askingWords).extension
  const own = useWords(applicationWords)
  const page = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const isOpen = page.standing === 'open'
  return (
    <>
      <PageHead
        title={words.title}
        lead={words.lead}
        crumbs={[
          { label: own.listTitle, to: paths.applications() },
          { label: `${page.programme} ${page.number}`, to: paths.application(page.id) },
        ]}
      />
      {answer?.text != null && (
        <Notice tone="bad" live>
          <p>{answer.text}</p>
          {!isOpen && <p className="mt-2 whitespace-pre-line">{answer.kept['reason']}</p>}
        </Notice>
      )}
      {isOpen ? (
        <AskForm />
      ) : (
        <>
          <Notice tone="quiet">
            <p>{words[page.standing === 'open' ? 'none' : page.standing]}</p>
          </Notice>
          <Link className="btn btn-primary" to={paths.application(page.id)}>
            {words.toCase}
          </Link>
        </>
      )}
    </>
  )
}

function AskForm() {
  const words = useWords(askingWords).extension
  const page = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { field, issues, onSubmit } = useCheckedForm({
    schema: async () => (await import('#app/forms/application-forms.ts')).extensionSchema,
    kept: { reason: answer?.kept['reason'] ?? '' },
    fromServer: answer?.issues,
    words: words.issues,
  })
  return (
    <Form method="post" noValidate onSubmit={onSubmit} className="card max-w-3xl">
      <ErrorSummary issues={issues} />
      <FactsList
        rows={[
          { label: words.dueNow, value: page.dueNow },
          {
            label: words.ifGranted,
            value: `${page.ifGranted} · ${words.workingDays(page.workingDays)}`,
          },
        ]}
      />
      <input type="hidden" name="version" value={page.version} />
      <div className="mt-5">
        <TextAreaField
          name="reason"
          label={words.reason}
          hint={words.reasonHint}
          defaultValue={answer?.kept['reason']}
          error={issueOf(issues, 'reason')}
          registration={field('reason')}
        />
      </div>
      <div className="flex flex-wrap items-center gap-3">
        <button className="btn btn-primary">{words.action}</button>
        <Link className="btn" to={paths.correction(page.id)}>
          {words.keep}
        </Link>
      </div>
    </Form>
  )
}

export { FormErrorBoundary as ErrorBoundary } from '#app/components/form-error-boundary.tsx'
