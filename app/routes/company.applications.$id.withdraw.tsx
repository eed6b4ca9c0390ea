import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { notFound, requireCompany, requireMay } from '#app/access/require.ts'
import { ownApplication } from '#app/applications/case-file.server.ts'
import { endApplication } from '#app/applications/end-application.server.ts'
import { movedOn } from '#app/applications/moved-on.server.ts'
import { programmeOf } from '#app/applications/programme-of.server.ts'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { CheckField, TextAreaField } from '#app/components/field.tsx'
import { issueOf } from '#app/components/form-issues.ts'
import { MovedOn } from '#app/components/moved-on.tsx'
import { Notice } from '#app/components/notice.tsx'
import { PageHead } from '#app/components/page-head.tsx'
import { companyForm } from '#app/forms/company-form.server.ts'
import { pageTitle } from '#app/forms/page-title.ts'
import { useCheckedForm } from '#app/forms/use-checked-form.ts'
import { paths } from '#app/paths.ts'
import { applicationWords } from '#app/words/application.ts'
import { languageOf } from '#app/words/language.ts'
import { useWords } from '#app/words/use-words.ts'
import { transitionOf } from '#rules/procedure/transitions.ts'
import { inLanguage } from '#rules/words.ts'

export const meta = pageTitle(applicationWords, words => words.withdrawTitle)

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { organisation } = await requireCompany(request, context)
  const key = { id: params['id'], organisationId: organisation.id }
  const application = await ownApplication(context.db, key)
  const { id, state, version, number } = application
  const language = languageOf(request)
  const isDraft = state === 'draft'
  if (!isDraft && !transitionOf('withdraw').from.includes(state))
    return { form: null, movedOn: movedOn(application, language) }
  const programme = inLanguage(programmeOf(application).names, language)
  return { form: { id, version, number, isDraft, programme }, movedOn: null }
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const form = await request.clone().formData()
  const { actor, entries } = await companyForm(request, context)
  requireMay(actor, 'case.move', { organisationId: actor.organisation.id, event: 'withdraw' })
  const language = languageOf(request)
  const ended = await endApplication(context, { id: params['id'], actor, form, entries, language })
  switch (ended.kind) {
    case 'ended':
      return redirect(ended.wasDraft ? paths.applications() : paths.application(ended.id), 303)
    case 'not found':
      throw notFound()
    case 'wrong form':
      return data({ issues: ended.issues, kept: ended.kept, text: null }, { status: 400 })
    case 'refused':
      return data({ issues: [], kept: ended.kept, text: ended.text }, { status: 409 })
  }
}

export default function Withdraw() {
  const words = useWords(applicationWords)
  const { form, movedOn: past } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  if (form !== null) return <EndForm form={form} />
  const view = answer?.text == null ? past : { ...past, text: answer.text }
  return <MovedOn title={words.withdrawTitle} view={view} kept={answer?.kept['reason']} />
}

type EndFormView = {
  id: string
  version: number
  number: string | null
  isDraft: boolean
  programme: string
}

function EndForm({ form }: { form: EndFormView }) {
  const words = useWords(applicationWords)
  const { id, version, number, isDraft, programme } = form
  const answer = useActionData<typeof action>()
  const { field, issues, onSubmit } = useCheckedForm({
    schema: async () => {
      const { discardSchema, withdrawSchema } = await import('#app/forms/application-forms.ts')
      return isDraft ? discardSchema : withdrawSchema
    },
    kept: { reason: answer?.kept['reason'] ?? '', confirm: '' },
    fromServer: answer?.issues,
    words: words.issues,
  })
  return (
    <>
      <PageHead
        title={isDraft ? words.discardTitle : words.withdrawTitle}
        lead={isDraft ? words.discardLead : words.withdrawLead}
        crumbs={[
          { label: words.listTitle, to: paths.applications() },
          { label: programme, to: paths.application(id) },
        ]}
      />
      {answer?.text != null && (
        <Notice tone="bad" live>
          <p>{answer.text}</p>
        </Notice>
      )}
      <ErrorSummary issues={issues} />
      <Form method="post" noValidate onSubmit={onSubmit} className="card max-w-3xl">
        <p className="mb-5 font-semibold">
          {programme} {number}
        </p>
        <input type="hidden" name="version" value={version} />
        {!isDraft && (
          <TextAreaField
            name="reason"
            label={words.withdrawReason}
            hint={words.withdrawReasonHint}
            defaultValue={answer?.kept['reason']}
            error={issueOf(issues, 'reason')}
            registration={field('reason')}
          />
        )}
        <CheckField
          name="confirm"
          label={isDraft ? words.discardConfirm : words.withdrawConfirm}
          error={issueOf(issues, 'confirm')}
          registration={field('confirm')}
        />
        <div className="flex flex-wrap items-center gap-3">
          <button className="btn btn-danger">
            {isDraft ? words.discardAction : words.withdrawAction}
          </button>
          <Link className="btn" to={paths.application(id)}>
            {words.keep}
          </Link>
        </div>
      </Form>
    </>
  )
}

export { FormErrorBoundary as ErrorBoundary } from '#app/components/form-error-boundary.tsx'
