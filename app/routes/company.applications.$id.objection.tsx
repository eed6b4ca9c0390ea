import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { objectionsAbout } from '#db/objections.ts'
import { inLanguage } from '#rules/words.ts'
import { notFound, requireCompany, requireMay } from '../access/require.ts'
import { ownApplication } from '../applications/case-file.server.ts'
import { programmeOf } from '../applications/programme-of.server.ts'
import { EmptyState } from '../components/empty-state.tsx'
import { ErrorSummary } from '../components/error-summary.tsx'
import { TextAreaField } from '../components/field.tsx'
import { issueOf, saidIssues } from '../components/form-issues.ts'
import { Notice } from '../components/notice.tsx'
import { PageHead } from '../components/page-head.tsx'
import { companyForm } from '../forms/company-form.server.ts'
import { answerSchema } from '../forms/objection-forms.ts'
import { pageTitle } from '../forms/page-title.ts'
import { readForm } from '../forms/read-form.ts'
import { paths } from '../paths.ts'
import { answerOfCompany } from '../use-cases/handle-objection.ts'
import { applicationWords } from '../words/application.ts'
import { formatInstant } from '../words/format.ts'
import { languageOf } from '../words/language.ts'
import { noticeWords } from '../words/notices.ts'
import { useWords } from '../words/use-words.ts'

export const meta = pageTitle(noticeWords, words => words.answer.title)

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { organisation } = await requireCompany(request, context)
  const key = { id: params['id'], organisationId: organisation.id }
  const application = await ownApplication(context.db, key)
  const objections = await objectionsAbout(context.db, application.id, ['accepted'])
  return {
    id: application.id,
    programme: inLanguage(programmeOf(application).names, languageOf(request)),
    objections: objections.map(each => ({
      id: each.id,
      substance: each.substance ?? '',
      answer: each.answer,
      answered: each.answered_at === null ? '' : formatInstant(each.answered_at),
    })),
  }
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const form = await request.clone().formData()
  const { actor, entries } = await companyForm(request, context)
  const organisationId = actor.organisation.id
  requireMay(actor, 'application.edit', { organisationId })
  const application = await ownApplication(context.db, { id: params['id'], organisationId })
  const read = readForm(answerSchema, form)
  if (!read.ok)
    return data({ issues: read.issues, kept: read.kept, isLate: false }, { status: 400 })
  const result = await answerOfCompany(context, {
    objectionId: read.value.objection,
    answer: read.value.answer,
    actor: { id: actor.account.id, role: actor.role, districtCode: null },
    scope: { kind: 'organisation', organisationId },
  })
  if (result.kind === 'not found') throw notFound()
  if (result.kind !== 'done')
    return data({ issues: [], kept: entries, isLate: true }, { status: 409 })
  return redirect(paths.answerObjection(application.id), 303)
}

export default function AnswerObjection() {
  const words = useWords(noticeWords).answer
  const { listTitle } = useWords(applicationWords)
  const { id, programme, objections } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <>
      <PageHead
        crumbs={[
          { label: listTitle, to: paths.applications() },
          { label: programme, to: paths.application(id) },
        ]}
        title={words.title}
        lead={words.lead}
      />
      {answer?.isLate === true && (
        <Notice tone="due" live>
          <p>{words.lost}</p>
          <p className="mt-2 whitespace-pre-line">{answer.kept['answer']}</p>
        </Notice>
      )}
      {objections.length === 0 && (
        <EmptyState
          title={words.none}
          action={
            <Link className="btn" to={paths.application(id)}>
              {words.back}
            </Link>
          }
        >
          {words.noneText}
        </EmptyState>
      )}
      {objections.map(each => (
        <section key={each.id} className="card mb-6 max-w-3xl">
          <h2 className="mb-2">{words.about}</h2>
          <p className="mb-4 rounded bg-raised px-4 py-3 whitespace-pre-line">{each.substance}</p>
          {each.answer === null ? (
            <AnswerForm objection={each.id} />
          ) : (
            <>
              <p className="whitespace-pre-line">{each.answer}</p>
              <p className="hint mt-2">{words.given(each.answered)}</p>
            </>
          )}
        </section>
      ))}
    </>
  )
}

function AnswerForm(props: { objection: string }) {
  const words = useWords(noticeWords)
  const answer = useActionData<typeof action>()
  const isHere = answer?.kept['objection'] === props.objection
  const issues = saidIssues(isHere ? answer.issues : [], words.issues)
  return (
    <Form method="post" noValidate>
      <ErrorSummary issues={issues} />
      <input type="hidden" name="objection" value={props.objection} />
      <TextAreaField
        name="answer"
        label={words.answer.text}
        hint={words.answer.textHint}
        defaultValue={isHere ? answer.kept['answer'] : ''}
        error={issueOf(issues, 'answer')}
      />
      <button className="btn btn-primary">{words.answer.send}</button>
    </Form>
  )
}

export { FormErrorBoundary as ErrorBoundary } from '../components/form-error-boundary.tsx'
